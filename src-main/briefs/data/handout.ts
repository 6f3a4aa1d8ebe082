/**
 * What a handout is planned from: what others said, and nothing of ours. The type has no place for lines, assessments,
 * salience, notes or agreement, so nothing of them can reach the paper; a test holds every property to this list.
 */
import type { ActorRef } from '#contract/records.ts'
import type { BriefBasis, BriefIssue, BriefQuote } from './records.ts'

export interface HandoutData extends BriefBasis {
  readonly issues: readonly HandoutIssue[]
  /** Words said on no issue followed, or without taking a position on one. */
  readonly quotes: readonly HandoutQuote[]
}

export interface HandoutIssue {
  readonly issue: BriefIssue
  readonly positions: readonly HandoutPosition[]
}

/** A position as its holder put it: there is none without its words. */
export interface HandoutPosition {
  readonly actor: ActorRef
  readonly value: number
  readonly condition: string | null
  readonly quote: BriefQuote
}

export interface HandoutQuote extends BriefQuote {
  readonly speakers: readonly ActorRef[]
  readonly topic: string | null
}
