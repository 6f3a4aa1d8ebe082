/** Statements prepared once per connection: compiling SQL costs more than running most of it. */
import type { Database as Connection, Statement } from 'better-sqlite3'

const statements = new WeakMap<Connection, Map<string, Statement>>()

/** The prepared statement for this SQL text, made at its first use. The type arguments state what it binds and gives. */
export function prepared<Bind extends unknown[], Row = unknown>(db: Connection, sql: string): Statement<Bind, Row> {
  let known = statements.get(db)
  if (!known) statements.set(db, (known = new Map()))
  let statement = known.get(sql)
  if (!statement) known.set(sql, (statement = db.prepare(sql)))
  return statement as Statement<Bind, Row>
}

/** As `prepared`, giving the first column of each row. */
export function preparedColumn<Bind extends unknown[], Value>(db: Connection, sql: string): Statement<Bind, Value> {
  const key = `${sql} -- first column`
  const known = statements.get(db)?.get(key)
  if (known) return known as Statement<Bind, Value>
  return prepared<Bind, Value>(db, key).pluck()
}
