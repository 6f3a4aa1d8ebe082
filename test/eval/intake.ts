/** Scores the reader against hand labels: `npx node test/eval/intake.ts [part of a file name] [--quiet]`. */
import { readText } from '#intake/decode.ts'
import { propose } from '#intake/propose.ts'
import { readReference } from './reference.ts'
import { readLabels, reportBytes } from './labels.ts'
import { rates, scoreDocument, type Counts, type Score } from './score.ts'

const only = process.argv.slice(2).find((a) => !a.startsWith('--'))
const quiet = process.argv.includes('--quiet')
const matter = readReference()
const scores = readLabels()
  .filter((l) => only === undefined || l.report.includes(only))
  .map((l) => scoreDocument(l, propose(readText(reportBytes(l.report), l.report), matter), matter.taxonomy))

const share = (n: number): string => n.toFixed(2)
const pair = (c: Counts): string => `${share(rates(c).p)}/${share(rates(c).r)}`
const sum = (pick: (s: Score) => Counts): Counts =>
  scores.map((s) => pick(s)).reduce((a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }), { right: 0, wrong: 0, missed: 0 })

function row(name: string, sentences: number, pick: (part: 'pairs' | 'strong' | 'weak' | 'topics') => Counts, st: Score['stances'], falseSpeakers: number): string {
  const pairs = pick('pairs')
  return [
    name.replace('.txt', '').slice(0, 34).padEnd(34),
    String(sentences).padStart(5),
    String(pairs.right + pairs.missed).padStart(6),
    pair(pairs).padStart(11),
    share(rates(pick('strong')).p).padStart(9),
    share(rates(pick('weak')).p).padStart(8),
    String(falseSpeakers).padStart(7),
    share(rates(pick('topics')).f1).padStart(9),
    `${st.labelled}`.padStart(8),
    share(st.labelled ? st.signRight / st.labelled : 1).padStart(6),
    share(st.labelled ? st.anchorRight / st.labelled : 1).padStart(7),
    `${st.spurious}`.padStart(9),
  ].join('')
}

if (!quiet) for (const s of scores) for (const e of s.errors) console.log(`${s.document.slice(0, 18)} ${e}`)
console.log(`\n${'report'.padEnd(34)} sent  pairs  pairs P/R  strong P  weak P  false  topicsF1 stances  sign anchor  not due`)
for (const s of scores) console.log(row(s.document, s.sentences, (part) => s[part], s.stances, s.falseSpeakers))
const stances = scores.reduce(
  (a, s) => ({
    labelled: a.labelled + s.stances.labelled,
    signRight: a.signRight + s.stances.signRight,
    anchorRight: a.anchorRight + s.stances.anchorRight,
    spurious: a.spurious + s.stances.spurious,
  }),
  { labelled: 0, signRight: 0, anchorRight: 0, spurious: 0 },
)
const all = scores.reduce((n, s) => n + s.sentences, 0)
console.log(row('all', all, (part) => sum((s) => s[part]), stances, scores.reduce((n, s) => n + s.falseSpeakers, 0)))
