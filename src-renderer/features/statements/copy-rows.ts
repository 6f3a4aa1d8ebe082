/** Rows onto the clipboard, as a table for Word and Excel alike. */
import { messageOf } from '#bridge/door.ts'
import { toastDone, toastFailure } from '#ui/toasts.tsx'
import { clipboardTable, type CopiedColumn } from './copy-table.ts'

/** @param what what they are, counted: "3 statements" */
export async function copyRows<Row>(columns: readonly CopiedColumn<Row>[], rows: readonly Row[], what: string): Promise<void> {
  const { html, text } = clipboardTable(columns, rows)
  const item = new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  })
  try {
    await navigator.clipboard.write([item])
    toastDone(`Copied ${what} as a table.`)
  } catch (error) {
    toastFailure(`The clipboard did not take the table: ${messageOf(error)}`)
  }
}
