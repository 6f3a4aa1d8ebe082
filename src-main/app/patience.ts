/** Long work done in slices, so that the process stays free to answer, and can be told to stop. */
import { setImmediate } from 'node:timers/promises'
import { DemarcheError } from '#contract/errors.ts'

/** A slice ends after this many milliseconds of work. */
const SLICE = 12

/** @throws DemarcheError `cancelled` */
export function mustGoOn(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new DemarcheError('cancelled', 'Cancelled before it was read. Nothing of it was stored.')
}

/** Lets everything else that waits have its turn. */
export async function restNow(): Promise<void> {
  await setImmediate()
}

/** Runs a generator to its end in slices. `onStep` hears of the last step of each slice. @throws DemarcheError `cancelled` */
export async function inSlices<Step, Result>(steps: Generator<Step, Result, void>, signal?: AbortSignal, onStep?: (step: Step) => void): Promise<Result> {
  let until = performance.now() + SLICE
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (performance.now() < until) continue
    onStep?.(step.value)
    await restNow()
    mustGoOn(signal)
    until = performance.now() + SLICE
  }
}
