/** A report that was read → a stored document with its meeting, actors, proposals and who answered whom: all of it in one command, or nothing. */
import { createHash } from 'node:crypto'
import { DemarcheError } from '#contract/errors.ts'
import type { ProposedSentence, ReportHead, ReportReading } from '#contract/proposal.ts'
import type { DocumentRow } from '#contract/records.ts'
import type { Tier } from '#contract/vocabulary.ts'
import { lowestLevel } from '#domain/handling.ts'
import type { HeadHints, ReadReport } from '#intake/readers/report.ts'
import { actorRefs } from '#store/actors.ts'
import type { Writer } from '#store/change-log.ts'
import { documentByHash, documentById, findMeeting, listMeetings } from '#store/documents.ts'
import { insertStatement, type NewVoice } from '#store/statement-writes.ts'
import { nextStatementNumber } from '#store/statements.ts'
import { handlingScheme } from '#store/workspace.ts'
import { keepSession } from './meetings.ts'
import type { Watched } from './patience.ts'
import { Floor, linksOfSentence } from './reading-links.ts'
import { commit, type Session } from './session.ts'
import { commitInSlices, type Progress } from './slow-commit.ts'

export interface Provenance {
  readonly fileName: string | null
  readonly title?: string | undefined
  /** Name of the meeting, where the person gave one instead of what the head says. */
  readonly meeting?: string | undefined
}

export interface Stored {
  readonly document: DocumentRow
  readonly proposals: number
}

/** @throws DemarcheError `duplicate` where the workspace has this very text. */
export function mustBeNew({ store }: Session, text: string): void {
  const known = documentByHash(store.db, hashOf(text))
  if (known) throw new DemarcheError('duplicate', `This text is here already, as “${known.title}”.`)
}

/**
 * Stores it a slice at a time, with the process free for others in between.
 * @throws DemarcheError `duplicate`, `bad-input` for a meeting without a day; `cancelled`
 */
export function storeReport(session: Session, report: ReadReport, reading: ReportReading, provenance: Provenance, watched: Watched = {}): Promise<Stored> {
  return commitInSlices(session, `Import ${titleOf(report, reading, provenance)}`, (writer) => keepReport(session, writer, { report, reading, provenance }), watched)
}

/** As `storeReport`, here and now. */
export function storeReportAtOnce(session: Session, report: ReadReport, reading: ReportReading, provenance: Provenance): Stored {
  return commit(session, `Import ${titleOf(report, reading, provenance)}`, (writer) => {
    const steps = keepReport(session, writer, { report, reading, provenance })
    for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value
  })
}

function titleOf(report: ReadReport, { head }: ReportReading, provenance: Provenance): string {
  return provenance.title ?? headWith(head, report.hints).title ?? provenance.fileName ?? 'Untitled report'
}

interface ReportRead {
  readonly report: ReadReport
  readonly reading: ReportReading
  readonly provenance: Provenance
}

/** A step is a statement. The document comes last: until then, nothing lists what is only half there. */
function* keepReport(session: Session, writer: Writer, { report, reading, provenance }: ReportRead): Generator<Progress, Stored, void> {
  const { db } = session.store
  const { newId, now } = session.deps
  // Another import may have brought the same text while this one was read.
  mustBeNew(session, report.text)
  const head = headWith(reading.head, report.hints)
  const spoken = reading.sentences.filter((sentence) => sentence.proposals.length > 0)
  const mark = lowestLevel(handlingScheme(db)).id
  const meeting = keepMeeting(session, writer, head, provenance.meeting)
  const actorIds = keepActors(session, writer, reading)
  const document = newId()
  yield { done: 0, total: spoken.length }
  const first = nextStatementNumber(db)
  const floor = new Floor()
  for (const [i, sentence] of spoken.entries()) {
    const id = newId()
    const voices = voicesOf(sentence, actorIds)
    insertStatement(writer, {
      n: first + i,
      id,
      document,
      meeting,
      date: head.date,
      para: sentence.para,
      sent: sentence.sent,
      start: sentence.start,
      end: sentence.end,
      status: 'proposed',
      tier: tierOf(sentence),
      rule: ruleOf(sentence),
      quote: sentence.text,
      mark,
      at: now(),
      voices,
      links: linksOfSentence(sentence, actorIds, floor, newId),
    })
    floor.spoke(id, voices.map(({ actor }) => actor))
    yield { done: i + 1, total: spoken.length }
  }
  insertDocument(session, writer, { id: document, title: titleOf(report, reading, provenance), text: report.text, date: head.date, url: head.url, fileName: provenance.fileName, meeting, mark })
  yield { done: spoken.length, total: spoken.length }
  return { document: documentById(db, document), proposals: spoken.length }
}

