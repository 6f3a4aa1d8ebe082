/** The typed schema against what the migrations really make. */
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { expect, test } from 'vitest'
import { entities } from '#store/entities.ts'
import * as schema from '#store/schema/index.ts'
import { emptyWorkspace } from '../support/workspace.ts'

interface Column {
  readonly name: string
  readonly type: string
  readonly notnull: number
  readonly dflt_value: string | null
  readonly pk: number
}

const { db } = emptyWorkspace().store
const tables: readonly SQLiteTable[] = Object.values(schema)

/** Outside what undo takes back: what was exported, the log itself, and the counts, which follow from the rows. */
const OUTSIDE_THE_LOG = ['brief', 'change', 'command', 'said']

function real(table: string): unknown {
  return db
    .prepare<[string], Column>('SELECT * FROM pragma_table_info(?)')
    .all(table)
    .map(({ name, type, notnull, dflt_value, pk }) => ({ name, type, required: notnull === 1 || pk > 0, default: dflt_value, key: pk }))
}

function typed(table: SQLiteTable): unknown {
  const { columns, primaryKeys } = getTableConfig(table)
  const composite = primaryKeys[0]?.columns.map((column) => column.name) ?? []
  return columns.map((column) => ({
    name: column.name,
    type: column.getSQLType().toUpperCase(),
    required: column.notNull || column.primary || composite.includes(column.name),
    default: column.default === undefined ? null : typeof column.default === 'string' ? `'${column.default}'` : String(column.default),
    key: column.primary ? 1 : composite.indexOf(column.name) + 1,
  }))
}

test.each(tables.map((table) => [getTableConfig(table).name, table] as const))('%s: columns, types, not-null, defaults and keys', (name, table) => {
  expect(typed(table)).toEqual(real(name))
})

test('every table of the file is in the schema, and each but four is covered by the change log', () => {
  const inFile = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'statement_search%' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all()
  expect(tables.map((table) => getTableConfig(table).name).toSorted()).toEqual(inFile)
  expect([...Object.keys(entities), ...OUTSIDE_THE_LOG].toSorted()).toEqual(inFile)
  for (const [name, table] of Object.entries(entities)) expect(getTableConfig(table).name).toBe(name)
})

test('no foreign key takes rows out or clears them behind the change log', () => {
  const silent = db
    .prepare<[], string>(
      `SELECT t.name || '.' || f."from" || ' → ' || f."table" FROM sqlite_schema t, pragma_foreign_key_list(t.name) f
       WHERE t.type = 'table' AND (f.on_delete <> 'NO ACTION' OR f.on_update <> 'NO ACTION')`,
    )
    .pluck()
    .all()
  expect(silent).toEqual([])
})
