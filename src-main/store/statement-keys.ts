/** The two keys of statements: the id everything names them by, and the row number that indexes and search go by. */
import type { Database as Connection } from 'better-sqlite3'
import type { StatementStatus, Tier } from '#contract/vocabulary.ts'
import { prepared, preparedColumn } from './prepared.ts'

export interface StatementKey {
  readonly id: string
  readonly n: number
}

/** Both keys of these statements, each once; ids that are not there any more are skipped. */
export function statementKeys(db: Connection, ids: readonly string[]): readonly StatementKey[] {
  return prepared<[string], StatementKey>(db, 'SELECT DISTINCT s.id, s.n FROM json_each(?) wanted JOIN statement s ON s.id = wanted.value').all(JSON.stringify(ids))
}

/** The ids behind these row numbers, in that order; numbers that are not there any more are skipped. */
export function idsByNumber(db: Connection, numbers: readonly number[]): readonly string[] {
  return preparedColumn<[string], string>(db, 'SELECT s.id FROM json_each(?) wanted JOIN statement s ON s.n = wanted.value ORDER BY wanted.key').all(JSON.stringify(numbers))
}

/** Row numbers newest first, undated last, those of one day in the order of their rows. */
export function numbersNewestFirst(db: Connection, offset: number, limit: number): readonly number[] {
  return preparedColumn<[number, number], number>(db, 'SELECT n FROM statement ORDER BY date DESC, n LIMIT ? OFFSET ?').all(limit, offset)
}

export function countStatements(db: Connection): number {
  return preparedColumn<[], number>(db, 'SELECT count(*) FROM statement').get() ?? 0
}

/** Row numbers of these ids, each once; ids that are not there any more are skipped. */
export function statementNumbers(db: Connection, ids: readonly string[]): readonly number[] {
  return statementKeys(db, ids).map(({ n }) => n)
}

/** Row numbers of those among these ids that have another status. */
export function numbersNotYet(db: Connection, ids: readonly string[], status: StatementStatus): readonly number[] {
  return preparedColumn<[string, string], number>(
    db,
    'SELECT DISTINCT s.n FROM json_each(?) wanted JOIN statement s ON s.id = wanted.value WHERE s.status <> ?',
  ).all(JSON.stringify(ids), status)
}

/** Ids of unreviewed statements, of one tier or all, of one document or all. */
export function proposedIds(db: Connection, tier: Tier | 'all', document: string | null): readonly string[] {
  return preparedColumn<{ tier: string; document: string | null }[], string>(
    db,
    `SELECT id FROM statement WHERE status = 'proposed' AND (@tier = 'all' OR tier = @tier) AND (@document IS NULL OR document_id = @document)`,
  ).all({ tier, document })
}

/** The next row numbers after this one, in order: for going through all statements a part at a time. */
export function statementNumbersAfter(db: Connection, after: number, most: number): readonly number[] {
  return preparedColumn<[number, number], number>(db, 'SELECT n FROM statement WHERE n > ? ORDER BY n LIMIT ?').all(after, most)
}
