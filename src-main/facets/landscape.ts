/** Who stood where on a day: actors × issues from the history, members without words of their own as their groupings stand. */
import { basisCode, CELL_BITS, NO_BEFORE, NO_VALUE, silenceCode } from '#contract/matrix-cells.ts'
import { UNDATED_DAY } from './day-number.ts'
import type { PositionHistory, Run } from './position-history.ts'
import type { Memberships, Reach } from './reach.ts'
import { valueOf } from './replay.ts'

const BAND_MASK = 3 << CELL_BITS.band
const BASIS_MASK = 3 << CELL_BITS.basis
const INHERITED = basisCode('inherited') << CELL_BITS.basis
const NEVER_SPOKE = silenceCode('never spoke') << CELL_BITS.silence
const NO_COMMITMENT = silenceCode('no commitment') << CELL_BITS.silence
const NEWER_WORDS = 1 << CELL_BITS.newerWords

/** What a cell rests on: an entry of the pool, or none. */
export const NO_ENTRY = -1
const CONFLICT = -2

/** A day and who belongs to what on it. */
export interface Moment {
  /** See day-number.ts; `END_OF_TIME` counts everything. */
  readonly day: number
  readonly reach: Reach
}

export interface MatrixQuestion {
  readonly actors: readonly string[]
  readonly issues: readonly string[]
  readonly at: Moment
  /** Null: each view beside its holder's own previous one. */
  readonly compareWith: Moment | null
  /** Views that date from before this day are stale. */
  readonly staleBefore: number
}

/** What a cell rests on. */
export interface Standing {
  /** The entry after which the view was held, `NO_ENTRY` where there is none. */
  readonly entry: number
  /** The run that the entry belongs to. */
  readonly run: Run
  /** Id of the grouping whose view it is, where the actor has no words of its own. */
  readonly inheritedFrom: string | null
  /** Ids of groupings that pull a member apart. */
  readonly conflicting: readonly string[]
}

export class Landscape {
  readonly #history: PositionHistory

  constructor(history: PositionHistory) {
    this.#history = history
  }

  /** actors × issues, row by row, as matrix-cells.ts packs them. */
  matrix({ actors, issues, at, compareWith, staleBefore }: MatrixQuestion): Uint32Array<ArrayBuffer> {
    const rows = this.#codes(actors, 'actors')
    const columns = this.#codes(issues, 'issues')
    const cells = new Uint32Array(rows.length * columns.length)
    const entries = this.#entries(rows, columns, at)
    const others = compareWith && this.#entries(rows, columns, compareWith)
    for (let cell = 0; cell < cells.length; cell++) {
      const entry = entries.entry[cell]!
      const before = others ? this.#valueAt(others.entry[cell]!) : this.#previousValue(entry)
      cells[cell] = this.#describe(entry, entries.inherited[cell] === 1, staleBefore) | (before << CELL_BITS.before)
    }
    this.#markSilence(cells, rows, columns.length, at.day)
    return cells
  }

  /** One cell with what it rests on. */
  standing(actor: string, issue: string, { day, reach }: Moment): Standing {
    const history = this.#history
    const [row, column] = [history.actors.find(actor) ?? 0, history.issues.find(issue) ?? 0]
    const nothing = { entry: NO_ENTRY, run: { start: 0, end: 0 }, inheritedFrom: null, conflicting: [] }
    const own = history.heldOn(row, column, day)
    if (own !== NO_ENTRY) return { ...nothing, entry: own, run: history.run(row, column) }
    const memberships = reach.get(row)
    if (!memberships) return nothing
    const specific = new GroupingViews(history, Uint32Array.of(column), day).mostSpecific(memberships, 0)
    const nearest = specific[0]
    if (!nearest) return nothing
    if (specific.some(({ band }) => band !== nearest.band)) return { ...nothing, conflicting: specific.map(({ grouping }) => history.actors.idOf(grouping)) }
    return { ...nothing, entry: nearest.entry, run: history.run(nearest.grouping, column), inheritedFrom: history.actors.idOf(nearest.grouping) }
  }

  /** Values actors hold themselves, `NO_VALUE` where they hold none: actors × issues, row by row. */
  ownValues(actors: readonly string[], issues: readonly string[], day: number): Uint8Array<ArrayBuffer> {
    const rows = this.#codes(actors, 'actors')
    const columns = this.#codes(issues, 'issues')
    const values = new Uint8Array(rows.length * columns.length)
    for (let row = 0, cell = 0; row < rows.length; row++) {
      for (let column = 0; column < columns.length; column++, cell++) values[cell] = this.#valueAt(this.#history.heldOn(rows[row]!, columns[column]!, day))
    }
    return values
  }

