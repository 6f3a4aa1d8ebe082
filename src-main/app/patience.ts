/** Long work done in slices, so that the process stays free to answer, and can be told to stop. */
import { setImmediate } from 'node:timers/promises'
import { DemarcheError } from '#contract/errors.ts'

export interface Watched {
  readonly signal?: AbortSignal | undefined
  /** Share done, 0–1. */
  readonly onProgress?: ((share: number) => void) | undefined
}

/** A slice ends after this many milliseconds of work. */
const SLICE = 12

/** @throws DemarcheError `cancelled` */
export function mustGoOn(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new DemarcheError('cancelled', 'Cancelled. Nothing of it was stored.')
}

/** Lets everything else that waits have its turn. */
export async function restNow(): Promise<void> {
  await setImmediate()
}

/** Some milliseconds of work, from when it begins. */
export class Slice {
  #until = 0

  constructor() {
    this.begin()
  }

  begin(): void {
    this.#until = performance.now() + SLICE
  }

  isOver(): boolean {
    return performance.now() >= this.#until
  }
}

/** Runs a generator to its end in slices. `onStep` hears of the last step of each slice. @throws DemarcheError `cancelled` */
export async function inSlices<Step, Result>(steps: Generator<Step, Result, void>, signal?: AbortSignal, onStep?: (step: Step) => void): Promise<Result> {
  const slice = new Slice()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (!slice.isOver()) continue
    onStep?.(step.value)
    await restNow()
    mustGoOn(signal)
    slice.begin()
  }
}
