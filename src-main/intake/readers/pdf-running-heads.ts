/** Leaves out what stands on every page and is no part of the text: running heads and feet, page numbers. */
import type { Line } from './pdf-lines.ts'

/** How many lines at the top and at the bottom of a page may be running heads. */
const DEEP = 3
/** White this many times as high as the type parts a running head from the text; without it only the outermost line may be one. */
const APART = 1.8
const PAGE_NUMBER = /^(?:page\s*)?[-–—[(]?\s*(?:\d{1,4}|[ivxlc]{1,6})\s*[-–—\])]?(?:\s*(?:\/|of)\s*\d{1,4})?$/i

/** A line near the edge that returns on most pages, its figures aside, is a running head; the first page keeps its own copy if it is larger. */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const returning = returningLines(pages)
  return pages.map((page) => {
    const edge = new Set(edgesOf(page))
    return page.filter((line) => !edge.has(line) || !(PAGE_NUMBER.test(line.text) || returning.has(shapeOf(line))))
  })
}

function returningLines(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const page of pages) for (const shape of new Set(edgesOf(page).map((line) => shapeOf(line)))) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  // Even and odd pages may have heads of their own.
  const most = Math.max(2, Math.ceil(0.4 * pages.length))
  return new Set([...counts].filter(([, count]) => count >= most).map(([shape]) => shape))
}

function edgesOf(page: readonly Line[]): readonly Line[] {
  const byPlace = page.toSorted((a, b) => a.top - b.top)
  return [...outermost(byPlace), ...outermost(byPlace.toReversed())]
}

/** The lines before the first white that is high enough to part them from the text. */
function outermost(lines: readonly Line[]): readonly Line[] {
  const apart = lines.slice(0, DEEP).findIndex((line, at) => {
    const next = lines[at + 1]
    return next !== undefined && Math.abs(next.top - line.top) > APART * Math.max(line.size, next.size)
  })
  return lines.slice(0, apart === -1 ? 1 : apart + 1)
}

function shapeOf(line: Line): string {
  return line.text.replaceAll(/\d+/g, '#').toLowerCase()
}
