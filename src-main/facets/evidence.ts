/** Which entries a view rests on, read back along its run: the rules of domain/positions.ts for evidence. */
import { CELL_BITS, NO_VALUE } from '#contract/matrix-cells.ts'
import type { EntryPool } from './entry-pool.ts'
import { holdsView, isAssessed, valueOf } from './replay.ts'

/**
 * The words behind the view after `entry`, latest first, at most `limit`: the unbroken run at the value held, or all
 * that was said without committing. Empty for a judgement: its evidence is what the person picked.
 */
export function evidenceBehind(pool: EntryPool, start: number, entry: number, limit = Infinity): readonly number[] {
  const { packed, held } = pool
  const view = packed[entry]!
  if (isAssessed(view)) return []
  const found: number[] = []
  for (let at = entry; at >= start && found.length < limit; at--) {
    const same = holdsView(view) ? holdsView(packed[at]!) && !isAssessed(packed[at]!) && valueOf(packed[at]!) === valueOf(view) : !holdsView(packed[at]!)
    if (!same) break
    at = held[at]!
    found.push(at)
  }
  return found
}

/** What was said after the judgement in force at `entry`, latest first. */
export function wordsSince(pool: EntryPool, entry: number): readonly number[] {
  const found: number[] = []
  if (!isAssessed(pool.packed[entry]!)) return found
  for (let at = entry; at > pool.held[entry]!; at--) found.push(at)
  return found
}

const BASIS_AND_VALUE = (3 << CELL_BITS.basis) | 127

/** Entries of a run that changed the view held: its value, or whether a person judged it. */
export function turningPoints(pool: EntryPool, start: number, end: number): readonly number[] {
  const found: number[] = []
  let before = NO_VALUE
  for (let at = start; at < end; at++) {
    const now = pool.packed[at]! & BASIS_AND_VALUE
    if (now !== before) found.push(at)
    before = now
  }
  return found
}
