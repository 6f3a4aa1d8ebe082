/**
 * Fills pages one after another, as Word does: paragraphs break between lines but leave no line alone, what is kept
 * together moves on together, rows stay whole under a repeated head, and notes stand on the page of their mark.
 * What is not set here is not written by us: columns, text around pictures, tables in tables.
 */
import { leastLines, linesHeight, roomBetween, setBlocks, stackHeight } from './heights.ts'
import type { SetBlock, SetParagraph, SetTable } from './heights.ts'
import { NoteArea } from './note-area.ts'
import type { Paragraph, ReadDocument, Stretch } from './reading.ts'

export interface Filled {
  readonly pages: number
  /** Page of each bookmark, counted from 1. */
  readonly places: ReadonlyMap<string, number>
}

const TOLERANCE = 0.01
/** What a page has for text at least, whatever its header and footer take. */
const LEAST_ROOM = 36

export function fillPages({ stretches, notes, separator }: ReadDocument): Filled {
  const flow = new Flow(new NoteArea(notes, separator))
  for (const stretch of stretches) flow.fill(stretch)
  return flow.finish()
}

interface Edges {
  readonly top: number
  readonly bottom: number
}

class Flow {
  readonly #notes: NoteArea
  readonly #places = new Map<string, number>()
  #page = 0
  /** Of the pages of this stretch: the first, and those after it. */
  #edges: { readonly first: Edges; readonly others: Edges } = { first: { top: 0, bottom: 0 }, others: { top: 0, bottom: 0 } }
  #y = 0
  #bottom = 0
  /** Room the last paragraph wants behind it. */
  #after = 0
  /** Whether anything stands on the page yet, and whether it was begun by the document rather than by what overflowed. */
  #placed = false
  #opens = false
  /** Of the last note, what the next page begins with. */
  #carried = 0

  constructor(notes: NoteArea) {
    this.#notes = notes
  }

  /** Every stretch begins a page. */
  fill(stretch: Stretch): void {
    const width = stretch.width - stretch.margins.left - stretch.margins.right
    const headed = edgesOf(stretch, width)
    this.#edges = headed
    this.#notes.begin(width)
    this.#startPage(headed.first)
    this.#opens = true
    const blocks = setBlocks(stretch.blocks, width)
    blocks.forEach((block, at) => (block.kind === 'table' ? this.#placeTable(block) : this.#placeParagraph(block, blocks, at)))
  }

  finish(): Filled {
    while (this.#carried > 0) this.#turnPage()
    return { pages: this.#page, places: this.#places }
  }

  #startPage(edges: Edges): void {
    this.#page += 1
    this.#y = edges.top
    this.#bottom = edges.bottom
    this.#after = 0
    this.#placed = false
    this.#opens = false
    this.#notes.turn(0)
    if (this.#carried === 0) return
    const most = edges.bottom - edges.top
    const here = Math.min(this.#carried, most)
    this.#carried -= here
    this.#notes.turn(here)
  }

  #turnPage(): void {
    this.#startPage(this.#edges.others)
  }

  #mark(bookmarks: readonly string[]): void {
    for (const name of bookmarks) this.#places.set(name, this.#page)
  }

  /** Where text ends on this page, with these notes too. */
  #limit(notes: readonly string[]): number {
    return this.#bottom - (notes.length === 0 ? this.#notes.height : this.#notes.leastWith(notes))
  }

  #placeNotes(names: readonly string[]): void {
    if (names.length > 0) this.#carried += this.#notes.add(names, this.#bottom - this.#y)
  }

  #placeParagraph(paragraph: SetParagraph, blocks: readonly SetBlock[], at: number): void {
    const { look, lines, above, below } = paragraph
    if (look.newPage && this.#placed) {
      this.#turnPage()
      this.#opens = true
    }
    if (look.keepNext && this.#placed && this.#movesOn(blocks, at)) this.#turnPage()
    for (let from = 0; from < lines.length; ) {
      const space = from === 0 ? this.#spaceAbove(look.before) + above : 0
      let count = this.#linesThatStay(paragraph, from, space)
      if (count === 0 && this.#placed) {
        this.#turnPage()
        continue
      }
      count = Math.max(1, count)
      const here = lines.slice(from, from + count)
      this.#y += space + linesHeight(here)
      for (const { bookmarks } of here) this.#mark(bookmarks)
      this.#placed = true
      this.#after = 0
      this.#placeNotes(here.flatMap(({ notes }) => notes))
      from += count
      if (from < lines.length) this.#turnPage()
    }
    this.#y += below
    this.#after = look.after
  }

  /** At the top of a page there is none, but where a stretch begins or a page was asked for. */
  #spaceAbove(before: number): number {
    return this.#placed || this.#opens ? roomBetween(this.#after, before) : 0
  }

  /** How many lines from one on go on this page. */
  #linesThatStay(paragraph: SetParagraph, from: number, space: number): number {
    const { look, lines, below } = paragraph
    const left = lines.length - from
    const notes: string[] = []
    let y = this.#y + space
    let fits = 0
    for (; fits < left; fits++) {
      const line = lines[from + fits]
      if (line === undefined) break
      y += line.height
      notes.push(...line.notes)
      const ends = fits === left - 1
      const hangs = notes.length === 0 && this.#notes.isEmpty ? line.hangs : 0
      if (y - hangs + (ends ? below : 0) > this.#limit(notes) + TOLERANCE) break
    }
    if (fits === left) return fits
    // On an empty page whatever fits must stay.
    if (!this.#placed) return this.#kept(look, left, fits, false) || fits
    return this.#kept(look, left, fits, from === 0)
  }

  #kept({ keepLines, widowControl }: SetParagraph['look'], left: number, fits: number, first: boolean): number {
    if (keepLines && first) return 0
    if (!widowControl || left < 2) return fits
    const withoutWidow = left - fits === 1 ? fits - 1 : fits
    return first && withoutWidow === 1 ? 0 : withoutWidow
  }

