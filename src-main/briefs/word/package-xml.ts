/** Stretches of pages and their notes as the parts of a package. */
import type { DocumentProperties, Footnote } from '#contract/document-tree.ts'
import { Furniture } from './furniture.ts'
import { footnotesXml, notesXml } from './notes.ts'
import { packageParts } from './package-parts.ts'
import { documentXml } from './sheets.ts'
import type { Sheets } from './sheets.ts'
import type { Writing } from './writing.ts'

export interface Content {
  readonly properties: DocumentProperties
  readonly sheets: readonly Sheets[]
  readonly footnotes: readonly Footnote[]
  readonly firstNote: number
  readonly pageCount: number | undefined
  readonly book: boolean
}

export function packageXml({ properties, sheets, footnotes, firstNote, pageCount, book }: Content, writing: Writing): ReadonlyMap<string, string | Uint8Array> {
  const { house, paper, links, media } = writing
  const furniture = new Furniture({ house, paper, links, media, pageCount })
  const document = documentXml(sheets, furniture, writing)
  const notes = footnotesXml(notesXml(footnotes, firstNote, writing))
  return packageParts({ properties, document, footnotes: notes, furniture, book }, writing)
}
