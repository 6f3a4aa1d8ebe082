/**
 * One page out of several segments, each in order. Runs of rows that stand before every other segment's next row are
 * skipped whole by counting bits, so a deep page costs little more than the first.
 */
import { countBits, hasBit, nthBit } from './bitset.ts'
import type { Bitset } from './bitset.ts'
import type { Order } from './order.ts'

/** The matching rows of one segment, walked in order. */
export class Walk {
  readonly #n: Uint32Array
  readonly #matching: Bitset
  readonly #order: Order
  #at: number

  constructor(n: Uint32Array, matching: Bitset, order: Order) {
    this.#n = n
    this.#matching = matching
    this.#order = order
    this.#at = this.#nth(0, 0)
  }

  get isOver(): boolean {
    return this.#at >= this.#order.length
  }

  /** The row number the walk stands on. */
  get n(): number {
    return this.#n[this.#rowAt(this.#at)]!
  }

  get key(): number {
    return this.#order.keyOf(this.#rowAt(this.#at))
  }

  /** Whether the row this walk stands on comes before the other's. */
  precedes(other: Walk): boolean {
    return this.#isBefore(this.#at, other)
  }

  /** Goes on past at most `most` rows that come before `other` (any rows where null); returns past how many. */
  skip(most: number, other: Walk | null): number {
    const end = this.#firstFrom(other)
    const count = this.#count(this.#at, end)
    if (count <= most) {
      this.#at = this.#nth(end, 0)
      return count
    }
    this.#at = this.#nth(this.#at, most)
    return most
  }

  /** Takes at most `most` row numbers that come before `other` (any where null) into `rows`. */
  take(most: number, other: Walk | null, rows: number[]): void {
    const end = this.#firstFrom(other)
    for (let left = most; left > 0 && this.#at < end; left--) {
      rows.push(this.n)
      this.#at = this.#nth(this.#at + 1, 0)
    }
  }

  /** The first place, from here on, that does not come before the other walk's row. */
  #firstFrom(other: Walk | null): number {
    let low = this.#at
    let high = this.#order.length
    if (other === null) return high
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#isBefore(middle, other)) low = middle + 1
      else high = middle
    }
    return low
  }

  #isBefore(at: number, other: Walk): boolean {
    const row = this.#rowAt(at)
    const key = this.#order.keyOf(row)
    return key < other.key || (key === other.key && this.#n[row]! < other.n)
  }

  #rowAt(at: number): number {
    return this.#order.rows === null ? at : this.#order.rows[at]!
  }

  #count(from: number, to: number): number {
    const { rows } = this.#order
    if (rows === null) return countBits(this.#matching, from, to)
    let count = 0
    for (let at = from; at < to; at++) if (hasBit(this.#matching, rows[at]!)) count++
    return count
  }

  /** The place with `skip` matching places before it, counted from `from`; the order's length where there is none. */
  #nth(from: number, skip: number): number {
    const { rows, length } = this.#order
    if (rows === null) {
      const at = nthBit(this.#matching, from, skip)
      return at < 0 ? length : at
    }
    let left = skip
    for (let at = from; at < length; at++) {
      if (hasBit(this.#matching, rows[at]!) && left-- === 0) return at
    }
    return length
  }
}

/** The row numbers at offset … offset + limit − 1 of all the walks together. */
export function page(walks: readonly Walk[], offset: number, limit: number): number[] {
  const rows: number[] = []
  let toSkip = offset
  while (rows.length < limit) {
    const { first, second } = leaders(walks)
    if (first === null) break
    if (toSkip > 0) toSkip -= first.skip(toSkip, second)
    else first.take(limit - rows.length, second, rows)
  }
  return rows
}

function leaders(walks: readonly Walk[]): { readonly first: Walk | null; readonly second: Walk | null } {
  let first: Walk | null = null
  let second: Walk | null = null
  for (const walk of walks) {
    if (walk.isOver) continue
    if (first === null || walk.precedes(first)) {
      second = first
      first = walk
    } else if (second === null || walk.precedes(second)) second = walk
  }
  return { first, second }
}
