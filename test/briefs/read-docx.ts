/** Opens a .docx for tests: its parts as text, and back into bytes after a part was spoilt on purpose. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import mammoth from 'mammoth'

export function docxParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
}

/** The text of a part by name. */
export function docxPart(bytes: Uint8Array, name: string): string {
  const part = docxParts(bytes)[name]
  if (part === undefined) throw new Error(`No part ${name}`)
  return part
}

/** The same document with one part rewritten; fails where the rewriting changes nothing. */
export function withPart(bytes: Uint8Array, name: string, rewrite: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes)
  const before = docxPart(bytes, name)
  const after = rewrite(before)
  if (after === before) throw new Error(`Nothing changed in ${name}`)
  return zipSync({ ...files, [name]: strToU8(after) })
}

/** What another program reads: body and notes as plain text, line breaks as spaces. */
export async function mammothText(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  return value
    .replace(/<br \/>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

export function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length
}
