/** The head and tail of a report: where its body begins and ends, and what they say of meeting, date and place. */
import type { ReportHead } from '#contract/proposal.ts'
import { findDates } from './dates.ts'
import type { Span } from './paragraphs.ts'
import { linesOf } from './paragraphs.ts'

export interface Layout {
  readonly head: ReportHead
  /** The body lies between these offsets; head lines and a "Related event" tail lie outside. */
  readonly bodyStart: number
  readonly bodyEnd: number
}

/** A report whose first prose stands lower than this has no head that we recognise. */
const MOST_HEAD_LINES = 15

/** A line "Related event" higher up belongs to the text. */
const MOST_TAIL_LINES = 12

const HEAD_KEY = /^(?:date|when|time|venue|place|where|location|title|subject|from|to|cc|session|meeting|agenda item|document|source|url|link|by|author)s?\s*:/i
const LABEL_LINE = /^(?:>>\s*|\[)?[\p{Lu}][\p{L} .’'()&/-]{1,60}\]?:\s+\S.*[.?!…”"]$/u
const URL = /\bhttps?:\/\/[^\s<>"”)\]]+/i
const SYMBOL_ONLY = /^[A-Z][A-Z0-9]*(?:\/[A-Z0-9.]+)+\*?$/
const ORDINAL =
  '(?:\\d{1,3}(?:st|nd|rd|th)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)'
const SESSION = new RegExp(`\\b${ORDINAL}(?:\\s+(?:substantive|regular|special|resumed|organi[sz]ational|annual|formal|emergency|ordinary))*\\s+session\\b|\\bsession\\s+${ORDINAL}\\b`, 'i')
const MEETING = new RegExp(`\\b${ORDINAL}(?:\\s*(?:&|and|-|–|to)\\s*${ORDINAL})?(?:\\s+(?:plenary|formal|informal|intersessional|consultative|closed|open))*\\s+meetings?(?:\\s+\\([AP]M(?:\\s*&\\s*PM)?\\))?`, 'i')
const FORUM =
  /\b(?:Open-?[Ee]nded (?:Ad Hoc )?(?:Intergovernmental )?Working Group(?: on [\p{L} ,-]{3,80}?(?=[.,;:(]| of | \d|$))?|Group of Governmental Experts|(?:First|Second|Third|Fourth|Fifth|Sixth) Committee|Ad Hoc Committee|(?:Intergovernmental )?Negotiating Committee|Human Rights Council|Conference on Disarmament|General Council|Standing Committee on [\p{L} ]{3,60}?(?=[.,;:(]|$)|Conference of the Parties|Commission on [\p{L} ]{3,60}?(?=[.,;:(]|$)|Committee on [\p{L} ]{3,60}?(?=[.,;:(]|$)|OEWG|TRIPS Council)/u
/** Organs that reports also name as the parent of the body that met. */
const PARENT_ORGAN = /\b(?:Security Council|General Assembly)\b/
const PLACE = /^(?:\p{Lu}[\p{L}’'.-]+|The)(?: (?:\p{Lu}[\p{L}’'.-]+|de|la|of|the))*, (?:\p{Lu}[\p{L}’'.]*)(?: (?:\p{Lu}[\p{L}’'.]+|of|the|and))*$/u
const CITY = /\b(New York|Geneva|Vienna|Nairobi|The Hague|Paris|Brussels|Addis Ababa|Bonn|Rome|Montr[eé]al|London|Washington(?:,? D\.?C\.?)?|Bangkok|Santiago|Tokyo|Beijing|Moscow|New Delhi|Singapore|Berlin|Punta del Este|Busan|Doha|Dubai|Glasgow|Madrid|Katowice|Copenhagen|Marrakesh|Kigali|Ottawa|Tunis|Rabat|Cairo|Lisbon|Strasbourg|Tallinn)\b(?:, (?:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)*))?/u

/** Where the body lies and what the head says. Reports without a head give a body from the first line on. */
export function layoutOf(text: string): Layout {
  const lines = linesOf(text).filter((l) => l.end > l.start)
  const count = headLineCount(text, lines)
  const tail = lines.findIndex((l, i) => i > count && i >= lines.length - MOST_TAIL_LINES && /^related (?:event|resource|topic)s?:?$/i.test(text.slice(l.start, l.end)))
  const bodyStart = lines[count]?.start ?? text.length
  const bodyEnd = (tail === -1 ? undefined : lines[tail - 1]?.end) ?? text.length
  const read = (from: readonly Span[]): string[] => from.map((l) => text.slice(l.start, l.end))
  const head = readHead(read(lines.slice(0, count)), read(lines.slice(count, count + 2)), tail === -1 ? [] : read(lines.slice(tail + 1)))
  return { head, bodyStart, bodyEnd }
}

function headLineCount(text: string, lines: readonly Span[]): number {
  const top = lines.slice(0, MOST_HEAD_LINES).map((l) => text.slice(l.start, l.end))
  const marker = top.findIndex((l) => /^(?:event|meeting|session) (?:report|summary)$/i.test(l))
  if (marker !== -1) return marker + 1
  const prose = top.findIndex((line, i) => isProse(unwrapped(top, i)) && !isHeadingBeforeDate(line, top[i + 1]))
  return Math.max(0, prose)
}

/** A line with the lines that go on in small letters: hard-wrapped prose. */
function unwrapped(lines: readonly string[], at: number): string {
  let text = lines[at] ?? ''
  for (let i = at + 1; i < lines.length && text.length >= 40 && /^\p{Ll}/u.test(lines[i] ?? ''); i++) text += ` ${lines[i]}`
  return text
}

/** "Negotiations Highlights:" over a line with nothing but the date. */
function isHeadingBeforeDate(line: string, next: string | undefined): boolean {
  return next !== undefined && line.endsWith(':') && line.length < 90 && findDates(next).date !== null && next.split(/\s+/).length <= 6
}

function isProse(line: string): boolean {
  if (HEAD_KEY.test(line)) return false
  if (LABEL_LINE.test(line)) return true
  const ends = /[.?!…:;][”"’')\]]*$/.test(line)
  const words = line.split(/\s+/).length
  return (/[^\s]:$/.test(line) && words >= 3 && !HEAD_KEY.test(line)) || (ends && words >= 8 && !URL.test(line.slice(0, 12))) || (words >= 30 && /[.?!]\s+\p{Lu}/u.test(line)) || (/^(?:[-•*·]|\d+\.)\s/.test(line) && words >= 8)
}

function readHead(head: readonly string[], opening: readonly string[], tail: readonly string[]): ReportHead {
  const titles = head.filter((l) => isTitle(l))
  const title = titles.find((l) => !isSessionLine(l)) ?? titles[0] ?? null
  const dates = [...head, ...opening.map((l) => eventPhrase(l)), ...tail].map((l) => findDates(l)).find((d) => d.date !== null)
  const told = [...head, ...tail, ...opening]
  return {
    title: title?.replace(/^title:\s*/i, '') ?? null,
    date: dates?.date ?? null,
    endDate: dates?.endDate ?? null,
    startTime: dates?.startTime ?? head.map((l) => findDates(l).startTime).find((t) => t !== null) ?? null,
    endTime: dates?.endTime ?? null,
    place: placeIn([...head, ...tail]) ?? CITY.exec(opening.map((l) => eventPhrase(l)).join(' '))?.[0] ?? null,
    url: firstMatch(URL, [...head, ...tail]),
    forum: firstMatch(FORUM, told) ?? firstMatch(PARENT_ORGAN, told),
    session: firstMatch(SESSION, told),
    meeting: firstMatch(MEETING, [...head, ...opening]),
  }
}

function isTitle(line: string): boolean {
  return (
    !URL.test(line) &&
    !SYMBOL_ONLY.test(line) &&
    !PLACE.test(line) &&
    !/^(?:event|meeting|session) (?:report|summary)$/i.test(line) &&
    !(HEAD_KEY.test(line) && !/^title:/i.test(line)) &&
    !(findDates(line).date !== null && line.split(/\s+/).length <= 9) &&
    /\p{L}{3}/u.test(line)
  )
}

/** "Seventy-sixth Session," or "11th & 12th Meetings (AM & PM)": says which meeting, is no title. */
function isSessionLine(line: string): boolean {
  const rest = line.replace(SESSION, '').replace(MEETING, '').replaceAll(/[^\p{L}]/gu, '')
  return rest.length < 4
}

function placeIn(lines: readonly string[]): string | null {
  const named = lines.map((l) => l.replace(/^(?:venue|place|where|location)\s*:\s*/i, '')).find((l) => PLACE.test(l) && l.length < 50 && CITY.test(l))
  return named ?? firstMatch(CITY, lines)
}

/** The part of an opening sentence that tells when and where it took place. */
function eventPhrase(line: string): string {
  return /\b(?:took place|was held|were held|met|convened|held (?:on|in|from))\b[^.]{0,120}/.exec(line)?.[0] ?? ''
}

function firstMatch(pattern: RegExp, lines: readonly string[]): string | null {
  for (const line of lines) {
    const hit = pattern.exec(line)
    if (hit) return hit[0].trim()
  }
  return null
}
