/** What a position matrix is planned from. */
import type { ActorRef } from '#contract/records.ts'
import type { BriefBasis, BriefIssue, BriefPosition } from './records.ts'

export interface MatrixData extends BriefBasis {
  /** The columns. */
  readonly issues: readonly BriefIssue[]
  readonly rows: readonly MatrixRow[]
  /** Who spoke and took no position on any of the issues. */
  readonly silent: readonly string[]
  /** The same actors on an earlier day, where the matrix is compared with one. */
  readonly compared?: { readonly day: string; readonly rows: ReadonlyMap<string, readonly BriefPosition[]> }
}

export interface MatrixRow {
  readonly actor: ActorRef
  /** What it stands under where rows are ordered by group; null where they are not. */
  readonly group: string | null
  /** Positions by issue id; an issue without an entry is not stated. */
  readonly positions: readonly BriefPosition[]
}
