/** Fetches one file of the package registry through npm itself, so the user's registry, proxy and cache settings hold. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'

const runFile = promisify(execFile)

/**
 * Downloads a package's archive into `folder` and gives its path.
 * Throws when npm cannot fetch it, or when `integrity` (as in a lock file, `sha512-…`) is given and does not match.
 */
export async function fetchPackage(spec, folder, integrity) {
  const { stdout } = await runFile('npm', ['pack', spec, '--json', '--silent', '--pack-destination', folder], {
    shell: process.platform === 'win32',
    maxBuffer: 16 * 1024 * 1024,
  })
  const archive = join(folder, JSON.parse(stdout)[0].filename)
  if (integrity !== undefined && (await integrityOf(archive)) !== integrity)
    throw new Error(`${spec}: what the registry sent is not the archive this project was checked with`)
  return archive
}

async function integrityOf(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return `sha512-${hash.digest('base64')}`
}
