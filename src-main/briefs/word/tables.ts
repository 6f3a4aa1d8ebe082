/** Tables: fixed widths, a repeated head, rows that stay whole, and tinted stance cells. */
import { Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import type { Cell, Table as TreeTable } from '#contract/document-tree.ts'
import { BAND_SIGNS } from '#domain/stance.ts'
import { clean, inlineRuns, plainRuns, readsRightToLeft } from './inlines.ts'
import type { NoteMarks } from './inlines.ts'
import { CHARACTER_STYLE, PARAGRAPH_STYLE, TABLE_STYLE } from './style-names.ts'

/** A table this small is kept on one page; a longer one may break between rows. */
const KEPT_ROWS = 10
const KEPT_LINES = 26
/** Average width of a character at table size, in dxa; only for guessing how many lines a cell takes. */
const CHARACTER_WIDTH = 96

export function wordTable(table: TreeTable, notes: NoteMarks): Table {
  const kept = staysTogether(table)
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: table.columns.map(({ header, width }) =>
      tableCell(width, [new Paragraph({ style: PARAGRAPH_STYLE.tableHead, children: plainRuns(header) })]),
    ),
  })
  const rows = table.rows.map(
    ({ cells }, at) =>
      new TableRow({
        cantSplit: true,
        ...(kept && at < table.rows.length - 1 ? { keepNext: true } : {}),
        children: table.columns.map(({ width }, column) => wordCell(cells[column], width, notes)),
      }),
  )
  const widths = table.columns.map(({ width }) => width)
  return new Table({
    style: TABLE_STYLE,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, firstColumn: true, noVBand: true },
    rows: [head, ...rows],
  })
}

function wordCell(cell: Cell | undefined, width: number, notes: NoteMarks): TableCell {
  const portion = cell?.portion === undefined ? [] : [new TextRun({ text: `${clean(cell.portion)} `, style: CHARACTER_STYLE.label })]
  const paragraphs = (cell?.paragraphs ?? []).map(
    (runs, at) =>
      new Paragraph({
        style: PARAGRAPH_STYLE.tableText,
        ...(readsRightToLeft(runs) ? { bidirectional: true } : {}),
        children: [...(at === 0 ? portion : []), ...inlineRuns(runs, notes)],
      }),
  )
  const tint = cell?.band === undefined ? undefined : BAND_SIGNS[cell.band].tint
  return tableCell(width, paragraphs.length > 0 ? paragraphs : [new Paragraph({ style: PARAGRAPH_STYLE.tableText })], tint)
}

function tableCell(width: number, children: readonly Paragraph[], tint?: string): TableCell {
  const shading = tint === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: tint } }
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children, ...shading })
}

function staysTogether({ columns, rows }: TreeTable): boolean {
  if (rows.length > KEPT_ROWS) return false
  const lines = rows.reduce((sum, { cells }) => {
    const heights = cells.map((cell, at) => cellLines(cell, columns[at]?.width ?? 1))
    return sum + Math.max(1, ...heights)
  }, 0)
  return lines <= KEPT_LINES
}

function cellLines(cell: Cell, width: number): number {
  const perLine = Math.max(1, Math.floor((width - 200) / CHARACTER_WIDTH))
  return cell.paragraphs.reduce((sum, runs) => {
    const characters = runs.reduce((all, run) => all + (run.kind === 'footnote' ? 1 : run.text.length), 0)
    return sum + Math.max(1, Math.ceil(characters / perLine))
  }, 0)
}
