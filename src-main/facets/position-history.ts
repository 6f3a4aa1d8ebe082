/**
 * Every position at every time, in memory: a run of entries for each actor on each issue, from which the view held on
 * any day is one binary search. Only what counts is put in: stances of confirmed statements, and people's judgements.
 * An edit moves one run to the end of the pool and works out that run alone; what it left behind is swept up once
 * it outweighs what is in use. Inheritance is landscape.ts; the rules are those of domain/positions.ts, which a
 * property test holds this to.
 */
import type { JudgedFacts, SpokenFacts } from '#contract/facts.ts'
import { bandCode, CELL_BITS, NO_VALUE } from '#contract/matrix-cells.ts'
import type { Band } from '#contract/vocabulary.ts'
import { dayNumber } from './day-number.ts'
import { Dictionary } from './dictionary.ts'
import { type Entry, EntryPool } from './entry-pool.ts'
import { replay } from './replay.ts'
import { Speech } from './speech.ts'

/** Where an actor × issue stands in the pool. */
export interface Run {
  readonly start: number
  readonly end: number
}

const NOTHING: Run = { start: 0, end: 0 }

export class PositionHistory {
  readonly actors = new Dictionary()
  readonly issues = new Dictionary()
  readonly pool = new EntryPool()
  readonly speech = new Speech()
  /** Documents, and moments of judging: what orders the entries of one day. */
  readonly #orders = new Dictionary()
  readonly #judgements = new Dictionary()
  readonly #bands: Uint32Array
  /** By issue code within actor code: where a run starts and ends. */
  #starts = new Uint32Array(0)
  #ends = new Uint32Array(0)
  #stride = 16
  #live = 0
  /** Entries put in before the first question, not yet in runs. */
  #loading: { readonly cells: number[]; readonly entries: Entry[] } | null = { cells: [], entries: [] }

  /** `bandOf` as domain/stance gives it. */
  constructor(bandOf: (value: number | null) => Band) {
    this.#bands = Uint32Array.from({ length: NO_VALUE + 1 }, (_, value) => bandCode(bandOf(value === NO_VALUE ? null : value)) << CELL_BITS.band)
  }

  /** Entries in use. */
  get size(): number {
    this.#seal()
    return this.#live
  }

  get bytes(): number {
    return this.pool.bytes + this.#starts.byteLength + this.#ends.byteLength
  }

  addSpoken(facts: SpokenFacts): void {
    this.#eachHolder(facts, 1)
  }

  /** Takes out what `addSpoken` put in with the same facts. */
  removeSpoken(facts: SpokenFacts): void {
    this.#eachHolder(facts, -1)
  }

  addJudged(facts: JudgedFacts): void {
    this.#insert(this.#cell(facts.actor, facts.issue), this.#judgedEntry(facts))
  }

  removeJudged(facts: JudgedFacts): void {
    this.#remove(this.#cell(facts.actor, facts.issue), this.#judgedEntry(facts))
  }

