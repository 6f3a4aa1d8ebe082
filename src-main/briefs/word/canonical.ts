/**
 * Makes the parts of a document canonical: the same tree gives the same bytes, whatever the hour, the process and what
 * was written before. `docx` draws random relationship ids and counts bookmarks and drawings across documents.
 */

export type Parts = ReadonlyMap<string, Uint8Array>

/** Only where it is an id: a reader's own text may look like one. */
const RANDOM_RELATIONSHIP = /(?<=\b(?:r:\w+|Id)=")rId[a-z0-9_-]{12,}(?=")/g
/** `docx` sets a note number beside the line that separates notes from text. */
const SEPARATOR_NUMBER =
  /<w:r><w:rPr><w:rStyle w:val="(?:Footnote|Endnote)Reference"\/><\/w:rPr><w:(?:footnote|endnote)Ref\/><\/w:r>(?=<w:r><w:(?:separator|continuationSeparator)\/>)/g

const decoder = new TextDecoder()
const encoder = new TextEncoder()

/** The parts with stable ids, plain apostrophes and `word/webSettings.xml` made known, in a fixed order. */
export function canonicalParts(parts: Parts): Parts {
  const relationshipIds = new Map<string, string>()
  const ordered = [...parts].toSorted(([first], [second]) => byPackageOrder(first, second))
  return new Map(ordered.map(([name, bytes]) => [name, isXml(name) ? canonicalXml(name, bytes, relationshipIds) : bytes]))
}

/** Word reads a package from its start: content types, then relationships, then the rest by name. */
function byPackageOrder(first: string, second: string): number {
  return packageRank(first) - packageRank(second) || (first < second ? -1 : 1)
}

function packageRank(name: string): number {
  if (name === '[Content_Types].xml') return 0
  return name === '_rels/.rels' ? 1 : 2
}

function isXml(name: string): boolean {
  return name.endsWith('.xml') || name.endsWith('.rels')
}

function canonicalXml(name: string, bytes: Uint8Array, relationshipIds: Map<string, string>): Uint8Array {
  let xml = decoder.decode(bytes).replaceAll('&apos;', "'")
  xml = stableRelationships(xml, relationshipIds)
  if (name === 'word/document.xml') xml = stableBookmarks(stableDrawings(xml))
  if (name === 'word/footnotes.xml' || name === 'word/endnotes.xml') xml = xml.replace(SEPARATOR_NUMBER, '')
  if (name === '[Content_Types].xml') xml = declareWebSettings(xml)
  if (name === 'word/_rels/document.xml.rels') xml = relateWebSettings(xml)
  return encoder.encode(xml)
}

/** Ids are renamed in the order they are met; a part and its relationships meet the same ids. */
function stableRelationships(xml: string, ids: Map<string, string>): string {
  return xml.replace(RANDOM_RELATIONSHIP, (id) => {
    const known = ids.get(id) ?? `rIdLink${ids.size + 1}`
    ids.set(id, known)
    return known
  })
}

function stableDrawings(xml: string): string {
  let next = 0
  return xml.replace(/(<(?:wp:docPr|pic:cNvPr)\b[^>]*? id=)"[^"]*"/g, (_all, head: string) => `${head}"${++next}"`)
}

function stableBookmarks(xml: string): string {
  const ids = new Map<string, number>()
  return xml.replace(/(<w:bookmark(?:Start|End)\b[^>]*?w:id=)"([^"]*)"/g, (_all, head: string, id: string) => {
    const known = ids.get(id) ?? ids.size
    ids.set(id, known)
    return `${head}"${known}"`
  })
}

function declareWebSettings(xml: string): string {
  return xml.replace(
    '</Types>',
    '<Override PartName="/word/webSettings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.webSettings+xml"/></Types>',
  )
}

function relateWebSettings(xml: string): string {
  return xml.replace(
    '</Relationships>',
    '<Relationship Id="rIdWebSettings" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/webSettings" Target="webSettings.xml"/></Relationships>',
  )
}
