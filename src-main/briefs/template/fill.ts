/** Fills a ministry's own template with a document: words in place through the library, paragraphs and tables by us. */
import { PatchType, TextRun, patchDocument } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import type { DocumentTree, Section } from '#contract/document-tree.ts'
import { elementsNamed, parseXml, value, wordText } from '../lint/xml-tree.ts'
import { blocksXml } from '../word/blocks.ts'
import { Bookmarks } from '../word/bookmarks.ts'
import { HOUSE_STYLE } from '../word/house-style.ts'
import type { HouseStyle } from '../word/house-style.ts'
import { Media } from '../word/media.ts'
import type { Rasterise } from '../word/media.ts'
import { coreXml } from '../word/package-parts.ts'
import { headingXml } from '../word/paragraphs.ts'
import { linkTargets, noteMarksOf } from '../word/tree-sheets.ts'
import { newWriting } from '../word/writing.ts'
import type { Writing } from '../word/writing.ts'
import { clean } from '../word/xml.ts'
import { zip } from '../word/zip.ts'
import { partInlines } from '../tree-walk.ts'
import { checkTemplate } from './check.ts'
import { highest, injectParts, textPart, withRelationNamespace } from './inject.ts'
import { PLACEHOLDER, isWholePlaceholder, sectionNamed, textValues } from './placeholders.ts'
import { BODY, SETTINGS_RELATIONS, TemplateError, openTemplate, placeholdersOf } from './template-file.ts'
import type { TemplateFile, TemplateParts } from './template-file.ts'

const TYPES = '[Content_Types].xml'
const SETTINGS = 'word/settings.xml'

/** Stands for `{{` of a reader's own words while placeholders are filled: private use, never in a text that was cleaned. */
const OWN_BRACES = '\uE0F7\uE0F8'

/**
 * The template filled with the document, as a .docx file; the same template and tree give the same bytes.
 * @throws TemplateError where the file is no Word document or `checkTemplate` finds something fatal.
 * @throws FootnoteOrderError, NoRasteriserError as `renderDocx` does.
 */
export async function fillTemplate(file: TemplateFile, tree: DocumentTree, rasterise?: Rasterise, house: HouseStyle = HOUSE_STYLE): Promise<Uint8Array> {
  const fatal = checkTemplate(file, tree).filter((finding) => finding.fatal)
  if (fatal.length > 0) throw new TemplateError(file.name, fatal.map(({ message }) => message).join(' '))
  const parts = await withWords(file, tree)
  const body = textPart(parts, BODY)
  const sections = placedSections(body, tree)
  const listShift = highest(textPart(parts, 'word/numbering.xml'), /<w:num w:numId="(\d+)"/g)
  const order = noteOrder(sections)
  const writing = writingFor(parts, tree, order, rasterise, house)
  parts.set(BODY, withRelationNamespace(withBlocks(body, tree, writing, listShift)))
  const footnotes = [...order.keys()].flatMap((number) => tree.footnotes[number - 1] ?? [])
  injectParts(parts, { language: tree.properties.language, footnotes, listShift }, writing)
  parts.set('docProps/core.xml', coreXml(tree.properties))
  letGo(parts)
  return zip(inPackageOrder(parts))
}

/** Text placeholders, wherever they stand and however Word split them. */
async function withWords(file: TemplateFile, tree: DocumentTree): Promise<TemplateParts> {
  const values = textValues(tree)
  const asked = new Set(placeholdersOf(openTemplate(file)).map(({ name }) => name))
  const patches = Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => asked.has(name))
      .map(([name, text]) => [name, { type: PatchType.PARAGRAPH, children: wordRuns(text) }]),
  )
  const patched = await patchDocument({ outputType: 'uint8array', data: file.bytes, patches, trimPlaceholders: true, keepOriginalStyles: true })
  const parts: TemplateParts = new Map()
  for (const [name, content] of Object.entries(unzipSync(patched))) {
    parts.set(name, /\.(?:xml|rels)$/.test(name) ? textOf(content) : content)
  }
  return parts
}

/** A field without a value makes Word ask whether to update the document: pages are counted anew on opening anyway. */
const EMPTY_COUNT = /(<w:instrText[^>]*>\s*(?:PAGE|NUMPAGES)\b[^<]*<\/w:instrText><\/w:r><w:r>(?:<w:rPr>[^]{0,400}?<\/w:rPr>)?<w:fldChar w:fldCharType="separate"\/>)(?=<\/w:r><w:r>(?:<w:rPr>[^]{0,400}?<\/w:rPr>)?<w:fldChar w:fldCharType="end"\/>)/g

function textOf(content: Uint8Array): string {
  return strFromU8(content)
    .replaceAll(OWN_BRACES, '{{')
    .replaceAll('&apos;', "'")
    .replace(EMPTY_COUNT, '$1</w:r><w:r><w:t>1</w:t>')
}

function wordRuns(text: string): TextRun[] {
  return clean(text)
    .replaceAll('{{', OWN_BRACES)
    .split('\n')
    .map((line, at) => new TextRun({ text: line, ...(at > 0 ? { break: 1 } : {}) }))
}

