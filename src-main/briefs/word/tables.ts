/** Tables: fixed widths, a repeated head, rows that stay whole, and tinted stance cells. */
import type { Cell, Table } from '#contract/document-tree.ts'
import { BAND_SIGNS } from '#domain/stance.ts'
import { measure } from '../page.ts'
import type { Orientation } from '../page.ts'
import { inlineXml, plainXml, readsRightToLeft } from './inlines.ts'
import { barOf, paragraphXml, portionXml } from './paragraphs.ts'
import { PARAGRAPH_STYLE, TABLE_STYLE } from './style-names.ts'
import { measureHere } from './writing.ts'
import type { Writing } from './writing.ts'
import { escapeXml } from './xml.ts'

/** A table this small is kept on one page; a longer one may break between rows. */
const KEPT_ROWS = 10
const KEPT_LINES = 26
/** Average width of a character at table size, in dxa; only for guessing how many lines a cell takes. */
const CHARACTER_WIDTH = 96

export function tableXml(table: Table, orientation: Orientation, writing: Writing): string {
  const widths = widthsOnPage(table, orientation, writing)
  const kept = staysTogether(table, widths)
  const total = widths.reduce((sum, width) => sum + width, 0)
  const head = table.columns.map(({ header }, at) => cellXml(widths[at] ?? 0, paragraphXml(PARAGRAPH_STYLE.tableHead, plainXml(header), { keepNext: true })))
  const rows = table.rows.map(({ cells }, row) => {
    const keepNext = kept && row < table.rows.length - 1
    return rowXml(widths.map((width, column) => bodyCell(cells[column], width, keepNext, writing)))
  })
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="${TABLE_STYLE}"/><w:tblW w:type="dxa" w:w="${total}"/><w:tblLayout w:type="fixed"/>`,
    '<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>',
    `<w:tblDescription w:val="${escapeXml(table.summary)}"/></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    rowXml(head, '<w:tblHeader/>'),
    ...rows,
    '</w:tbl>',
  ].join('')
}

/**
 * The planner shares out the shipped style's measure; a style with other margins takes the same shares of its own, and a
 * table planned for a wider sheet than it stands on is narrowed to it.
 */
function widthsOnPage({ columns }: Table, orientation: Orientation, writing: Writing): readonly number[] {
  const here = measureHere(writing, orientation)
  const planned = columns.reduce((sum, { width }) => sum + width, 0)
  const scale = Math.min(here / measure(writing.paper, orientation), here / planned)
  return columns.map(({ width }) => (scale === 1 ? width : Math.floor(width * scale)))
}

function rowXml(cells: readonly string[], more = ''): string {
  return `<w:tr><w:trPr><w:cantSplit/>${more}</w:trPr>${cells.join('')}</w:tr>`
}

function bodyCell(cell: Cell | undefined, width: number, keepNext: boolean, writing: Writing): string {
  if (cell === undefined || cell.paragraphs.length === 0) return cellXml(width, paragraphXml(PARAGRAPH_STYLE.tableText, '', { keepNext }), tintOf(cell))
  const paragraphs = cell.paragraphs.map((runs, at) => {
    const content = (at === 0 ? portionXml(cell) : '') + inlineXml(runs, writing)
    return paragraphXml(PARAGRAPH_STYLE.tableText, content, { keepNext, ...barOf(cell), rightToLeft: readsRightToLeft(runs) })
  })
  return cellXml(width, paragraphs.join(''), tintOf(cell))
}

function tintOf(cell: Cell | undefined): string | undefined {
  return cell?.band === undefined ? undefined : BAND_SIGNS[cell.band].tint
}

function cellXml(width: number, content: string, tint?: string): string {
  const shading = tint === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${tint}"/>`
  return `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${shading}</w:tcPr>${content}</w:tc>`
}

function staysTogether({ rows }: Table, widths: readonly number[]): boolean {
  if (rows.length > KEPT_ROWS) return false
  const lines = rows.reduce((sum, { cells }) => sum + Math.max(1, ...cells.map((cell, at) => cellLines(cell, widths[at] ?? 1))), 0)
  return lines <= KEPT_LINES
}

function cellLines(cell: Cell, width: number): number {
  const perLine = Math.max(1, Math.floor((width - 200) / CHARACTER_WIDTH))
  return cell.paragraphs.reduce((sum, runs) => {
    const characters = runs.reduce((all, run) => all + (run.kind === 'footnote' ? 1 : run.text.length), 0)
    return sum + Math.max(1, Math.ceil(characters / perLine))
  }, 0)
}
