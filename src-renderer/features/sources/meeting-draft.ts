/** A meeting as text fields: from what is known of it to what is sent, and what is wrong in between. */
import type { MeetingDetails } from '#contract/methods/document.ts'
import type { MeetingRef } from '#contract/records.ts'

export interface MeetingDraft {
  readonly name: string
  readonly date: string | null
  readonly endDate: string | null
  readonly startTime: string
  readonly endTime: string
  readonly place: string
  readonly forum: string
  readonly session: string
  readonly agendaItem: string
}

/** Of a meeting, or of a new one on the day of its report. */
export function meetingDraft(meeting: MeetingRef | null, day: string | null): MeetingDraft {
  const { name = '', date = day, endDate = null, startTime, endTime, place, forum, session, agendaItem } = meeting ?? {}
  return { name, date, endDate, startTime: startTime ?? '', endTime: endTime ?? '', place: place ?? '', forum: forum ?? '', session: session ?? '', agendaItem: agendaItem ?? '' }
}

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** A time as it is kept, from how people type it: 9:05, 0905, 14.30; null where it is none. */
export function timeFrom(typed: string): string | null {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.h]?(\d{2})$/.exec(typed.trim()) ?? []
  const time = `${hours.padStart(2, '0')}:${minutes}`
  return TIME.test(time) ? time : null
}

/** Why it cannot be kept, in words; null where it can. */
export function problemWith({ name, date, endDate, startTime, endTime, forum, session }: MeetingDraft): string | null {
  if (name.trim() === '') return 'A meeting needs a name.'
  if (date === null) return 'A meeting needs its day.'
  if (endDate !== null && endDate < date) return 'A meeting cannot end before it begins.'
  if ([startTime, endTime].some((time) => time.trim() !== '' && timeFrom(time) === null)) return 'A time is written 14:30.'
  if (session.trim() !== '' && forum.trim() === '') return 'A session belongs to a forum: name it too.'
  return null
}

/** Null where it cannot be kept. */
export function detailsOf(draft: MeetingDraft): MeetingDetails | null {
  const { name, date, endDate, startTime, endTime, place, forum, session, agendaItem } = draft
  if (date === null || problemWith(draft) !== null) return null
  return { name: name.trim(), date, endDate, startTime: timeFrom(startTime), endTime: timeFrom(endTime), place: kept(place), forum: kept(forum), session: kept(session), agendaItem: kept(agendaItem) }
}

const kept = (text: string): string | null => (text.trim() === '' ? null : text.trim())
