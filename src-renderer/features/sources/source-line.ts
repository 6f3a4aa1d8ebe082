/** Where a document comes from, in one line. */
import type { DocumentRow } from '#contract/records.ts'

/** "2019-09-12 · Sixth meeting, New York · report.txt · OFFICIAL": what is known of it; `mark` is its level's label. */
export function sourceLine({ date, meeting, url, fileName }: DocumentRow, mark: string): string {
  const at = meeting === null ? null : meeting.place === null ? meeting.name : `${meeting.name}, ${meeting.place}`
  return [date, at, url ?? fileName, mark].filter((part) => part !== null && part !== '').join(' · ')
}
