/** Debian's package manager: installs what is missing when it may, else says what to type. */
import { existsSync, readFileSync } from 'node:fs'
import { run } from '../project.mjs'
import { say } from './say.mjs'

/** Waits for another package manager to finish rather than failing. */
const aptGet = ['apt-get', '-o', 'DPkg::Lock::Timeout=300']
const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }

/** Debian, Ubuntu and what is built on them. */
function isDebianLike() {
  if (!existsSync('/etc/os-release')) return false
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/**
 * Installs Debian packages as root; as anybody else, or on another Linux, throws an error with the exact command.
 * `purpose` completes "… needs these system packages".
 */
export async function provideDebianPackages(packages, purpose) {
  const isRoot = process.getuid?.() === 0
  if (isDebianLike() && isRoot) await run([...aptGet, '-q', 'update'], quiet)
  const names = await currentNames(packages)
  const advice = `apt-get install --no-install-recommends ${names.join(' ')}`
  if (!isDebianLike())
    throw new Error(`${purpose} needs these system packages (named as on Debian), please install them: ${names.join(' ')}`)
  if (!isRoot) throw new Error(`${purpose} needs these system packages, please run:\n  sudo ${advice}`)
  say(`${purpose} needs system packages, installing them: ${names.join(' ')}`)
  const code = await run([...aptGet, '-y', '-q', 'install', '--no-install-recommends', ...names], quiet)
  if (code !== 0) throw new Error(`could not install the system packages; to see why, run:\n  ${advice}`)
}

/** Since 2024 Debian and Ubuntu call some libraries `…t64`; the old names of a few of them can no longer be installed. */
async function currentNames(packages) {
  const silent = { stdio: 'ignore' }
  const renamed = async (name) => (await run(['apt-cache', 'show', `${name}t64`], silent).catch(() => 1)) === 0
  return Promise.all(packages.map(async (name) => (name.startsWith('lib') && (await renamed(name)) ? `${name}t64` : name)))
}
