/** Where a store's row number stands in the index. Paged, so that gaps in the numbers cost little and growth copies nothing. */

const PAGE_BITS = 13
const PAGE_MASK = 2 ** PAGE_BITS - 1

export class Locator {
  readonly #pages: (Uint32Array | undefined)[] = []
  #pageCount = 0

  get bytes(): number {
    return this.#pageCount * (PAGE_MASK + 1) * 4
  }

  /** The row of `n`, or -1. */
  get(n: number): number {
    const page = this.#pages[n >>> PAGE_BITS]
    return page === undefined ? -1 : page[n & PAGE_MASK]! - 1
  }

  set(n: number, row: number): void {
    const at = n >>> PAGE_BITS
    let page = this.#pages[at]
    if (page === undefined) {
      page = new Uint32Array(PAGE_MASK + 1)
      this.#pages[at] = page
      this.#pageCount++
    }
    page[n & PAGE_MASK] = row + 1
  }

  delete(n: number): void {
    const page = this.#pages[n >>> PAGE_BITS]
    if (page !== undefined) page[n & PAGE_MASK] = 0
  }
}
