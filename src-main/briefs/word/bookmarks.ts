/** Names of places in a document that links, contents and index lead to, and their pages, where those are known. */
import { crc32 } from 'node:zlib'

/** Pages by bookmark, as printed. */
export type Pages = Pick<ReadonlyMap<string, string>, 'get'>

export class Bookmarks {
  readonly #names = new Map<string, string>()
  readonly #taken = new Set<string>()
  readonly #pages: Pages | undefined
  #nextId: number

  /** `firstId`: behind those a document has already. */
  constructor(pages?: Pages, firstId = 0) {
    this.#pages = pages
    this.#nextId = firstId
  }

  /**
   * Makes a place known before it is written, for links may lead forward. The name depends on its id alone, not on
   * where it stands, so that what is known about its page outlives a move.
   */
  declare(id: string): string {
    const base = `_Dm${crc32(id).toString(36)}`
    let name = base
    for (let twin = 2; this.#taken.has(name); twin++) name = `${base}_${twin}`
    this.#taken.add(name)
    this.#names.set(id, name)
    return name
  }

  /** Undefined where a link leads nowhere. */
  find(id: string): string | undefined {
    return this.#names.get(id)
  }

  page(bookmark: string): string | undefined {
    return this.#pages?.get(bookmark)
  }

  /** `content` inside the bookmark. */
  around(name: string, content: string): string {
    const id = this.#nextId++
    return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`
  }
}
