/** Calendar days in words. Days are ISO strings, read as they stand: no time zone ever moves one. */

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const

/**
 * "12 September 2019" from `2019-09-12`.
 * @throws RangeError where the text is no calendar day.
 */
export function longDate(day: string): string {
  const { year, month, date } = parseDay(day)
  return `${date} ${MONTHS[month - 1]} ${year}`
}

/**
 * "12 Sep 2019", for narrow columns.
 * @throws RangeError where the text is no calendar day.
 */
export function shortDate(day: string): string {
  const { year, month, date } = parseDay(day)
  return `${date} ${MONTHS[month - 1]?.slice(0, 3)} ${year}`
}

function parseDay(day: string): { readonly year: number; readonly month: number; readonly date: number } {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  const [year, month, date] = (parts ?? []).slice(1).map(Number)
  if (year === undefined || month === undefined || date === undefined || !isDay(year, month, date)) {
    throw new RangeError(`Not a calendar day: "${day}"`)
  }
  return { year, month, date }
}

function isDay(year: number, month: number, date: number): boolean {
  const probe = new Date(Date.UTC(year, month - 1, date))
  return probe.getUTCMonth() === month - 1 && probe.getUTCDate() === date
}
