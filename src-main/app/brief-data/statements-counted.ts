/** The statements that count for a document, in the order said. */
import type { SpokenStatement } from '#briefs/data/records.ts'
import type { StatementRow } from '#contract/records.ts'
import type { StatementStatus } from '#contract/vocabulary.ts'
import { statementsById } from '#store/statements.ts'
import type { Gathering } from './gathering.ts'

export interface Wanted {
  readonly meeting?: string | undefined
  /** ISO day: later ones only. */
  readonly after?: string
  readonly topic?: string
  readonly issue?: string
}

/** Counted statements in the order said: by day, document and place in it; live notes last of their day. */
export function countedStatements(gathering: Gathering, { meeting, after, topic, issue }: Wanted): readonly StatementRow[] {
  const { db } = gathering.session.store
  const statuses: readonly StatementStatus[] = gathering.includeProposed ? ['confirmed', 'proposed'] : ['confirmed']
  const ids = db
    .prepare<object, string>(
      `SELECT s.id FROM statement s
       WHERE s.status IN (SELECT value FROM json_each(@statuses)) AND (s.date IS NULL OR s.date <= @asOf)
         AND (@meeting IS NULL OR s.meeting_id = @meeting) AND (@after IS NULL OR s.date > @after)
         AND ((@topic IS NULL AND @issue IS NULL)
           OR EXISTS (SELECT 1 FROM statement_topic t WHERE t.statement_id = s.id AND t.topic_id = @topic)
           OR EXISTS (SELECT 1 FROM stance x WHERE x.statement_id = s.id AND x.issue_id = @issue))
       ORDER BY s.date, s.document_id IS NULL, s.document_id, s.start_offset, s.n`,
    )
    .pluck()
    .all({ statuses: JSON.stringify(statuses), asOf: gathering.asOf, meeting: meeting ?? null, after: after ?? null, topic: topic ?? null, issue: issue ?? null })
  const statements = statementsById(db, ids)
  gathering.keep(statements)
  return statements
}

export function spokenStatements(gathering: Gathering, wanted: Wanted): readonly SpokenStatement[] {
  return countedStatements(gathering, wanted).map((statement) => gathering.spoken(statement))
}
