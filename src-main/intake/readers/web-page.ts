/** A saved web page → its main text. Nothing of it runs and nothing is fetched. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { cleanText, readText, UnreadableFile } from '../decode.ts'
import { blockText } from './block-text.ts'
import { pageMetadata } from './page-metadata.ts'
import type { ReadReport } from './report.ts'

/** Larger or deeper pages are read without searching for the main text: a tree of them would cost more than it tells. */
const LARGEST_TREE = 2_000_000
const DEEPEST_TREE = 300

/** Main text that is less than this is no report's; then the whole page is better. */
const LEAST_MAIN_TEXT = 250

/**
 * The page's main text below its title, and what its head says.
 * @throws UnreadableFile when it holds no words.
 */
export function readWebPage(bytes: Uint8Array, fileName: string): ReadReport {
  const markup = decodeMarkup(bytes, fileName)
  const hints = pageMetadata(markup)
  const whole = blockText(markup, { withoutFurniture: true, numbers: true })
  const isTame = markup.length <= LARGEST_TREE && whole.depth <= DEEPEST_TREE
  const main = isTame ? mainText(markup) : null
  const isFound = main !== null && main.length >= Math.min(LEAST_MAIN_TEXT, whole.text.length)
  const body = cleanText(isFound ? main : whole.text)
  if (!/[\p{L}\p{N}]/u.test(body)) throw new UnreadableFile(fileName, 'the page holds no text')
  const title = hints.title === undefined ? undefined : cleanText(hints.title)
  const text = title === undefined || squeezed(body.slice(0, title.length + 300)).includes(squeezed(title)) ? body : `${title}\n${body}`
  const warnings = isTame ? [] : ['The page is too large or too deeply nested to tell its main text from what surrounds it, so all of its text was kept.']
  return { text, hints, warnings }
}

function mainText(markup: string): string | null {
  const { document } = parseHTML(markup)
  const article = new Readability<string>(document, { charThreshold: LEAST_MAIN_TEXT }).parse()
  return article?.content === null || article?.content === undefined ? null : blockText(article.content, { numbers: true }).text
}

/** By the page's own word on its encoding, else by detection as for plain text. */
function decodeMarkup(bytes: Uint8Array, fileName: string): string {
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const hasMark = /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/.test(opening)
  const declared = hasMark ? undefined : /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(opening)?.[1]
  if (declared !== undefined && !/^utf-?(?:8|16)/i.test(declared))
    try {
      return new TextDecoder(declared).decode(bytes)
    } catch {
      // An encoding nobody knows: detection is all that is left.
    }
  return readText(bytes, fileName)
}

function squeezed(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase()
}
