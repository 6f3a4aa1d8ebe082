/** Who answered whom: recorded by a person from the words in which it happened. */
import type { DemarcheApi } from '#contract/api.ts'
import { DemarcheError } from '#contract/errors.ts'
import type { RelationRecord } from '#contract/records/issue-page.ts'
import type { InputOf } from '#contract/wire.ts'
import { actorById } from '#store/actors.ts'
import { relationById, relationsOf } from '#store/relations.ts'
import { statementById } from '#store/statements.ts'
import { commit, type Session } from './session.ts'

/** @throws DemarcheError `not-found`; `bad-input` where a statement would answer itself or its only speaker. */
export function relate(session: Session, input: InputOf<DemarcheApi, 'relation.create'>): RelationRecord {
  const { db } = session.store
  const { voices } = statementById(db, input.statement)
  const target = actorById(db, input.target)
  if (input.targetStatement !== null) statementById(db, input.targetStatement)
  if (input.targetStatement === input.statement) throw new DemarcheError('bad-input', 'A statement cannot answer itself.')
  if (voices.length > 0 && voices.every(({ actor }) => actor.id === target.id)) throw new DemarcheError('bad-input', `${target.shortName} is the only one speaking here: nobody answers itself.`)
  const known = relationsOf(db, target.id).find((one) => one.words.statementId === input.statement && one.kind === input.kind && one.target.id === target.id)
  if (known) throw new DemarcheError('duplicate', 'This is recorded already.')
  const id = session.deps.newId()
  commit(session, `Note whom a statement ${input.kind}`, (writer) =>
    writer.insert('statement_link', { id, statementId: input.statement, kind: input.kind, actorId: input.target, targetStatementId: input.targetStatement, rule: null }),
  )
  const made = relationById(db, id)
  if (!made) throw new RangeError('A relation just recorded is there.')
  return made
}

/** @throws DemarcheError `not-found` */
export function unrelate(session: Session, id: string): void {
  commit(session, 'Remove a relation', (writer) => writer.remove('statement_link', { id }))
}
