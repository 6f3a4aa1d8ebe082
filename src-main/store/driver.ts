/** Loads the SQLite binding, where this runtime can take it. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type Database from 'better-sqlite3'
import { DemarcheError } from '#contract/errors.ts'

const load = createRequire(import.meta.url)
let driver: typeof Database | undefined

/**
 * The prebuilt binary needs Node-API 10 and takes the whole process down without it, so ask first.
 * A binary rebuilt for an older runtime (see scripts/provision) lies in build/Release, in the prebuilt one's stead.
 * @throws DemarcheError `internal` where neither fits.
 */
export function loadSqlite(): typeof Database {
  if (driver) return driver
  if (Number(process.versions.napi ?? 0) < 10 && !hasRebuiltBinary())
    throw new DemarcheError('internal', `SQLite needs a newer runtime than Node ${process.versions.node}. Use the npm scripts, which bring their own.`)
  driver = load('better-sqlite3') as typeof Database
  return driver
}

function hasRebuiltBinary(): boolean {
  const library = dirname(load.resolve('better-sqlite3/package.json'))
  return existsSync(join(library, 'build', 'Release', 'better_sqlite3.node'))
}
