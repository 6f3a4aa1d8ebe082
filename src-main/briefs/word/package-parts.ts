/** The parts of the package, every one written here: nothing in them depends on the hour, the process or the runtime. */
import type { DocumentProperties } from '#contract/document-tree.ts'
import type { Furniture } from './furniture.ts'
import { numberingXml } from './numbering.ts'
import { stylesXml } from './styles.ts'
import type { Writing } from './writing.ts'
import { MAIN_NAMESPACE, XML_HEAD, escapeXml } from './xml.ts'

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'

export interface Content {
  readonly properties: DocumentProperties
  readonly document: string
  readonly footnotes: string
  readonly furniture: Furniture
  readonly book: boolean
}

/** Parts by name in the order Word reads a package: content types, then relationships, then the rest by name. */
export function packageParts({ properties, document, footnotes, furniture, book }: Content, writing: Writing): ReadonlyMap<string, string | Uint8Array> {
  const { links, noteLinks, media, house, paper, counters } = writing
  for (const part of ['styles', 'numbering', 'settings', 'webSettings', 'footnotes'] as const) links.to(part, `${part}.xml`)
  const parts = new Map<string, string | Uint8Array>([
    ['docProps/app.xml', appXml()],
    ['docProps/core.xml', coreXml(properties)],
    ['word/document.xml', document],
    ['word/footnotes.xml', footnotes],
    ['word/numbering.xml', numberingXml(counters.lists, house)],
    ['word/settings.xml', settingsXml(properties.language)],
    ['word/styles.xml', stylesXml(house, paper, properties.language, book)],
    ['word/webSettings.xml', webSettingsXml()],
    ['word/_rels/document.xml.rels', links.xml()],
  ])
  if (!noteLinks.isEmpty) parts.set('word/_rels/footnotes.xml.rels', noteLinks.xml())
  for (const { name, xml, links: own } of furniture.parts) {
    parts.set(`word/${name}`, xml)
    if (!own.isEmpty) parts.set(`word/_rels/${name}.rels`, own.xml())
  }
  for (const [name, bytes] of media.files) parts.set(`word/${name}`, bytes)
  const named = [...parts].toSorted(([first], [second]) => (first < second ? -1 : 1))
  return new Map([['[Content_Types].xml', contentTypesXml([...parts.keys()])], ['_rels/.rels', packageRelationshipsXml()], ...named])
}

function contentTypesXml(names: readonly string[]): string {
  const defaults: Readonly<Record<string, string>> = {
    png: 'image/png',
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    svg: 'image/svg+xml',
    xml: 'application/xml',
  }
  const overrides = names
    .filter((name) => name.endsWith('.xml'))
    .toSorted()
    .map((name) => `<Override PartName="/${name}" ContentType="${contentType(name)}"/>`)
  const kinds = Object.entries(defaults).map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
  return `${XML_HEAD}<Types xmlns="${TYPES}">${kinds.join('')}${overrides.join('')}</Types>`
}

function contentType(name: string): string {
  if (name === 'docProps/core.xml') return 'application/vnd.openxmlformats-package.core-properties+xml'
  if (name === 'docProps/app.xml') return 'application/vnd.openxmlformats-officedocument.extended-properties+xml'
  const kind = /^word\/([a-zA-Z]+)\d*\.xml$/.exec(name)?.[1] ?? ''
  return `${WORD_TYPE}${kind === 'document' ? 'document.main' : kind}+xml`
}

function packageRelationshipsXml(): string {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
  return (
    `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">` +
    `<Relationship Id="rId1" Type="${office}officeDocument" Target="word/document.xml"/>` +
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>' +
    `<Relationship Id="rId3" Type="${office}extended-properties" Target="docProps/app.xml"/></Relationships>`
  )
}

/** Title, language and dates. The dates are the document's own day, so that the same content gives the same bytes. */
export function coreXml({ title, subject, author, language, date }: DocumentProperties): string {
  const stamp = `${date}T00:00:00Z`
  const person = escapeXml(author)
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>${person}</dc:creator>` +
    `<cp:lastModifiedBy>${person}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified>` +
    `<dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`
  )
}

function appXml(): string {
  return `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Démarche</Application></Properties>`
}

/** Word 2013 layout, the document's language for proofing, and the footnote separators Word expects to find named. */
function settingsXml(language: string): string {
  return (
    `${XML_HEAD}<w:settings xmlns:w="${MAIN_NAMESPACE}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>` +
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' +
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    `<w:themeFontLang w:val="${escapeXml(language)}"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>`
  )
}

/** Word for Mac is said to offer a repair where this part is missing. */
function webSettingsXml(): string {
  return `${XML_HEAD}<w:webSettings xmlns:w="${MAIN_NAMESPACE}"/>`
}
