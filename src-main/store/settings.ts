/** The workspace's settings: one row a setting, its value as JSON. */
import type { Database as Connection } from 'better-sqlite3'
import type { Writer } from './change-log.ts'
import { prepared } from './prepared.ts'

/** What was ever set, by name. */
export function storedSettings(db: Connection): Readonly<Record<string, unknown>> {
  const rows = prepared<[], { name: string; value: string }>(db, 'SELECT name, value FROM setting').all()
  return Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value) as unknown]))
}

export function keepSetting(db: Connection, writer: Writer, name: string, value: unknown): void {
  const row = { value: JSON.stringify(value) }
  if (Object.hasOwn(storedSettings(db), name)) writer.update('setting', { name }, row)
  else writer.insert('setting', { name, ...row })
}
