/**
 * The pages of a book. Every chapter starts a page, so each is laid out by itself and remembered by its content; the
 * page of a place is the sum of the chapters before it and its page in its own. A chapter that moves or whose
 * neighbours change is not laid out again.
 */
import { setImmediate } from 'node:timers/promises'
import { Bookmarks } from './bookmarks.ts'
import type { Pages } from './bookmarks.ts'
import { chaptersOf, declareBook } from './book.ts'
import type { BookDocument, Chapter } from './book.ts'
import type { HouseStyle } from './house-style.ts'
import { layOut } from './layout.ts'
import type { LaidOut, PageCache } from './layout.ts'
import { Media } from './media.ts'
import { packageXml } from './package-xml.ts'
import { noteMarksOf } from './tree-sheets.ts'
import { newWriting } from './writing.ts'
import type { NoteMarks } from './writing.ts'

export interface PageNumbering {
  readonly cache: PageCache
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

export interface BookPages {
  readonly places: Pages
  readonly count: number
}

/** Stands in for page numbers while their own pages are laid out: as wide as most of them. */
const SOME_PAGE: Pages = { get: () => '000' }

/** @throws the signal's reason when it is aborted between two chapters. */
export async function bookPages(tree: BookDocument, house: HouseStyle, { cache, onProgress, signal }: PageNumbering): Promise<BookPages> {
  const chapters = chaptersOf(tree)
  const marks = noteMarksOf(tree)
  const places = new Map<string, string>()
  let count = 0
  for (const [at, chapter] of chapters.entries()) {
    // The index names pages, which are all known by the time it is reached.
    const known = at === chapters.length - 1 ? places : SOME_PAGE
    const laidOut = await chapterPages(tree, chapter, house, marks, known, cache)
    for (const [bookmark, page] of laidOut.places) places.set(bookmark, String(count + page))
    count += laidOut.pages
    onProgress?.(at + 1, chapters.length)
    await setImmediate()
    signal?.throwIfAborted()
  }
  return { places, count }
}

function chapterPages(tree: BookDocument, chapter: Chapter, house: HouseStyle, marks: NoteMarks, pages: Pages, cache: PageCache): Promise<LaidOut> {
  const bookmarks = new Bookmarks(pages)
  declareBook(tree, { bookmarks })
  const { first, count } = chapter.notes
  const shift = noteShift(first, first + count - 1)
  const notes: NoteMarks = { counts: marks.counts, seen: new Set(Array.from({ length: first - 1 }, (_, at) => at + 1)), shift }
  // Only the size of a picture matters here.
  const writing = newWriting({ house, paper: tree.paper, media: new Media(() => new Uint8Array()), bookmarks, notes })
  const sheets = chapter.sheets(writing).map((sheet, at) => (at === 0 ? { ...sheet, firstNote: first + shift } : sheet))
  const footnotes = tree.footnotes.slice(first - 1, first - 1 + count)
  const content = { properties: tree.properties, sheets, footnotes, firstNote: first + shift, pageCount: undefined, book: true }
  return layOut(packageXml(content, writing), cache)
}

/**
 * Notes of a chapter are counted from a round number of as many digits, so that a note more in an earlier chapter does
 * not make every later one new.
 */
export function noteShift(first: number, last: number): number {
  const round = 10 ** (String(first).length - 1)
  const fits = String(last).length === String(first).length
  return fits ? round - first : 0
}
