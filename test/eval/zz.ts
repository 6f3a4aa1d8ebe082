import { readFileSync } from 'node:fs'
import { readText } from '#intake/decode.ts'
import { propose } from '#intake/propose.ts'
import { readReference } from './reference.ts'
const m = readReference()
for (const s of propose(readText(readFileSync(process.argv[2]!), 'x.txt'), m).sentences) console.log(`${s.para}.${s.sent}`, s.text.slice(0, 90).replaceAll('\n', ' '), '→', s.proposals.map(p => p.actor + (p.spokesperson ? '[' + p.spokesperson + ']' : '') + '/' + p.tier[0] + '/' + p.rule + ' ' + p.topics.join(',') + ' ' + p.stances.map(x => x.issue + ':' + x.value).join(' ')).join(' | '))