  /** The entries of an actor on an issue, in the course of time. */
  run(actor: number, issue: number): Run {
    this.#seal()
    if (issue >= this.#stride) return NOTHING
    const cell = actor * this.#stride + issue
    const start = this.#starts[cell]
    return start === undefined ? NOTHING : { start, end: this.#ends[cell]! }
  }

  /** The last entry up to a day, whose view was then held; −1 where there is none. */
  heldOn(actor: number, issue: number, day: number): number {
    if (this.#loading) this.#seal()
    if (issue >= this.#stride) return -1
    const cell = actor * this.#stride + issue
    if (cell >= this.#starts.length) return -1
    const days = this.pool.day
    const first = this.#starts[cell]!
    let low = first
    let high = this.#ends[cell]!
    while (low < high) {
      const middle = (low + high) >>> 1
      if (days[middle]! <= day) low = middle + 1
      else high = middle
    }
    return low === first ? -1 : low - 1
  }

  /** The days on which a person judged anything, in no order. */
  judgedDays(): ReadonlySet<number> {
    const days = new Set<number>()
    for (let actor = 1; actor < this.actors.size; actor++) {
      for (let issue = 1; issue < this.issues.size; issue++) {
        const { start, end } = this.run(actor, issue)
        for (let at = start; at < end; at++) if ((this.pool.flags[at]! & 1) === 1) days.add(this.pool.day[at]!)
      }
    }
    return days
  }

  /** Id of a judgement that an entry is. @throws RangeError where it is none. */
  judgementOf(entry: number): string {
    return this.#judgements.idOf(this.pool.n[entry]!)
  }

  #eachHolder(facts: SpokenFacts, sign: 1 | -1): void {
    const day = dayNumber(facts.date)
    for (const holder of facts.onBehalfOf === null ? [facts.actor] : [facts.actor, facts.onBehalfOf]) {
      this.speech.count(this.actors.add(holder), day, sign)
      if (facts.issue === null) continue
      const cell = this.#cell(holder, facts.issue)
      const entry: Entry = {
        day,
        judged: 0,
        order: this.#orders.add(facts.document),
        start: facts.start ?? -1,
        n: facts.n,
        place: facts.place,
        value: facts.value ?? NO_VALUE,
        conditional: facts.conditional ? 1 : 0,
      }
      if (sign === 1) this.#insert(cell, entry)
      else this.#remove(cell, entry)
    }
  }

  #judgedEntry({ id, date, value, conditional, createdAt }: JudgedFacts): Entry {
    return {
      day: dayNumber(date),
      judged: 1,
      order: this.#orders.add(`${createdAt} ${id}`),
      start: -1,
      n: this.#judgements.add(id),
      place: 0,
      value: value ?? NO_VALUE,
      conditional: conditional ? 1 : 0,
    }
  }

  #cell(actor: string, issue: string): number {
    const [row, column] = [this.actors.add(actor), this.issues.add(issue)]
    if (column >= this.#stride) this.#widen(column)
    const cell = row * this.#stride + column
    if (cell >= this.#starts.length) this.#lengthen(cell)
    return cell
  }

  #insert(cell: number, entry: Entry): void {
    this.#live += 1
    if (this.#loading) {
      this.#loading.cells.push(cell)
      this.#loading.entries.push(entry)
      return
    }
    const { pool } = this
    const [start, end] = [this.#starts[cell]!, this.#ends[cell]!]
    let at = end
    while (at > start && this.#comesBefore(entry, at - 1)) at -= 1
    const moved = pool.reserve(end - start + 1)
    pool.move(start, moved, at - start)
    pool.put(moved + at - start, entry)
    pool.move(at, moved + at - start + 1, end - at)
    this.#settle(cell, moved, moved + end - start + 1)
    this.#sweep()
  }

  #remove(cell: number, entry: Entry): void {
    this.#seal()
    const { pool } = this
    const [start, end] = [this.#starts[cell]!, this.#ends[cell]!]
    for (let at = start; at < end; at++) {
      if (pool.n[at] !== entry.n || pool.place[at] !== entry.place || (pool.flags[at]! & 1) !== entry.judged) continue
      pool.move(at + 1, at, end - at - 1)
      this.#live -= 1
      this.#settle(cell, start, end - 1)
      return
    }
  }

  #settle(cell: number, start: number, end: number): void {
    this.#starts[cell] = start
    this.#ends[cell] = end
    replay(this.pool, start, end, this.#bands)
  }

  #comesBefore(entry: Entry, at: number): boolean {
    const { pool } = this
    return (
      entry.day - pool.day[at]! ||
      entry.judged - (pool.flags[at]! & 1) ||
      this.#compareOrders(entry.order, pool.order[at]!) ||
      entry.start - pool.start[at]! ||
      entry.n - pool.n[at]! ||
      entry.place - pool.place[at]!
    ) < 0
  }

  #compareOrders(one: number, other: number): number {
    if (one === other) return 0
    if (one === 0 || other === 0) return one - other
    return this.#orders.idOf(one) < this.#orders.idOf(other) ? -1 : 1
  }

  /** Puts what was loaded into runs, all at once. */
  #seal(): void {
    const loaded = this.#loading
    if (!loaded) return
    this.#loading = null
    const { cells, entries } = loaded
    let start = this.pool.reserve(entries.length)
    for (const [cell, run] of Map.groupBy(entries.keys(), (index) => cells[index]!)) {
      const inOrder = run.map((index) => entries[index]!).toSorted((a, b) => this.#compare(a, b))
      inOrder.forEach((entry, place) => this.pool.put(start + place, entry))
      this.#settle(cell, start, start + inOrder.length)
      start += inOrder.length
    }
  }

  #compare(a: Entry, b: Entry): number {
    return a.day - b.day || a.judged - b.judged || this.#compareOrders(a.order, b.order) || a.start - b.start || a.n - b.n || a.place - b.place
  }

  /** Closes the gaps once they outweigh what is in use. */
  #sweep(): void {
    const { pool } = this
    if (pool.size < 4096 || pool.size < 2 * this.#live) return
    const cells = Array.from(this.#starts.keys()).filter((cell) => this.#ends[cell]! > this.#starts[cell]!)
    let to = 0
    for (const cell of cells.toSorted((a, b) => this.#starts[a]! - this.#starts[b]!)) {
      const [start, count] = [this.#starts[cell]!, this.#ends[cell]! - this.#starts[cell]!]
      pool.move(start, to, count)
      this.#settle(cell, to, to + count)
      to += count
    }
    pool.size = to
  }

  #lengthen(cell: number): void {
    const room = Math.max(cell + 1, this.#starts.length * 2, 4096)
    this.#starts = copied(this.#starts, new Uint32Array(room))
    this.#ends = copied(this.#ends, new Uint32Array(room))
  }

  /** More issues than a row has room for: every row moves. */
  #widen(column: number): void {
    const [old, stride] = [this.#stride, Math.max(column + 1, this.#stride * 2)]
    const rows = Math.ceil(this.#starts.length / old)
    const spread = (from: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
      const to = new Uint32Array(rows * stride)
      for (let row = 0; row < rows; row++) to.set(from.subarray(row * old, (row + 1) * old), row * stride)
      return to
    }
    this.#starts = spread(this.#starts)
    this.#ends = spread(this.#ends)
    this.#loading?.cells.forEach((cell, at, cells) => {
      cells[at] = Math.floor(cell / old) * stride + (cell % old)
    })
    this.#stride = stride
  }
}

function copied(from: Uint32Array<ArrayBuffer>, to: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  to.set(from)
  return to
}
