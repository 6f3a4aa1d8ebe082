/** How positions came to be what they are: changes, movements, contradictions, age. */
import type { ActorRef, Evidence } from '../records.ts'
import type { Band } from '../vocabulary.ts'

/** A view at one time with the words (or the reason) behind it. */
export interface HeldView {
  readonly value: number | null
  readonly band: Band
  readonly condition: string | null
  /** ISO day; null where the words bear none. */
  readonly date: string | null
  readonly basis: 'statement' | 'assessed' | 'inherited' | 'none'
  /** The latest words behind it. */
  readonly quote: Evidence | null
  /** The assessor's reason. */
  readonly rationale: string | null
}

/** One entry of the position log: old → new. */
export interface PositionChange {
  readonly actor: ActorRef
  readonly issue: string
  readonly issueLabel: string
  /** `stated`: words changed it; `assessed`: a person's judgement; `corrected`: what was on file was put right. */
  readonly kind: 'stated' | 'assessed' | 'corrected'
  /** Null for the first view ever held. */
  readonly from: HeldView | null
  readonly to: HeldView
  /** Who put it on file and when, from the change log; null where that was before the log. */
  readonly author: string | null
  readonly recordedAt: string | null
}

/** Where an actor stood on a day and where it stands now. */
export interface Movement {
  readonly actor: ActorRef
  readonly issue: string
  readonly issueLabel: string
  readonly from: HeldView
  readonly to: HeldView
}

/** Two statements of one actor on one issue, far apart on the continuum and close in time. */
export interface Contradiction {
  readonly actor: ActorRef
  readonly issue: string
  readonly issueLabel: string
  readonly earlier: HeldView
  readonly later: HeldView
  /** Points of the continuum. */
  readonly distance: number
  readonly days: number
}

export interface StalePosition {
  readonly actor: ActorRef
  readonly issue: string
  readonly issueLabel: string
  readonly value: number
  readonly band: Band
  readonly date: string
  readonly days: number
}

/** A session that meetings were held in, or a meeting outside any. */
export interface SessionSpan {
  readonly id: string
  readonly name: string
  readonly forum: string | null
  readonly forumId: string | null
  /** ISO days of its first and last meeting. */
  readonly from: string
  readonly to: string
}
