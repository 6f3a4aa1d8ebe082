/** The body of a document: stretches of pages of one orientation, each a section of Word with its own furniture. */
import { mm, sheet } from '../page.ts'
import type { Orientation } from '../page.ts'
import { STORY_NAMESPACES } from './furniture.ts'
import type { Furniture, PageTexts } from './furniture.ts'
import type { Writing } from './writing.ts'
import { XML_HEAD } from './xml.ts'

export interface Sheets {
  readonly orientation: Orientation
  readonly texts: PageTexts
  /** The first page goes without the running head. */
  readonly opening: boolean
  /** Ends in a paragraph. */
  readonly chunks: readonly string[]
}

/** The whole of `word/document.xml`. */
export function documentXml(stretches: readonly Sheets[], furniture: Furniture, writing: Writing): string {
  const parts: string[] = [`${XML_HEAD}<w:document ${STORY_NAMESPACES}><w:body>`]
  stretches.forEach((stretch, at) => {
    const properties = sectionProperties(stretch, furniture, writing)
    parts.push(...stretch.chunks.slice(0, -1))
    const last = stretch.chunks.at(-1) ?? ''
    parts.push(at === stretches.length - 1 ? last + properties : closedBy(last, properties))
  })
  parts.push('</w:body></w:document>')
  return parts.join('')
}

/** A section but the last ends with the paragraph that holds its properties: no empty one, which might take a page. */
function closedBy(chunk: string, properties: string): string {
  const start = chunk.lastIndexOf('<w:p>')
  const end = chunk.indexOf('</w:pPr>', start)
  return chunk.slice(0, end) + properties + chunk.slice(end)
}

function sectionProperties({ orientation, texts, opening }: Sheets, furniture: Furniture, { house, paper }: Writing): string {
  const { width, height } = sheet(paper, orientation)
  const { top, side, bottom, furniture: edge } = house.margins
  const turned = orientation === 'landscape' ? ' w:orient="landscape"' : ''
  return (
    `<w:sectPr>${furniture.references(texts, orientation, opening)}` +
    `<w:type w:val="nextPage"/><w:pgSz w:w="${width}" w:h="${height}"${turned}/>` +
    `<w:pgMar w:top="${mm(top)}" w:right="${mm(side)}" w:bottom="${mm(bottom)}" w:left="${mm(side)}" w:header="${mm(edge)}" w:footer="${mm(edge)}" w:gutter="0"/>` +
    `<w:cols w:space="720"/>${opening ? '<w:titlePg/>' : ''}</w:sectPr>`
  )
}
