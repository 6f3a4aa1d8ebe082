/**
 * `npm test`: everything that is checked, in the order in which it fails fastest. Goes on after a failure, so that one
 * run shows all of them, and closes with `N passed, N failed` over every step and every test.
 */
import { mkdir, readFile, rm } from 'node:fs/promises'
import { build } from './build.mjs'
import { runWindowTests } from './e2e.mjs'
import { packageBuilt } from './package.mjs'
import { inProject, packageScript, run } from './project.mjs'
import { provideJudges } from './provision/judges.mjs'
import { provision } from './provision/provision.mjs'
import { say } from './provision/say.mjs'

const unitReport = inProject('.cache', 'test', 'unit.json')
const windowReport = inProject('.cache', 'test', 'window.json')
const total = { passed: 0, failed: 0, skipped: 0 }

function count({ passed, failed, skipped }) {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
}

/** A step without tests of its own counts as one. Gives whether it passed. */
async function step(name, work) {
  process.stdout.write(`\n== ${name}\n`)
  let passed = false
  try {
    passed = (await work()) === 0
  } catch (error) {
    say(error.message)
  }
  count({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 })
  return passed
}

/** A test runner counts by its report; one that failed without a failing test (or without a report) counts as a failure. */
async function runner(name, report, work, readCounts) {
  process.stdout.write(`\n== ${name}\n`)
  await rm(report, { force: true })
  let counts = { passed: 0, failed: 0, skipped: 0 }
  let code = 1
  try {
    code = await work()
    counts = readCounts(JSON.parse(await readFile(report, 'utf8')))
  } catch (error) {
    say(error.message)
  }
  const silentFailure = counts.failed === 0 && (code !== 0 || counts.passed === 0)
  count(silentFailure ? { ...counts, failed: 1 } : counts)
}

await mkdir(inProject('.cache', 'test'), { recursive: true })
const succeed = (work) => async () => {
  await work()
  return 0
}

const ready = await step('this machine', succeed(async () => {
  await provision()
  await provideJudges()
}))
await step('types', () => run(packageScript('typescript/bin/tsc', '-b')))
await step('lint', () => run(packageScript('oxlint/bin/oxlint', '--deny-warnings')))
await runner(
  'unit tests',
  unitReport,
  () =>
    run(
      packageScript(
        'vitest/vitest.mjs', 'run', '--config', '.config/vitest.config.ts',
        '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`,
      ),
    ),
  (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests }),
)
const built = await step('build', succeed(build))
if (ready && built) {
  await step('package', succeed(() => packageBuilt(['--dir'])))
  await runner(
    'window tests',
    windowReport,
    () => runWindowTests(['--reporter=list,json'], { env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: windowReport } }),
    ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }),
  )
}

const skipped = total.skipped === 0 ? '' : `, ${total.skipped} skipped`
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`)
process.exitCode = total.failed === 0 ? 0 : 1
