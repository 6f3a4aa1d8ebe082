/** A PDF with a text layer → its paragraphs in reading order. */
import { getDocumentProxy } from 'unpdf'
import { cleanText, UnreadableFile } from '../decode.ts'
import { LONGEST_TEXT, type HeadHints, type ReadReport } from './report.ts'
import { linesOfPages, type Piece } from './pdf-lines.ts'
import { paragraphsOfLines } from './pdf-paragraphs.ts'
import { withoutRunningHeads } from './pdf-running-heads.ts'

const MOST_PAGES = 2_000
/** Fewer letters a page than this, and what can be read is stamps on pictures of pages. */
const LEAST_LETTERS_A_PAGE = 20

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Pdf['getPage']>>

/**
 * Columns one after the other, words joined that a line end had parted, running heads and page numbers left out.
 * @throws UnreadableFile when it is protected, damaged, or pictures of pages without text.
 */
export async function readPdf(bytes: Uint8Array, fileName: string): Promise<ReadReport> {
  const pdf = await openPdf(bytes, fileName)
  if (pdf.numPages > MOST_PAGES) throw new UnreadableFile(fileName, `it has ${pdf.numPages} pages; at most ${MOST_PAGES} are read. Split it`)
  const pages: (readonly Piece[])[] = []
  const unread: number[] = []
  let letters = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const pieces = await piecesOf(pdf, number)
    if (pieces === null) unread.push(number)
    for (const { text } of pieces ?? []) letters += text.length
    if (letters > LONGEST_TEXT) throw new UnreadableFile(fileName, `its text is longer than ${LONGEST_TEXT / 1_000_000} million characters; split it`)
    pages.push(pieces ?? [])
  }
  if (unread.length === pdf.numPages) throw new UnreadableFile(fileName, 'the file is damaged; none of its pages can be read')
  if (letters < LEAST_LETTERS_A_PAGE * Math.min(pdf.numPages, 5))
    throw new UnreadableFile(fileName, 'it has no text layer, only pictures of its pages. Recognise its text first (OCR)')
  const text = cleanText(paragraphsOfLines(withoutRunningHeads(linesOfPages(pages))).join('\n'))
  const warnings = unread.length === 0 ? [] : [`Page${unread.length === 1 ? '' : 's'} ${unread.join(', ')} could not be read and ${unread.length === 1 ? 'is' : 'are'} missing from the text.`]
  return { text, hints: await hintsOf(pdf, text), warnings }
}

async function openPdf(bytes: Uint8Array, fileName: string): Promise<Pdf> {
  try {
    // The library takes over the array it is given and wants no Buffer. No fonts of this computer are asked for.
    return await getDocumentProxy(new Uint8Array(bytes), { useSystemFonts: false, disableFontFace: true, verbosity: 0 })
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'PasswordException') throw new UnreadableFile(fileName, 'it is protected by a password; save it without one')
    throw new UnreadableFile(fileName, `the file is damaged or cut short (${error instanceof Error ? error.message.slice(0, 200) : String(error)})`)
  }
}

/** What stands on a page, places measured from its top left; null where the page cannot be read. */
async function piecesOf(pdf: Pdf, number: number): Promise<readonly Piece[] | null> {
  let page: Page
  try {
    page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const { height } = page.getViewport({ scale: 1 })
    const pieces = items.flatMap((item) => ('str' in item ? pieceOf(item, height) : []))
    page.cleanup()
    return pieces
  } catch {
    return null
  }
}

function pieceOf(item: { readonly str: string; readonly dir: string; readonly width: number; readonly transform: readonly unknown[] }, height: number): readonly Piece[] {
  const [a, b, c, d, x, y] = item.transform.map(Number)
  if (a === undefined || b === undefined || c === undefined || d === undefined || x === undefined || y === undefined) return []
  const size = Math.hypot(c, d)
  // Text on its side is a margin note or a watermark.
  if (item.str.trim() === '' || size === 0 || Math.abs(b) > Math.abs(a)) return []
  return [{ text: item.str, left: x, right: x + item.width, top: height - y, size, isRightToLeft: item.dir === 'rtl' }]
}

/** The title a PDF carries is often that of another file, so it counts only where the text bears it out. */
async function hintsOf(pdf: Pdf, text: string): Promise<HeadHints> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} as object }))
  const title = 'Title' in info && typeof info.Title === 'string' ? cleanText(info.Title).trim() : ''
  const language = 'Language' in info && typeof info.Language === 'string' ? info.Language : ''
  return {
    ...(title !== '' && text.slice(0, 3000).includes(title) && { title: title.slice(0, 500) }),
    ...(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) && { language }),
  }
}
