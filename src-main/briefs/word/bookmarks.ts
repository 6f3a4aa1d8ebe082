/** Names of places in a document, what leads to them, and the pages they are on, where those are known. */
import { crc32 } from 'node:zlib'

/** Pages by bookmark, as printed. */
export type Pages = ReadonlyMap<string, string>

export class Bookmarks {
  /** Bookmarks by the id a link names them with. */
  readonly #places = new Map<string, string>()
  readonly #pages: Pages | undefined
  #last = 0
  #scope = ''

  constructor(pages?: Pages) {
    this.#pages = pages
  }

  /**
   * Opens the part of a book that what follows belongs to. Its names depend on its own id alone, not on its place in
   * the book, so that what is known about its pages outlives a move.
   */
  enter(part: string): void {
    this.#scope = crc32(part).toString(36)
  }

  /** Makes a place known before it is written: links may lead forward. */
  declare(id: string, at: string): string {
    const name = `_Dm${this.#scope}_${at}`
    this.#places.set(`${this.#scope}#${id}`, name)
    return name
  }

  /** The bookmark a link leads to, of this part or else of a part; undefined where there is none. */
  find(id: string): string | undefined {
    return this.#places.get(`${this.#scope}#${id}`) ?? this.#places.get(`#${id}`)
  }

  /** Makes a part known to every other part. */
  declarePart(id: string): string {
    const name = `_Dm${crc32(id).toString(36)}`
    this.#places.set(`#${id}`, name)
    return name
  }

  page(bookmark: string): string | undefined {
    return this.#pages?.get(bookmark)
  }

  /** `content` inside the bookmark. */
  around(name: string, content: string): string {
    const id = this.#last++
    return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`
  }
}
