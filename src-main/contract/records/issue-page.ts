/** Everything about one issue on one page, the proposals tabled on it, and who answered whom. */
import type { ActorRef, Evidence, IssueRecord, LineRecord, PositionRow } from '../records.ts'
import type { RelationKind } from '../vocabulary.ts'
import type { ApproachCandidate, ApproachRecord } from './approach.ts'
import type { Contradiction, Movement } from './movement.ts'

/** Words spoken for one side of an issue. */
export interface Argument {
  readonly actor: ActorRef
  readonly onBehalfOf: ActorRef | null
  readonly value: number | null
  readonly condition: string | null
  readonly quote: Evidence
  readonly mark: string
}

export const PROPOSAL_STANDINGS = ['tabled', 'revised', 'withdrawn', 'agreed'] as const
export type ProposalStanding = (typeof PROPOSAL_STANDINGS)[number]

export interface ProposalRecord {
  readonly id: string
  readonly issue: string
  readonly title: string
  readonly text: string
  readonly standing: ProposalStanding
  /** ISO day it was tabled. */
  readonly date: string | null
  /** The words that tabled it. */
  readonly statement: Evidence | null
  readonly proposers: readonly ActorRef[]
  readonly supporters: readonly ActorRef[]
  readonly opponents: readonly ActorRef[]
  /** Who took the floor since it was tabled, on whatever subject, and is on none of the three lists. */
  readonly silent: readonly ActorRef[]
  readonly mark: string
}

export interface IssuePage {
  readonly issue: IssueRecord
  readonly asOf: string | null
  /** The day movement is shown since; null where there was only one session. */
  readonly since: string | null
  /** Of those with a view or words on the issue; inherited views of members come last. */
  readonly positions: readonly PositionRow[]
  readonly arguments: { readonly supports: readonly Argument[]; readonly open: readonly Argument[]; readonly opposes: readonly Argument[] }
  readonly proposals: readonly ProposalRecord[]
  readonly silent: {
    readonly neverSpoke: readonly ActorRef[]
    readonly noCommitment: readonly ActorRef[]
    readonly inTheMiddle: readonly ActorRef[]
  }
  readonly movement: readonly Movement[]
  readonly contradictions: readonly Contradiction[]
  /** Our own layer; the window shows it in its own colour. */
  readonly ours: {
    readonly line: LineRecord | null
    readonly approach: readonly ApproachRecord[]
    readonly candidates: readonly ApproachCandidate[]
  }
}

/** In these words, `speakers` answered (supported, opposed, cited) `target`, or were its voice. */
export interface RelationRecord {
  readonly id: string
  readonly kind: RelationKind | 'speaks for'
  readonly speakers: readonly ActorRef[]
  readonly target: ActorRef
  readonly words: Evidence
  /** What was answered, where a person or the reader found it. */
  readonly targetWords: Evidence | null
}
