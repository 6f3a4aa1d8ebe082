/** Statements cut in two and joined: the words stay those of the document, the voices go with them, one step to undo. */
import type { Database as Connection } from 'better-sqlite3'
import { DemarcheError } from '#contract/errors.ts'
import type { StatementRow, Voice } from '#contract/records.ts'
import { bodyOf } from '#store/documents.ts'
import { handOver, insertStatement, type NewVoice, removeStatement, replaceVoices } from '#store/statement-writes.ts'
import { setSpokespersons } from '#store/statement-links.ts'
import { statementNumbers } from '#store/statement-keys.ts'
import { nextStatementNumber, statementById, statementsById, statementsOfDocument } from '#store/statements.ts'
import { handlingScheme } from '#store/workspace.ts'
import { commit, type Session } from './session.ts'

/** Words further apart than this are not one statement. */
const WIDEST_GAP = 1000
const LONGEST = 20_000

/**
 * Cuts before the character at this offset into the quote; blanks at the cut belong to neither. What refers to the
 * statement stays with the first part.
 * @throws DemarcheError `not-found`; `bad-input` where one part would have no words.
 */
export function splitStatement(session: Session, id: string, at: number): readonly [StatementRow, StatementRow] {
  const { db } = session.store
  const whole = statementById(db, id)
  const { quote } = whole
  const cut = isInsidePair(quote, at) ? at - 1 : at
  const first = quote.slice(0, cut).trimEnd()
  const second = quote.slice(cut).trimStart()
  if (first.trim() === '' || second === '') throw new DemarcheError('bad-input', 'A statement is split between two of its words.')
  const secondAt = quote.length - second.length
  const newId = session.deps.newId()
  commit(session, 'Split a statement', (writer) => {
    const n = numberOf(db, id)
    const changedAt = session.deps.now()
    writer.update('statement', { n }, { changedAt, ...(whole.start !== null && { endOffset: whole.start + first.length }) })
    writer.update('statement_text', { n }, { quote: first })
    const next = nextStatementNumber(db)
    insertStatement(writer, {
      n: next,
      id: newId,
      document: whole.document?.id ?? null,
      meeting: whole.meeting?.id ?? null,
      date: whole.date,
      para: whole.para,
      sent: whole.sent,
      start: whole.start === null ? null : whole.start + secondAt,
      end: whole.end,
      status: whole.status,
      tier: whole.tier,
      rule: whole.rule,
      quote: second,
      mark: whole.mark,
      at: changedAt,
      voices: whole.voices.map(asNew),
    })
    setSpokespersons(db, writer, newId, whole.voices.map(asNew), session.deps.newId)
    if (whole.caveat !== null) writer.update('statement', { n: next }, { caveat: whole.caveat })
  })
  return [statementById(db, id), statementById(db, newId)]
}

/**
 * The first of them, in the order of the text, takes in the others with the words between. Rejected ones bring their
 * words and nothing else; the stance of an earlier one stands where two speak on one issue.
 * @throws DemarcheError `not-found`; `bad-input` where they are not of one document, lie apart, or another stands between.
 */
