/** Gathers what a meeting report is planned from. */
import type { MeetingReportData } from '#briefs/data/meeting.ts'
import { meetingById } from '#store/documents.ts'
import type { Gathering } from './gathering.ts'
import { meetingName } from './meeting-names.ts'
import { ownPositions, standingsOf } from './standings.ts'
import { countedStatements } from './statements-counted.ts'

/** @throws DemarcheError `not-found` where the meeting is not in the workspace. */
export function meetingReportData(gathering: Gathering, meetingId: string | undefined): MeetingReportData {
  const { session, asOf } = gathering
  const statements = countedStatements(gathering, { meeting: meetingId })
  const spokenAt = new Set(statements.map(({ meeting }) => meeting?.id))
  const held = meetingId === undefined ? gathering.meetings.filter(({ id }) => spokenAt.has(id)).toReversed() : [meetingById(session.store.db, meetingId)]
  const here = new Set(statements.map(({ id }) => id))
  const [only] = held
  return {
    forum: held.length === 1 && only !== undefined ? only.forum : gathering.forum,
    date: gathering.today,
    asOf,
    scheme: gathering.scheme,
    meetings: held.map((meeting) => ({ name: meetingName(meeting), date: meeting.date, place: meeting.place, session: meeting.session, agendaItem: meeting.agendaItem })),
    statements: statements.map((statement) => gathering.spoken(statement)),
    taken: standingsOf(gathering, ownPositions(gathering).filter(({ value, evidence }) => value !== null && evidence[0] !== undefined && here.has(evidence[0]))),
  }
}
