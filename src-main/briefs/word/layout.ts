/**
 * On which pages things fall: the layout engine of `docx`, which sets a document as Word does, over finished parts.
 * It costs some 60 ms a page, so what it finds is kept by content (`PageCache`).
 */
import { createHash } from 'node:crypto'
import type { XmlElement } from 'docx'
import { parseXml } from '../lint/xml-tree.ts'
import type { XmlElement as Element } from '../lint/xml-tree.ts'

export interface LaidOut {
  readonly pages: number
  /** Page of each bookmark, counted from 1. */
  readonly places: readonly (readonly [bookmark: string, page: number])[]
  /** What the engine does not know yet how to set, and guessed: pages may then be off by one. */
  readonly guesses: readonly string[]
}

/** Layouts by the content they are of; a Map will do, a file lasts longer. */
export interface PageCache {
  get(key: string): LaidOut | undefined
  set(key: string, laidOut: LaidOut): unknown
}

/** Goes into every key: another version of the engine may set pages otherwise. */
const ENGINE = 'docx 9.15.2'

type TextParts = ReadonlyMap<string, string | Uint8Array>

/** The layout of a package, from the cache where the same content was laid out before. */
export async function layOut(parts: TextParts, cache: PageCache): Promise<LaidOut> {
  const key = keyOf(parts)
  const known = cache.get(key)
  if (known !== undefined) return known
  // Heavy, and only a book needs it.
  const { estimatePageNumbersWith } = await import('docx/layout')
  const estimate = estimatePageNumbersWith({ guess: true })({ parts: parsed(parts) })
  const places = [...(estimate.bookmarkPageNumbers ?? numbered(estimate.bookmarks))]
  const laidOut: LaidOut = { pages: estimate.pageCount ?? Math.max(1, ...places.map(([, page]) => page)), places, guesses: estimate.guesses?.map(({ reason }) => reason) ?? [] }
  cache.set(key, laidOut)
  return laidOut
}

function numbered(bookmarks: ReadonlyMap<string, string>): readonly (readonly [string, number])[] {
  return [...bookmarks].map(([name, page]) => [name, Number(page)])
}

function keyOf(parts: TextParts): string {
  const hash = createHash('sha256').update(ENGINE)
  for (const [name, content] of parts) {
    if (typeof content === 'string') hash.update(`\n${name}\n`).update(content)
  }
  return hash.digest('hex')
}

function parsed(parts: TextParts): ReadonlyMap<string, XmlElement> {
  const trees = new Map<string, XmlElement>()
  for (const [name, content] of parts) {
    if (typeof content === 'string') trees.set(name, { elements: childrenOf(parseXml(content)) })
  }
  return trees
}

function childrenOf({ children }: Element): XmlElement[] {
  return children.map((child) => (typeof child === 'string' ? { type: 'text', text: child } : elementOf(child)))
}

/** The engine tells an element without attributes or children from one with none of them: what is empty is left out. */
function elementOf(element: Element): XmlElement {
  return {
    type: 'element',
    name: element.name,
    ...(element.attributes.size > 0 ? { attributes: Object.fromEntries(element.attributes) } : {}),
    ...(element.children.length > 0 ? { elements: childrenOf(element) } : {}),
  }
}
