/** How a meeting is written: told by the head of a report or by a person, with the session and forum it belongs to. */
import { DemarcheError } from '#contract/errors.ts'
import type { MeetingDetails } from '#contract/methods/document.ts'
import type { Writer } from '#store/change-log.ts'
import { findForum, findSession } from '#store/documents.ts'
import type { Session } from './session.ts'

/** @throws DemarcheError `bad-input` */
export function mustBeMeeting({ date, endDate, session, forum }: MeetingDetails): void {
  if (endDate !== null && endDate < date) throw new DemarcheError('bad-input', 'A meeting cannot end before it begins.')
  if (!isBlank(session) && isBlank(forum)) throw new DemarcheError('bad-input', 'A session belongs to a forum: name it too.')
}

/** Within a command: puts the details in place of what the meeting was. */
export function tellMeeting(session: Session, writer: Writer, id: string, details: MeetingDetails): void {
  writer.update('meeting', { id }, rowOf(session, writer, details))
}

/** Within a command. @returns the id of the new meeting */
export function addMeeting(session: Session, writer: Writer, details: MeetingDetails): string {
  const id = session.deps.newId()
  writer.insert('meeting', { id, ...rowOf(session, writer, details) })
  return id
}

function rowOf(session: Session, writer: Writer, { session: of, forum, place, agendaItem, ...fields }: MeetingDetails) {
  return { ...fields, place: blankless(place), agendaItem: blankless(agendaItem), sessionId: keepSession(session, writer, { forum: blankless(forum), session: blankless(of) }) }
}

/** Within a command: the session of that name in that forum, made where there is none; null where either is not told. */
export function keepSession(session: Session, writer: Writer, told: { readonly forum: string | null; readonly session: string | null }): string | null {
  const { db } = session.store
  if (told.forum === null || told.session === null) return null
  let forum = findForum(db, told.forum)
  if (forum === undefined) {
    forum = session.deps.newId()
    writer.insert('forum', { id: forum, name: told.forum })
  }
  const known = findSession(db, forum, told.session)
  if (known !== undefined) return known
  const id = session.deps.newId()
  writer.insert('session', { id, forumId: forum, name: told.session })
  return id
}

const isBlank = (text: string | null): boolean => text === null || text === ''
const blankless = (text: string | null): string | null => (isBlank(text) ? null : text)
