/**
 * What was said and judged, one entry a stance or judgement, as typed arrays; beside each entry the view its holder was
 * left with after it. A cell (actor × issue) owns a run of entries in the course of time; a run that grows moves to the end.
 */

/** A stance or judgement as it is put in. */
export interface Entry {
  /** See day-number.ts. */
  readonly day: number
  /** 1 for a person's judgement: on one day it comes after what was said. */
  readonly judged: 0 | 1
  /** Code of what orders entries within a day: the document, or the moment of judging. */
  readonly order: number
  /** Offset into the document, −1 without one. */
  readonly start: number
  /** Row number of the statement, or the judgement's own number. */
  readonly n: number
  /** Place of the voice in its statement. */
  readonly place: number
  /** 0–100, or `NO_VALUE`. */
  readonly value: number
  readonly conditional: 0 | 1
}

const INT_COLUMNS = ['day', 'start', 'stateDay', 'held', 'previous'] as const
const UINT_COLUMNS = ['order', 'n', 'packed'] as const

export class EntryPool {
  size = 0
  day = new Int32Array(0)
  start = new Int32Array(0)
  order = new Uint32Array(0)
  n = new Uint32Array(0)
  place = new Uint16Array(0)
  value = new Uint8Array(0)
  /** Bit 0: a judgement; bit 1: with a condition. */
  flags = new Uint8Array(0)

  /** The view after the entry, as matrix-cells.ts packs it, with no `before`. */
  packed = new Uint32Array(0)
  /** The day that view dates from. */
  stateDay = new Int32Array(0)
  /** The entry that made it. */
  held = new Int32Array(0)
  /** The last entry with another view that was held at the end of an earlier day; −1 where there is none. */
  previous = new Int32Array(0)

  get bytes(): number {
    return [...INT_COLUMNS, ...UINT_COLUMNS].reduce((sum, name) => sum + this[name].byteLength, 0) + this.place.byteLength + this.value.byteLength + this.flags.byteLength
  }

  /** Room for `count` entries at the end. @returns where it begins */
  reserve(count: number): number {
    const start = this.size
    this.size += count
    if (this.size > this.day.length) this.#resize(Math.max(1024, this.size, this.day.length * 2))
    return start
  }

  put(at: number, entry: Entry): void {
    this.day[at] = entry.day
    this.start[at] = entry.start
    this.order[at] = entry.order
    this.n[at] = entry.n
    this.place[at] = entry.place
    this.value[at] = entry.value
    this.flags[at] = entry.judged | (entry.conditional << 1)
  }

  /** Moves the entries (not the views) of a run; the runs may overlap. */
  move(from: number, to: number, count: number): void {
    for (const column of [this.day, this.start, this.order, this.n, this.place, this.value, this.flags]) column.copyWithin(to, from, from + count)
  }

  #resize(room: number): void {
    for (const name of INT_COLUMNS) this[name] = grown(this[name], new Int32Array(room))
    for (const name of UINT_COLUMNS) this[name] = grown(this[name], new Uint32Array(room))
    this.place = grown(this.place, new Uint16Array(room))
    this.value = grown(this.value, new Uint8Array(room))
    this.flags = grown(this.flags, new Uint8Array(room))
  }
}

function grown<A extends Int32Array | Uint32Array | Uint16Array | Uint8Array>(from: A, to: A): A {
  to.set(from)
  return to
}
