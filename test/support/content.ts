/** The whole content of a workspace, for comparing it before and after. */
import { createHash } from 'node:crypto'
import type { Store } from '#store/database.ts'

type Connection = Store['db']

/** Rows of every table but those named; the search index's own tables are held by its integrity check instead. */
export function dump(db: Connection, except: readonly string[] = []): Readonly<Record<string, readonly unknown[]>> {
  const tables = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'statement_search%' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all()
    .filter((name) => !except.includes(name))
  return Object.fromEntries(
    tables.map((name) => [
      name,
      db
        .prepare(`SELECT * FROM "${name}"`)
        .all()
        .map((row) => JSON.stringify(row))
        .toSorted(),
    ]),
  )
}

/** What a person can see of a workspace: everything but the log of how it came about. */
export function contentHash(db: Connection): string {
  return createHash('sha256').update(JSON.stringify(dump(db, ['command', 'change']))).digest('hex')
}
