/** What the index needs to know of single statements after an edit, without their words. Of all: facts-in-bulk.ts. */
import type { Database as Connection } from 'better-sqlite3'
import type { StatementFacts } from '#contract/facts.ts'
import type { StatementStatus, Tier } from '#contract/vocabulary.ts'
import { bandOf } from '#domain/stance.ts'
import { LAST_AUTHOR } from './last-authors.ts'
import { prepared } from './prepared.ts'

interface FactRow {
  readonly n: number
  readonly date: string | null
  readonly changed_at: string
  readonly document_id: string | null
  readonly meeting_id: string | null
  readonly status: StatementStatus
  readonly tier: Tier | null
  readonly mark: string
  readonly author: string | null
  /** JSON: [[actor, on behalf of, [topic…], [[issue, value]…]]…] */
  readonly voices: string
}

type VoiceJson = readonly [actor: string, onBehalfOf: string | null, topics: readonly string[], stances: readonly (readonly [issue: string, value: number | null])[]]

const SELECT_FACTS = `
  SELECT s.n, s.date, s.changed_at, s.document_id, s.meeting_id, s.status, s.tier, s.mark, ${LAST_AUTHOR} AS author,
    (SELECT json_group_array(json_array(sa.actor_id, sa.on_behalf_of_id,
       (SELECT json_group_array(st.topic_id) FROM statement_topic st WHERE st.statement_id = s.id AND st.actor_id = sa.actor_id),
       (SELECT json_group_array(json_array(x.issue_id, x.value)) FROM stance x WHERE x.statement_id = s.id AND x.actor_id = sa.actor_id)) ORDER BY sa.place)
     FROM statement_actor sa WHERE sa.statement_id = s.id) AS voices
  FROM statement s`

/** The facts of these statements; ids that are not there any more are skipped. */
export function factsOf(db: Connection, ids: readonly string[]): readonly StatementFacts[] {
  return prepared<[string], FactRow>(db, `${SELECT_FACTS} WHERE s.id IN (SELECT value FROM json_each(?))`).all(JSON.stringify(ids)).map(asFacts)
}

function asFacts(row: FactRow): StatementFacts {
  const voices = JSON.parse(row.voices) as readonly VoiceJson[]
  return {
    n: row.n,
    date: row.date,
    changedAt: row.changed_at,
    document: row.document_id,
    meeting: row.meeting_id,
    status: row.status,
    tier: row.tier,
    mark: row.mark,
    author: row.author,
    voices: withGroupings(voices.map(([actor, onBehalfOf, topics, stances]) => ({ actor, onBehalfOf, topics, stances: stances.map(([issue, value]) => ({ issue, band: bandOf(value) })) }))),
  }
}

type Voice = StatementFacts['voices'][number]

/** Whoever was spoken for has said it as well. */
export function withGroupings(own: readonly (Voice & { readonly onBehalfOf: string | null })[]): readonly Voice[] {
  return [...own, ...own.flatMap(({ onBehalfOf, topics, stances }) => (onBehalfOf === null ? [] : [{ actor: onBehalfOf, topics, stances }]))]
}
