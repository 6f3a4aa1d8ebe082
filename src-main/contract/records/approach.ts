/** Our own layer: whom to approach. Kept apart from everything a handout may read. */
import type { ActorRef } from '../records.ts'
import type { Band } from '../vocabulary.ts'

export interface ApproachRecord {
  readonly id: string
  readonly actor: ActorRef
  /** Null: not about one issue. */
  readonly issue: string | null
  readonly issueLabel: string | null
  /** Whom of the delegation, and how to reach them. */
  readonly contact: string
  readonly nextStep: string
  /** ISO day. */
  readonly by: string | null
  readonly done: boolean
  readonly note: string
  readonly mark: string
}

/** Someone worth approaching on an issue, and why; best prospects first. */
export interface ApproachCandidate {
  readonly actor: ActorRef
  readonly value: number | null
  readonly band: Band
  readonly reasons: readonly ('conditional' | 'open' | 'near our landing zone' | 'moved towards us' | 'has not committed')[]
}
