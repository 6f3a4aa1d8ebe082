/**
 * A sealed run of statements, newest first. Its columns never change: a statement that is edited or removed is struck
 * out here and, if edited, stands again in a later segment. So whatever is made from the columns stays good until
 * memberships change.
 */
import { bitset, clearBit, fullBitset, hasBit } from './bitset.ts'
import type { Bitset } from './bitset.ts'
import type { Codebook } from './codebook.ts'
import { Columns } from './columns.ts'
import type { Locator } from './locator.ts'
import { orderRows, sortRows } from './order.ts'
import type { Order, StatementSort } from './order.ts'
import { uncount } from './scan-joint.ts'
import { scan } from './scan.ts'
import { select } from './selection.ts'
import { Tally } from './tally.ts'

/** Orders other than newest first take four bytes a statement each: keep the two asked for last. */
const KEPT_ORDERS = 2

export class Segment {
  readonly columns: Columns
  readonly live: Bitset
  #liveCount: number
  /** Counts of all live statements without any filter; made when first asked for, then kept up. */
  #everything: Tally | null = null
  readonly #orders = new Map<string, Order>()

  /** @param columns in order: rising age, then row number */
  constructor(columns: Columns) {
    columns.trim()
    this.columns = columns
    this.live = fullBitset(columns.size)
    this.#liveCount = columns.size
  }

  get size(): number {
    return this.columns.size
  }

  get liveCount(): number {
    return this.#liveCount
  }

  get bytes(): number {
    let bytes = this.columns.bytes + this.live.byteLength
    for (const order of this.#orders.values()) bytes += order.rows?.byteLength ?? 0
    return bytes
  }

  /** Whether the row holds statement `n` and has not been struck out. */
  holds(n: number, row: number): boolean {
    return row < this.size && this.columns.n[row] === n && hasBit(this.live, row)
  }

  /** Strikes out a live row. */
  strike(row: number): void {
    clearBit(this.live, row)
    this.#liveCount--
    if (this.#everything !== null) uncount(this.columns, row, this.#everything)
  }

  /** Adds the counts of all live statements, by facet and value code, to `into`. */
  addEverything(codebook: Codebook, into: readonly Int32Array[]): void {
    if (this.#everything === null) {
      const selection = select({}, codebook)
      this.#everything = new Tally(codebook, selection.filtered)
      scan(this.columns, this.live, 0, this.size, selection, this.#everything, bitset(this.size))
    }
    this.#everything.unfold(into)
  }

  /** The live rows in the order of a sort; rows struck out since it was first asked for may still stand in it. */
  order(sort: StatementSort, codebook: Codebook, locator: Locator): Order {
    const key = `${sort.by} ${sort.descending}`
    const order = this.#orders.get(key) ?? orderRows(this.columns, () => this.#rowsByNumber(locator), sort, codebook)
    this.#orders.delete(key)
    if (order.rows !== null) this.#orders.set(key, order)
    for (const oldest of this.#orders.keys()) {
      if (this.#orders.size > KEPT_ORDERS) this.#orders.delete(oldest)
    }
    return order
  }

  /** Takes changed memberships. */
  recode(codebook: Codebook): void {
    this.columns.recode(codebook)
  }

  /** Drops what was made from names, kinds and the topic tree. */
  forgetReference(): void {
    this.#everything = null
    this.#orders.clear()
  }

  /** Rows from … to − 1 are those of an age between newest and oldest, both included. */
  window(newest: number, oldest: number): { readonly from: number; readonly to: number } {
    return { from: this.#firstAged(newest), to: this.#firstAged(oldest + 1) }
  }

  #firstAged(age: number): number {
    let low = 0
    let high = this.size
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.columns.age[middle]! < age) low = middle + 1
      else high = middle
    }
    return low
  }

  #rowsByNumber(locator: Locator): Uint32Array {
    const numbers = new Uint32Array(this.#liveCount)
    let count = 0
    for (let row = 0; row < this.size; row++) {
      if (hasBit(this.live, row)) numbers[count++] = this.columns.n[row]!
    }
    return numbers.toSorted().map((n) => locator.get(n))
  }
}

/** Seals columns whose rows the locator knows, in whatever order they came, and tells the locator their new rows. */
export function sealSegment(columns: Columns, locator: Locator): Segment {
  const segment = new Segment(isInOrder(columns) ? columns : inOrder(columns, locator))
  for (let row = 0; row < segment.size; row++) locator.set(segment.columns.n[row]!, row)
  return segment
}

function isInOrder({ age, n, size }: Columns): boolean {
  for (let row = 1; row < size; row++) {
    if (age[row]! < age[row - 1]! || (age[row] === age[row - 1] && n[row]! < n[row - 1]!)) return false
  }
  return true
}

function inOrder(columns: Columns, locator: Locator): Columns {
  const byNumber = columns.n.subarray(0, columns.size).toSorted().map((n) => locator.get(n))
  const ordered = new Columns(columns.size, columns.claims)
  for (const row of sortRows(byNumber, (at) => columns.age[at]!)) ordered.pushRow(columns, row)
  return ordered
}
