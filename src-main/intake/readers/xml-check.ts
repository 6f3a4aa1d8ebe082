/** Office XML looked through before a library sees it: what would make that library fall over is refused here. */
import { SaxesParser } from 'saxes'
import { UnreadableFile } from '../decode.ts'

const DEEPEST = 100
const MOST_PARAGRAPHS = 20_000
/** Some thousand pages; twice as many would not fit the reader's memory once they are a tree. */
const MOST_ELEMENTS = 500_000

/** @throws UnreadableFile for nesting, paragraphs or declarations beyond any real document, and for XML that is none. */
export function checkXml(xml: Uint8Array, fileName: string): void {
  const parser = new SaxesParser({ xmlns: false })
  let depth = 0
  let paragraphs = 0
  let elements = 0
  parser.on('doctype', () => {
    throw new UnreadableFile(fileName, 'it declares a document type of its own, which Office files never do and attacks often do')
  })
  parser.on('opentag', ({ name }) => {
    depth++
    elements++
    if (elements > MOST_ELEMENTS) throw new UnreadableFile(fileName, `it is made of more than ${MOST_ELEMENTS.toLocaleString('en-GB')} pieces; split it`)
    if (depth > DEEPEST) throw new UnreadableFile(fileName, `its contents are nested more than ${DEEPEST} levels deep`)
    if (name === 'w:p') paragraphs++
    if (paragraphs > MOST_PARAGRAPHS) throw new UnreadableFile(fileName, `it holds more than ${MOST_PARAGRAPHS.toLocaleString('en-GB')} paragraphs; split it`)
  })
  parser.on('closetag', () => {
    depth--
  })
  parser.on('error', (error) => {
    throw new UnreadableFile(fileName, `the file is damaged (${error.message.slice(0, 200)})`)
  })
  const decoder = new TextDecoder()
  for (let at = 0; at < xml.length; at += CHUNK) parser.write(decoder.decode(xml.subarray(at, at + CHUNK), { stream: true }))
  parser.write(decoder.decode()).close()
}

/** Read in pieces, so that what is refused is refused early. */
const CHUNK = 256 * 1024