export interface NewDocument {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly date: string | null
  readonly url: string | null
  readonly fileName: string | null
  readonly meeting: string | null
  readonly mark: string
}

/** The document's row and its text. */
export function insertDocument(session: Session, writer: Writer, { id, title, text, date, url, fileName, meeting, mark }: NewDocument): void {
  writer.insert('document', { id, meetingId: meeting, title, date, url, fileName, sha256: hashOf(text), characters: text.length, mark, caveat: null, importedAt: session.deps.now() })
  writer.insert('document_body', { documentId: id, body: text })
}

/** What the text says of its meeting comes before the file's own word on the day; a file knows its title and address best. */
export function headWith(head: ReportHead, hints: HeadHints): ReportHead {
  return { ...head, title: hints.title ?? head.title, date: head.date ?? hints.date ?? null, url: hints.url ?? head.url }
}

/** A sentence is as sure as its surest proposal. */
export function tierOf({ proposals }: ProposedSentence): Tier {
  return proposals.some((proposal) => proposal.tier === 'strong') ? 'strong' : 'weak'
}

export function ruleOf({ proposals }: ProposedSentence): string | null {
  return proposals[0]?.rule ?? null
}

/** @param actorIds as `keepActors` gives them */
export function voicesOf(sentence: ProposedSentence, actorIds: ReadonlyMap<string, string>): readonly NewVoice[] {
  return sentence.proposals.flatMap((proposal) => {
    const actor = actorIds.get(proposal.actor)
    if (actor === undefined) throw new DemarcheError('internal', `The reader proposed ${proposal.actor}, which is no actor of the workspace.`)
    const onBehalfOf = proposal.onBehalfOf === null ? null : (actorIds.get(proposal.onBehalfOf) ?? null)
    // A grouping that somebody speaks for speaks for itself.
    return [{ actor, onBehalfOf: onBehalfOf === actor ? null : onBehalfOf, topics: proposal.topics, stances: proposal.stances }]
  })
}

/** Canonical name → id, with the bodies that the report brought in added to the workspace. */
export function keepActors(session: Session, writer: Writer, reading: ReportReading): ReadonlyMap<string, string> {
  const ids = new Map([...actorRefs(session.store.db).values()].map((actor) => [actor.name, actor.id]))
  for (const { name, kind, acronym } of reading.newActors) {
    if (ids.has(name)) continue
    const id = session.deps.newId()
    writer.insert('actor', { id, name, shortName: name, kind })
    if (acronym !== null) writer.insert('actor_alias', { actorId: id, text: acronym, kind: 'acronym' })
    ids.set(name, id)
  }
  return ids
}

/**
 * The meeting that the head names, joined to an existing one of the same name and day; null where it has no day.
 * @throws DemarcheError `bad-input` where the person named a meeting that no day can be found for.
 */
function keepMeeting(session: Session, writer: Writer, head: ReportHead, given: string | undefined): string | null {
  const { db } = session.store
  const name = given ?? head.meeting ?? head.title
  if (head.date === null && given !== undefined) return undatedMeeting(session, given)
  if (head.date === null || name === null) return null
  const known = findMeeting(db, name, head.date)
  if (known !== undefined) return known
  const id = session.deps.newId()
  writer.insert('meeting', {
    id,
    sessionId: keepSession(session, writer, head),
    name,
    date: head.date,
    endDate: head.endDate,
    startTime: head.startTime,
    endTime: head.endTime,
    place: head.place,
  })
  return id
}

function undatedMeeting({ store: { db } }: Session, name: string): string {
  const known = listMeetings(db).find((meeting) => meeting.name === name)
  if (!known) throw new DemarcheError('bad-input', `The report gives no date, so the new meeting “${name}” would have none. Take it in without a meeting.`)
  return known.id
}

function hashOf(body: string): string {
  return createHash('sha256').update(body).digest('hex')
}
