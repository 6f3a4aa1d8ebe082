/** Live capture: who is speaking by a few letters, the words, the moment; topics guessed, all of it to be reviewed later. */
import type { DemarcheApi } from '#contract/api.ts'
import type { ActorRef, StatementRow } from '#contract/records.ts'
import type { InputOf } from '#contract/wire.ts'
import { lowestLevel } from '#domain/handling.ts'
import { flatten } from '#intake/flat.ts'
import { compileTopics, type TopicReader, topicsOf } from '#intake/topics.ts'
import { actorsLike } from '#store/actors.ts'
import { insertStatement } from '#store/statement-writes.ts'
import { nextStatementNumber, statementById } from '#store/statements.ts'
import { topicWords } from '#store/taxonomy.ts'
import { handlingScheme } from '#store/workspace.ts'
import { commit, type Session } from './session.ts'

/** The rule that a captured note bears, as a read one bears the rule that found it. */
const RULE = 'captured live'

/** Who may be meant by the beginning of a name or alias; an exact name first, then those who speak most. */
export function captureActors({ store }: Session, text: string, limit: number): readonly ActorRef[] {
  return text.trim() === '' ? [] : actorsLike(store.db, text.trim(), limit)
}

/** Notes what was heard as a proposed statement. A name that nobody bears is kept in the note, for whoever reviews it. */
export function captureNote(session: Session, { actor: typed, words, at }: InputOf<DemarcheApi, 'capture.note'>): StatementRow {
  const { db } = session.store
  const heardAt = at ?? session.deps.now()
  const [actor] = captureActors(session, typed, 1)
  const topics = topicsOf(topicReader(session), flatten(words))
  const id = session.deps.newId()
  commit(session, actor ? `Capture ${actor.shortName}` : 'Capture a note', (writer) => {
    const n = nextStatementNumber(db)
    insertStatement(writer, {
      n,
      id,
      document: null,
      meeting: null,
      date: heardAt.slice(0, 10),
      para: null,
      sent: null,
      start: null,
      end: null,
      status: 'proposed',
      tier: null,
      rule: RULE,
      quote: words,
      mark: lowestLevel(handlingScheme(db)).id,
      at: session.deps.now(),
      heardAt,
      voices: actor ? [{ actor: actor.id, onBehalfOf: null, topics, stances: [] }] : [],
    })
    if (!actor && typed !== '') writer.update('statement_text', { n }, { note: `Speaker as typed: ${typed}` })
  })
  return statementById(db, id)
}

/** Compiling the topics' words takes longer than a person types: once for as long as they stay the same. */
const readers = new WeakMap<Session, { readonly words: string; readonly reader: TopicReader }>()

function topicReader(session: Session): TopicReader {
  const topics = topicWords(session.store.db)
  const words = JSON.stringify(topics.map(({ id, keywords }) => [id, keywords]))
  const known = readers.get(session)
  if (known?.words === words) return known.reader
  const reader = compileTopics(topics)
  readers.set(session, { words, reader })
  return reader
}
