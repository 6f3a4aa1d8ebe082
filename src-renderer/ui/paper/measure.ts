/** Reads from the long column how high every part and note is, and where the lines of a text end. */
import { linesOf, partCount, type FlowItem } from './flow.ts'
import type { Cut } from './cut.ts'
import type { CutPart, MeasuredPart } from './paginate.ts'

/** A small table stays on one page: as many rows at most, and no higher than this share of the page. */
const KEPT_ROWS = 10
const KEPT_SHARE = 0.6
/** A table row up to this share of a page goes to the next page whole. */
const FITTING_SHARE = 0.8
/** A page leaves at least so many lines of a text on either side. */
const WIDOW_LINES = 2

export interface Column {
  readonly parts: readonly MeasuredPart[]
  readonly cut: CutPart
}

/** Measures one stretch. `column` holds its items, `notes` the notes first marked in it, both in order. */
export function measureColumn(items: readonly FlowItem[], column: HTMLElement, notes: HTMLElement, firstNote: number, pageHeight: number): Column {
  const top = column.getBoundingClientRect().top
  const wrappers = [...column.querySelectorAll<HTMLElement>(':scope > [data-item]')]
  const noteHeights = [...notes.children].map((note) => outerHeight(note))
  const elements = wrappers.map(topParts)
  let marked = firstNote - 1
  const parts = items.flatMap((item, at): MeasuredPart[] => {
    const head = wrappers[at]?.querySelector('[data-head]') ?? null
    const caption = wrappers[at]?.querySelector('caption') ?? null
    return (elements[at] ?? []).slice(0, partCount(item)).map((element, part) => {
      const box = element.getBoundingClientRect()
      const opens = part === 0 ? (caption ?? head) : null
      const numbers = newNotes(item, part, marked)
      marked += numbers.length
      return {
        item: at,
        part,
        top: (opens?.getBoundingClientRect().top ?? box.top) - top,
        bottom: box.bottom - top,
        keepNext: keepsNext(item, part, wrappers[at], pageHeight),
        repeated: part > 0 && head !== null ? head.getBoundingClientRect().height : 0,
        notes: numbers.map((number) => ({ number, height: noteHeights[number - firstNote] ?? 0 })),
      }
    })
  })
  const cut: CutPart = ({ item, part, from }, limit) => {
    const flowItem = items[item]
    const element = elements[item]?.[part]
    if (flowItem === undefined || element === undefined || !isText(flowItem, part)) return null
    return isRowThatFits(flowItem, element, pageHeight) ? null : cutElement(flowItem, part, element, from, limit + top, top)
  }
  return { parts, cut }
}

/** How many notes are first marked in a stretch, whose first new one has this number. */
export function notesIn(items: readonly FlowItem[], firstNote: number): number {
  let marked = firstNote - 1
  for (const item of items) {
    for (let part = 0; part < partCount(item); part++) marked += newNotes(item, part, marked).length
  }
  return marked - firstNote + 1
}

/** Notes are numbered in the order of their first marks, so one is new exactly where it is the next. */
function newNotes(item: FlowItem, part: number, marked: number): readonly number[] {
  const numbers: number[] = []
  for (const run of linesOf(item, part).flat()) {
    if (run.kind === 'footnote' && run.number === marked + numbers.length + 1) numbers.push(run.number)
  }
  return numbers
}

/** A title is one part, whatever it holds. */
function topParts(wrapper: HTMLElement): readonly HTMLElement[] {
  return [...wrapper.querySelectorAll<HTMLElement>('[data-part]')].filter((part) => part.parentElement?.closest('[data-part]') === null)
}

function outerHeight(element: Element): number {
  const { marginTop, marginBottom } = getComputedStyle(element)
  return element.getBoundingClientRect().height + Number.parseFloat(marginTop) + Number.parseFloat(marginBottom)
}

function keepsNext(item: FlowItem, part: number, wrapper: HTMLElement | undefined, pageHeight: number): boolean {
  if (item.kind === 'title') return item.look !== 'cover'
  if (item.kind === 'section' || item.kind === 'contents-heading') return true
  if (item.kind !== 'block') return false
  const last = part === partCount(item) - 1
  switch (item.block.kind) {
    case 'heading':
      return true
    case 'panel':
      return !last
    case 'table':
      return !last && item.block.rows.length <= KEPT_ROWS && (wrapper?.getBoundingClientRect().height ?? 0) < pageHeight * KEPT_SHARE
    default:
      return false
  }
}

