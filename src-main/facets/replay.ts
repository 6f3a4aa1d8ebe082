/**
 * Works out, along a run of entries, the view held after each: the rules of domain/positions.ts over typed arrays. The
 * latest stance with a value is held; not committing takes nothing back; a judgement stands until the next one.
 */
import { basisCode, CELL_BITS, NO_VALUE, silenceCode } from '#contract/matrix-cells.ts'
import { UNDATED_DAY } from './day-number.ts'
import type { EntryPool } from './entry-pool.ts'

const STATED = basisCode('statement') << CELL_BITS.basis
const ASSESSED = basisCode('assessed') << CELL_BITS.basis
const BASIS_MASK = 3 << CELL_BITS.basis
const UNCOMMITTED = silenceCode('no commitment') << CELL_BITS.silence
const NEWER_WORDS = 1 << CELL_BITS.newerWords

/** Value of a packed view, `NO_VALUE` where none is held. */
export const valueOf = (packed: number): number => packed & 127
/** A view of one's own, be it the view that there is none. */
export const holdsView = (packed: number): boolean => (packed & BASIS_MASK) !== 0
export const isAssessed = (packed: number): boolean => (packed & BASIS_MASK) === ASSESSED

/** Fills the views of the entries `start` … `end` − 1. `bands` gives the packed band of each value. */
export function replay(pool: EntryPool, start: number, end: number, bands: Uint32Array): void {
  // The last view held at the end of a day before the present one, and the last before it with another value.
  let earlier = -1
  let beforeEarlier = -1
  for (let at = start; at < end; at++) {
    enter(pool, start, at, bands)
    const last = at - 1
    if (at > start && pool.stateDay[last] !== pool.stateDay[at] && holdsView(pool.packed[last]!)) {
      beforeEarlier = differing(pool, earlier, beforeEarlier, pool.packed[last]!)
      earlier = last
    }
    const previous = differing(pool, earlier, beforeEarlier, pool.packed[at]!)
    pool.previous[at] = previous === -1 || pool.stateDay[previous] === UNDATED_DAY ? -1 : previous
  }
}

/** The later of two views whose value is not that of `packed`. */
function differing(pool: EntryPool, later: number, sooner: number, packed: number): number {
  return later === -1 || valueOf(pool.packed[later]!) !== valueOf(packed) ? later : sooner
}

function enter(pool: EntryPool, start: number, at: number, bands: Uint32Array): void {
  const before = at > start ? pool.packed[at - 1]! : NO_VALUE
  const value = pool.value[at]!
  const judged = (pool.flags[at]! & 1) === 1
  if (!judged && isAssessed(before)) return keep(pool, at, before | NEWER_WORDS)
  if (!judged && value === NO_VALUE && valueOf(before) !== NO_VALUE) return keep(pool, at, before)
  const basis = judged ? ASSESSED : value === NO_VALUE ? UNCOMMITTED : STATED
  const conditional = ((pool.flags[at]! >> 1) & 1) << CELL_BITS.conditional
  pool.packed[at] = value | basis | bands[value]! | conditional
  pool.stateDay[at] = pool.day[at]!
  pool.held[at] = at
}

function keep(pool: EntryPool, at: number, packed: number): void {
  pool.packed[at] = packed
  pool.stateDay[at] = pool.stateDay[at - 1]!
  pool.held[at] = pool.held[at - 1]!
}
