/**
 * `npm run -s demarche -- COMMAND`: the headless door. Loads the built program into this very process, so that a
 * command costs one start of Node; builds it first when its sources are newer.
 */
import module from 'node:module'
import { buildHeadlessIfStale } from './build.mjs'
import { inProject } from './project.mjs'

// Compiled code is kept between runs; a Node too old to do so just compiles.
module.enableCompileCache?.(inProject('.cache', 'compiled'))
try {
  await buildHeadlessIfStale()
} catch (error) {
  process.stderr.write(`demarche: ${error.message}\n`)
  process.exit(1)
}
// The program reads its arguments as if it had been started itself.
process.argv[1] = inProject('out', 'main', 'cli.js')
await import('../out/main/cli.js')
