/** How fast the days go by. */

const STOP_MS = 900
/** The whole time line passes in at most this. */
const WHOLE_MS = 30_000
const FADE_MS = 280
/** Of its time, how long a stop may be on its way in. */
const FADE_SHARE = 0.6

/** Milliseconds that one of so many days stands. */
export function stopMs(days: number): number {
  return Math.min(STOP_MS, WHOLE_MS / Math.max(1, days))
}

/** Milliseconds in which cells turn into those of the next day. */
export function fadeMs(days: number): number {
  return Math.min(FADE_MS, stopMs(days) * FADE_SHARE)
}

/** How far they have turned, eased: 0 as before, 1 as after. */
export function turned(elapsed: number, fade: number): number {
  const share = Math.max(0, Math.min(1, elapsed / fade))
  return share * share * (3 - 2 * share)
}
