/** Who answered, supported, opposed or cited whom, and in which words. */
import type { Database as Connection } from 'better-sqlite3'
import type { RelationKind, RelationRecord } from '#contract/records/issue-page.ts'
import { actorRefs } from './actors.ts'
import { evidenceFor } from './positions.ts'
import { prepared } from './prepared.ts'
import { asEvidence } from './proposals.ts'

interface Row {
  readonly id: string
  readonly kind: RelationKind
  readonly statement: string
  readonly target: string
  readonly targetStatement: string | null
}

const SELECT = `SELECT l.id, l.kind, l.statement_id AS statement, l.actor_id AS target, l.target_statement_id AS targetStatement
  FROM statement_link l JOIN statement s ON s.id = l.statement_id`

/** What an actor's words said of others, then what others' said of it; latest first. Rejected words say nothing. */
export function relationsOf(db: Connection, actor: string): readonly RelationRecord[] {
  const made = prepared<[string], Row>(
    db,
    `${SELECT} WHERE s.status <> 'rejected' AND l.statement_id IN (SELECT statement_id FROM statement_actor WHERE actor_id = ?) ORDER BY s.date DESC, s.n DESC`,
  ).all(actor)
  const received = prepared<[string], Row>(db, `${SELECT} WHERE s.status <> 'rejected' AND l.actor_id = ? ORDER BY s.date DESC, s.n DESC`).all(actor)
  const known = new Set(made.map(({ id }) => id))
  return asRecords(db, [...made, ...received.filter(({ id }) => !known.has(id))])
}

export function relationById(db: Connection, id: string): RelationRecord | undefined {
  return asRecords(db, prepared<[string], Row>(db, `${SELECT} WHERE l.id = ?`).all(id))[0]
}

function asRecords(db: Connection, rows: readonly Row[]): readonly RelationRecord[] {
  const refs = actorRefs(db)
  const words = evidenceFor(db, rows.flatMap(({ statement, targetStatement }) => (targetStatement === null ? [statement] : [statement, targetStatement])))
  const speakers = prepared<[string], { statement: string; actor: string }>(
    db,
    'SELECT statement_id AS statement, actor_id AS actor FROM statement_actor WHERE statement_id IN (SELECT value FROM json_each(?)) ORDER BY place',
  ).all(JSON.stringify(rows.map(({ statement }) => statement)))
  return rows.flatMap(({ id, kind, statement, target, targetStatement }) => {
    const [said, whom] = [asEvidence(words.get(statement)), refs.get(target)]
    if (!said || !whom) return []
    const who = speakers.filter((one) => one.statement === statement).flatMap(({ actor }) => refs.get(actor) ?? [])
    return [{ id, kind, speakers: who, target: whom, words: said, targetWords: asEvidence(words.get(targetStatement ?? '')) }]
  })
}
