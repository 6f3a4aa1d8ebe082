/** The head and tail of a report: where its body begins and ends, and what they say of meeting, date and place. */
import type { ReportHead } from '#contract/proposal.ts'
import { findDates, type FoundDates } from './dates.ts'
import type { Span } from './paragraphs.ts'
import { linesOf } from './paragraphs.ts'
import { CITY, DATELINE, datelinePlace, placeIn } from './place.ts'
import { FORUM, HEAD_KEY, inSmallLetters, isSymbol, MEETING, ORGANISATION, PARENT_ORGAN, SESSION, titleOf, URL } from './title.ts'

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

const LABEL_LINE = /^(?:>>\s*|\[)?[\p{Lu}][\p{L} .’'()&/-]{1,60}\]?:\s+\S.*[.?!…”"]$/u
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i
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
  if (HEAD_KEY.test(line) || (/^held (?:at|in|on|online|virtually)\b/i.test(line) && findDates(line).date !== null)) return false
  if (LABEL_LINE.test(line)) return true
  const ends = /[.?!…:;][”"’')\]]*$/.test(line)
  const words = line.split(/\s+/).length
  return (/[^\s]:$/.test(line) && words >= 3 && !HEAD_KEY.test(line)) || (ends && words >= 8 && !URL.test(line.slice(0, 12))) || (words >= 30 && /[.?!]\s+\p{Lu}/u.test(line)) || (/^(?:[-•*·]|\d+\.)\s/.test(line) && words >= 8)
}

function readHead(head: readonly string[], opening: readonly string[], tail: readonly string[]): ReportHead {
  const opens = opening.slice(0, 1).map((l) => DATELINE.exec(l)?.[0] ?? '')
  const dates = bestDated(head) ?? [...opens, ...opening.map((l) => eventPhrase(l)), ...tail].map((l) => findDates(l)).find((d) => d.date !== null)
  const times = head.map((l) => findDates(l)).find((d) => d.startTime !== null)
  const told = [...head, ...tail, ...opening].flatMap((l) => [l, inSmallLetters(l)])
  return {
    title: titleOf(head),
    date: dates?.date ?? null,
    endDate: dates?.endDate ?? null,
    startTime: dates?.startTime ?? times?.startTime ?? null,
    endTime: dates?.startTime ? dates.endTime : (times?.endTime ?? null),
    place: placeIn([...head, ...opens, ...tail]) ?? CITY.exec(opening.map((l) => eventPhrase(l)).join(' '))?.[0] ?? datelinePlace([...head, ...opens]) ?? null,
    url: firstMatch(URL, [...head, ...tail]),
    forum: firstMatch(FORUM, told) ?? firstMatch(PARENT_ORGAN, told) ?? firstMatch(ORGANISATION, head.map((l) => inSmallLetters(l))),
    session: firstMatch(SESSION, [...head, ...tail, ...opening]),
    meeting: firstMatch(MEETING, [...head, ...opening]),
  }
}

/** The dates of the head's line that tells best when the meeting was: a bulletin also has the day it was printed. */
function bestDated(lines: readonly string[]): FoundDates | undefined {
  const rank = (line: string, i: number): number =>
    (i === 0 ? 4 : 0) + (WEEKDAY.test(line) ? 2 : 0) + (findDates(line).startTime === null ? 0 : 1) + (lines[i - 1]?.endsWith(':') ? 3 : 0) - (isPrinted(line) || isPrinted(lines[i - 1] ?? '') ? 2 : 0)
  const dated = lines.map((line, i) => ({ found: findDates(line), rank: rank(line, i) })).filter(({ found }) => found.date !== null)
  return dated.toSorted((a, b) => b.rank - a.rank)[0]?.found
}

/** "Vol. 12 No. 800", "Document C24/120", "DATE: June 9": tells of the paper, not of the meeting. */
function isPrinted(line: string): boolean {
  return /^(?:date|original|document)\b|\bVol\.? ?\d/i.test(line) || isSymbol(line)
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
