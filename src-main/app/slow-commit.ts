/** A long command, written and made known a slice at a time, with progress and a way to stop it. */
import type { Entity } from '#store/entities.ts'
import type { Writer } from '#store/change-log.ts'
import { writeInSlices } from '#store/staged-write.ts'
import { mustGoOn, restNow, Slice, type Watched } from './patience.ts'
import { settleInSlices, type Session } from './session.ts'

export interface Progress {
  readonly done: number
  readonly total: number
}

/** What somebody may have read half of, and keeps. */
const READABLE: readonly Entity[] = ['actor', 'meeting', 'document', 'statement']

/**
 * As `commit`, with the process free for others between two slices. `work` may be begun anew where another write comes in
 * between, so what it builds on it reads itself.
 * @throws DemarcheError `cancelled`; as `writeInSlices`
 */
export async function commitInSlices<T>(session: Session, label: string, work: (writer: Writer) => Generator<Progress, T, void>, { signal, onProgress }: Watched = {}): Promise<T> {
  const { deps, store } = session
  const slice = new Slice()
  let at: Progress = { done: 0, total: 1 }
  let told = 0
  let rested = false
  const watched = function* (writer: Writer): Generator<void, T, void> {
    const steps = work(writer)
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return step.value
      at = step.value
      yield
    }
  }
  const rest = async (): Promise<void> => {
    rested = true
    // Begun anew, it does not seem to go back.
    told = Math.max(told, at.done / Math.max(1, at.total))
    onProgress?.(told)
    await restNow()
    mustGoOn(signal)
    slice.begin()
  }
  try {
    const command = { label, author: deps.author(), at: deps.now() }
    const committed = await writeInSlices(store, command, watched, { isOver: () => slice.isOver(), rest })
    return await settleInSlices(session, committed)
  } catch (error) {
    if (rested && store.db.open) session.forget(READABLE)
    throw error
  }
}
