/** The door of the Word renderer: a document tree in, the bytes of a .docx out. The same tree gives the same bytes. */
import type { DocumentTree } from '#contract/document-tree.ts'
import { Bookmarks } from './bookmarks.ts'
import { Furniture } from './furniture.ts'
import { HOUSE_STYLE } from './house-style.ts'
import type { HouseStyle } from './house-style.ts'
import { Media } from './media.ts'
import type { Rasterise } from './media.ts'
import { footnotesXml, notesXml } from './notes.ts'
import { packageParts } from './package-parts.ts'
import { documentXml } from './sheets.ts'
import { beginNotes, titleBlockXml, treeSheets } from './tree-sheets.ts'
import { newWriting } from './writing.ts'
import { zip } from './zip.ts'

/**
 * The document as a .docx file.
 * @throws FootnoteOrderError where a note is marked out of order, missing or never marked.
 * @throws NoRasteriserError where the tree holds a figure and `rasterise` is missing.
 */
export async function renderDocx(tree: DocumentTree, rasterise?: Rasterise, house: HouseStyle = HOUSE_STYLE): Promise<Uint8Array> {
  const writing = newWriting({ house, paper: tree.paper, sectionLevel: 1, media: new Media(rasterise), bookmarks: new Bookmarks() })
  const { links, media, paper } = writing
  const furniture = new Furniture({ house, paper, links, media, pageCount: undefined })
  beginNotes(tree, 0, writing)
  const opening = { chunks: titleBlockXml(tree, writing), texts: tree, opening: true, marked: 'linked' } as const
  const document = documentXml(treeSheets(tree, opening, writing), furniture, writing)
  const footnotes = footnotesXml([notesXml(tree.footnotes, 0, writing)])
  return zip(packageParts({ properties: tree.properties, document, footnotes, furniture }, writing))
}
