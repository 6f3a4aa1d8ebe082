/** What a meeting brief for a bilateral is planned from. */
import type { ActorRef } from '#contract/records.ts'
import type { BriefBasis, BriefLine, BriefPosition, BriefStatement } from './records.ts'

export interface BilateralData extends BriefBasis {
  readonly actor: ActorRef & { readonly groupings: readonly string[] }
  readonly positions: readonly BriefPosition[]
  /** Everything they said, latest first. */
  readonly statements: readonly BriefStatement[]
  /** Our lines on issues where they hold a position, in the order of the taxonomy. */
  readonly lines: readonly BriefLine[]
  /** Where they stand apart from a grouping of theirs. */
  readonly apart: readonly { readonly issue: string; readonly grouping: string; readonly value: number; readonly mark: string }[]
  /** How many others stand where, issue by issue; for telling who is alone. */
  readonly company: readonly { readonly issue: string; readonly same: number; readonly others: number }[]
  /** Handling level id of our own layer, which what we see in their position belongs to. */
  readonly ourMark: string
  /** ISO day they last spoke. */
  readonly lastSpoke: string | null
}