  /** Whether a paragraph and what it is kept with stand together on the next page, and not on this one. */
  #movesOn(blocks: readonly SetBlock[], at: number): boolean {
    const { height, notes, hangs } = chainFrom(blocks, at, this.#spaceAbove(lookOf(blocks[at])?.before ?? 0))
    const free = notes.length === 0 && this.#notes.isEmpty ? hangs : 0
    if (this.#y + height - free <= this.#limit(notes) + TOLERANCE) return false
    const { top, bottom } = this.#edges.others
    return height <= bottom - top + TOLERANCE
  }

  #placeTable({ rows }: SetTable): void {
    this.#y += this.#after
    this.#after = 0
    const heads = rows.findIndex(({ repeated }) => !repeated)
    const headHeight = rows.slice(0, Math.max(0, heads)).reduce((sum, { height }) => sum + height, 0)
    const whole = groupEnd(rows, 0) === rows.length - 1
    rows.forEach((row, at) => {
      const group = rows.slice(at, groupEnd(rows, at) + 1)
      if (this.#placed && !this.#fits(group, whole) && (this.#fitsAnywhere(group, headHeight) || !this.#fits([row], whole))) {
        this.#turnPage()
        if (at >= heads) this.#y += headHeight
      }
      this.#mark(row.bookmarks)
      this.#y += row.height
      this.#placed = true
      // Taller than a page: it goes on over as many as it takes.
      for (let limit = this.#limit(row.notes); this.#y > limit + TOLERANCE && row.height > limit - this.#edges.others.top; limit = this.#limit([])) {
        const over = this.#y - limit
        this.#turnPage()
        this.#y += over
        this.#placed = true
      }
      this.#placeNotes(row.notes)
    })
  }

  /** @param whole whether they end a table that is kept whole */
  #fits(rows: SetTable['rows'], whole: boolean): boolean {
    const height = rows.reduce((sum, row) => sum + row.height, 0)
    return this.#y + height <= this.#limit(notesThatHold(rows, whole)) + TOLERANCE
  }

  #fitsAnywhere(rows: SetTable['rows'], headHeight: number): boolean {
    const { top, bottom } = this.#edges.others
    return headHeight + rows.reduce((sum, row) => sum + row.height, 0) <= bottom - top + TOLERANCE
  }
}

function edgesOf(stretch: Stretch, width: number): { readonly first: Edges; readonly others: Edges } {
  const { margins, height, headers, footers } = stretch
  const tall = (furniture: readonly Paragraph[]) => stackHeight(setBlocks(furniture, width))
  const edges = (header: readonly Paragraph[], footer: readonly Paragraph[]): Edges => {
    const top = Math.max(margins.top, margins.header + tall(header))
    return { top, bottom: Math.max(top + LEAST_ROOM, height - Math.max(margins.bottom, margins.footer + tall(footer))) }
  }
  const others = edges(headers.others, footers.others)
  return { first: headers.first === null ? others : edges(headers.first, footers.first ?? footers.others), others }
}

function lookOf(block: SetBlock | undefined): SetParagraph['look'] | undefined {
  return block?.kind === 'paragraph' ? block.look : undefined
}

/** The last row kept together with this one. */
function groupEnd(rows: SetTable['rows'], at: number): number {
  let end = at
  while (end < rows.length - 1 && rows[end]?.keepNext === true) end++
  return end
}

/** The notes without whose room rows move on. A table kept whole LibreOffice lets stay, mostly, and the notes of its last row go on to the next page. */
function notesThatHold(rows: SetTable['rows'], whole: boolean): readonly string[] {
  return (whole ? rows.slice(0, -1) : rows).flatMap(({ notes }) => notes)
}

/** The height and notes of paragraphs kept with the next, from one on, and of the least of what they are kept with. */
function chainFrom(blocks: readonly SetBlock[], from: number, space: number): { readonly height: number; readonly notes: readonly string[]; readonly hangs: number } {
  let height = 0
  let room = space
  const notes: string[] = []
  for (let at = from; ; at++) {
    const block = blocks[at]
    if (block === undefined) return { height, notes, hangs: 0 }
    if (block.kind === 'table') {
      const rows = block.rows.slice(0, groupEnd(block.rows, 0) + 1)
      const held = notesThatHold(rows, rows.length === block.rows.length)
      return { height: height + room + rows.reduce((sum, row) => sum + row.height, 0), notes: [...notes, ...held], hangs: 0 }
    }
    const { look, lines, above, below } = block
    const kept = look.keepNext && blocks[at + 1] !== undefined
    const here = kept ? lines : lines.slice(0, leastLines(block))
    height += (at === from ? space : roomBetween(room, look.before)) + above + linesHeight(here) + (here.length === lines.length ? below : 0)
    notes.push(...here.flatMap((line) => line.notes))
    if (!kept) return { height, notes, hangs: here.length === lines.length && below > 0 ? 0 : (here.at(-1)?.hangs ?? 0) }
    room = look.after
  }
}
