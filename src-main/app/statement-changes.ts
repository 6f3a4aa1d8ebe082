/** One change carried through many statements: what the cells of the grid and its bulk edits write. */
import type { DemarcheApi } from '#contract/api.ts'
import { DemarcheError } from '#contract/errors.ts'
import type { VoiceInput } from '#contract/methods/statement.ts'
import type { StatementChange } from '#contract/methods/statement-change.ts'
import type { StatementRow } from '#contract/records.ts'
import type { OutputOf, InputOf } from '#contract/wire.ts'
import { changedVoices, touchesVoices } from '#domain/voice-changes.ts'
import type { Writer } from '#store/change-log.ts'
import { replaceVoices, sameVoices } from '#store/statement-writes.ts'
import { statementNumbers } from '#store/statement-keys.ts'
import { statementsById } from '#store/statements.ts'
import { defined } from './documents.ts'
import { mustKnowMark, mustKnowVoices } from './known.ts'
import { commit, type Session } from './session.ts'

/**
 * Those gone meanwhile are passed over.
 * @throws DemarcheError `not-found` where all are gone, or an actor, topic, issue or level is not there; `bad-input`
 * where a statement would be nobody's.
 */
export function changeStatements(session: Session, { ids, change, confirm = false }: InputOf<DemarcheApi, 'statement.change'>): OutputOf<DemarcheApi, 'statement.change'> {
  const { db } = session.store
  const found = statementsById(db, [...new Set(ids)])
  if (found.length === 0) throw new DemarcheError('not-found', 'These statements are not there any more.')
  mustKnowMark(db, change.mark)
  const voices = new Map(touchesVoices(change) ? found.map((row) => [row.id, voicesAfter(row, change)]) : [])
  mustKnowVoices(db, [...voices.values()].flat())
  return commit(session, labelOf(found.length, confirm), (writer) => {
    let changed = 0
    for (const row of found) {
      const [n] = statementNumbers(db, [row.id])
      if (n === undefined) continue
      const confirms = confirm && row.status !== 'confirmed'
      if (!write(session, writer, row, n, change, voices.get(row.id)) && !confirms) continue
      writer.update('statement', { n }, { changedAt: session.deps.now(), ...(confirms ? { status: 'confirmed' } : {}) })
      changed += 1
    }
    return changed
  })
}

function labelOf(count: number, confirm: boolean): string {
  if (count > 1) return `Edit ${count} statements`
  return confirm ? 'Correct and confirm a statement' : 'Edit a statement'
}

/** @returns whether anything was other before. */
function write({ store: { db } }: Session, writer: Writer, row: StatementRow, n: number, { date, mark, note }: StatementChange, voices: readonly VoiceInput[] | undefined): boolean {
  return [
    voices !== undefined && !sameVoices(row.voices, voices) && replaceVoices(db, writer, row.id, voices),
    note !== undefined && writer.update('statement_text', { n }, { note: note === '' ? null : note }),
    writer.update('statement', { n }, defined({ date, mark })),
  ].some(Boolean)
}

function voicesAfter({ voices }: StatementRow, change: StatementChange): readonly VoiceInput[] {
  const after = changedVoices(
    voices.map(({ actor, onBehalfOf, topics, stances }) => ({
      actor: actor.id,
      onBehalfOf: onBehalfOf?.id ?? null,
      topics: topics.map(({ id }) => id),
      stances: stances.map(({ issue, value, condition }) => ({ issue, value, condition })),
    })),
    change,
  )
  if (voices.length > 0 && after.length === 0) throw new DemarcheError('bad-input', 'A statement needs somebody who says it. Reject it instead.')
  return after
}
