/**
 * Days as numbers that grow the older the day is, so that rows in rising order of age stand newest first.
 * Only the order of two days and their equality mean anything: months count 31 days.
 */

/** The age of no date: older than every day, so undated rows stand last. */
export const UNDATED = 2 ** 22 - 1

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * The age of an ISO day, below `UNDATED`; `null` gives `UNDATED`.
 * @throws RangeError where the text is no ISO day.
 */
export function ageOf(day: string | null): number {
  if (day === null) return UNDATED
  const parts = DAY_PATTERN.exec(day)
  if (parts === null) throw new RangeError(`Not an ISO day: "${day}"`)
  return UNDATED - 1 - ((Number(parts[1]) * 12 + Number(parts[2]) - 1) * 31 + Number(parts[3]) - 1)
}
