/** What changed in the workspace since a document was last exported, read from the change log. */
import type { ChangedSince } from '#briefs/plan/change-marks.ts'
import type { Session } from './session.ts'

/** Null where this document was never exported. */
export function changedSinceLast({ store }: Session, kind: string, subject: string): ChangedSince | null {
  const last = store.db
    .prepare<[string, string], { commandSeq: number; madeAt: string }>(
      'SELECT command_seq AS commandSeq, made_at AS madeAt FROM brief WHERE kind = ? AND subject = ? ORDER BY made_at DESC, id DESC LIMIT 1',
    )
    .get(kind, subject)
  if (!last) return null
  const rows = changedRows(store.db, last.commandSeq)
  const statements = new Set(rows.flatMap(({ statement }) => statement ?? []))
  const lines = new Set(rows.flatMap(({ entity, issue }) => (entity === 'line' && issue !== null ? [issue] : [])))
  return { day: last.madeAt.slice(0, 10), statements, lines, dropped: rows.filter(({ entity, was, is }) => entity === 'statement' && was === 'confirmed' && is !== 'confirmed').length }
}

interface ChangedRow {
  readonly entity: string
  readonly statement: string | null
  readonly issue: string | null
  /** Status of a statement before and now; null where it was not there. */
  readonly was: string | null
  readonly is: string | null
}

/** Rows that differ from what they were at that point: what was changed and changed back is no change. */
function changedRows(db: Session['store']['db'], since: number): readonly ChangedRow[] {
  return db
    .prepare<[number], ChangedRow>(
      `WITH ordered AS (
         SELECT entity, key,
           first_value(before) OVER same_row AS before,
           last_value(after) OVER (same_row ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS after,
           row_number() OVER same_row AS place
         FROM change WHERE command_seq > ?
           AND entity IN ('statement', 'statement_text', 'statement_actor', 'statement_topic', 'stance', 'position_evidence', 'line')
         WINDOW same_row AS (PARTITION BY entity, key ORDER BY command_seq, step)
       ), images AS (
         SELECT entity, before, after, coalesce(after, before) AS image FROM ordered WHERE place = 1 AND before IS NOT after
       )
       SELECT entity,
         CASE entity WHEN 'statement' THEN image ->> 'id'
           WHEN 'statement_text' THEN (SELECT s.id FROM statement s WHERE s.n = image ->> 'n')
           WHEN 'line' THEN NULL ELSE image ->> 'statement_id' END AS statement,
         CASE entity WHEN 'line' THEN image ->> 'issue_id' END AS issue,
         CASE entity WHEN 'statement' THEN before ->> 'status' END AS was,
         CASE entity WHEN 'statement' THEN after ->> 'status' END AS "is"
       FROM images`,
    )
    .all(since)
}
