/** A book: cover, contents, what stands before the parts, the parts, the index; pages numbered straight through. */
import type { Book, DocumentTree, Section } from '#contract/document-tree.ts'
import { partInlines } from '../tree-walk.ts'
import { contentsXml, indexXml } from './contents.ts'
import type { ContentsEntry } from './contents.ts'
import type { PageTexts } from './furniture.ts'
import { plainXml } from './inlines.ts'
import { headingXml, lineXml, paragraphXml } from './paragraphs.ts'
import type { Sheets } from './sheets.ts'
import { PARAGRAPH_STYLE } from './style-names.ts'
import { stretchSheets, titleFactsXml } from './tree-sheets.ts'
import type { Writing } from './writing.ts'

export type BookDocument = DocumentTree & { readonly book: Book }

/** A stretch of a book that starts a page, so that its pages do not depend on what stands before it. */
export interface Chapter {
  readonly id: string
  readonly sheets: (writing: Writing) => readonly Sheets[]
  /** The notes first marked here: the number of the first, and how many there are. */
  readonly notes: { readonly first: number; readonly count: number }
}

const INDEX = 'index of the book'
const NOTHING = { titleBlock: { kind: '', title: '', facts: [] }, sections: [] }

export function isBook(tree: DocumentTree): tree is BookDocument {
  return tree.book !== undefined
}

/** Cover and contents, the front sections, each part, the index: in this order. */
export function chaptersOf(tree: BookDocument): readonly Chapter[] {
  const { book, titleBlock, sections } = tree
  const seen = new Set<number>()
  const newNotes = (content: Parameters<typeof partInlines>[0]): Chapter['notes'] => {
    const before = seen.size
    for (const inline of partInlines(content)) if (inline.kind === 'footnote') seen.add(inline.number)
    return { first: before + 1, count: seen.size - before }
  }
  const cover: Chapter = { id: 'cover', sheets: (writing) => coverSheets(tree, writing), notes: newNotes({ ...NOTHING, titleBlock }) }
  const front: Chapter = { id: 'front', sheets: (writing) => frontSheets(tree, writing), notes: newNotes({ ...NOTHING, sections }) }
  const parts = book.parts.map((part): Chapter => ({ id: part.id, sheets: (writing) => partSheets(tree, part, writing), notes: newNotes(part) }))
  const index: Chapter = { id: INDEX, sheets: (writing) => indexSheets(tree, writing), notes: newNotes(NOTHING) }
  return [cover, ...(sections.length > 0 ? [front] : []), ...parts, ...(book.index === null ? [] : [index])]
}

/** Makes every section and part known to links, contents and index. */
export function declareBook({ sections, book }: BookDocument, { bookmarks }: Pick<Writing, 'bookmarks'>): void {
  for (const { id } of sections) bookmarks.declare(id)
  for (const part of book.parts) {
    bookmarks.declare(part.id)
    for (const { id } of part.sections) bookmarks.declare(id)
  }
  if (book.index !== null) bookmarks.declare(INDEX)
}

function coverSheets(tree: BookDocument, writing: Writing): readonly Sheets[] {
  const { kind, title, facts } = tree.titleBlock
  const cover = [
    paragraphXml(PARAGRAPH_STYLE.coverKind, plainXml(kind)),
    paragraphXml(PARAGRAPH_STYLE.coverTitle, plainXml(title)),
    ...titleFactsXml(facts, writing),
  ]
  const contents = tree.book.contents === null ? [] : contentsXml(tree.book.contents, contentsEntries(tree, writing), writing)
  return [{ orientation: 'portrait', texts: textsOf(tree, ''), opening: true, chunks: [...cover, ...contents] }]
}

function contentsEntries({ sections, book }: BookDocument, { bookmarks }: Writing): readonly ContentsEntry[] {
  const entry = (level: 1 | 2, id: string, text: string): readonly ContentsEntry[] => {
    const bookmark = bookmarks.find(id)
    return bookmark === undefined ? [] : [{ level, text, bookmark }]
  }
  return [
    ...sections.flatMap(({ id, heading }) => entry(1, id, heading)),
    ...book.parts.flatMap((part) => [
      ...entry(1, part.id, part.titleBlock.title),
      ...part.sections.flatMap(({ id, heading }) => entry(2, id, heading)),
    ]),
    ...(book.index === null ? [] : entry(1, INDEX, book.index.heading)),
  ]
}

function frontSheets(tree: BookDocument, writing: Writing): readonly Sheets[] {
  return sectionSheets(tree, tree.sections, [], 1, '', writing)
}

function partSheets(tree: BookDocument, { id, titleBlock, sections, mark }: Book['parts'][number], writing: Writing): readonly Sheets[] {
  const opening = [
    paragraphXml(PARAGRAPH_STYLE.kind, plainXml(titleBlock.kind)),
    headingXml(1, titleBlock.title, writing.bookmarks.find(id), writing),
    ...(mark === '' ? [] : [lineXml(PARAGRAPH_STYLE.partMark, { runs: [{ kind: 'text', text: mark }] }, writing)]),
    ...titleFactsXml(titleBlock.facts, writing),
  ]
  return sectionSheets(tree, sections, opening, 2, titleBlock.title, writing)
}

function indexSheets(tree: BookDocument, writing: Writing): readonly Sheets[] {
  const { index } = tree.book
  const bookmark = writing.bookmarks.find(INDEX)
  if (index === null || bookmark === undefined) return []
  return [{ orientation: 'portrait', texts: textsOf(tree, index.heading), opening: false, chunks: indexXml(index, bookmark, writing) }]
}

function sectionSheets(tree: BookDocument, sections: readonly Section[], opening: readonly string[], level: 1 | 2, title: string, writing: Writing): readonly Sheets[] {
  writing.sectionLevel = level
  return stretchSheets({ sections, opening, texts: textsOf(tree, title), first: false }, writing)
}

function textsOf({ handling, footer, runningHead }: BookDocument, part: string): PageTexts {
  return { handling, footer, runningHead: { left: runningHead.left, right: part === '' ? runningHead.right : part } }
}
