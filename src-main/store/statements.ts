/** Statements read back whole: the row, its words, and each actor's part in it. */
import type { Database as Connection } from 'better-sqlite3'
import { DemarcheError } from '#contract/errors.ts'
import type { ActorRef, StatementLink, StatementRow, Stance, Voice } from '#contract/records.ts'
import type { ActorKind, StatementStatus, Tier } from '#contract/vocabulary.ts'
import { bandOf } from '#domain/stance.ts'
import { actorsByIds } from './actors.ts'
import { prepared, preparedColumn } from './prepared.ts'
import { type Link, linksOf } from './statement-links.ts'

interface Row {
  readonly id: string
  readonly n: number
  readonly status: StatementStatus
  readonly tier: Tier | null
  readonly rule: string | null
  readonly date: string | null
  readonly document_id: string | null
  readonly document_title: string | null
  readonly meeting_id: string | null
  readonly meeting_name: string | null
  readonly para: number | null
  readonly sent: number | null
  readonly start_offset: number | null
  readonly end_offset: number | null
  readonly quote: string
  readonly note: string | null
  readonly mark: string
  readonly caveat: string | null
  readonly changed_at: string
  readonly heard_at: string | null
}

interface VoiceRow {
  readonly statement_id: string
  readonly actor_id: string
  readonly actor_name: string
  readonly actor_short: string
  readonly actor_kind: ActorKind
  readonly group_id: string | null
  readonly group_name: string | null
  readonly group_short: string | null
  readonly group_kind: ActorKind | null
}

interface TopicRow {
  readonly statement_id: string
  readonly actor_id: string
  readonly id: string
  readonly label: string
}

interface StanceRow {
  readonly statement_id: string
  readonly actor_id: string
  readonly issue_id: string
  readonly issue_label: string
  readonly value: number | null
  readonly condition: string | null
}

const SELECT_ROWS = `
  SELECT s.id, s.n, s.status, s.tier, s.rule, s.date, s.document_id, d.title AS document_title,
    s.meeting_id, m.name AS meeting_name, s.para, s.sent, s.start_offset, s.end_offset,
    t.quote, t.note, s.mark, s.caveat, s.changed_at, s.heard_at
  FROM statement s
  JOIN statement_text t ON t.n = s.n
  LEFT JOIN document d ON d.id = s.document_id
  LEFT JOIN meeting m ON m.id = s.meeting_id`

/** The statements with these row numbers, in that order; numbers that are not there any more are skipped. */
export function statementsByNumber(db: Connection, numbers: readonly number[]): readonly StatementRow[] {
  const rows = prepared<[string], Row>(
    db,
    `${SELECT_ROWS} JOIN json_each(?) wanted ON wanted.value = s.n ORDER BY wanted.key`,
  ).all(JSON.stringify(numbers))
  return withVoices(db, rows)
}

/** The statements with these ids, in that order. */
export function statementsById(db: Connection, ids: readonly string[]): readonly StatementRow[] {
  const rows = prepared<[string], Row>(
    db,
    `${SELECT_ROWS} JOIN json_each(?) wanted ON wanted.value = s.id ORDER BY wanted.key`,
  ).all(JSON.stringify(ids))
  return withVoices(db, rows)
}

/** @throws DemarcheError `not-found` */
export function statementById(db: Connection, id: string): StatementRow {
  const [found] = statementsById(db, [id])
  if (!found) throw new DemarcheError('not-found', 'This statement is not there any more.')
  return found
}

/** All statements of a document in the order of its text, then those without a place in it. */
export function statementsOfDocument(db: Connection, document: string): readonly StatementRow[] {
  const rows = prepared<[string], Row>(
    db,
    `${SELECT_ROWS} WHERE s.document_id = ? ORDER BY s.start_offset IS NULL, s.start_offset, s.n`,
  ).all(document)
  return withVoices(db, rows)
}

/** Statements that an actor made, for itself or through a spokesman, latest first. */
export function statementsOfActor(db: Connection, actor: string, statuses: readonly StatementStatus[]): readonly StatementRow[] {
  const ids = preparedColumn<[string, string, string], string>(
    db,
    `SELECT s.id FROM statement s
     WHERE s.id IN (SELECT statement_id FROM statement_actor WHERE actor_id = ?
       UNION SELECT statement_id FROM statement_actor WHERE on_behalf_of_id = ?)
       AND s.status IN (SELECT value FROM json_each(?))
     ORDER BY s.date DESC, s.document_id, s.start_offset`,
  ).all(actor, actor, JSON.stringify(statuses))
  return statementsById(db, ids)
}

/** The number that the next statement gets. One freed by a removal may come again: undo goes back in order, so it is free again by then. */
export function nextStatementNumber(db: Connection): number {
  return (preparedColumn<[], number>(db, 'SELECT coalesce(max(n), 0) FROM statement').get() ?? 0) + 1
}

