/** Lines in reading order → paragraphs: joined across line ends, columns and pages, hyphens at line ends undone. */
import type { Line } from './pdf-lines.ts'

/** A step to the next line this many times the usual one opens a paragraph. */
const WIDE_STEP = 1.35
const ITEM = /^(?:[•·▪◦‣*–—-]|\(?\d{1,3}[.)]|\d{1,3}(?:\.\d{1,3}){1,4}\.?(?=\s+\p{Lu})|\(?[a-z][.)])\s/u
const FINISHED = /[.!?:;][”"’')\]]*\d{0,2}$/
const HYPHEN = /\p{L}[-\u2010\u00ad]$/u

/** One string a paragraph. */
export function paragraphsOfLines(pages: readonly (readonly Line[])[]): readonly string[] {
  const steps = usualSteps(pages)
  const words = new Set(pages.flatMap((page) => page.flatMap((line) => line.text.toLowerCase().match(/[\p{L}-]+/gu) ?? [])))
  const paragraphs: string[] = []
  let open = ''
  let before: { readonly line: Line; readonly page: number } | null = null
  pages.forEach((lines, page) => {
    for (const line of lines) {
      const isSameColumn = before !== null && before.page === page && before.line.column === line.column
      const isNew = before === null || (isSameColumn ? startsInColumn(before.line, line, steps) : startsElsewhere(before.line, line))
      if (isNew) {
        if (open !== '') paragraphs.push(open)
        open = line.text
      } else open = joined(open, line.text, words)
      before = { line, page }
    }
  })
  if (open !== '') paragraphs.push(open)
  return paragraphs
}

/** The usual distance between lines of each type size, rounded to points. */
function usualSteps(pages: readonly (readonly Line[])[]): ReadonlyMap<number, number> {
  const seen = new Map<number, number[]>()
  for (const lines of pages)
    for (let i = 1; i < lines.length; i++) {
      const [before, line] = [lines[i - 1], lines[i]]
      if (!before || !line || before.column !== line.column) continue
      const list = seen.get(Math.round(line.size)) ?? []
      list.push(line.top - before.top)
      seen.set(Math.round(line.size), list)
    }
  return new Map([...seen].map(([size, list]) => [size, list.toSorted((a, b) => a - b)[Math.floor(list.length * 0.4)] ?? 0]))
}

function startsInColumn(before: Line, line: Line, steps: ReadonlyMap<number, number>): boolean {
  const step = Math.min(steps.get(Math.round(line.size)) ?? 1.2 * line.size, 2 * line.size)
  if (line.top - before.top > WIDE_STEP * step) return true
  if (Math.abs(line.size - before.size) > 0.12 * before.size) return true
  if (ITEM.test(line.text) || line.isTabular || before.isTabular) return true
  const isIndented = line.left > line.columnLeft + 0.8 * line.size && before.left <= line.columnLeft + 0.4 * line.size
  if (isIndented && FINISHED.test(before.text)) return true
  return hadRoomFor(before, line) && (FINISHED.test(before.text) || /^[\p{Lu}\p{N}“"]/u.test(line.text))
}

/** A line that breaks although the next word would have fitted was broken on purpose. */
function hadRoomFor(before: Line, line: Line): boolean {
  const letter = (line.right - line.left) / Math.max(1, line.text.length)
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0
  return before.columnRight - before.right > 1.15 * letter * (word + 1)
}

/** At the head of a column or page a paragraph goes on where the one before has not come to its end. */
function startsElsewhere(before: Line, line: Line): boolean {
  if (Math.abs(line.size - before.size) > 0.12 * before.size || ITEM.test(line.text)) return true
  if (HYPHEN.test(before.text)) return false
  const isFull = before.right >= before.columnRight - 0.15 * (before.columnRight - before.columnLeft) && before.columnRight - before.columnLeft > 8 * before.size
  return FINISHED.test(before.text) || !(/^\p{Ll}/u.test(line.text) || isFull)
}

/** A hyphen at a line end stays where the text has the word with it elsewhere, or where a name or figure follows. */
function joined(text: string, next: string, words: ReadonlySet<string>): string {
  if (!HYPHEN.test(text)) return `${text} ${next}`
  const head = /[\p{L}-]+(?=[-\u2010\u00ad]$)/u.exec(text)?.[0].toLowerCase() ?? ''
  const tail = /^[\p{L}-]+/u.exec(next)?.[0].toLowerCase() ?? ''
  const isCompound = !/^\p{Ll}/u.test(next) || (words.has(`${head}-${tail}`) && !words.has(head + tail))
  return isCompound ? text + next : text.slice(0, -1) + next
}
