/** `npm run e2e`: drives the real application with Playwright, on a virtual display where there is none. */
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { buildIfStale } from './build.mjs'
import { packageBuilt } from './package.mjs'
import { inProject, packageScript, run } from './project.mjs'
import { hasDisplay, onVirtualDisplay, provideVirtualDisplay } from './provision/display.mjs'
import { provision } from './provision/provision.mjs'
import { say } from './provision/say.mjs'

/** Runs the window tests and gives Playwright's exit code. Arguments go to Playwright. */
export async function runWindowTests(args, options) {
  const command = packageScript('@playwright/test/cli.js', 'test', '--config', '.config/playwright.config.ts', ...args)
  if (hasDisplay()) return run(command, options)
  await provideVirtualDisplay()
  return run(onVirtualDisplay(command), options)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await provision()
    await buildIfStale()
    if (!existsSync(inProject('release'))) await packageBuilt(['--dir'])
    process.exitCode = await runWindowTests(process.argv.slice(2))
  } catch (error) {
    say(error.message)
    process.exitCode = 1
  }
}
