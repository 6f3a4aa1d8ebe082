/** What positions are derived from (stances, assessments), and our own lines beside them. */
import type { Database as Connection } from 'better-sqlite3'
import type { ActorRef, Evidence, LineRecord } from '#contract/records.ts'
import type { Argument } from '#contract/records/issue-page.ts'
import type { AssessmentEntry, StanceEntry } from '#domain/positions.ts'
import { prepared, preparedColumn } from './prepared.ts'

/** A page of arguments that a person could still read; the statements screen has all of them. */
const MOST_ARGUMENTS = 500

/** One actor on one issue. */
export interface Cell {
  readonly actor: string
  readonly issue: string
}

const STANCES_OF_CELLS = `(
  SELECT x.* FROM json_each(@cells) c CROSS JOIN stance x ON x.issue_id = c.value ->> 1 AND x.actor_id = c.value ->> 0
  UNION
  SELECT x.* FROM json_each(@cells) c CROSS JOIN statement_actor sa ON sa.on_behalf_of_id = c.value ->> 0
    CROSS JOIN stance x ON x.statement_id = sa.statement_id AND x.actor_id = sa.actor_id AND x.issue_id = c.value ->> 1)`

/**
 * Stances of confirmed statements, with `includeProposed` those of unreviewed ones too; `order` runs with the text.
 * `cells` leaves those on an issue that the actor beside it took or had taken on its behalf.
 */
export function stanceEntries(db: Connection, includeProposed: boolean, cells: readonly Cell[] | null = null): readonly StanceEntry[] {
  const chosen = cells === null ? 'stance' : STANCES_OF_CELLS
  return prepared<{ statuses: string; cells: string }[], StanceEntry>(
    db,
    `SELECT x.actor_id AS actor, sa.on_behalf_of_id AS onBehalfOf, x.issue_id AS issue, s.date AS date, x.value AS value,
       x.condition AS condition, s.id AS statement,
       row_number() OVER (ORDER BY s.date, s.document_id, s.start_offset, s.n, sa.place) AS "order"
     FROM ${chosen} x
     JOIN statement s ON s.id = x.statement_id
     JOIN statement_actor sa ON sa.statement_id = x.statement_id AND sa.actor_id = x.actor_id
     WHERE s.status IN (SELECT value FROM json_each(@statuses))`,
  ).all({ statuses: countedStatuses(includeProposed), cells: JSON.stringify((cells ?? []).map(({ actor, issue }) => [actor, issue])) })
}

export function assessmentEntries(db: Connection): readonly AssessmentEntry[] {
  const evidence = new Map<string, string[]>()
  const links = prepared<[], { position_id: string; statement_id: string }>(db, 'SELECT position_id, statement_id FROM position_evidence').all()
  for (const { position_id, statement_id } of links) {
    const list = evidence.get(position_id)
    if (list) list.push(statement_id)
    else evidence.set(position_id, [statement_id])
  }
  return prepared<[], Omit<AssessmentEntry, 'evidence'> & { readonly id: string }>(
    db,
    `SELECT id, actor_id AS actor, issue_id AS issue, date, value, condition, rationale, salience, confidence,
       row_number() OVER (ORDER BY date, created_at, id) AS "order" FROM position`,
  )
    .all()
    .map(({ id, ...entry }) => ({ ...entry, evidence: evidence.get(id) ?? [] }))
}

/** The latest day on which anybody took a side, in words that were not rejected; null where nobody has. */
export function lastDayOfStances(db: Connection): string | null {
  return (
    preparedColumn<[], string>(
      db,
      `SELECT s.date FROM statement s WHERE s.date IS NOT NULL AND s.status <> 'rejected'
         AND EXISTS (SELECT 1 FROM stance x WHERE x.statement_id = s.id AND x.value IS NOT NULL) ORDER BY s.date DESC LIMIT 1`,
    ).get() ?? null
  )
}

