/** A paragraph → its sentences, with exact offsets. */
import { markerLength } from './markers.ts'
import type { Span } from './paragraphs.ts'
import { trimmed } from './paragraphs.ts'

const TITLES = 'Mr Mrs Ms Mx Dr Prof Amb Hon Rev Gen Col St Sr Jr H.E HE S.E Messrs Mme'
const REFERENCES = 'No Nos Art Arts Rev Add Corr Doc Vol Fig Sec Ch para paras p pp vol ed eds art arts Res ca cf vs v al approx dept est'
const LATIN = 'e.g i.e viz resp incl'
/** Words whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(`${TITLES} ${REFERENCES} ${LATIN}`.split(' '))

/** Words that open a sentence even after an abbreviation with inner stops ("in the U.S. The delegate …"). */
const OPENERS = /^(?:The|He|She|They|It|His|Her|Its|Their|This|That|These|Those|In|On|For|As|At|However|But|Many|Some|Several|Other|Others|Also|Both|While|Speaking|Delegates|A|An|We|Our)\b/

/** Where the words of a paragraph begin, after a bullet or number ("12. ", "• ", "(a) "). */
export function afterMarker(text: string, paragraph: Span): number {
  return paragraph.start + markerLength(text, paragraph.start, paragraph.end)
}

/** Sentences of one paragraph, in order; a leading bullet or paragraph number belongs to none. */
export function sentencesOf(text: string, paragraph: Span): Span[] {
  const spans: Span[] = []
  let start = afterMarker(text, paragraph)
  const stop = /[.?!…]+/g
  stop.lastIndex = start
  for (let hit = stop.exec(text); hit && hit.index < paragraph.end; hit = stop.exec(text)) {
    const end = afterClosers(text, stop.lastIndex, paragraph.end)
    if (end >= paragraph.end) break
    if (!endsSentence(text, start, hit.index, end, hit[0])) continue
    const span = trimmed(text, start, end)
    if (span.end > span.start) spans.push(span)
    start = end
    stop.lastIndex = end
  }
  const last = trimmed(text, start, paragraph.end)
  if (last.end > last.start) spans.push(last)
  return spans
}

function afterClosers(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && /["”’')\]»]/.test(text.charAt(at)) && !opensQuote(text, at)) at++
  const note = /^(?:\[\d{1,3}\])+/.exec(text.slice(at, Math.min(limit, at + 12)))
  return at + (note?.[0].length ?? 0)
}

/** A straight quotation mark directly before a letter opens a quotation ("said. "We"). */
function opensQuote(text: string, at: number): boolean {
  return /["']/.test(text.charAt(at)) && /\p{L}/u.test(text.charAt(at + 1))
}

/** The letters and stops right before `to`, from `from` on at most. */
function wordBefore(text: string, from: number, to: number): string {
  let at = to
  while (at > from && (text.charAt(at - 1) === '.' || isLetter(text.charCodeAt(at - 1)))) at--
  return text.slice(at, to)
}

function isLetter(code: number): boolean {
  return code < 0x80 ? (code | 32) >= 97 && (code | 32) <= 122 : /\p{L}/u.test(String.fromCharCode(code))
}

function endsSentence(text: string, start: number, stopAt: number, end: number, stop: string): boolean {
  const rest = text.slice(end, end + 24)
  const gap = /^\s+/.exec(rest)
  const next = gap ? rest.slice(gap[0].length) : rest
  if (!gap) return end === stopAt + stop.length && isGluedSentence(text, stopAt, next, stop)
  if (!/^(?:["“‘'([«]|«[\s\u00a0])*\p{Lu}/u.test(next) && !/^\d{1,3} \p{Ll}/u.test(next)) return false
  if (stop !== '.') return true
  const word = wordBefore(text, Math.max(start, stopAt - 16), stopAt)
  if (ABBREVIATIONS.has(word)) return false
  if (/^\p{Lu}$/u.test(word)) return OPENERS.test(next) && !/\b[A-Z]\.\s?$/.test(text.slice(start, stopAt - 1))
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return OPENERS.test(next)
  return true
}

/** "…in cyberspace.The delegate": a full stop glued to the next sentence, not an address or a version number. */
function isGluedSentence(text: string, stopAt: number, next: string, stop: string): boolean {
  return stop === '.' && /[\p{Ll})]{3}$/u.test(text.slice(Math.max(0, stopAt - 3), stopAt)) && /^\p{Lu}\p{Ll}/u.test(next)
}
