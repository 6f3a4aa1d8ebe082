/** How a meeting is named in a document. */
import type { MeetingRef } from '#contract/records.ts'

/** "6th Meeting" says nothing without what it is the sixth of. */
const BARE_ORDINAL = /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:plenary )?meeting$/iu

/** A bare ordinal with its session ("6th meeting, first substantive session"); any other name as it is. */
export function meetingName({ name, session }: Pick<MeetingRef, 'name' | 'session'>): string {
  if (!BARE_ORDINAL.test(name)) return name
  const plain = name.replace(/ (?:plenary )?meeting$/iu, (word) => word.toLowerCase())
  return session === null ? plain : `${plain}, ${session}`
}