/** Who took a stance on what on this day, or had one taken on its behalf, in words that were not rejected. */
export function cellsOn(db: Connection, day: string): readonly Cell[] {
  return prepared<[string], Cell>(
    db,
    `SELECT DISTINCT holder.value AS actor, x.issue_id AS issue FROM statement s JOIN stance x ON x.statement_id = s.id
       JOIN statement_actor sa ON sa.statement_id = x.statement_id AND sa.actor_id = x.actor_id,
       json_each(json_array(sa.actor_id, sa.on_behalf_of_id)) holder
     WHERE s.date = ? AND s.status <> 'rejected' AND holder.value IS NOT NULL`,
  ).all(day)
}

/** Which of these actors have a counted statement on whatever subject, up to the day, or one made on their behalf. */
export function whoSpokeOf(db: Connection, actors: readonly string[], includeProposed: boolean, asOf: string | null): ReadonlySet<string> {
  const counted = `s.status IN (SELECT value FROM json_each(@statuses)) AND (@asOf IS NULL OR s.date IS NULL OR s.date <= @asOf)`
  return new Set(
    preparedColumn<{ actors: string; statuses: string; asOf: string | null }[], string>(
      db,
      `SELECT a.value FROM json_each(@actors) a
       WHERE EXISTS (SELECT 1 FROM statement_actor sa JOIN statement s ON s.id = sa.statement_id WHERE sa.actor_id = a.value AND ${counted})
          OR EXISTS (SELECT 1 FROM statement_actor sa JOIN statement s ON s.id = sa.statement_id WHERE sa.on_behalf_of_id = a.value AND ${counted})`,
    ).all({ actors: JSON.stringify(actors), statuses: countedStatuses(includeProposed), asOf }),
  )
}

/** Actors with a counted statement on whatever subject, up to the day; whoever is spoken for spoke too. */
export function actorsWhoSpoke(db: Connection, includeProposed: boolean, asOf: string | null): ReadonlySet<string> {
  return whoSpokeOf(db, preparedColumn<[], string>(db, 'SELECT id FROM actor').all(), includeProposed, asOf)
}

/** Who made a confirmed statement on a day or later (ever, where it is null), or had one made on its behalf. */
export function speakersSince(db: Connection, day: string | null): ReadonlySet<string> {
  const ids = preparedColumn<{ day: string | null }[], string | null>(
    db,
    `SELECT sa.actor_id FROM statement s JOIN statement_actor sa ON sa.statement_id = s.id WHERE s.status = 'confirmed' AND (@day IS NULL OR s.date >= @day)
     UNION SELECT sa.on_behalf_of_id FROM statement s JOIN statement_actor sa ON sa.statement_id = s.id WHERE s.status = 'confirmed' AND (@day IS NULL OR s.date >= @day)`,
  ).all({ day })
  return new Set(ids.filter((id) => id !== null))
}

export interface EvidenceRow extends Evidence {
  readonly documentUrl: string | null
  readonly fileName: string | null
  readonly para: number | null
  readonly mark: string
  readonly status: string
}

/** The words behind stances, with where they stand; in the order asked for. */
export function evidenceFor(db: Connection, statements: readonly string[]): ReadonlyMap<string, EvidenceRow> {
  const rows = prepared<[string], EvidenceRow>(
    db,
    `SELECT s.id AS statementId, t.quote AS quote, s.date AS date, d.id AS documentId, d.title AS documentTitle,
       d.url AS documentUrl, d.file_name AS fileName, m.name AS meetingName, s.para AS para, s.mark AS mark, s.status AS status, NULL AS value
     FROM json_each(?) wanted JOIN statement s ON s.id = wanted.value JOIN statement_text t ON t.n = s.n
     LEFT JOIN document d ON d.id = s.document_id LEFT JOIN meeting m ON m.id = s.meeting_id`,
  ).all(JSON.stringify(statements))
  return new Map(rows.map((row) => [row.statementId, row]))
}

