/** Who stands with whom: agreement of all pairs, clusters, groups and outliers. Methods: domain/alignment, domain/clustering. */
import type { ActorRef } from '../records.ts'

export interface Alignment {
  readonly asOf: string | null
  /** In the order of the dendrogram's leaves: neighbours stand side by side. */
  readonly actors: readonly ActorRef[]
  readonly issues: readonly { readonly id: string; readonly label: string }[]
  /** actors × actors, row by row: agreement corrected for chance and consensus, −1 … 1; NaN where nothing can be said. */
  readonly agreement: Float32Array
  /** actors × actors: issues the figure rests on. */
  readonly shared: Uint16Array
  /** Fewer shared issues than this say little: show such figures grey. */
  readonly fewShared: number
  /**
   * Average linkage, nearest first. Nodes 0 … n−1 are the actors in the order above, n + i is what merge i made;
   * `height` is 1 − agreement, 0 … 2.
   */
  readonly merges: readonly { readonly left: number; readonly right: number; readonly height: number; readonly size: number }[]
  /** Cluster of each actor, numbered from 0 in the order of the leaves: the tree cut where agreement falls to chance. */
  readonly clusters: readonly number[]
  readonly groups: readonly GroupCohesion[]
  readonly outliers: readonly Outlier[]
}

export interface GroupCohesion {
  readonly grouping: ActorRef
  readonly members: number
  /** Pairs of members with enough shared issues. */
  readonly pairs: number
  /** Mean agreement of those pairs, weighted by shared issues; null without a pair. */
  readonly within: number | null
  /** Mean agreement of members with the others, weighted alike. */
  readonly without: number | null
}

/** A member that agrees with its grouping much less than the others do. */
export interface Outlier {
  readonly actor: ActorRef
  readonly grouping: ActorRef
  readonly agreement: number
  readonly groupAgreement: number
  readonly shared: number
}
