/**
 * The facts of every statement, table by table and side by side: all four lie in the order of the statements' ids, so
 * each is read once from end to end. Asking statement by statement costs three searches each.
 */
import type { Database as Connection } from 'better-sqlite3'
import type { StatementFacts } from '#contract/facts.ts'
import type { StatementStatus, Tier } from '#contract/vocabulary.ts'
import { bandOf } from '#domain/stance.ts'
import { lastAuthors, type AuthorOf } from './last-authors.ts'
import { prepared } from './prepared.ts'
import { withGroupings } from './statement-facts.ts'

/** Statements read at a time: some milliseconds. */
const AT_ONCE = 1000

type StatementTuple = readonly [id: string, n: number, date: string | null, changedAt: string, document: string | null, meeting: string | null, status: StatementStatus, tier: Tier | null, mark: string]
type VoiceTuple = readonly [statement: string, actor: string, onBehalfOf: string | null]
type TopicTuple = readonly [statement: string, actor: string, topic: string]
type StanceTuple = readonly [statement: string, actor: string, issue: string, value: number | null]

const BETWEEN = 'WHERE statement_id > ? AND statement_id <= ?'

/** All statements, some at each `next`. What is written between two of them may be in it or not. */
export function* factsInBulk(db: Connection): Generator<readonly StatementFacts[], void, void> {
  const authorOf = yield* authorsWithoutFacts(db)
  let after = ''
  for (;;) {
    const statements = tuples<[string, number], StatementTuple>(db, 'SELECT id, n, date, changed_at, document_id, meeting_id, status, tier, mark FROM statement WHERE id > ? ORDER BY id LIMIT ?').all(after, AT_ONCE)
    const upTo = statements.at(-1)?.[0]
    if (upTo === undefined) return
    const voices = tuples<[string, string], VoiceTuple>(db, `SELECT statement_id, actor_id, on_behalf_of_id FROM statement_actor ${BETWEEN} ORDER BY statement_id, place`).all(after, upTo)
    const topics = tuples<[string, string], TopicTuple>(db, `SELECT statement_id, actor_id, topic_id FROM statement_topic ${BETWEEN}`).all(after, upTo)
    const stances = tuples<[string, string], StanceTuple>(db, `SELECT statement_id, actor_id, issue_id, value FROM stance ${BETWEEN}`).all(after, upTo)
    after = upTo
    yield joined(statements, voices, topics, stances, authorOf)
  }
}

function* authorsWithoutFacts(db: Connection): Generator<readonly StatementFacts[], AuthorOf, void> {
  const steps = lastAuthors(db)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    yield []
  }
}

/** Rows as arrays: an object for each of a million rows is garbage to collect. */
function tuples<Bind extends unknown[], Row>(db: Connection, sql: string) {
  return prepared<Bind, Row>(db, `${sql} -- as arrays`).raw()
}

function joined(statements: readonly StatementTuple[], voices: readonly VoiceTuple[], topics: readonly TopicTuple[], stances: readonly StanceTuple[], authorOf: AuthorOf): readonly StatementFacts[] {
  const topicsOf = grouped(topics)
  const stancesOf = grouped(stances)
  const voicesOf = grouped(voices)
  return statements.map(([id, n, date, changedAt, document, meeting, status, tier, mark]) => {
    const own = { n, date, changedAt, document, meeting, status, tier, mark, author: authorOf(n) }
    const spoken = voicesOf(id)
    if (spoken.length === 0) return { ...own, voices: [] }
    const topicsHere = topicsOf(id)
    const stancesHere = stancesOf(id)
    const spokenHere = spoken.map(([, actor, onBehalfOf]) => {
      const said = {
        topics: topicsHere.filter((topic) => topic[1] === actor).map((topic) => topic[2]),
        stances: stancesHere.filter((stance) => stance[1] === actor).map(([, , issue, value]) => ({ issue, band: bandOf(value) })),
      }
      return { actor, onBehalfOf, ...said }
    })
    return { ...own, voices: withGroupings(spokenHere) }
  })
}

/** Gives each statement's rows of a list in the statements' order; to be asked in that order, too. */
function grouped<Row extends readonly [statement: string, ...rest: readonly unknown[]]>(rows: readonly Row[]): (statement: string) => readonly Row[] {
  let at = 0
  return (statement) => {
    while (at < rows.length && (rows[at]?.[0] ?? '') < statement) at += 1
    const from = at
    while (at < rows.length && rows[at]?.[0] === statement) at += 1
    return rows.slice(from, at)
  }
}
