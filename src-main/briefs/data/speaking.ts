/** What a speaking note is planned from. */
import type { BriefBasis, BriefIssue, BriefLine, Standing } from './records.ts'

export interface SpeakingNoteData extends BriefBasis {
  /** Our delegation, null until chosen. */
  readonly us: string | null
  readonly items: readonly SpeakingItem[]
}

export interface SpeakingItem {
  readonly issue: BriefIssue
  /** Null where we have no line on the one issue asked for. */
  readonly line: BriefLine | null
  /** Who said what on it, so that the speaker can refer to the room. */
  readonly standings: readonly Standing[]
}
