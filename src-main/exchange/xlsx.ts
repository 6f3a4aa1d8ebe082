/** A table as an Excel workbook: one sheet, its heads held in place, text as text and numbers as numbers. */
import { xmlSafe } from '#contract/xml-safe.ts'
import type { Cell, Table } from './table.ts'

/** What a cell of Excel holds at most; the rest is cut, and an ellipsis says so. */
const CELL_LIMIT = 32_767

/** The bytes of the workbook. Text is written as text, so that none of it is ever run as a formula. */
export async function tableXlsx({ title, heads, rows, widths }: Table): Promise<Uint8Array> {
  // Only who exports to Excel loads what writes it.
  const { default: writeWorkbook } = await import('write-excel-file/node')
  const cells = rows.map((row) => row.map(asCell))
  const head = heads.map((text) => ({ type: String, value: fit(text), fontWeight: 'bold' as const, wrap: true, alignVertical: 'top' as const }))
  const sheet = { sheet: sheetName(title), columns: widths.map((width) => ({ width })), stickyRowsCount: 1 }
  const features = [{ files: { transform: { 'xl/styles.xml': { transform: fontsInOrder } } } }]
  return new Uint8Array(await writeWorkbook([head, ...cells], sheet, { features, fontFamily: 'Calibri', fontSize: 11 }).toBuffer())
}

/** The order that the schema has a font's properties in; the library writes another, which strict readers refuse. */
const FONT_ORDER = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family', 'scheme']

function fontsInOrder(styles: string): string {
  return styles.replaceAll(/<font>(.*?)<\/font>/gs, (_, properties: string) => {
    const parts = [...properties.matchAll(/<(\w+)\b[^>]*?(?:\/>|>.*?<\/\1>)/gs)].map(([text, name = '']) => ({ text, name }))
    return `<font>${parts.toSorted((a, b) => FONT_ORDER.indexOf(a.name) - FONT_ORDER.indexOf(b.name)).map(({ text }) => text).join('')}</font>`
  })
}

function asCell(value: Cell) {
  if (value === null || value === '') return null
  if (typeof value === 'number') return { type: Number, value, alignVertical: 'top' as const }
  return { type: String, value: fit(value), wrap: true, alignVertical: 'top' as const }
}

function fit(text: string): string {
  const safe = xmlSafe(text)
  return safe.length <= CELL_LIMIT ? safe : `${safe.slice(0, CELL_LIMIT - 1)}…`
}

/** Excel takes 31 characters, without some, and not none. */
function sheetName(title: string): string {
  return xmlSafe(title).replaceAll(/[[\]:*?/\\]/g, ' ').replaceAll(/^'+|'+$/g, '').trim().slice(0, 31) || 'Table'
}
