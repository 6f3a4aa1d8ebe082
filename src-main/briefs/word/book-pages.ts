/**
 * The pages of a book. Every chapter starts a page, so each is set by itself; the page of a place is the sum of the
 * chapters before it and its page in its own.
 */
import { setImmediate } from 'node:timers/promises'
import { fillPages } from '../pages/flow.ts'
import { readDocument } from '../pages/reading.ts'
import { Bookmarks } from './bookmarks.ts'
import type { Pages } from './bookmarks.ts'
import { chaptersOf, declareBook } from './book.ts'
import type { BookDocument } from './book.ts'
import type { HouseStyle } from './house-style.ts'
import { Media } from './media.ts'
import { packageXml } from './package-xml.ts'
import { noteMarksOf } from './tree-sheets.ts'
import { newWriting } from './writing.ts'

export interface PageNumbering {
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

export interface BookPages {
  readonly places: Pages
  readonly count: number
}

/** Stands in for a page that is not known yet: as wide as most of them. */
const SOME_PAGE = '000'

/** @throws the signal's reason when it is aborted between two chapters. */
export async function bookPages(tree: BookDocument, house: HouseStyle, { onProgress, signal }: PageNumbering): Promise<BookPages> {
  const chapters = chaptersOf(tree)
  const places = new Map<string, string>()
  // The index stands last and names pages that are all known by then.
  const bookmarks = new Bookmarks({ get: (bookmark) => places.get(bookmark) ?? SOME_PAGE })
  declareBook(tree, { bookmarks })
  const notes = noteMarksOf(tree)
  // Only the size of a picture matters here.
  const media = new Media(() => new Uint8Array())
  let count = 0
  for (const [at, chapter] of chapters.entries()) {
    const writing = newWriting({ house, paper: tree.paper, media, bookmarks, notes })
    const { first, count: own } = chapter.notes
    const content = { properties: tree.properties, footnotes: tree.footnotes.slice(first - 1, first - 1 + own), firstNote: first, pageCount: undefined, book: true }
    const filled = fillPages(readDocument(packageXml({ ...content, sheets: chapter.sheets(writing) }, writing)))
    for (const [bookmark, page] of filled.places) places.set(bookmark, String(count + page))
    count += filled.pages
    onProgress?.(at + 1, chapters.length)
    await setImmediate()
    signal?.throwIfAborted()
  }
  return { places, count }
}
