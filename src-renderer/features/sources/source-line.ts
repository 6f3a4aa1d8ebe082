/** Where a document comes from, in one line. */
import type { DocumentRow } from '#contract/records.ts'

/** "2019-09-12 · Sixth meeting, New York · report.txt": what is known of it, in that order. */
export function sourceLine({ date, meeting, url, fileName, mark }: DocumentRow): string {
  const at = meeting === null ? null : meeting.place === null ? meeting.name : `${meeting.name}, ${meeting.place}`
  return [date, at, url ?? fileName, mark].filter((part) => part !== null && part !== '').join(' · ')
}
