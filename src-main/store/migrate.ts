/**
 * Brings a file's schema up to date from migrations/NNNN_what.sql.
 *
 * Written here rather than taken from drizzle's migrator, which has three traps: it rebuilds tables with foreign keys
 * on (children vanish), skips a migration dated before the last applied one, and opens a newer file without a word.
 */
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Database as Connection } from 'better-sqlite3'
import { DemarcheError } from '#contract/errors.ts'

interface Migration {
  readonly version: number
  readonly file: string
}

/** The migrations of a folder in order; their numbers must run 1, 2, 3 … without a gap. */
export function listMigrations(folder: string): readonly Migration[] {
  const found = readdirSync(folder)
    .map((file) => ({ file, number: /^(\d{4})_[a-z0-9-]+\.sql$/.exec(file)?.[1] }))
    .flatMap(({ file, number }) => (number === undefined ? [] : [{ version: Number(number), file }]))
    .toSorted((a, b) => a.version - b.version)
  found.forEach((migration, i) => {
    if (migration.version !== i + 1) throw new DemarcheError('internal', `Migration ${migration.file} should have number ${i + 1}.`)
  })
  return found
}

export function newestVersion(folder: string): number {
  return listMigrations(folder).at(-1)?.version ?? 0
}

/**
 * Applies what is missing, all or nothing, after a verified backup `<file>.v<old>.backup` of a file that held data.
 * @throws DemarcheError `newer-version`; `internal` if a migration fails or would leave dangling rows (nothing is changed then).
 */
export function migrate(db: Connection, file: string, folder: string): void {
  const current = Number(db.pragma('user_version', { simple: true }))
  const pending = listMigrations(folder).filter((migration) => migration.version > current)
  if (current > newestVersion(folder))
    throw new DemarcheError('newer-version', 'This workspace was made by a newer version of Démarche. Update Démarche to open it.')
  if (pending.length === 0) return
  if (current > 0) backUp(db, `${file}.v${current}.backup`)
  // Inside a transaction this pragma does nothing, and a table rebuild would cascade into the children.
  db.pragma('foreign_keys = OFF')
  db.transaction(() => {
    for (const migration of pending) apply(db, file, folder, migration)
    const dangling = db.pragma('foreign_key_check') as readonly unknown[]
    if (dangling.length > 0) throw new DemarcheError('internal', `Migration to version ${pending.at(-1)?.version} would leave ${dangling.length} dangling rows.`)
    db.pragma(`user_version = ${pending.at(-1)?.version ?? current}`)
  })()
}

function apply(db: Connection, file: string, folder: string, migration: Migration): void {
  try {
    db.exec(readFileSync(join(folder, migration.file), 'utf8'))
  } catch (cause) {
    if (!(cause instanceof Error) || /^SQLITE_(FULL|IOERR|BUSY|CORRUPT)/.test('code' in cause ? String(cause.code) : '')) throw cause
    throw new DemarcheError('internal', `${basename(file)} could not be brought up to date (${migration.file}: ${cause.message}). It was left as it was.`, { cause })
  }
}

/** A backup of an earlier attempt gives way: the file may have been worked on since. */
function backUp(db: Connection, target: string): void {
  const draft = `${target}.part`
  rmSync(draft, { force: true })
  db.prepare('VACUUM INTO ?').run(draft)
  db.prepare('ATTACH ? AS backup').run(draft)
  const [verdict] = db.pragma('backup.integrity_check(1)') as readonly { integrity_check: string }[]
  db.exec('DETACH backup')
  if (verdict?.integrity_check !== 'ok') throw new DemarcheError('disk', `The backup ${basename(target)} did not come out sound, so the workspace was left as it was.`)
  renameSync(draft, target)
}
