/** Chromium's sandbox on Linux: where it cannot start, Electron exits at once unless it is switched off. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

const setting = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined)

/** Why the sandbox cannot start for this executable, or undefined where it can. */
export function sandboxObstacle(executable) {
  if (process.platform !== 'linux') return undefined
  if (process.getuid?.() === 0) return 'this is the root user'
  const namespacesDenied =
    setting('/proc/sys/kernel/unprivileged_userns_clone') === '0' ||
    setting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1'
  if (!namespacesDenied || isSetuidRoot(join(dirname(executable), 'chrome-sandbox'))) return undefined
  return 'this system keeps user namespaces from ordinary programs'
}

const isSetuidRoot = (file) => existsSync(file) && statSync(file).uid === 0 && (statSync(file).mode & 0o4000) !== 0
