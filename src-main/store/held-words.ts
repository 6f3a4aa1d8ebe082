/** The words and reasons behind entries of the history, by the numbers it knows them by. */
import type { Database as Connection } from 'better-sqlite3'
import { prepared } from './prepared.ts'

/** Row number → id of statements; numbers that are not there any more are skipped. */
export function statementIds(db: Connection, numbers: readonly number[]): ReadonlyMap<number, string> {
  const rows = prepared<[string], { n: number; id: string }>(db, 'SELECT s.n, s.id FROM json_each(?) wanted JOIN statement s ON s.n = wanted.value').all(JSON.stringify(numbers))
  return new Map(rows.map(({ n, id }) => [n, id]))
}

export interface StanceKey {
  readonly n: number
  /** Place of the voice in its statement. */
  readonly place: number
  readonly issue: string
}

export const stanceKey = ({ n, place, issue }: StanceKey): string => `${n} ${place} ${issue}`

/** Conditions of these stances, by `stanceKey`. */
export function conditionsOf(db: Connection, stances: readonly StanceKey[]): ReadonlyMap<string, string> {
  const rows = prepared<[string], StanceKey & { condition: string }>(
    db,
    `SELECT s.n, sa.place, x.issue_id AS issue, x.condition FROM json_each(?) wanted
     JOIN statement s ON s.n = wanted.value ->> 'n'
     JOIN statement_actor sa ON sa.statement_id = s.id AND sa.place = wanted.value ->> 'place'
     JOIN stance x ON x.statement_id = s.id AND x.actor_id = sa.actor_id AND x.issue_id = wanted.value ->> 'issue'
     WHERE x.condition IS NOT NULL`,
  ).all(JSON.stringify(stances))
  return new Map(rows.map((row) => [stanceKey(row), row.condition]))
}

export interface JudgementRow {
  readonly id: string
  readonly condition: string | null
  readonly rationale: string
  readonly salience: number | null
  readonly confidence: 'low' | 'medium' | 'high' | null
  readonly mark: string
  readonly evidence: readonly string[]
}

/** People's judgements with the statements they rest on. */
export function judgementRows(db: Connection, ids: readonly string[]): ReadonlyMap<string, JudgementRow> {
  const rows = prepared<[string], Omit<JudgementRow, 'evidence'> & { evidence: string }>(
    db,
    `SELECT p.id, p.condition, p.rationale, p.salience, p.confidence, p.mark,
       (SELECT json_group_array(statement_id) FROM position_evidence WHERE position_id = p.id) AS evidence
     FROM json_each(?) wanted JOIN position p ON p.id = wanted.value`,
  ).all(JSON.stringify(ids))
  return new Map(rows.map((row) => [row.id, { ...row, evidence: JSON.parse(row.evidence) as readonly string[] }]))
}
