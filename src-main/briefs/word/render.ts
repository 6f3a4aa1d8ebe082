/** The door of the Word renderer: a document tree in, the bytes of a .docx out. The same tree gives the same bytes. */
import type { DocumentTree } from '#contract/document-tree.ts'
import { chaptersOf, declareBook, isBook } from './book.ts'
import type { BookDocument } from './book.ts'
import { bookPages } from './book-pages.ts'
import type { BookPages, PageNumbering } from './book-pages.ts'
import { Bookmarks } from './bookmarks.ts'
import { HOUSE_STYLE, enlarged } from './house-style.ts'
import type { HouseStyle } from './house-style.ts'
import { Media } from './media.ts'
import type { Rasterise } from './media.ts'
import { packageXml } from './package-xml.ts'
import { linkTargets, noteMarksOf, stretchSheets, titleBlockXml } from './tree-sheets.ts'
import { newWriting } from './writing.ts'
import { zip } from './zip.ts'

export interface RenderOptions {
  readonly house?: HouseStyle
  /** Finds the pages of a book's contents and index; without it they only list and link. Other documents need none. */
  readonly pageNumbers?: PageNumbering
}

/**
 * The document as a .docx file.
 * @throws FootnoteOrderError where a note is marked out of order, missing or never marked.
 * @throws NoRasteriserError where the tree holds a figure and `rasterise` is missing.
 */
export async function renderDocx(tree: DocumentTree, rasterise?: Rasterise, options: RenderOptions = {}): Promise<Uint8Array> {
  const house = tree.type === 'large' ? enlarged(options.house ?? HOUSE_STYLE) : (options.house ?? HOUSE_STYLE)
  if (!isBook(tree)) return zip(documentParts(tree, house, rasterise))
  const pages = options.pageNumbers === undefined ? undefined : await bookPages(tree, house, options.pageNumbers)
  return zip(bookParts(tree, house, rasterise, pages))
}

function documentParts(tree: DocumentTree, house: HouseStyle, rasterise: Rasterise | undefined) {
  const bookmarks = new Bookmarks()
  const targets = linkTargets(tree)
  for (const { id } of tree.sections) if (targets.has(id)) bookmarks.declare(id)
  const writing = newWriting({ house, paper: tree.paper, media: new Media(rasterise), bookmarks, notes: noteMarksOf(tree) })
  const opening = titleBlockXml(tree.titleBlock, writing)
  const sheets = stretchSheets({ sections: tree.sections, opening, texts: tree, first: true }, writing)
  const { properties, footnotes } = tree
  return packageXml({ properties, sheets, footnotes, firstNote: 1, pageCount: undefined, book: false }, writing)
}

function bookParts(tree: BookDocument, house: HouseStyle, rasterise: Rasterise | undefined, pages: BookPages | undefined) {
  const bookmarks = new Bookmarks(pages?.places)
  declareBook(tree, { bookmarks })
  const writing = newWriting({ house, paper: tree.paper, media: new Media(rasterise), bookmarks, notes: noteMarksOf(tree) })
  const sheets = chaptersOf(tree).flatMap((chapter) => chapter.sheets(writing))
  const { properties, footnotes } = tree
  return packageXml({ properties, sheets, footnotes, firstNote: 1, pageCount: pages?.count, book: true }, writing)
}
