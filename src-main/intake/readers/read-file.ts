/** One file's bytes → its text or table, by the reader its content asks for. Runs where a crash harms nobody. */
import { readText, UnreadableFile } from '../decode.ts'
import { formatOf } from './format.ts'
import { LONGEST_TEXT, type ReadReport, type ReadTable } from './report.ts'

/** What a file turned out to be. */
export type ReadFile = { readonly kind: 'report'; readonly report: ReadReport } | { readonly kind: 'table'; readonly table: ReadTable }

/** @throws UnreadableFile naming the file and the reason. Each reader's library is loaded only when a file asks for it. */
export async function readFileBytes(bytes: Uint8Array, fileName: string): Promise<ReadFile> {
  const file = await byFormat(bytes, fileName)
  if (file.kind === 'report' && file.report.text.length > LONGEST_TEXT)
    throw new UnreadableFile(fileName, `its text is longer than ${LONGEST_TEXT / 1_000_000} million characters; split it, or paste the part you need`)
  return file
}

async function byFormat(bytes: Uint8Array, fileName: string): Promise<ReadFile> {
  switch (formatOf(bytes, fileName)) {
    case 'web page':
      return { kind: 'report', report: (await import('./web-page.ts')).readWebPage(bytes, fileName) }
    case 'pdf':
      return { kind: 'report', report: await (await import('./pdf-file.ts')).readPdf(bytes, fileName) }
    case 'zip':
      return byParts(bytes, fileName)
    case 'csv':
      return { kind: 'table', table: (await import('./table-file.ts')).readCsv(bytes, fileName) }
    case 'old office':
      throw new UnreadableFile(fileName, isEncryptedOffice(bytes) ? 'it is protected by a password; save it without one' : 'it is in the format of Office before 2007; save it as .docx or .xlsx')
    case 'rich text':
      throw new UnreadableFile(fileName, 'it is in Rich Text Format; save it as .docx or .txt')
    case 'web archive':
      throw new UnreadableFile(fileName, 'it is a web archive; save the page as “HTML only” instead')
    case 'text':
      return { kind: 'report', report: { text: readText(bytes, fileName), hints: {}, warnings: [] } }
  }
}

async function byParts(bytes: Uint8Array, fileName: string): Promise<ReadFile> {
  const { zipParts } = await import('./zip-parts.ts')
  const parts = await zipParts(bytes, fileName)
  if (parts.has('word/document.xml')) return { kind: 'report', report: await (await import('./word-file.ts')).readWordFile(bytes, parts, fileName) }
  if (parts.has('xl/workbook.xml')) return { kind: 'table', table: await (await import('./table-file.ts')).readSpreadsheet(bytes, parts, fileName) }
  throw new UnreadableFile(fileName, parts.has('content.xml') ? 'it is an OpenDocument file; save it as .docx' : 'it is a zip archive without a Word or Excel document in it')
}

/** A protected Office file is an old container around the new one. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1_000_000))
  return sample.includes(Buffer.from('EncryptedPackage', 'utf16le'))
}
