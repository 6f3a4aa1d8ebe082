/** Tells by a file's first bytes and its ending which reader it needs. */

export type Format = 'text' | 'web page' | 'pdf' | 'zip' | 'old office' | 'csv' | 'rich text' | 'web archive'

const WEB_PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html)\b/i

/** Content decides; the ending only where plain text may be several things. A Word or Excel file is a `zip`. */
export function formatOf(bytes: Uint8Array, fileName: string): Format {
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  if (opening.startsWith('PK\u0003\u0004') || opening.startsWith('PK\u0005\u0006')) return 'zip'
  if (opening.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (opening.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'old office'
  if (opening.startsWith('{\\rtf')) return 'rich text'
  const ending = endingOf(fileName)
  if (/^(?:mht|mhtml)$/.test(ending) || (/^(?:From|MIME-Version|Snapshot-Content-Location):/im.test(opening) && /multipart\/related/i.test(opening))) return 'web archive'
  if (ending === 'csv' || ending === 'tsv') return 'csv'
  if (/^x?html?$/.test(ending) || WEB_PAGE.test(opening.replace(/^\u00ef\u00bb\u00bf/, ''))) return 'web page'
  return 'text'
}

/** Endings of the files that a folder is searched for. */
export const READABLE_ENDINGS: readonly string[] = ['txt', 'text', 'md', 'html', 'htm', 'xhtml', 'docx', 'pdf', 'csv', 'tsv', 'xlsx']

/** Whether the file's name promises a table of statements rather than a report. */
export function isTableName(fileName: string): boolean {
  return /^(?:csv|tsv|xlsx)$/.test(endingOf(fileName))
}

/** `docx` of `Report.DOCX`; empty where there is none. */
export function endingOf(fileName: string): string {
  return /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
}
