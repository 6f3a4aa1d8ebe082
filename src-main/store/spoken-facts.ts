/**
 * What the history of positions is made of, read in bulk or for a few statements; and, from the images of a write, what
 * those statements said before it.
 */
import type { Database as Connection } from 'better-sqlite3'
import type { JudgedFacts, SpokenFacts } from '#contract/facts.ts'
import type { RowChange } from './change-log.ts'
import type { Image } from './entities.ts'
import { prepared } from './prepared.ts'

type SpokenTuple = readonly [number, string | null, string | null, number | null, number, string, string | null, string | null, number | null, number]

/** Of confirmed statements with a row number above `after` and at most `upTo`. */
export function spokenBetween(db: Connection, after: number, upTo: number): readonly SpokenFacts[] {
  const rows = prepared<[number, number]>(
    db,
    `SELECT s.n, s.date, s.document_id, s.start_offset, sa.place, sa.actor_id, sa.on_behalf_of_id, x.issue_id, x.value, x.condition IS NOT NULL
     FROM statement s JOIN statement_actor sa ON sa.statement_id = s.id
     LEFT JOIN stance x ON x.statement_id = s.id AND x.actor_id = sa.actor_id
     WHERE s.status = 'confirmed' AND s.n > ? AND s.n <= ?`,
  )
    .raw()
    .all(after, upTo) as readonly SpokenTuple[]
  return rows.map(([n, date, document, start, place, actor, onBehalfOf, issue, value, conditional]) => ({
    n, date, document, start, place, actor, onBehalfOf, issue, value, conditional: conditional === 1,
  }))
}

export function judgements(db: Connection): readonly JudgedFacts[] {
  const rows = prepared<[], Image>(db, 'SELECT * FROM position').all()
  return rows.map(judgedOf)
}

/** Rows of some statements, by table and key. */
export interface SpokenRows {
  readonly statement: ReadonlyMap<string, Image>
  readonly voice: ReadonlyMap<string, Image>
  readonly stance: ReadonlyMap<string, Image>
}

const TABLES = [
  ['statement', 'statement', 'id'],
  ['voice', 'statement_actor', 'statement_id'],
  ['stance', 'stance', 'statement_id'],
] as const
const KEYS: Readonly<Record<string, readonly [keyof SpokenRows, readonly string[]]>> = {
  statement: ['statement', ['id']],
  statement_actor: ['voice', ['statement_id', 'actor_id']],
  stance: ['stance', ['statement_id', 'actor_id', 'issue_id']],
}

const keyOf = (image: Image, columns: readonly string[]): string => columns.map((column) => String(image[column])).join('\u0000')

/** The rows of these statements as they are now. */
export function spokenRows(db: Connection, statements: readonly string[]): SpokenRows {
  const ids = JSON.stringify(statements)
  const read = (table: string, column: string): Map<string, Image> => {
    const rows = prepared<[string], Image>(db, `SELECT * FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?))`).all(ids)
    return new Map(rows.map((row) => [keyOf(row, KEYS[table]?.[1] ?? []), row]))
  }
  const [statement, voice, stance] = TABLES.map(([, table, column]) => read(table, column))
  return { statement: statement ?? new Map(), voice: voice ?? new Map(), stance: stance ?? new Map() }
}

/** The rows as they were before these changes. */
export function rewound(rows: SpokenRows, changes: readonly RowChange[]): SpokenRows {
  const before = { statement: new Map(rows.statement), voice: new Map(rows.voice), stance: new Map(rows.stance) }
  for (const change of changes.toReversed()) {
    const [name, columns] = KEYS[change.entity] ?? []
    const image = change.before ?? change.after
    if (name === undefined || columns === undefined || image === null) continue
    if (change.before) before[name].set(keyOf(image, columns), change.before)
    else before[name].delete(keyOf(image, columns))
  }
  return before
}

/** What counts of these rows: every voice of confirmed statements, once for each stance. */
export function spokenOf(rows: SpokenRows): readonly SpokenFacts[] {
  const stances = Map.groupBy(rows.stance.values(), (image) => keyOf(image, ['statement_id', 'actor_id']))
  return [...rows.voice].flatMap(([key, voice]): readonly SpokenFacts[] => {
    const statement = rows.statement.get(String(voice['statement_id']))
    if (statement?.['status'] !== 'confirmed') return []
    const said = {
      n: numberOf(statement['n']),
      date: textOf(statement['date']),
      document: textOf(statement['document_id']),
      start: statement['start_offset'] === null ? null : numberOf(statement['start_offset']),
      place: numberOf(voice['place']),
      actor: String(voice['actor_id']),
      onBehalfOf: textOf(voice['on_behalf_of_id']),
    }
    const taken = stances.get(key) ?? []
    if (taken.length === 0) return [{ ...said, issue: null, value: null, conditional: false }]
    return taken.map((stance) => ({ ...said, issue: String(stance['issue_id']), value: stance['value'] === null ? null : numberOf(stance['value']), conditional: stance['condition'] !== null }))
  })
}

/** A row of the table `position`. */
export function judgedOf(image: Image): JudgedFacts {
  return {
    id: String(image['id']),
    actor: String(image['actor_id']),
    issue: String(image['issue_id']),
    date: String(image['date']),
    value: image['value'] === null ? null : numberOf(image['value']),
    conditional: image['condition'] !== null,
    createdAt: String(image['created_at']),
  }
}

const textOf = (cell: Image[string] | undefined): string | null => (typeof cell === 'string' ? cell : null)
const numberOf = (cell: Image[string] | undefined): number => Number(cell ?? 0)