function writingFor(parts: TemplateParts, tree: DocumentTree, printed: ReadonlyMap<number, number>, rasterise: Rasterise | undefined, house: HouseStyle): Writing {
  const bookmarks = new Bookmarks(undefined, highest(textPart(parts, BODY), /<w:bookmarkStart[^>]*w:id="(\d+)"/g) + 1)
  const targets = linkTargets(tree)
  for (const { id } of tree.sections) if (targets.has(id)) bookmarks.declare(id)
  const shift = highest(textPart(parts, 'word/footnotes.xml'), /<w:footnote [^>]*w:id="(\d+)"/g)
  const notes = { ...noteMarksOf(tree), shift, printed }
  const measure = measureOfTemplate(textPart(parts, BODY))
  return newWriting({ house, paper: tree.paper, media: new Media(rasterise), bookmarks, notes, relationPrefix: 'rIdDm', ...(measure === undefined ? {} : { measure }) })
}

/** Width of the template's text, in twentieths of a point. */
function measureOfTemplate(body: string): number | undefined {
  const section = [...elementsNamed(parseXml(body), 'w:sectPr')].at(-1)
  if (section === undefined) return undefined
  const [size] = elementsNamed(section, 'w:pgSz')
  const [margins] = elementsNamed(section, 'w:pgMar')
  const width = Number(value(size, 'w:w')) - Number(value(margins, 'w:left')) - Number(value(margins, 'w:right'))
  return width > 0 ? width : undefined
}

/** Paragraphs that hold no other: a placeholder never spans two. */
const PARAGRAPH = /<w:p(?: [^>]*[^/])?>(?:(?!<w:p[ >])[^])*?<\/w:p>/g

function withBlocks(body: string, tree: DocumentTree, writing: Writing, listShift: number): string {
  const asked = askedIn(body)
  return body.replace(PARAGRAPH, (paragraph) => {
    const name = placeholderAlone(paragraph)
    if (name === undefined) return paragraph
    const whole = isWholePlaceholder(name)
    const xml = sectionsFor(name, asked, tree)
      .flatMap((section) => [...(whole ? [headingXml(1, section.heading, writing.bookmarks.find(section.id), writing)] : []), ...sectionBlocks(section, writing)])
      .join('')
    return listShift === 0 ? xml : xml.replace(/<w:numId w:val="(\d+)"/g, (_all, id: string) => `<w:numId w:val="${Number(id) + listShift}"`)
  })
}

function askedIn(body: string): ReadonlySet<string> {
  return new Set([...body.matchAll(PARAGRAPH)].flatMap(([paragraph]) => placeholderAlone(paragraph) ?? []))
}

/** The placeholder a paragraph consists of. */
function placeholderAlone(paragraph: string): string | undefined {
  const text = wordText(parseXml(paragraph)).trim()
  const [match] = text.matchAll(PLACEHOLDER)
  return match !== undefined && match[0] === text ? match[1] : undefined
}

function sectionsFor(name: string, asked: ReadonlySet<string>, tree: DocumentTree): readonly Section[] {
  if (name === 'sections') return tree.sections
  if (name === 'other-sections') return tree.sections.filter(({ id }) => !asked.has(id))
  const section = sectionNamed(tree, name)
  return section === undefined ? [] : [section]
}

function placedSections(body: string, tree: DocumentTree): readonly Section[] {
  const asked = askedIn(body)
  return [...asked].flatMap((name) => sectionsFor(name, asked, tree))
}

/** Notes by their number in the tree, with the number they get where the template puts them. */
function noteOrder(sections: readonly Section[]): ReadonlyMap<number, number> {
  const order = new Map<number, number>()
  for (const inline of partInlines({ titleBlock: { kind: '', title: '', facts: [] }, sections })) {
    if (inline.kind === 'footnote' && !order.has(inline.number)) order.set(inline.number, order.size + 1)
  }
  return order
}

function sectionBlocks({ blocks, orientation }: Section, writing: Writing): readonly string[] {
  return blocksXml(blocks, orientation, writing)
}

/** Makes a document of a template of Word's (.dotx), and forgets the template that one was attached to. */
function letGo(parts: TemplateParts): void {
  parts.set(TYPES, textPart(parts, TYPES).replace('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml'))
  if (!textPart(parts, SETTINGS_RELATIONS).includes('/attachedTemplate"')) return
  parts.set(SETTINGS_RELATIONS, textPart(parts, SETTINGS_RELATIONS).replace(/<Relationship\b[^>]*\/attachedTemplate"[^>]*\/>/g, ''))
  parts.set(SETTINGS, textPart(parts, SETTINGS).replace(/<w:attachedTemplate\b[^>]*\/>/g, ''))
}

/** Content types and relationships first, as Word reads a package. */
function inPackageOrder(parts: TemplateParts): TemplateParts {
  return new Map([...parts].toSorted(([a], [b]) => packageRank(a) - packageRank(b) || (a < b ? -1 : 1)))
}

function packageRank(name: string): number {
  if (name === TYPES) return 0
  return name === '_rels/.rels' ? 1 : 2
}
