/** Inline runs of the tree as runs of Word. */
import type { Inline, LinkRun, TextRun as TreeText } from '#contract/document-tree.ts'
import { textRuns } from '../text-runs.ts'
import type { Relationships } from './relationships.ts'
import { BAND_STYLE, CHARACTER_STYLE } from './style-names.ts'
import type { Writing } from './writing.ts'
import { clean, escapeXml } from './xml.ts'

export const TAB = '<w:r><w:tab/></w:r>'

/** `links`: the relationships of the part the runs stand in. */
export function inlineXml(inlines: readonly Inline[], writing: Writing, links: Relationships = writing.links): string {
  let xml = ''
  for (const inline of inlines) {
    if (inline.kind === 'text') xml += textXml(inline)
    else if (inline.kind === 'link') xml += linkXml(inline, writing, links)
    else xml += noteMark(inline.number, writing)
  }
  return xml
}

/** A plain string (title, heading, label) as runs, its right-to-left passages set as such. */
export function plainXml(text: string): string {
  return textRuns(text).map(textXml).join('')
}

/** Text in one character style, on one line. */
export function styledXml(text: string, style: string): string {
  return `<w:r><w:rPr><w:rStyle w:val="${style}"/></w:rPr>${lineXml(escapeXml(text))}</w:r>`
}

/** A paragraph runs right to left where its text begins so. */
export function readsRightToLeft(runs: readonly Inline[]): boolean {
  const [first] = runs
  return first?.kind === 'text' && first.direction === 'rtl'
}

/** A field with its value already in it, so that nothing needs updating when the document is opened. */
export function fieldXml(instruction: string, value: string, style?: string): string {
  const dress = style === undefined ? '' : `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`
  return `<w:fldSimple w:instr="${escapeXml(instruction)}"><w:r>${dress}${lineXml(escapeXml(value))}</w:r></w:fldSimple>`
}

/** One run a line: Word shows a line feed inside a run as a space. */
function textXml(run: TreeText): string {
  const dress = dressOf(run)
  const text = escapeXml(run.text)
  if (!text.includes('\n')) return `<w:r>${dress}${lineXml(text)}</w:r>`
  return text
    .split('\n')
    .map((line, at) => `<w:r>${dress}${at > 0 ? '<w:br/>' : ''}${lineXml(line)}</w:r>`)
    .join('')
}

function lineXml(escaped: string): string {
  return `<w:t xml:space="preserve">${escaped}</w:t>`
}

/** BCP 47 in outline: Word refuses anything else here. */
const LANGUAGE_TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/

/** Run properties in the order of the schema. */
function dressOf(run: TreeText): string {
  const style = styleOf(run)
  let xml = style === undefined ? '' : `<w:rStyle w:val="${style}"/>`
  if (run.strong === true && style !== CHARACTER_STYLE.strong) xml += '<w:b/><w:bCs/>'
  if (run.emphasis === true && style !== CHARACTER_STYLE.emphasis) xml += '<w:i/><w:iCs/>'
  const rightToLeft = run.direction === 'rtl'
  if (rightToLeft) xml += '<w:rtl/>'
  if (run.language !== undefined && LANGUAGE_TAG.test(run.language)) xml += `<w:lang w:${rightToLeft ? 'bidi' : 'val'}="${run.language}"/>`
  return xml === '' ? '' : `<w:rPr>${xml}</w:rPr>`
}

/** A run has one character style: the most telling dress takes it, the others are set beside it. */
function styleOf(run: TreeText): string | undefined {
  if (run.band !== undefined) return BAND_STYLE[run.band]
  if (run.muted === true) return CHARACTER_STYLE.muted
  if (run.strong === true) return CHARACTER_STYLE.strong
  return run.emphasis === true ? CHARACTER_STYLE.emphasis : undefined
}

/** Only web and mail addresses and places in the document become links; anything else stays text. */
function linkXml(link: LinkRun, { bookmarks }: Writing, links: Relationships): string {
  if (link.href.startsWith('#')) return innerLink(link, bookmarks.find(link.href.slice(1)), bookmarks)
  const href = webAddress(clean(link.href))
  if (href === null) return `<w:r>${lineXml(escapeXml(link.text))}</w:r>`
  return `<w:hyperlink w:history="1" r:id="${links.to('hyperlink', href)}">${styledXml(link.text, CHARACTER_STYLE.link)}</w:hyperlink>`
}

function innerLink(link: LinkRun, bookmark: string | undefined, bookmarks: Writing['bookmarks']): string {
  if (bookmark === undefined) return `<w:r>${lineXml(escapeXml(link.text))}</w:r>`
  const text = `<w:hyperlink w:history="1" w:anchor="${bookmark}">${styledXml(link.text, CHARACTER_STYLE.link)}</w:hyperlink>`
  const page = link.page === true ? bookmarks.page(bookmark) : undefined
  if (page === undefined) return text
  return `${text}<w:r>${lineXml(' (page ')}</w:r>${fieldXml(` PAGEREF ${bookmark} \\h `, page)}<w:r>${lineXml(')')}</w:r>`
}

function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null
}

/** The first mark of a note carries it; a later one refers to the same number by a field. */
function noteMark(number: number, { notes, bookmarks }: Writing): string {
  const { counts, seen, shift } = notes
  const printed = (notes.printed?.get(number) ?? number) + shift
  if (seen.has(number)) return fieldXml(` NOTEREF ${noteBookmark(printed)} \\f \\h `, String(printed), CHARACTER_STYLE.footnote)
  seen.add(number)
  const mark = `<w:r><w:rPr><w:rStyle w:val="${CHARACTER_STYLE.footnote}"/></w:rPr><w:footnoteReference w:id="${printed}"/></w:r>`
  return (counts.get(number) ?? 1) > 1 ? bookmarks.around(noteBookmark(printed), mark) : mark
}

function noteBookmark(printed: number): string {
  return `_RefNote${printed}`
}
