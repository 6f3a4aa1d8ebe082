/** What stands out in the course of time: words that contradict earlier ones, and positions that have grown old. */

/** A stance with a value, in the course of time. */
export interface Said {
  /** Days, on any calendar that counts them. */
  readonly day: number
  readonly value: number
}

export interface ContradictionRule {
  /** Points of the continuum from which on two views contradict. */
  readonly distance: number
  /** Days within which they do; later it is a change of mind. */
  readonly days: number
}

/** Where nobody set another: half the continuum within the months between two sessions. */
export const DEFAULT_CONTRADICTION: ContradictionRule = { distance: 50, days: 120 }
/** A year: most processes come round once in it. */
export const DEFAULT_STALE_DAYS = 365

/**
 * Pairs of places in `said` (one actor on one issue): each statement that took a new view, with the latest one it
 * contradicts. Who repeats a view contradicts nobody again.
 */
export function contradictions(said: readonly Said[], { distance, days }: ContradictionRule): readonly { readonly earlier: number; readonly later: number }[] {
  return said.flatMap(({ day, value }, later) => {
    if (said[later - 1]?.value === value) return []
    const earlier = said.findLastIndex((one, at) => at < later && day - one.day <= days && Math.abs(one.value - value) >= distance)
    return earlier === -1 ? [] : [{ earlier, later }]
  })
}
