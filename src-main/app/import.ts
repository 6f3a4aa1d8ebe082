/** From a file to a stored document with its proposals: read, recognise, propose, and write all of it or nothing. */
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { DemarcheError } from '#contract/errors.ts'
import type { ImportOutcome } from '#contract/methods/document.ts'
import type { ProposedSentence, ReportHead, ReportReading } from '#contract/proposal.ts'
import { propose } from '#intake/propose.ts'
import { actorRefs } from '#store/actors.ts'
import type { Writer } from '#store/change-log.ts'
import { documentByHash, documentById, findForum, findMeeting, findSession, listMeetings } from '#store/documents.ts'
import { insertStatement, type NewVoice } from '#store/statement-writes.ts'
import { nextStatementNumber } from '#store/statements.ts'
import { handlingScheme } from '#store/workspace.ts'
import { lowestLevel } from '#domain/handling.ts'
import { pastedText, textOf, workspaceMaterials } from './reading.ts'
import { commit, type Session } from './session.ts'

/** A report is text of a few pages; what is larger than this is no report. */
const LARGEST_FILE = 20_000_000

export interface Provenance {
  readonly fileName: string | null
  readonly title?: string | undefined
  /** Name of the meeting, where the person gave one instead of what the head says. */
  readonly meeting?: string | undefined
}

/** Takes in several files; one that fails does not stop the others. Progress counts files. */
export function importFiles(session: Session, paths: readonly string[], meeting?: string): readonly ImportOutcome[] {
  return paths.map((path, done) => {
    session.deps.emit('progress', { what: 'reports', done, total: paths.length })
    const outcome = importFile(session, path, meeting)
    session.deps.emit('progress', { what: 'reports', done: done + 1, total: paths.length })
    return outcome
  })
}

/** Takes in pasted text; without a title it goes by the one its head gives. */
export function importText(session: Session, text: string, title = ''): ImportOutcome {
  const name = title === '' ? 'Pasted text' : title
  return attempt(name, () => store(session, pastedText(text, name), { fileName: null, ...(title !== '' && { title }) }))
}

function importFile(session: Session, path: string, meeting: string | undefined): ImportOutcome {
  const fileName = basename(path)
  return attempt(fileName, () => store(session, textOf(readReport(path), fileName), { fileName, meeting }))
}

/** @throws DemarcheError `unreadable-file` */
export function readReport(path: string): Uint8Array {
  try {
    if (statSync(path).size > LARGEST_FILE)
      throw new DemarcheError('unreadable-file', `${basename(path)} is larger than ${LARGEST_FILE / 1_000_000} MB. Split it, or paste the part you need.`)
    return readFileSync(path)
  } catch (error) {
    if (error instanceof DemarcheError) throw error
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new DemarcheError('unreadable-file', missing ? `${path} is not there.` : `${basename(path)} cannot be read. Check that you may open it.`, { cause: error })
  }
}

function attempt(file: string, work: () => Omit<ImportOutcome, 'file' | 'problem'>): ImportOutcome {
  try {
    return { file, problem: null, ...work() }
  } catch (error) {
    const problem = error instanceof DemarcheError ? error.message : `${file} could not be taken in (${error instanceof Error ? error.message : String(error)}). Nothing of it was stored.`
    return { file, document: null, proposals: 0, problem }
  }
}

function store(session: Session, body: string, provenance: Provenance): Omit<ImportOutcome, 'file' | 'problem'> {
  const { db } = session.store
  const sha256 = hashOf(body)
  const known = documentByHash(db, sha256)
  if (known) throw new DemarcheError('duplicate', `This text is here already, as “${known.title}”.`)
  // Read anew for each report: the one before may have brought in actors that this one names.
  const reading = propose(body, workspaceMaterials(session))
  const spoken = reading.sentences.filter((sentence) => sentence.proposals.length > 0)
  const title = provenance.title ?? reading.head.title ?? provenance.fileName ?? 'Untitled report'
  const id = session.deps.newId()
  return commit(session, `Import ${title}`, (writer) => {
    const mark = lowestLevel(handlingScheme(db)).id
    const meeting = keepMeeting(session, writer, reading.head, provenance.meeting)
    writer.insert('document', {
      id,
      meetingId: meeting,
      title,
      date: reading.head.date,
      url: reading.head.url,
      fileName: provenance.fileName,
      sha256,
      characters: body.length,
      mark,
      caveat: null,
      importedAt: session.deps.now(),
    })
    writer.insert('document_body', { documentId: id, body })
    const actorIds = keepActors(session, writer, reading)
    const first = nextStatementNumber(db)
    spoken.forEach((sentence, i) => {
      insertStatement(writer, {
        n: first + i,
        id: session.deps.newId(),
        document: id,
        meeting,
        date: reading.head.date,
        para: sentence.para,
        sent: sentence.sent,
        start: sentence.start,
        end: sentence.end,
        status: 'proposed',
        tier: sentence.proposals.some((proposal) => proposal.tier === 'strong') ? 'strong' : 'weak',
        rule: sentence.proposals[0]?.rule ?? null,
        quote: sentence.text,
        mark,
        at: session.deps.now(),
        voices: voicesOf(sentence, actorIds),
      })
    })
    return { document: documentById(db, id), proposals: spoken.length }
  })
}

function voicesOf(sentence: ProposedSentence, actorIds: ReadonlyMap<string, string>): readonly NewVoice[] {
  return sentence.proposals.flatMap((proposal) => {
    const actor = actorIds.get(proposal.actor)
    if (actor === undefined) throw new DemarcheError('internal', `The reader proposed ${proposal.actor}, which is no actor of the workspace.`)
    const onBehalfOf = proposal.onBehalfOf === null ? null : (actorIds.get(proposal.onBehalfOf) ?? null)
    return [{ actor, onBehalfOf, topics: proposal.topics, stances: proposal.stances }]
  })
}

/** Canonical name → id, with the bodies that the report brought in added to the workspace. */
function keepActors(session: Session, writer: Writer, reading: ReportReading): ReadonlyMap<string, string> {
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

function keepSession(session: Session, writer: Writer, head: ReportHead): string | null {
  const { db } = session.store
  if (head.forum === null || head.session === null) return null
  let forum = findForum(db, head.forum)
  if (forum === undefined) {
    forum = session.deps.newId()
    writer.insert('forum', { id: forum, name: head.forum })
  }
  const known = findSession(db, forum, head.session)
  if (known !== undefined) return known
  const id = session.deps.newId()
  writer.insert('session', { id, forumId: forum, name: head.session })
  return id
}

function hashOf(body: string): string {
  return createHash('sha256').update(body).digest('hex')
}
