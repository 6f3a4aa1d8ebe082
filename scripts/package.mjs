/**
 * `npm run package` and `npm run dist:*`: the application with Electron around it, unpacked (`--dir`) or as installers.
 * Uses the Electron that is installed here, and keeps the stand-in out of anything that is meant to be handed out.
 */
import { pathToFileURL } from 'node:url'
import { build } from './build.mjs'
import { mustRun, packageScript } from './project.mjs'
import { isStandIn } from './provision/electron.mjs'
import { provision } from './provision/provision.mjs'
import { say } from './provision/say.mjs'

/** Packages what was built last, into release/. Flags are electron-builder's. */
export async function packageBuilt(flags) {
  if (isStandIn()) {
    if (!flags.includes('--dir'))
      throw new Error('installers need the real Electron; this machine has the stand-in for development and tests only')
    say('packaging the stand-in Electron: this application is for development and tests only')
  }
  await mustRun(packageScript('electron-builder/cli.js', ...flags, '--publish', 'never'), 'packaging')
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await provision()
    await build()
    await packageBuilt(process.argv.slice(2))
  } catch (error) {
    say(error.message)
    process.exitCode = 1
  }
}
