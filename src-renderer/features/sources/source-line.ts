/** Where a document comes from, in one line. */
import type { DocumentRow } from '#contract/records.ts'

/** "2019-09-12 · Sixth meeting, New York · report.txt · OFFICIAL": what is known of it; `mark` is its level's label. */
export function sourceLine({ title, date, meeting, url, fileName }: DocumentRow, mark: string): string {
  // A meeting that goes by the document's own title needs no second telling.
  const at = meeting === null ? null : [meeting.name === title ? null : meeting.name, meeting.place].filter((part) => part !== null).join(', ')
  return [date, at, url ?? fileName, mark].filter((part) => part !== null && part !== '').join(' · ')
}
