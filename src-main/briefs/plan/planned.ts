/** What every kind of document is asked for with, and what planning one gives back. */
import type { DocumentTree } from '#contract/document-tree.ts'
import type { HandlingLevel } from '#contract/records.ts'
import type { Paper } from '../page.ts'
import type { LeftOut, StalePosition } from './release.ts'

export interface CommonPlan {
  /** Handling level id: what exceeds it is left out. */
  readonly ceiling: string
  readonly includeProposed: boolean
  readonly paper: Paper
  readonly for: string
  readonly from: string
  /** Handling instruction for the footer. */
  readonly caveat: string | null
  readonly portionMarks: boolean
  /** A position last heard of longer ago than this is reported as stale. */
  readonly staleAfterDays: number
}

/** A kind whose sections can be switched off, put in order and renamed. */
export interface SectionedPlan<Name extends string> extends CommonPlan {
  /** In the order they are wanted. */
  readonly sections: readonly Name[]
  /** Headings of the reader's own, by section. */
  readonly headings: { readonly [name in Name]?: string | undefined }
}

/** The document, and what the person who releases it must know. */
export interface PlannedBrief {
  readonly tree: DocumentTree
  /** The highest level in what is included. */
  readonly mark: HandlingLevel
  readonly leftOut: readonly LeftOut[]
  /** What of our own layer is in it. */
  readonly ours: readonly string[]
  /** Lines that lead to no statement or no document. */
  readonly unsourced: readonly string[]
  /** Ids of included statements nobody has reviewed. */
  readonly unreviewed: readonly string[]
  readonly stale: readonly StalePosition[]
}