/** Values that statements gave on issues, by `heldValueKey`: once for each speaker, once for whom it spoke for. */
export function heldValues(db: Connection, statements: readonly string[]): ReadonlyMap<string, number | null> {
  const rows = prepared<[string], { statement: string; issue: string; actor: string; onBehalfOf: string | null; value: number | null }>(
    db,
    `SELECT x.statement_id AS statement, x.issue_id AS issue, x.actor_id AS actor, sa.on_behalf_of_id AS onBehalfOf, x.value
     FROM json_each(?) wanted JOIN stance x ON x.statement_id = wanted.value
     JOIN statement_actor sa ON sa.statement_id = x.statement_id AND sa.actor_id = x.actor_id ORDER BY sa.place`,
  ).all(JSON.stringify(statements))
  const values = new Map<string, number | null>()
  for (const { statement, issue, actor, onBehalfOf, value } of rows) {
    if (onBehalfOf !== null) values.set(heldValueKey(statement, issue, onBehalfOf), value)
    values.set(heldValueKey(statement, issue, actor), value)
  }
  return values
}

export const heldValueKey = (statement: string, issue: string, holder: string): string => `${statement} ${issue} ${holder}`

interface ArgumentRow {
  readonly actor: string
  readonly onBehalfOf: string | null
  readonly value: number
  readonly condition: string | null
  readonly evidence: EvidenceRow
}

/** Stances taken on an issue in confirmed statements up to a day, latest first. */
export function argumentsOn(db: Connection, issue: string, asOf: string | null): readonly ArgumentRow[] {
  const rows = prepared<{ issue: string; asOf: string | null }[], Omit<ArgumentRow, 'evidence'> & { statement: string }>(
    db,
    `SELECT x.statement_id AS statement, x.actor_id AS actor, sa.on_behalf_of_id AS onBehalfOf, x.value, x.condition
     FROM stance x JOIN statement s ON s.id = x.statement_id
     JOIN statement_actor sa ON sa.statement_id = x.statement_id AND sa.actor_id = x.actor_id
     WHERE x.issue_id = @issue AND x.value IS NOT NULL AND s.status = 'confirmed' AND (@asOf IS NULL OR s.date IS NULL OR s.date <= @asOf)
     ORDER BY s.date DESC, s.document_id, s.start_offset, s.n, sa.place LIMIT ${MOST_ARGUMENTS}`,
  ).all({ issue, asOf })
  const words = evidenceFor(db, [...new Set(rows.map(({ statement }) => statement))])
  return rows.flatMap(({ statement, ...row }) => {
    const evidence = words.get(statement)
    return evidence ? [{ ...row, evidence }] : []
  })
}

export function asArgument({ actor, onBehalfOf, value, condition, evidence }: ArgumentRow, refs: ReadonlyMap<string, ActorRef>): readonly Argument[] {
  const who = refs.get(actor)
  if (!who) return []
  const { statementId, quote, date, documentId, documentTitle, meetingName, mark } = evidence
  return [{ actor: who, onBehalfOf: refs.get(onBehalfOf ?? '') ?? null, value, condition, quote: { statementId, quote, date, documentId, documentTitle, meetingName, value }, mark }]
}

export function listLines(db: Connection): readonly LineRecord[] {
  return prepared<[], LineRecord>(
    db,
    `SELECT issue_id AS issue, objective, line_to_take AS lineToTake, if_raised AS ifRaised, press_line AS pressLine,
       fall_back AS fallBack, red_line AS redLine, landing_from AS landingFrom, landing_to AS landingTo, mark
     FROM line JOIN issue ON issue.id = line.issue_id ORDER BY issue.place`,
  ).all()
}

function countedStatuses(includeProposed: boolean): string {
  return JSON.stringify(includeProposed ? ['confirmed', 'proposed'] : ['confirmed'])
}
