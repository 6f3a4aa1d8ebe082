/** The landscape as a table: actors × issues as of a day, ids and codes only; words are fetched for the cell looked at. */
import type { ActorRef, Evidence, PositionRow } from '../records.ts'
import type { Band } from '../vocabulary.ts'

export interface MatrixView {
  /** ISO day; null counts everything there is. */
  readonly asOf: string | null
  /** The day cells are compared with; null: each cell with its holder's own previous view. */
  readonly compareWith: string | null
  readonly rows: readonly { readonly actor: ActorRef; /** Place in `groups`, null where nothing is grouped. */ readonly group: number | null }[]
  readonly columns: readonly { readonly issue: string; readonly label: string; readonly topic: string; readonly topicLabel: string }[]
  readonly groups: readonly { readonly label: string; readonly rows: number }[]
  /** Row by row; read each with `matrixCell` (matrix-cells.ts). */
  readonly cells: Uint32Array
  /** Actors left out because they hold no view on any of the columns. */
  readonly hidden: number
}

/** One cell, decoded. */
export interface MatrixCell {
  readonly value: number | null
  readonly band: Band
  readonly basis: PositionRow['basis']
  readonly silence: PositionRow['silence']
  /** It has a condition, in words for whoever looks at the cell. */
  readonly conditional: boolean
  /** Older than the workspace's limit on the day. */
  readonly stale: boolean
  /** Groupings pull this member apart, so it inherits nothing. */
  readonly conflicting: boolean
  /** Words came after the assessment shown: a person should look. */
  readonly newerWords: boolean
  /** What was held before: undefined where there is nothing to compare with, null where no view was held. */
  readonly before: number | null | undefined
  readonly movement: 'up' | 'down' | 'new' | 'withdrawn' | null
}

/** What a person sees who points at a cell. */
export interface MatrixCellDetail {
  readonly position: PositionRow
  /** As of the day compared with. */
  readonly before: PositionRow | null
  /** Days since the position's date where that is beyond the workspace's limit. */
  readonly staleDays: number | null
  /** What was said after an assessment, and does not override it. */
  readonly newerEvidence: readonly Evidence[]
  /** Groupings that pull this member apart. */
  readonly conflicting: readonly ActorRef[]
}