function withVoices(db: Connection, rows: readonly Row[]): readonly StatementRow[] {
  if (rows.length === 0) return []
  const ids = JSON.stringify(rows.map((row) => row.id))
  const voices = new Map<string, Voice[]>()
  const topics = byVoice(
    prepared<[string], TopicRow>(
      db,
      `SELECT st.statement_id, st.actor_id, t.id, t.label FROM json_each(?) wanted
       JOIN statement_topic st ON st.statement_id = wanted.value JOIN topic t ON t.id = st.topic_id ORDER BY st.place`,
    ).all(ids),
    ({ id, label }) => ({ id, label }),
  )
  const stances = byVoice(
    prepared<[string], StanceRow>(
      db,
      `SELECT x.statement_id, x.actor_id, x.issue_id, i.label AS issue_label, x.value, x.condition FROM json_each(?) wanted
       JOIN stance x ON x.statement_id = wanted.value JOIN issue i ON i.id = x.issue_id ORDER BY i.place`,
    ).all(ids),
    asStance,
  )
  const voiceRows = prepared<[string], VoiceRow>(
    db,
    `SELECT sa.statement_id, sa.actor_id, a.name AS actor_name, a.short_name AS actor_short, a.kind AS actor_kind,
       g.id AS group_id, g.name AS group_name, g.short_name AS group_short, g.kind AS group_kind
     FROM json_each(?) wanted
     JOIN statement_actor sa ON sa.statement_id = wanted.value
     JOIN actor a ON a.id = sa.actor_id
     LEFT JOIN actor g ON g.id = sa.on_behalf_of_id
     ORDER BY sa.place`,
  ).all(ids)
  const links = Map.groupBy(linksOf(db, rows.map((row) => row.id)), ({ statement }) => statement)
  const named = namedIn(db, [...links.values()].flat())
  for (const row of voiceRows) {
    const list = voices.get(row.statement_id) ?? []
    voices.set(row.statement_id, list)
    const key = voiceKey(row)
    const spokesperson = spokespersonOf(row, links.get(row.statement_id) ?? [], named)
    list.push({
      actor: { id: row.actor_id, name: row.actor_name, shortName: row.actor_short, kind: row.actor_kind },
      onBehalfOf: groupOf(row),
      ...(spokesperson && { spokesperson }),
      topics: topics.get(key) ?? [],
      stances: stances.get(key) ?? [],
    })
  }
  return rows.map((row) => {
    const speaking = voices.get(row.id) ?? []
    return asStatement(row, speaking, asLinks(links.get(row.id) ?? [], speaking, named))
  })
}

/** Whom and what links name. */
interface Named {
  readonly actors: ReadonlyMap<string, ActorRef>
  readonly answered: ReadonlyMap<string, NonNullable<StatementLink['answered']>>
}

function namedIn(db: Connection, links: readonly Link[]): Named {
  const targets = links.flatMap(({ target }) => target ?? [])
  const answered = targets.length === 0 ? [] : prepared<[string], { statement: string; document: string | null; quote: string }>(
    db,
    `SELECT s.id AS statement, s.document_id AS document, t.quote FROM statement s JOIN statement_text t ON t.n = s.n
     WHERE s.id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(targets))
  return { actors: actorsByIds(db, links.map(({ actor }) => actor)), answered: new Map(answered.map((one) => [one.statement, one])) }
}

function spokespersonOf({ actor_id }: VoiceRow, links: readonly Link[], { actors }: Named): ActorRef | undefined {
  const link = links.find(({ kind, voice, actor }) => kind === 'spoken by' && voice === actor_id && actor !== actor_id)
  return link && actors.get(link.actor)
}

function asLinks(links: readonly Link[], voices: readonly Voice[], { actors, answered }: Named): readonly StatementLink[] {
  return links.flatMap(({ id, kind, voice, actor, target }) => {
    const whom = actors.get(actor)
    if (kind === 'spoken by' || whom === undefined) return []
    return [{ id, kind, by: voices.find((one) => one.actor.id === voice)?.actor ?? null, actor: whom, answered: answered.get(target ?? '') ?? null }]
  })
}

const voiceKey = (row: { readonly statement_id: string; readonly actor_id: string }): string => `${row.statement_id} ${row.actor_id}`

function byVoice<R extends { readonly statement_id: string; readonly actor_id: string }, V>(rows: readonly R[], value: (row: R) => V): Map<string, V[]> {
  const grouped = new Map<string, V[]>()
  for (const row of rows) {
    const key = voiceKey(row)
    const list = grouped.get(key)
    if (list) list.push(value(row))
    else grouped.set(key, [value(row)])
  }
  return grouped
}

function asStance(row: StanceRow): Stance {
  return { issue: row.issue_id, issueLabel: row.issue_label, value: row.value, band: bandOf(row.value), condition: row.condition }
}

function groupOf(row: VoiceRow): ActorRef | null {
  // An early reading said of a grouping that it spoke on behalf of itself.
  if (row.group_id === null || row.group_id === row.actor_id || row.group_name === null || row.group_short === null || row.group_kind === null) return null
  return { id: row.group_id, name: row.group_name, shortName: row.group_short, kind: row.group_kind }
}

function asStatement(row: Row, voices: readonly Voice[], links: readonly StatementLink[]): StatementRow {
  return {
    id: row.id,
    status: row.status,
    tier: row.tier,
    rule: row.rule,
    date: row.date,
    document: row.document_id === null ? null : { id: row.document_id, title: row.document_title ?? '' },
    meeting: row.meeting_id === null ? null : { id: row.meeting_id, name: row.meeting_name ?? '' },
    para: row.para,
    sent: row.sent,
    start: row.start_offset,
    end: row.end_offset,
    quote: row.quote,
    note: row.note,
    mark: row.mark,
    caveat: row.caveat,
    voices,
    ...(links.length > 0 && { links }),
    changedAt: row.changed_at,
    ...(row.heard_at !== null && { heardAt: row.heard_at }),
  }
}

/** Where the statements of a document stand in its text, rejected ones too. */
export function spansOf(db: Connection, document: string): readonly { readonly start: number; readonly end: number }[] {
  return prepared<[string], { start: number; end: number }>(
    db,
    'SELECT start_offset AS start, end_offset AS "end" FROM statement WHERE document_id = ? AND start_offset IS NOT NULL ORDER BY start_offset',
  ).all(document)
}
