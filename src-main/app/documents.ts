/** Documents in and out: provenance, correction, removal. Reading them is import.ts. */
import type { DocumentDetail, DocumentRow, MeetingRef, StatementRow } from '#contract/records.ts'
import type { DemarcheApi } from '#contract/api.ts'
import type { MeetingDetails } from '#contract/methods/document.ts'
import type { InputOf } from '#contract/wire.ts'
import type { Writer } from '#store/change-log.ts'
import { bodyOf, documentById, listDocuments, listMeetings, meetingById, statementKeysOf } from '#store/documents.ts'
import { removeStatement } from '#store/statement-writes.ts'
import { statementsOfDocument } from '#store/statements.ts'
import { mustKnowMark } from './known.ts'
import { addMeeting, mustBeMeeting, tellMeeting } from './meetings.ts'
import { commit, type Session } from './session.ts'

export function listAllDocuments({ store }: Session): readonly DocumentRow[] {
  return listDocuments(store.db)
}

/** @throws DemarcheError `not-found` */
export function documentDetail({ store }: Session, id: string): DocumentDetail {
  return documentById(store.db, id)
}

/** @throws DemarcheError `not-found` */
export function documentBody({ store }: Session, id: string): string {
  documentById(store.db, id)
  return bodyOf(store.db, id)
}

export function documentStatements({ store }: Session, id: string): readonly StatementRow[] {
  return statementsOfDocument(store.db, id)
}

/**
 * Corrects where a document comes from. Statements that bore its date, meeting or mark follow it; those that a person
 * set apart stay as they are.
 * @throws DemarcheError `not-found` where it, the meeting or the handling level is not there; as `updateMeeting`
 */
export function updateDocument(session: Session, input: InputOf<DemarcheApi, 'document.update'>): DocumentRow {
  const { db } = session.store
  const before = documentById(db, input.id)
  mustKnowMark(db, input.mark)
  if (input.meeting) meetingById(db, input.meeting)
  if (input.meetingDetails) mustBeMeeting(input.meetingDetails)
  return commit(session, `Edit ${before.title}`, (writer) => {
    const { id, meeting: given, meetingDetails, ...fields } = input
    const meeting = meetingDetails === undefined ? given : placed(session, writer, given === undefined ? (before.meeting?.id ?? null) : given, meetingDetails)
    writer.update('document', { id }, defined({ ...fields, meetingId: meeting }))
    for (const { n, date, meeting: at, mark } of statementKeysOf(db, id))
      writer.update('statement', { n }, {
        ...(date === before.date && defined({ date: input.date })),
        ...(at === (before.meeting?.id ?? null) && defined({ meetingId: meeting })),
        ...(mark === before.mark && defined({ mark: input.mark })),
      })
    return documentById(db, id)
  })
}

/** The meeting with these details: the one of this id brought up to date, or a new one. @returns its id */
function placed(session: Session, writer: Writer, meeting: string | null, details: MeetingDetails): string {
  if (meeting === null) return addMeeting(session, writer, details)
  tellMeeting(session, writer, meeting, details)
  return meeting
}

/** Takes a document out with every statement read from it; undo brings all of it back. */
export function removeDocument(session: Session, id: string): void {
  const { db } = session.store
  const { title } = documentById(db, id)
  commit(session, `Remove ${title}`, (writer) => {
    for (const statement of statementKeysOf(db, id)) removeStatement(db, writer, statement)
    writer.remove('document_body', { documentId: id })
    writer.remove('document', { id })
  })
}

export function allMeetings({ store }: Session): readonly MeetingRef[] {
  return listMeetings(store.db)
}

/** @throws DemarcheError `not-found`; `bad-input` where it would end before it begins, or has a session of no forum */
export function updateMeeting(session: Session, { id, ...change }: InputOf<DemarcheApi, 'meeting.update'>): MeetingRef {
  const { db } = session.store
  const { name, date, endDate, startTime, endTime, place, session: of, forum, agendaItem } = meetingById(db, id)
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  const details: MeetingDetails = { name, date, endDate, startTime, endTime, place, session: of, forum, agendaItem, ...given }
  mustBeMeeting(details)
  commit(session, `Edit ${name}`, (writer) => tellMeeting(session, writer, id, details))
  return meetingById(db, id)
}

/** The patch without what was not asked to change. */
export function defined<T extends object>(patch: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> }
}
