/** The paragraph: its properties in the order of the schema, and the few kinds that many pieces write. */
import type { Fact, Inline, Sourced } from '#contract/document-tree.ts'
import { TAB, fieldXml, inlineXml, plainXml, readsRightToLeft, styledXml } from './inlines.ts'
import { CHARACTER_STYLE, PARAGRAPH_STYLE } from './style-names.ts'
import type { Writing } from './writing.ts'

export interface ParagraphShape {
  readonly keepNext?: boolean
  /** Id of the list the paragraph is an item of. */
  readonly list?: number
  readonly newPage?: boolean
  /** A bar in the right margin. It is set here, for a style would take the place of the paragraph's own. */
  readonly bar?: boolean
  readonly rightToLeft?: boolean
  /** Tab stops, as written. */
  readonly tabs?: string
}

const CHANGE_BAR = '<w:pBdr><w:right w:val="single" w:sz="18" w:space="8" w:color="4B5866"/></w:pBdr>'

export function paragraphXml(style: string | null, content: string, shape: ParagraphShape = {}): string {
  let properties = style === null ? '' : `<w:pStyle w:val="${style}"/>`
  if (shape.keepNext === true) properties += '<w:keepNext/>'
  if (shape.newPage === true) properties += '<w:pageBreakBefore/>'
  if (shape.list !== undefined) properties += `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${shape.list}"/></w:numPr>`
  if (shape.bar === true) properties += CHANGE_BAR
  if (shape.tabs !== undefined) properties += `<w:tabs>${shape.tabs}</w:tabs>`
  if (shape.rightToLeft === true) properties += '<w:bidi/>'
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
}

/** The portion mark before a line of the tree. */
export function portionXml({ portion }: Sourced): string {
  return portion === undefined ? '' : styledXml(`${portion} `, CHARACTER_STYLE.label)
}

export function lineXml(style: string | null, line: Sourced & { readonly runs: readonly Inline[] }, writing: Writing, shape: ParagraphShape = {}): string {
  const content = portionXml(line) + inlineXml(line.runs, writing)
  return paragraphXml(style, content, { ...shape, ...barOf(line), rightToLeft: readsRightToLeft(line.runs) })
}

/** Label, tab, text: the style's hanging indent makes the column. */
export function factXml(fact: Fact, style: string, writing: Writing, shape: ParagraphShape = {}): string {
  const content = styledXml(fact.label, CHARACTER_STYLE.label) + TAB + portionXml(fact) + inlineXml(fact.runs, writing)
  return paragraphXml(style, content, { ...shape, ...barOf(fact) })
}

/** What is new since the last export has a bar in the margin. */
export function barOf({ changed }: Sourced): ParagraphShape {
  return changed === true ? { bar: true } : {}
}

/** "Table 1. …" with a real sequence field whose number is already in it. */
export function captionXml(label: 'Table' | 'Figure', number: number, text: string): string {
  const content = plainXml(`${label} `) + fieldXml(`SEQ ${label} \\* ARABIC`, String(number)) + plainXml(`. ${text}`)
  return paragraphXml(PARAGRAPH_STYLE.caption, content, { keepNext: true })
}

export function headingXml(level: 1 | 2 | 3 | 4, text: string, bookmark: string | undefined, writing: Writing, newPage = false): string {
  const content = plainXml(text)
  return paragraphXml(`Heading${level}`, bookmark === undefined ? content : writing.bookmarks.around(bookmark, content), { newPage })
}
