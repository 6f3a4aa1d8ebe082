/**
 * `npm run package` and `npm run dist:*`: the application with Electron around it, unpacked (`--dir`) or as installers.
 * Uses the Electron that is installed here, and keeps the stand-in out of anything that is meant to be handed out.
 */
import { build } from './build.mjs'
import { mustRun, packageScript } from './project.mjs'
import { isStandIn } from './provision/electron.mjs'
import { provision } from './provision/provision.mjs'
import { say } from './provision/say.mjs'

async function packageApplication(flags) {
  await provision()
  if (isStandIn()) {
    if (!flags.includes('--dir')) throw new Error('installers need the real Electron; this machine has the stand-in for development and tests only')
    say('packaging the stand-in Electron: this application is for development and tests only')
  }
  await build()
  await mustRun(packageScript('electron-builder/cli.js', ...flags, '--publish', 'never'), 'packaging')
}

try {
  await packageApplication(process.argv.slice(2))
} catch (error) {
  say(error.message)
  process.exitCode = 1
}
