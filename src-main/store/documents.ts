/** Documents with their review progress, and the meetings they report on. */
import type { Database as Connection } from 'better-sqlite3'
import { DemarcheError } from '#contract/errors.ts'
import type { DocumentRow, MeetingRef } from '#contract/records.ts'
import { prepared, preparedColumn } from './prepared.ts'
import { type Said, saidBy } from './said.ts'

interface MeetingRow {
  readonly id: string
  readonly name: string
  readonly date: string
  readonly end_date: string | null
  readonly start_time: string | null
  readonly end_time: string | null
  readonly place: string | null
  readonly session: string | null
  readonly forum: string | null
  readonly agenda_item: string | null
}

interface Row {
  readonly id: string
  readonly title: string
  readonly date: string | null
  readonly meeting_id: string | null
  readonly url: string | null
  readonly file_name: string | null
  readonly mark: string
  readonly caveat: string | null
  readonly sha256: string
  readonly imported_at: string
  readonly characters: number
}

const SELECT_MEETINGS = `
  SELECT m.id, m.name, m.date, m.end_date, m.start_time, m.end_time, m.place, m.agenda_item, s.name AS session, f.name AS forum
  FROM meeting m LEFT JOIN session s ON s.id = m.session_id LEFT JOIN forum f ON f.id = s.forum_id`

/** Latest first; undated last. */
export function listDocuments(db: Connection): readonly DocumentRow[] {
  const meetings = new Map(listMeetings(db).map((meeting) => [meeting.id, meeting]))
  const said = saidBy(db, 'document')
  return prepared<[], Row>(db, 'SELECT * FROM document ORDER BY date IS NULL, date DESC, title')
    .all()
    .map((row) => asDocument(row, meetings, said(row.id)))
}

/** Id and title of every document, without counting what stands in it. */
export function documentTitles(db: Connection): readonly { readonly id: string; readonly title: string }[] {
  return prepared<[], { id: string; title: string }>(db, 'SELECT id, title FROM document').all()
}

/** @throws DemarcheError `not-found` */
export function documentById(db: Connection, id: string): DocumentRow & { readonly sha256: string; readonly caveat: string | null } {
  const row = prepared<[string], Row>(db, 'SELECT * FROM document WHERE id = ?').get(id)
  if (!row) throw new DemarcheError('not-found', 'This document is not there any more.')
  const meetings = new Map(row.meeting_id === null ? [] : [[row.meeting_id, meetingById(db, row.meeting_id)]])
  return { ...asDocument(row, meetings, saidBy(db, 'document')(id)), sha256: row.sha256, caveat: row.caveat }
}

/** The text as it was read; offsets of statements point into it. */
export function bodyOf(db: Connection, document: string): string {
  return preparedColumn<[string], string>(db, 'SELECT body FROM document_body WHERE document_id = ?').get(document) ?? ''
}

/** Id and title of the document with this content, if it was taken in before. */
export function documentByHash(db: Connection, sha256: string): { readonly id: string; readonly title: string } | undefined {
  return prepared<[string], { id: string; title: string }>(db, 'SELECT id, title FROM document WHERE sha256 = ?').get(sha256)
}

/** Documents of about this length, for telling whether one nearly repeats another. */
export function documentsOfLength(db: Connection, least: number, most: number): readonly { readonly id: string; readonly title: string }[] {
  return prepared<[number, number], { id: string; title: string }>(db, 'SELECT id, title FROM document WHERE characters BETWEEN ? AND ?').all(least, most)
}

export function listMeetings(db: Connection): readonly MeetingRef[] {
  return prepared<[], MeetingRow>(db, `${SELECT_MEETINGS} ORDER BY m.date DESC, m.name`).all().map(asMeeting)
}

/** @throws DemarcheError `not-found` */
export function meetingById(db: Connection, id: string): MeetingRef {
  const row = prepared<[string], MeetingRow>(db, `${SELECT_MEETINGS} WHERE m.id = ?`).get(id)
  if (!row) throw new DemarcheError('not-found', 'This meeting is not there any more.')
  return asMeeting(row)
}

/** A meeting of this name on this day, so that a second report of it joins it. */
export function findMeeting(db: Connection, name: string, date: string): string | undefined {
  return preparedColumn<[string, string], string>(db, 'SELECT id FROM meeting WHERE name = ? AND date = ?').get(name, date)
}

export function findForum(db: Connection, name: string): string | undefined {
  return preparedColumn<[string], string>(db, 'SELECT id FROM forum WHERE name = ?').get(name)
}

export function findSession(db: Connection, forum: string, name: string): string | undefined {
  return preparedColumn<[string, string], string>(db, 'SELECT id FROM session WHERE forum_id = ? AND name = ?').get(forum, name)
}

export interface DocumentStatement {
  readonly id: string
  readonly n: number
  readonly date: string | null
  /** Id of the meeting. */
  readonly meeting: string | null
  readonly mark: string
}

/** Row keys of a document's statements, and what they have from it. */
export function statementKeysOf(db: Connection, document: string): readonly DocumentStatement[] {
  return prepared<[string], DocumentStatement>(db, 'SELECT id, n, date, meeting_id AS meeting, mark FROM statement WHERE document_id = ?').all(document)
}

function asMeeting(row: MeetingRow): MeetingRef {
  return {
    id: row.id,
    name: row.name,
    date: row.date,
    endDate: row.end_date,
    startTime: row.start_time,
    endTime: row.end_time,
    place: row.place,
    session: row.session,
    forum: row.forum,
    agendaItem: row.agenda_item,
  }
}

function asDocument(row: Row, meetings: ReadonlyMap<string, MeetingRef>, said: Said): DocumentRow {
  return {
    id: row.id,
    title: row.title,
    date: row.date,
    meeting: row.meeting_id === null ? null : (meetings.get(row.meeting_id) ?? null),
    url: row.url,
    fileName: row.file_name,
    mark: row.mark,
    importedAt: row.imported_at,
    characters: row.characters,
    proposed: said.proposed,
    confirmed: said.confirmed,
    rejected: said.rejected,
  }
}