/** A row is broken only where it alone is higher than a page. */
function isRowThatFits(item: FlowItem, element: HTMLElement, pageHeight: number): boolean {
  return item.kind === 'block' && item.block.kind === 'table' && element.getBoundingClientRect().height < pageHeight * FITTING_SHARE
}

/** Whether pages may break within the part's text. */
function isText(item: FlowItem, part: number): boolean {
  if (item.kind !== 'block' || linesOf(item, part).length === 0) return false
  return item.block.kind === 'paragraph' || item.block.kind === 'list' || item.block.kind === 'facts' || item.block.kind === 'table'
}

function cutElement(item: FlowItem, part: number, element: HTMLElement, from: Cut | undefined, limit: number, columnTop: number): ReturnType<CutPart> {
  const isRow = item.kind === 'block' && item.block.kind === 'table'
  const texts = element.matches('[data-line]') ? [element] : [...element.querySelectorAll<HTMLElement>('[data-line]')]
  const ends = texts.map((text, line) => lineEnd(text, from?.[line] ?? 0, limit, isRow ? 1 : WIDOW_LINES))
  if (ends.every((end) => end === null)) return null
  if (!isRow && ends.some((end) => end === null)) return null
  const at = ends.map((end, line) => end?.count ?? from?.[line] ?? 0)
  const y = Math.max(...ends.map((end) => end?.bottom ?? 0)) - columnTop
  const before = linesOf(item, part).flatMap((runs, line) => {
    let count = 0
    return runs.flatMap((run) => {
      count += run.kind === 'footnote' ? 1 : run.text.length
      return run.kind === 'footnote' && count <= (at[line] ?? 0) ? [run.number] : []
    })
  })
  return { at, y, before }
}

interface LineEnd {
  /** Characters up to the end of the line. */
  readonly count: number
  readonly bottom: number
}

/** The last line of a text that ends above `limit`, leaving at least `least` lines before it (counted from `from`) and after it. */
function lineEnd(text: HTMLElement, from: number, limit: number, least: number): LineEnd | null {
  const lines = lineEnds(text).filter(({ count }) => count > from)
  const fitting = lines.filter(({ bottom }) => bottom <= limit).length
  if (fitting === lines.length) return lines.at(-1) ?? null
  const kept = Math.min(fitting, lines.length - least)
  return kept < least ? null : (lines[kept - 1] ?? null)
}

/** Every line of a text as the browser set it. */
function lineEnds(text: HTMLElement): readonly LineEnd[] {
  const lines: { count: number; bottom: number }[] = []
  const range = document.createRange()
  let count = 0
  for (const run of text.querySelectorAll<HTMLElement>('[data-run]')) {
    const width = Number(run.dataset['run'])
    const isMark = run.tagName === 'SUP'
    const node = isMark ? run : run.firstChild
    const offsets = isMark ? [0] : wordStarts(run.textContent ?? '')
    for (const [at, start] of offsets.entries()) {
      if (node === null) continue
      const end = offsets[at + 1] ?? width
      if (isMark) range.selectNodeContents(node)
      else {
        range.setStart(node, start)
        range.setEnd(node, end)
      }
      const boxes = [...range.getClientRects()]
      const box = boxes.at(-1)
      if (box === undefined) continue
      const last = lines.at(-1)
      const through = count + (isMark ? 1 : end)
      // Marks and small type sit higher or lower within the same line.
      if (last !== undefined && (isMark || box.top < last.bottom - 2)) lines[lines.length - 1] = { count: through, bottom: isMark ? last.bottom : Math.max(last.bottom, box.bottom) }
      else lines.push({ count: through, bottom: box.bottom })
    }
    count += width
  }
  return lines
}

/** Words longer than any line are measured in pieces of this many characters. */
const LONGEST_WORD = 40

/** Where the words of a text begin, each with the white before the next. */
function wordStarts(text: string): readonly number[] {
  const starts: number[] = []
  for (const { index, 0: word } of text.matchAll(/\S*\s*/gu)) {
    for (let at = index; at < index + word.length; at += LONGEST_WORD) starts.push(at)
  }
  return starts
}
