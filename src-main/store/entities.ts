/** The tables that the change log covers, and the prepared row statements that it reads and writes them with. */
import type { Database as Connection, Statement } from 'better-sqlite3'
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import * as schema from './schema/index.ts'

export const entities = {
  workspace: schema.workspace,
  handling_level: schema.handlingLevel,
  actor: schema.actor,
  actor_alias: schema.actorAlias,
  rejected_name: schema.rejectedName,
  membership: schema.membership,
  forum: schema.forum,
  session: schema.session,
  meeting: schema.meeting,
  document: schema.document,
  document_body: schema.documentBody,
  topic: schema.topic,
  issue: schema.issue,
  issue_anchor: schema.issueAnchor,
  statement: schema.statement,
  statement_text: schema.statementText,
  statement_actor: schema.statementActor,
  statement_topic: schema.statementTopic,
  stance: schema.stance,
  position: schema.position,
  position_evidence: schema.positionEvidence,
  line: schema.line,
  proposal: schema.proposal,
  proposal_actor: schema.proposalActor,
  statement_link: schema.statementLink,
  approach: schema.approach,
  setting: schema.setting,
  saved_view: schema.savedView,
}
export type Entity = keyof typeof entities
export type RowOf<E extends Entity> = (typeof entities)[E]['$inferSelect']
export type NewRowOf<E extends Entity> = (typeof entities)[E]['$inferInsert']

/** A row as it lies in the table: column name → value. What the change log keeps. */
export type Image = Readonly<Record<string, string | number | null>>

export interface RowStatements {
  readonly keyColumns: readonly string[]
  readonly get: Statement<[Image], Image>
  readonly insert: Statement<[Image]>
  readonly update: Statement<[Image]>
  readonly remove: Statement<[Image]>
  /** Property names of the schema ↔ column names of the table, with the defaults filled in. */
  readonly toImage: (row: Readonly<Record<string, unknown>>) => Image
  /** An image with the columns that the table has had added since it was taken. */
  readonly wholeImage: (image: Image) => Image
  readonly patchImage: (image: Image, patch: Readonly<Record<string, unknown>>) => Image
}

const prepared = new WeakMap<Connection, Map<Entity, RowStatements>>()

/** The row statements of one table, prepared once per connection. */
export function rowStatements(db: Connection, entity: Entity): RowStatements {
  const perConnection = prepared.get(db) ?? new Map<Entity, RowStatements>()
  prepared.set(db, perConnection)
  const known = perConnection.get(entity)
  if (known) return known
  const made = prepare(db, entity, entities[entity])
  perConnection.set(entity, made)
  return made
}

function prepare(db: Connection, entity: Entity, table: SQLiteTable): RowStatements {
  const config = getTableConfig(table)
  const composite = config.primaryKeys[0]?.columns.map((column) => column.name)
  const keyColumns = composite ?? config.columns.filter((column) => column.primary).map((column) => column.name)
  const columns = config.columns.map((column) => column.name)
  const others = columns.filter((name) => !keyColumns.includes(name))
  const properties = new Map(Object.entries(table).flatMap(([property, column]) => (isColumn(column) ? [[property, column]] : [])))
  const where = keyColumns.map((name) => `"${name}" = @${name}`).join(' AND ')
  const assignments = (others.length > 0 ? others : keyColumns).map((name) => `"${name}" = @${name}`).join(', ')
  return {
    keyColumns,
    get: db.prepare(`SELECT * FROM "${entity}" WHERE ${where}`),
    insert: db.prepare(
      `INSERT INTO "${entity}" (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${columns.map((name) => `@${name}`).join(', ')})`,
    ),
    update: db.prepare(`UPDATE "${entity}" SET ${assignments} WHERE ${where}`),
    remove: db.prepare(`DELETE FROM "${entity}" WHERE ${where}`),
    toImage: (row) =>
      Object.fromEntries([...properties].map(([property, column]) => [column.name, asCell(row[property] ?? column.default ?? null)])),
    wholeImage: (image) => ({ ...Object.fromEntries([...properties.values()].map((column) => [column.name, asCell(column.default ?? null)])), ...image }),
    patchImage: (image, patch) => ({
      ...image,
      ...Object.fromEntries(
        Object.entries(patch).flatMap(([property, value]) => {
          const column = properties.get(property)
          return column === undefined || value === undefined ? [] : [[column.name, asCell(value)]]
        }),
      ),
    }),
  }
}

function isColumn(value: unknown): value is { readonly name: string; readonly default: unknown } {
  return typeof value === 'object' && value !== null && 'columnType' in value && 'name' in value
}

function asCell(value: unknown): string | number | null {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  throw new TypeError(`A cell holds text, a number or null, not ${typeof value}`)
}