export function joinStatements(session: Session, ids: readonly string[]): StatementRow {
  const { db } = session.store
  const wanted = [...new Set(ids)]
  const parts = statementsById(db, wanted).toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))
  if (parts.length < wanted.length) throw new DemarcheError('not-found', 'One of these statements is not there any more.')
  const [first, ...others] = parts
  if (first === undefined || others.length === 0) throw new DemarcheError('bad-input', 'It takes two statements to join them.')
  const { start, end } = spanOf(db, parts)
  const document = first.document?.id ?? ''
  const kept = parts.some(({ status }) => status !== 'rejected') ? parts.filter(({ status }) => status !== 'rejected') : parts
  const quote = bodyOf(db, document).slice(start, end)
  commit(session, `Join ${parts.length} statements`, (writer) => {
    const n = numberOf(db, first.id)
    for (const part of others) {
      handOver(db, writer, part.id, first.id)
      removeStatement(db, writer, { id: part.id, n: numberOf(db, part.id) })
    }
    const ranks = new Map(handlingScheme(db).map((level) => [level.id, level.rank]))
    writer.update('statement', { n }, {
      startOffset: start,
      endOffset: end,
      status: kept.some(({ status }) => status === 'proposed') ? 'proposed' : (kept[0]?.status ?? first.status),
      tier: kept.some(({ tier }) => tier === 'weak') ? 'weak' : (kept[0]?.tier ?? null),
      mark: parts.reduce((most, { mark }) => ((ranks.get(mark) ?? 0) > (ranks.get(most) ?? 0) ? mark : most), first.mark),
      caveat: joined(parts.map(({ caveat }) => caveat), '; '),
      changedAt: session.deps.now(),
    })
    writer.update('statement_text', { n }, { quote, note: joined(parts.map(({ note }) => note), '\n') })
    replaceVoices(db, writer, first.id, mergedVoices(kept.flatMap(({ voices }) => voices)))
  })
  return statementById(db, first.id)
}

/** From the beginning of the first to the end of the last. */
function spanOf(db: Connection, parts: readonly StatementRow[]): { readonly start: number; readonly end: number } {
  const document = parts[0]?.document?.id
  const spans = parts.flatMap(({ document: of, start, end }) => (of?.id === document && start !== null && end !== null ? [{ start, end }] : []))
  if (document === undefined || spans.length < parts.length) throw new DemarcheError('bad-input', 'Only passages of one document can be joined.')
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  if (spans.some((span, i) => i > 0 && span.start - (spans[i - 1]?.end ?? 0) > WIDEST_GAP) || end - start > LONGEST)
    throw new DemarcheError('bad-input', 'These statements lie too far apart in the text to be joined.')
  const ids = new Set(parts.map(({ id }) => id))
  if (statementsOfDocument(db, document).some((one) => !ids.has(one.id) && one.start !== null && one.end !== null && one.start >= start && one.end <= end))
    throw new DemarcheError('bad-input', 'Another statement stands between these. Join them with it.')
  return { start, end }
}

/** One voice an actor, with the topics of all and the first stance on each issue that has a value. */
export function mergedVoices(voices: readonly Voice[]): readonly NewVoice[] {
  const byActor = new Map<string, NewVoice>()
  for (const voice of voices.map(asNew)) {
    const known = byActor.get(voice.actor)
    if (!known) byActor.set(voice.actor, voice)
    else {
      const silent = new Set(known.stances.filter(({ value }) => value === null).map(({ issue }) => issue))
      const held = known.stances.filter(({ issue }) => !silent.has(issue) || !voice.stances.some((stance) => stance.issue === issue))
      byActor.set(voice.actor, {
        actor: voice.actor,
        onBehalfOf: known.onBehalfOf ?? voice.onBehalfOf,
        spokesperson: known.spokesperson ?? voice.spokesperson,
        topics: [...new Set([...known.topics, ...voice.topics])],
        stances: [...held, ...voice.stances.filter(({ issue }) => !held.some((stance) => stance.issue === issue))],
      })
    }
  }
  return [...byActor.values()]
}

function asNew({ actor, onBehalfOf, spokesperson, topics, stances }: Voice): NewVoice {
  return { actor: actor.id, onBehalfOf: onBehalfOf?.id ?? null, spokesperson: spokesperson?.id, topics: topics.map(({ id }) => id), stances: stances.map(({ issue, value, condition }) => ({ issue, value, condition })) }
}

function joined(texts: readonly (string | null)[], by: string): string | null {
  const told = [...new Set(texts.filter((text) => text !== null && text !== ''))]
  return told.length === 0 ? null : told.join(by)
}

function numberOf(db: Connection, id: string): number {
  const [n] = statementNumbers(db, [id])
  if (n === undefined) throw new DemarcheError('not-found', 'This statement is not there any more.')
  return n
}

function isInsidePair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at))
}
