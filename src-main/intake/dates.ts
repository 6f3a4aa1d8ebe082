/** Dates and times of day as the heads of reports write them. */

export interface FoundDates {
  readonly date: string | null
  readonly endDate: string | null
  readonly startTime: string | null
  readonly endTime: string | null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const TO = '\\s*(?:-|–|—|to|until|and|&)\\s*'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'

/** Ways to write one day or a run of days; each names the groups it fills. */
const FORMS: readonly { readonly pattern: RegExp; readonly read: (m: RegExpExecArray) => readonly (string | null)[] }[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/gi, read: (m) => [iso(m[1], Number(m[2]), m[3])] },
  {
    pattern: new RegExp(`\\b${DAY}\\s+${MONTH}${TO}${DAY}\\s+${MONTH},?\\s+(\\d{4})\\b`, 'gi'),
    read: (m) => [iso(m[5], month(m[2]), m[1]), iso(m[5], month(m[4]), m[3])],
  },
  {
    pattern: new RegExp(`\\b${DAY}${TO}${DAY}\\s+${MONTH},?\\s+(\\d{4})\\b`, 'gi'),
    read: (m) => [iso(m[4], month(m[3]), m[1]), iso(m[4], month(m[3]), m[2])],
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\s+${DAY}${TO}${DAY},?\\s+(\\d{4})\\b`, 'gi'),
    read: (m) => [iso(m[4], month(m[1]), m[2]), iso(m[4], month(m[1]), m[3])],
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\s+${DAY}${TO}${MONTH}\\s+${DAY},?\\s+(\\d{4})\\b`, 'gi'),
    read: (m) => [iso(m[5], month(m[1]), m[2]), iso(m[5], month(m[3]), m[4])],
  },
  { pattern: new RegExp(`\\b${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+(\\d{4})\\b`, 'gi'), read: (m) => [iso(m[3], month(m[2]), m[1])] },
  { pattern: new RegExp(`\\b${MONTH}\\s+${DAY},?\\s+(\\d{4})\\b`, 'gi'), read: (m) => [iso(m[3], month(m[1]), m[2])] },
]

/** First and last day and time of day named in `text`; null where it names none. */
export function findDates(text: string): FoundDates {
  const days = findDays(text)
  const times = findTimes(text)
  const first = days[0] ?? null
  const last = days.at(-1) ?? null
  return { date: first, endDate: last === first ? null : last, startTime: times[0] ?? null, endTime: times[1] ?? null }
}

function findDays(text: string): string[] {
  for (const form of FORMS) {
    const days = [...text.matchAll(form.pattern)].flatMap((m) => form.read(m as RegExpExecArray)).filter((d) => d !== null)
    if (days.length > 0) return days.toSorted()
  }
  return []
}

function findTimes(text: string): string[] {
  const clock = /\b([01]?\d|2[0-3])(?::|\.|h)([0-5]\d)\s*(?:h|hrs|hours)?\s*(a\.?m\.?|p\.?m\.?)?(?![\d.])|\b([01]\d|2[0-3])([0-5]\d)(?:\s*(?:hours|hrs)\b|(?=\s*(?:to|-|–|until)\s*\d{4}\s*(?:hours|hrs)\b))|\b(1[0-2]|[1-9])\s*(a\.?m\.?|p\.?m\.?)(?!\w)/gi
  return [...text.matchAll(clock)].map((m) => {
    const half = (m[3] ?? m[7] ?? '').replaceAll('.', '').toLowerCase()
    const hour = Number(m[1] ?? m[4] ?? m[6]) % (half ? 12 : 24)
    return `${String(hour + (half === 'pm' ? 12 : 0)).padStart(2, '0')}:${m[2] ?? m[5] ?? '00'}`
  })
}

function month(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
}

function iso(year: string | undefined, monthNumber: number, day: string | undefined): string | null {
  const d = Number(day)
  const y = Number(year)
  const date = new Date(Date.UTC(y, monthNumber - 1, d))
  const real = date.getUTCFullYear() === y && date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === d
  return real ? date.toISOString().slice(0, 10) : null
}
