/** Rows as a table for the clipboard: HTML for Word, tab-separated text for Excel and plain editors. */
export interface ClipboardTable {
  readonly html: string
  readonly text: string
}

export interface CopiedColumn<Row> {
  readonly label: string
  /** The cell in plain words. */
  readonly text: (row: Row) => string
}

export function clipboardTable<Row>(columns: readonly CopiedColumn<Row>[], rows: readonly Row[]): ClipboardTable {
  const head = columns.map(({ label }) => label)
  const body = rows.map((row) => columns.map((column) => column.text(row)))
  return { html: htmlTable(head, body), text: [head, ...body].map((cells) => cells.map(tsvCell).join('\t')).join('\r\n') }
}

function htmlTable(head: readonly string[], body: readonly (readonly string[])[]): string {
  const rows = body.map((cells) => htmlRow('td', cells)).join('')
  return `<table border="1"><thead>${htmlRow('th', head)}</thead><tbody>${rows}</tbody></table>`
}

function htmlRow(tag: 'th' | 'td', cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** One line a cell; a cell that a spreadsheet would run as a formula is disarmed with an apostrophe. */
function tsvCell(text: string): string {
  const flat = text.replace(/[\t\r\n]+/gu, ' ')
  return /^[=+@-]/u.test(flat) ? `'${flat}` : flat
}
