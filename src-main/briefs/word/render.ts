/** The door of the Word renderer: a document tree in, the bytes of a .docx out. The same tree gives the same bytes. */
import { Packer } from 'docx'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import type { DocumentTree } from '#contract/document-tree.ts'
import type { Rasterise } from './blocks.ts'
import { canonicalParts } from './canonical.ts'
import { wordDocument } from './document.ts'
import { HOUSE_STYLE } from './house-style.ts'
import { appXml, coreXml, settingsXml, webSettingsXml } from './package-parts.ts'
import { stylesXml } from './styles.ts'
import { describeTables } from './table-descriptions.ts'
import { zip } from './zip.ts'

/**
 * The document as a .docx file.
 * @throws FootnoteOrderError where a note is marked out of order, missing or never marked.
 * @throws NoRasteriserError where the tree holds a figure and `rasterise` is missing.
 */
export async function renderDocx(tree: DocumentTree, rasterise?: Rasterise): Promise<Uint8Array> {
  const packed = unzipSync(await Packer.toBuffer(wordDocument(tree, rasterise)))
  return zip(canonicalParts(new Map([...Object.entries(packed), ...ownParts(tree, packed)])))
}

/** Parts that take the place of what `docx` wrote. */
function ownParts(tree: DocumentTree, packed: Readonly<Record<string, Uint8Array>>): readonly (readonly [string, Uint8Array])[] {
  const { properties, paper } = tree
  const body = strFromU8(packed['word/document.xml'] ?? new Uint8Array())
  const parts = {
    'docProps/app.xml': appXml(),
    'docProps/core.xml': coreXml(properties),
    'word/document.xml': describeTables(body, tree),
    'word/settings.xml': settingsXml(properties.language),
    'word/styles.xml': stylesXml(HOUSE_STYLE, paper, properties.language),
    'word/webSettings.xml': webSettingsXml(),
  }
  return Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])
}
