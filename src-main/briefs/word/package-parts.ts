/** Parts of the package written whole, because `docx` writes the time of day into them or leaves out what Word wants. */
import type { DocumentProperties } from '#contract/document-tree.ts'
import { clean } from './inlines.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** Title, language and dates. The dates are the document's own day, so that the same content gives the same bytes. */
export function coreXml({ title, subject, author, language, date }: DocumentProperties): string {
  const stamp = `${date}T00:00:00Z`
  const person = escapeXml(author)
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>${person}</dc:creator>` +
    `<cp:lastModifiedBy>${person}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified>` +
    `<dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`
  )
}

export function appXml(): string {
  return `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Démarche</Application></Properties>`
}

/** Word 2013 layout, the document's language for proofing, and the footnote separators Word expects to find named. */
export function settingsXml(language: string): string {
  return (
    `${HEAD}<w:settings xmlns:w="${MAIN}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>` +
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' +
    '<w:endnotePr><w:endnote w:id="-1"/><w:endnote w:id="0"/></w:endnotePr>' +
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    `<w:themeFontLang w:val="${escapeXml(language)}"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>`
  )
}

/** Word for Mac is said to offer a repair where this part is missing. */
export function webSettingsXml(): string {
  return `${HEAD}<w:webSettings xmlns:w="${MAIN}"/>`
}

export function escapeXml(text: string): string {
  return clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
