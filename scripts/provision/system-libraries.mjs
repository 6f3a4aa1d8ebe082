/** The shared libraries that Electron needs from a Linux system. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { provideDebianPackages } from './debian.mjs'

const runFile = promisify(execFile)

const libraries = ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2', 'libxss1', 'libxtst6', 'libnotify4']

/** Sees to it that Electron's executable finds every library it is linked with; does nothing outside Linux. */
export async function provideSystemLibraries(executable) {
  if (process.platform !== 'linux') return
  const { stdout } = await runFile('ldd', [executable])
  if (stdout.includes('not found')) await provideDebianPackages(libraries, 'Electron')
}
