/**
 * `npm run bench`: figures beside floors measured in the same run. Prints a table, writes bench-results/latest.json.
 * `npm run bench -- store headless window` runs some of it; exits 1 when a target is missed, for a person to look.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { briefResults } from './briefs.ts'
import { deskResults } from './desk.ts'
import { headlessResults } from './headless.ts'
import { intakeResults } from './intake.ts'
import { type Result, table } from './measure.ts'
import { positionResults } from './positions.ts'
import { storeResults } from './store.ts'
import { windowResults } from './window.ts'
import { root } from './workspaces.ts'

const PARTS: Readonly<Record<string, () => readonly Result[] | Promise<readonly Result[]>>> = {
  store: storeResults,
  intake: intakeResults,
  positions: positionResults,
  briefs: briefResults,
  headless: headlessResults,
  window: windowResults,
  desk: deskResults,
}

const chosen = process.argv.slice(2).length > 0 ? process.argv.slice(2) : Object.keys(PARTS)
const results: Result[] = []
for (const name of chosen) {
  const part = PARTS[name]
  if (!part) throw new Error(`There is no part “${name}”; there are ${Object.keys(PARTS).join(', ')}.`)
  results.push(...(await part()))
}
process.stdout.write(`${table(results)}\n`)
mkdirSync(join(root, 'bench-results'), { recursive: true })
writeFileSync(join(root, 'bench-results', 'latest.json'), `${JSON.stringify({ node: process.version, results }, null, 2)}\n`)
process.exitCode = results.some((one) => one.held !== null && one.held.value > one.held.atMost) ? 1 : 0
