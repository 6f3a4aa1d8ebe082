/** Days as whole numbers that differ by the days between them. */

const MILLISECONDS = 86_400_000

/** The number of no date: before every day. */
export const UNDATED_DAY = -(2 ** 31)
/** After every day: as of it, everything counts. */
export const END_OF_TIME = 2 ** 31 - 1

/**
 * Days since 1 January 1970; `null` gives `UNDATED_DAY`.
 * @throws RangeError where the text is no ISO day.
 */
export function dayNumber(day: string | null): number {
  if (day === null) return UNDATED_DAY
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(moment)) throw new RangeError(`Not an ISO day: "${day}"`)
  return moment / MILLISECONDS
}

/** The ISO day of a number; null for `UNDATED_DAY`. */
export function isoDay(number: number): string | null {
  return number === UNDATED_DAY ? null : new Date(number * MILLISECONDS).toISOString().slice(0, 10)
}
