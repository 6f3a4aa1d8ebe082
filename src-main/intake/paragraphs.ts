/** Text → paragraphs with offsets: one line each, or one block each where the lines are hard-wrapped. */

import { markerLength } from './markers.ts'

export interface Span {
  readonly start: number
  readonly end: number
}

/** Paragraphs of `text` from `from` to `to`, blank lines skipped, trimmed; offsets into `text`. */
export function paragraphsOf(text: string, from = 0, to = text.length): Span[] {
  const lines = linesOf(text, from, to)
  return isHardWrapped(text, lines) ? joinBlocks(text, lines) : lines.filter((l) => l.end > l.start)
}

/** Every line, trimmed; an empty line is an empty span. */
export function linesOf(text: string, from = 0, to = text.length): Span[] {
  const lines: Span[] = []
  let at = from
  while (at <= to) {
    const feed = text.indexOf('\n', at)
    const end = feed === -1 || feed > to ? to : feed
    lines.push(trimmed(text, at, end))
    at = end + 1
  }
  return lines
}

/** The span without white space at either end. */
export function trimmed(text: string, start: number, end: number): Span {
  let a = start
  let b = end
  while (a < b && isSpace(text.charCodeAt(a))) a++
  while (b > a && isSpace(text.charCodeAt(b - 1))) b--
  return { start: a, end: b }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0x202f
}

/** Mail and PDF text breaks lines in the middle of sentences: then a blank line, not a line feed, ends a paragraph. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  let breaks = 0
  let inside = 0
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1]
    const after = lines[i]
    if (!before || !after || before.end === before.start || after.end === after.start) continue
    breaks++
    const last = text.charAt(before.end - 1)
    const length = before.end - before.start
    if (length >= 40 && length <= 130 && !/[.!?:;”"’)]/.test(last) && /[\p{Ll}\p{Lu}\d(“"]/u.test(text.charAt(after.start))) inside++
  }
  return breaks >= 3 && inside / breaks > 0.4
}

function joinBlocks(text: string, lines: readonly Span[]): Span[] {
  const blocks: Span[] = []
  let open: { start: number; end: number } | null = null
  for (const line of lines) {
    const blank = line.end === line.start
    if (open && (blank || opensItem(text, open, line))) {
      blocks.push(open)
      open = null
    }
    if (blank) continue
    if (open) open.end = line.end
    else open = { start: line.start, end: line.end }
  }
  if (open) blocks.push(open)
  return blocks
}

/** A number in the middle of a sentence can begin a line too: without a bullet, an item follows a line that ended. */
function opensItem(text: string, before: Span, line: Span): boolean {
  if (markerLength(text, line.start, line.end) === 0) return false
  return !/^[\d§¶]/.test(text.charAt(line.start)) || /[.:;?!”"’)\]]/.test(text.charAt(before.end - 1)) || /^\d{1,3}[.)]\s/.test(text.slice(line.start, line.start + 8))
}
