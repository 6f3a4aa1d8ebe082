/** The evidence reviewed and edited: accept, reject, correct, mark, write down. */
import { DemarcheError } from '#contract/errors.ts'
import type { DemarcheApi } from '#contract/api.ts'
import type { StatementRow } from '#contract/records.ts'
import type { StatementStatus } from '#contract/vocabulary.ts'
import type { InputOf } from '#contract/wire.ts'
import { lowestLevel } from '#domain/handling.ts'
import { bodyOf, documentById } from '#store/documents.ts'
import { insertStatement, removeStatement, replaceVoices, sameVoices } from '#store/statement-writes.ts'
import { setSpokespersons } from '#store/statement-links.ts'
import { numbersNotYet, proposedIds, statementKeys, statementNumbers } from '#store/statement-keys.ts'
import { nextStatementNumber, statementById, statementsById } from '#store/statements.ts'
import { handlingScheme } from '#store/workspace.ts'
import { defined } from './documents.ts'
import { mustKnowMark, mustKnowVoices } from './known.ts'
import { commit, type Session } from './session.ts'

const STATUS_VERB: Readonly<Record<StatementStatus, string>> = { confirmed: 'Confirm', rejected: 'Reject', proposed: 'Reopen' }

/**
 * Accepts, rejects or reopens; one step in the history however many. Those gone meanwhile are passed over.
 * @returns how many were other before. @throws DemarcheError `not-found` where none of them is there any more.
 */
export function setStatus(session: Session, ids: readonly string[], status: StatementStatus): number {
  const { db } = session.store
  mustBeThere(statementNumbers(db, ids))
  const changing = numbersNotYet(db, ids, status)
  return commit(session, `${STATUS_VERB[status]} ${counted(changing.length)}`, (writer) => {
    for (const n of changing) writer.update('statement', { n }, { status, changedAt: session.deps.now() })
    return changing.length
  })
}

/**
 * Gives them a handling mark; one step in the history however many. Those gone meanwhile are passed over.
 * @returns how many had another. @throws DemarcheError `not-found` where the scheme has no such level or all are gone.
 */
export function setMark(session: Session, ids: readonly string[], mark: string): number {
  const { db } = session.store
  mustKnowMark(db, mark)
  const found = statementNumbers(db, ids)
  mustBeThere(found)
  return commit(session, `Set the mark of ${counted(found.length)}`, (writer) => {
    let changed = 0
    for (const n of found) {
      if (!writer.update('statement', { n }, { mark })) continue
      writer.update('statement', { n }, { changedAt: session.deps.now() })
      changed += 1
    }
    return changed
  })
}

export function statementRows({ store }: Session, ids: readonly string[]): readonly StatementRow[] {
  return statementsById(store.db, ids)
}

export function statementDetail({ store }: Session, id: string): StatementRow {
  return statementById(store.db, id)
}

/**
 * Corrects a statement; accepting in the same step is what correcting a proposal means.
 * @throws DemarcheError `not-found` where it, or an actor, topic, issue or level it is given, is not there.
 */
export function updateStatement(session: Session, input: InputOf<DemarcheApi, 'statement.update'>): StatementRow {
  const { db } = session.store
  const before = statementById(db, input.id)
  mustKnowMark(db, input.mark)
  mustKnowVoices(db, input.voices ?? [])
  const confirms = input.status === 'confirmed' && before.status !== 'confirmed'
  return commit(session, confirms ? 'Correct and confirm a statement' : 'Edit a statement', (writer) => {
    const [n] = statementNumbers(db, [input.id])
    if (n === undefined) throw new DemarcheError('not-found', 'This statement is not there any more.')
    const { id, voices, note, ...row } = input
    const changed = [
      voices !== undefined && !sameVoices(before.voices, voices) && replaceVoices(db, writer, id, voices),
      voices !== undefined && setSpokespersons(db, writer, id, voices, session.deps.newId),
      note !== undefined && writer.update('statement_text', { n }, { note }),
      writer.update('statement', { n }, defined(row)),
    ].some(Boolean)
    if (changed) writer.update('statement', { n }, { changedAt: session.deps.now() })
    return statementById(db, id)
  })
}

/**
 * A passage that a person marked, or a live note without a document; confirmed at once, since a person wrote it.
 * @throws DemarcheError `bad-input` where the words are not those at the offsets, `not-found` as `updateStatement`.
 */
export function createStatement(session: Session, input: InputOf<DemarcheApi, 'statement.create'>): StatementRow {
  const { db } = session.store
  const document = input.document === null ? null : documentById(db, input.document)
  mustKnowVoices(db, input.voices)
  if ((input.start === null) !== (input.end === null)) throw new DemarcheError('bad-input', 'A marked passage needs both its ends.')
  if (document && input.start !== null && input.end !== null && bodyOf(db, document.id).slice(input.start, input.end) !== input.quote)
    throw new DemarcheError('bad-input', 'The marked words are not those at this place of the document.')
  const id = session.deps.newId()
  return commit(session, document ? 'Mark a statement' : 'Note a statement', (writer) => {
    insertStatement(writer, {
      n: nextStatementNumber(db),
      id,
      document: document?.id ?? null,
      meeting: document?.meeting?.id ?? null,
      date: input.date ?? document?.date ?? null,
      para: null,
      sent: null,
      start: document ? input.start : null,
      end: document ? input.end : null,
      status: 'confirmed',
      tier: null,
      rule: null,
      quote: input.quote,
      mark: lowestLevel(handlingScheme(db)).id,
      at: session.deps.now(),
      voices: input.voices,
    })
    setSpokespersons(db, writer, id, input.voices, session.deps.newId)
    return statementById(db, id)
  })
}

/** Takes them out; those gone meanwhile are passed over. @throws DemarcheError `not-found` where all are gone. */
export function removeStatements(session: Session, ids: readonly string[]): void {
  const { db } = session.store
  const found = statementKeys(db, ids)
  mustBeThere(found)
  commit(session, `Remove ${counted(found.length)}`, (writer) => {
    for (const statement of found) removeStatement(db, writer, statement)
  })
}

function mustBeThere(found: readonly unknown[]): void {
  if (found.length === 0) throw new DemarcheError('not-found', 'These statements are not there any more.')
}

export interface AcceptScope {
  readonly tier: 'strong' | 'all'
  readonly document?: string | undefined
}

/**
 * Accepts (or rejects) all proposals in scope at once. @returns how many.
 * @throws DemarcheError `not-found` where the document is not there.
 */
export function settleProposals(session: Session, status: 'confirmed' | 'rejected', scope: AcceptScope): number {
  if (scope.document !== undefined) documentById(session.store.db, scope.document)
  const ids = proposedIds(session.store.db, scope.tier, scope.document ?? null)
  if (ids.length > 0) setStatus(session, ids, status)
  return ids.length
}

function counted(n: number): string {
  return n === 1 ? 'a statement' : `${n} statements`
}
