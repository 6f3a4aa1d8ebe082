/** `npm run sample`: builds the sample workspace anew, for a look at it from outside. An argument says where. */
import { rmSync } from 'node:fs'
import { inProject } from './project.mjs'

const target = process.argv[2] ?? inProject('.cache', 'sample.demarche')
for (const ending of ['', '-wal', '-shm']) rmSync(target + ending, { force: true })
process.argv.splice(2, Infinity, 'sample', target)
await import('./demarche.mjs')
