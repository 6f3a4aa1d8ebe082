/** A document read again with what was learnt since: only what nobody has reviewed changes. */
import type { ProposedSentence, ReportReading } from '#contract/proposal.ts'
import type { StatementRow } from '#contract/records.ts'
import type { Writer } from '#store/change-log.ts'
import { documentById, statementKeysOf } from '#store/documents.ts'
import { replaceReadLinks } from '#store/statement-links.ts'
import { insertStatement, removeStatement, replaceVoices, sameVoices } from '#store/statement-writes.ts'
import { nextStatementNumber, statementsOfDocument } from '#store/statements.ts'
import { Floor, linksOfSentence } from './reading-links.ts'
import type { Session } from './session.ts'
import { keepActors, ruleOf, tierOf, voicesOf } from './store-report.ts'

/**
 * Puts the reading in place of the proposals that await review; a passage with a statement that a person made, decided
 * on or cut otherwise is left alone. @returns how many changed, went or came.
 */
export function readAgain(session: Session, writer: Writer, document: string, reading: ReportReading): number {
  const { db } = session.store
  const { date, meeting, mark } = documentById(db, document)
  const present = statementsOfDocument(db, document)
  const numbers = new Map(statementKeysOf(db, document).map(({ id, n }) => [id, n]))
  const byStart = new Map(present.filter(isUntouched).map((statement) => [statement.start, statement]))
  const actors = keepActors(session, writer, reading)
  let changed = 0
  for (const sentence of reading.sentences) {
    const at = session.deps.now()
    const statement = byStart.get(sentence.start)
    const n = statement && numbers.get(statement.id)
    if (statement && n !== undefined && statement.end === sentence.end) changed += Number(bringUpToDate({ session, writer, actors }, statement, n, sentence))
    else if (!statement && sentence.proposals.length > 0 && !present.some((one) => overlaps(one, sentence))) {
      insertStatement(writer, {
        n: nextStatementNumber(db), id: session.deps.newId(), document, meeting: meeting?.id ?? null, date, para: sentence.para, sent: sentence.sent,
        start: sentence.start, end: sentence.end, status: 'proposed', tier: tierOf(sentence), rule: ruleOf(sentence), quote: sentence.text, mark, at, voices: voicesOf(sentence, actors),
      })
      changed += 1
    }
  }
  tieAgain({ session, writer, actors }, document, reading)
  return changed
}

/** Who spoke for whom and who answered whom, over the statements as they are now; what a person decided on keeps its links. */
function tieAgain({ session, writer, actors }: Rewriting, document: string, { sentences }: ReportReading): void {
  const { db } = session.store
  const byStart = new Map(sentences.map((sentence) => [sentence.start, sentence]))
  const floor = new Floor()
  for (const statement of statementsOfDocument(db, document)) {
    const sentence = statement.start === null ? undefined : byStart.get(statement.start)
    if (sentence && isUntouched(statement) && sentence.end === statement.end) replaceReadLinks(db, writer, statement.id, linksOfSentence(sentence, actors, floor, session.deps.newId))
    floor.spoke(statement.id, statement.voices.map(({ actor }) => actor.id))
  }
}

interface Rewriting {
  readonly session: Session
  readonly writer: Writer
  readonly actors: ReadonlyMap<string, string>
}

/** @returns whether anything changed */
function bringUpToDate({ session, writer, actors }: Rewriting, statement: StatementRow, n: number, sentence: ProposedSentence): boolean {
  const { db } = session.store
  if (sentence.proposals.length === 0) {
    removeStatement(db, writer, { id: statement.id, n })
    return true
  }
  const voices = voicesOf(sentence, actors)
  if (sameVoices(statement.voices, voices)) return false
  replaceVoices(db, writer, statement.id, voices)
  writer.update('statement', { n }, { tier: tierOf(sentence), rule: ruleOf(sentence), changedAt: session.deps.now() })
  return true
}

/** A proposal of the reader that awaits review. */
function isUntouched({ status, rule, start }: StatementRow): boolean {
  return status === 'proposed' && rule !== null && start !== null
}

function overlaps(one: StatementRow, { start, end }: ProposedSentence): boolean {
  return one.start !== null && one.end !== null && one.start < end && one.end > start
}
