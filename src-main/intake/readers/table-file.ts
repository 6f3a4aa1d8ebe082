/** Tables of statements (.csv, .tsv, .xlsx) → column names and rows of plain text. Formulas are never worked out. */
import { parse } from 'csv-parse/sync'
import { cleanText, readText, UnreadableFile } from '../decode.ts'
import type { ReadTable } from './report.ts'
import { checkXml } from './xml-check.ts'

const MOST_ROWS = 20_000
const MOST_COLUMNS = 200
const LONGEST_CELL = 100_000

/** @throws UnreadableFile when it is empty, has unclosed quotes, or is larger than any table made by hand. */
export function readCsv(bytes: Uint8Array, fileName: string): ReadTable {
  const text = readText(bytes, fileName)
  const delimiter = delimiterOf(text)
  try {
    const rows: readonly (readonly string[])[] = parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true, relax_quotes: true, trim: true, to: MOST_ROWS + 2, max_record_size: 2_000_000 })
    return tableOf(rows, fileName)
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile(fileName, `it is no proper table (${error instanceof Error ? error.message.slice(0, 200) : String(error)})`)
  }
}

/** First sheet of a workbook whose parts `zipParts` gave. @throws UnreadableFile */
export async function readSpreadsheet(bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>, fileName: string): Promise<ReadTable> {
  for (const [name, xml] of parts) {
    if (/worksheets\//.test(name)) mustBeSmall(xml, fileName)
    checkXml(xml, fileName)
  }
  const { readSheet } = await import('read-excel-file/universal')
  try {
    const rows = await readSheet(new Blob([new Uint8Array(bytes)]))
    return tableOf(rows.map((row) => row.map((cell) => textOfCell(cell))), fileName)
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile(fileName, `the workbook is damaged (${error instanceof Error ? error.message.slice(0, 200) : String(error)})`)
  }
}

/** One cell in the last corner of a sheet would make every row and column before it. */
function mustBeSmall(xml: Uint8Array, fileName: string): void {
  const text = new TextDecoder().decode(xml)
  for (const match of text.matchAll(/<(?:\w+:)?(c|row)\s[^>]*?\br="([A-Z]*)(\d+)"/g)) {
    if (Number(match[3]) > MOST_ROWS * 2) throw new UnreadableFile(fileName, `its first sheet has more than ${MOST_ROWS.toLocaleString('en-GB')} rows; split it`)
    if ((match[2] ?? '').length > 2) throw new UnreadableFile(fileName, `its sheet has more than ${MOST_COLUMNS} columns`)
  }
}

function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : ''
}

function tableOf(cells: readonly (readonly string[])[], fileName: string): ReadTable {
  const rows = cells.map((row) => row.map((cell) => cleanText(cell).trim())).filter((row) => row.some((cell) => cell !== ''))
  const [columns, ...below] = rows
  if (!columns || below.length === 0) throw new UnreadableFile(fileName, columns ? 'the table has column names but no rows' : 'the file holds no text')
  if (below.length > MOST_ROWS) throw new UnreadableFile(fileName, `it has more than ${MOST_ROWS.toLocaleString('en-GB')} rows; split it`)
  const width = Math.max(...[columns, ...below.slice(0, 1000)].map((row) => row.length))
  if (width > MOST_COLUMNS) throw new UnreadableFile(fileName, `it has ${width} columns, more than ${MOST_COLUMNS}`)
  if (below.some((row) => row.some((cell) => cell.length > LONGEST_CELL))) throw new UnreadableFile(fileName, `a cell holds more than ${LONGEST_CELL.toLocaleString('en-GB')} characters`)
  const formulas = below.reduce((sum, row) => sum + row.filter((cell) => /^[=＝@]|^[+-](?![\d .])/u.test(cell)).length, 0)
  return {
    columns: Array.from({ length: width }, (_, at) => columns[at] || `Column ${at + 1}`),
    rows: below.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')),
    warnings: formulas === 0 ? [] : [`${formulas === 1 ? 'One cell reads' : `${formulas} cells read`} like a formula. ${formulas === 1 ? 'It was' : 'They were'} kept as plain text and not worked out.`],
  }
}

/** The sign that parts the first line into most cells, quoted parts aside. */
function delimiterOf(text: string): string {
  const first = text.slice(0, 20_000).split('\n', 1)[0]?.replaceAll(/"[^"]*"/g, '') ?? ''
  const count = (sign: string): number => first.split(sign).length
  return [',', ';', '\t', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