  /** Ids of those with words or a judgement to their name up to a day. */
  present(day: number): readonly string[] {
    const { actors, issues, speech } = this.#history
    const codes = Array.from({ length: actors.size - 1 }, (_, at) => at + 1)
    const judged = (actor: number): boolean => {
      for (let issue = 1; issue < issues.size; issue++) if (this.#history.heldOn(actor, issue, day) !== NO_ENTRY) return true
      return false
    }
    return codes.filter((actor) => speech.hadSpoken(actor, day) || judged(actor)).map((actor) => actors.idOf(actor))
  }

  hadSpoken(actor: string, day: number): boolean {
    const code = this.#history.actors.find(actor)
    return code !== undefined && this.#history.speech.hadSpoken(code, day)
  }

  /** Codes, 0 for what the history never met: it has no entries. */
  #codes(ids: readonly string[], which: 'actors' | 'issues'): Uint32Array {
    return Uint32Array.from(ids, (id) => this.#history[which].find(id) ?? 0)
  }

  #entries(rows: Uint32Array, columns: Uint32Array, { day, reach }: Moment): { readonly entry: Int32Array; readonly inherited: Uint8Array } {
    const entry = new Int32Array(rows.length * columns.length)
    const inherited = new Uint8Array(entry.length)
    const views = new GroupingViews(this.#history, columns, day)
    for (let row = 0, cell = 0; row < rows.length; row++) {
      const actor = rows[row]!
      const memberships = reach.get(actor)
      for (let column = 0; column < columns.length; column++, cell++) {
        const own = this.#history.heldOn(actor, columns[column]!, day)
        const found = own === NO_ENTRY && memberships ? views.inheritedBy(memberships, column) : own
        entry[cell] = found
        if (found !== own) inherited[cell] = 1
      }
    }
    return { entry, inherited }
  }

  #describe(entry: number, inherited: boolean, staleBefore: number): number {
    if (entry === CONFLICT) return NO_VALUE | (1 << CELL_BITS.conflicting)
    if (entry === NO_ENTRY) return NO_VALUE
    const { packed, stateDay } = this.#history.pool
    const held = packed[entry]!
    const day = stateDay[entry]!
    const stale = valueOf(held) !== NO_VALUE && day !== UNDATED_DAY && day < staleBefore ? 1 << CELL_BITS.stale : 0
    return (inherited ? (held & ~(BASIS_MASK | NEWER_WORDS)) | INHERITED : held) | stale
  }

  #valueAt(entry: number): number {
    return entry < 0 ? NO_VALUE : valueOf(this.#history.pool.packed[entry]!)
  }

  #previousValue(entry: number): number {
    if (entry < 0) return NO_BEFORE
    const previous = this.#history.pool.previous[entry]!
    return previous === NO_ENTRY ? NO_BEFORE : this.#valueAt(previous)
  }

  /** Whoever holds nothing and said nothing on the issue either never spoke or did not commit. */
  #markSilence(cells: Uint32Array, rows: Uint32Array, columns: number, day: number): void {
    rows.forEach((actor, row) => {
      const silence = this.#history.speech.hadSpoken(actor, day) ? NO_COMMITMENT : NEVER_SPOKE
      for (let cell = row * columns; cell < (row + 1) * columns; cell++) {
        const isEmpty = (cells[cell]! & (BASIS_MASK | NO_COMMITMENT | BAND_MASK)) === 0
        if (isEmpty) cells[cell]! |= silence
      }
    })
  }
}

/** The views of groupings on a day, looked up once however many members ask. */
class GroupingViews {
  readonly #history: PositionHistory
  readonly #columns: Uint32Array
  readonly #day: number
  /** By grouping: the entry behind its view on each column, `NO_ENTRY` where it has no value. */
  readonly #entries: (Int32Array | undefined)[] = []

  constructor(history: PositionHistory, columns: Uint32Array, day: number) {
    this.#history = history
    this.#columns = columns
    this.#day = day
  }

  /** The entry of the most specific grouping with a view; `CONFLICT` where the most specific ones fall in different bands. */
  inheritedBy({ groupings, narrower }: Memberships, column: number): number {
    let found = NO_ENTRY
    for (let place = 0; place < groupings.length; place++) {
      const entry = this.#viewOf(groupings[place]!)[column]!
      if (entry === NO_ENTRY) continue
      if (found === NO_ENTRY) found = entry
      else if (this.#band(entry) !== this.#band(found) && !this.#isOverruled(groupings, narrower[place]!, column)) return CONFLICT
    }
    return found
  }

  /** The groupings that speak for a member, the most specific first. */
  mostSpecific({ groupings, narrower }: Memberships, column: number): readonly { readonly grouping: number; readonly entry: number; readonly band: number }[] {
    return groupings.flatMap((grouping, place) => {
      const entry = this.#viewOf(grouping)[column]!
      return entry === NO_ENTRY || this.#isOverruled(groupings, narrower[place]!, column) ? [] : [{ grouping, entry, band: this.#band(entry) }]
    })
  }

  /** A grouping gives way to any with a view whose members all belong to it. */
  #isOverruled(groupings: readonly number[], narrower: readonly number[], column: number): boolean {
    return narrower.some((place) => this.#viewOf(groupings[place]!)[column] !== NO_ENTRY)
  }

  #band(entry: number): number {
    return this.#history.pool.packed[entry]! & BAND_MASK
  }

  #viewOf(grouping: number): Int32Array {
    return (this.#entries[grouping] ??= Int32Array.from(this.#columns, (issue) => {
      const entry = this.#history.heldOn(grouping, issue, this.#day)
      return entry === NO_ENTRY || valueOf(this.#history.pool.packed[entry]!) === NO_VALUE ? NO_ENTRY : entry
    }))
  }
}
