/** The list of contents and the index of a book, with page references that carry their numbers. */
import type { Book } from '#contract/document-tree.ts'
import type { Bookmarks } from './bookmarks.ts'
import { TAB, fieldXml, plainXml } from './inlines.ts'
import { headingXml, paragraphXml } from './paragraphs.ts'
import { PARAGRAPH_STYLE } from './style-names.ts'
import type { Writing } from './writing.ts'

export interface ContentsEntry {
  readonly level: 1 | 2
  readonly text: string
  readonly bookmark: string
}

/** A contents field: Word rebuilds it on demand, and shows what is here until then. Without pages it lists and links. */
export function contentsXml(heading: string, entries: readonly ContentsEntry[], { bookmarks }: Writing): readonly string[] {
  const title = paragraphXml(PARAGRAPH_STYLE.contentsHead, plainXml(heading))
  const begin =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>' +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
  const lines = entries.map(({ level, text, bookmark }, at) => {
    const style = level === 1 ? PARAGRAPH_STYLE.contents1 : PARAGRAPH_STYLE.contents2
    const page = bookmarks.page(bookmark)
    const number = page === undefined ? '' : TAB + pageReference(bookmark, page)
    const link = `<w:hyperlink w:history="1" w:anchor="${bookmark}">${plainXml(text.trim() === '' ? '–' : text)}${number}</w:hyperlink>`
    return paragraphXml(style, (at === 0 ? begin : '') + link + (at === entries.length - 1 ? end : ''))
  })
  // The section must not end in the paragraph that ends the field: LibreOffice then leaves out the footer's own fields.
  return [title, ...lines, paragraphXml(PARAGRAPH_STYLE.tableEnd, '')]
}

/** Terms with the pages of what they lead to; a page that two targets share is named once, a run of pages as a range. */
export function indexXml({ heading, entries }: NonNullable<Book['index']>, bookmark: string, writing: Writing): readonly string[] {
  const lines = entries.map(({ term, targets }) => {
    const references = referencesOf(targets, writing.bookmarks)
    return paragraphXml(PARAGRAPH_STYLE.index, plainXml(references === '' ? term : `${term}  `) + references)
  })
  return [headingXml(1, heading, bookmark, writing), ...lines]
}

interface Place {
  readonly bookmark: string
  readonly page: number
}

function referencesOf(targets: readonly string[], bookmarks: Bookmarks): string {
  const places = new Map<number, Place>()
  for (const target of targets) {
    const bookmark = bookmarks.find(target)
    const page = Number(bookmark === undefined ? Number.NaN : bookmarks.page(bookmark))
    if (bookmark !== undefined && Number.isInteger(page) && !places.has(page)) places.set(page, { bookmark, page })
  }
  return runsOfPages([...places.values()].toSorted((a, b) => a.page - b.page))
    .map(([from, to]) => reference(from) + (to.page > from.page ? plainXml('–') + reference(to) : ''))
    .join(plainXml(', '))
}

function runsOfPages(places: readonly Place[]): readonly (readonly [Place, Place])[] {
  const runs: [Place, Place][] = []
  for (const place of places) {
    const last = runs.at(-1)
    if (last !== undefined && place.page === last[1].page + 1) last[1] = place
    else runs.push([place, place])
  }
  return runs
}

function reference({ bookmark, page }: Place): string {
  return pageReference(bookmark, String(page))
}

function pageReference(bookmark: string, page: string): string {
  return fieldXml(` PAGEREF ${bookmark} \\h `, page)
}
