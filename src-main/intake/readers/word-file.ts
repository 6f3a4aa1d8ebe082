/** A Word document (.docx) → its paragraphs. */
import mammoth from 'mammoth'
import { cleanText, UnreadableFile } from '../decode.ts'
import { blockText } from './block-text.ts'
import type { HeadHints, ReadReport } from './report.ts'
import { checkXml } from './xml-check.ts'

/**
 * Text of a document whose parts `zipParts` gave: paragraphs, list items and table cells, each on a line; notes at the
 * end. Numbers that Word makes up while showing a list are not in the file and so not in the text.
 * @throws UnreadableFile
 */
export async function readWordFile(bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>, fileName: string): Promise<ReadReport> {
  for (const xml of parts.values()) checkXml(xml, fileName)
  const text = cleanText(blockText(await asMarkup(bytes, fileName)).text)
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UnreadableFile(fileName, 'the document holds no text')
  return { text, hints: hintsOf(parts.get('docProps/core.xml'), text), warnings: [] }
}

async function asMarkup(bytes: Uint8Array, fileName: string): Promise<string> {
  try {
    const options = { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) }
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)).value
  } catch (error) {
    throw new UnreadableFile(fileName, `the document is damaged (${error instanceof Error ? error.message.slice(0, 200) : String(error)})`)
  }
}

/** A title that the document does not show is most often its template's, so it counts only where the text bears it out. */
function hintsOf(core: Uint8Array | undefined, text: string): HeadHints {
  const properties = core === undefined ? '' : new TextDecoder().decode(core)
  const read = (tag: string): string => blockText(new RegExp(`<${tag}(?:\\s[^>]*)?>([^<]{1,1000})</${tag}>`).exec(properties)?.[1] ?? '').text
  const title = cleanText(read('dc:title')).slice(0, 500)
  const language = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.exec(read('dc:language'))?.[0]
  return { ...(title !== '' && text.slice(0, 3000).includes(title) && { title }), ...(language !== undefined && { language }) }
}
