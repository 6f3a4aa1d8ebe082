/** What a country brief is planned from. */
import type { ActorRef } from '#contract/records.ts'
import type { BriefBasis, BriefLine, BriefNeighbour, BriefPosition, BriefStatement } from './records.ts'

export interface CountryBriefData extends BriefBasis {
  readonly actor: ActorRef & { readonly groupings: readonly string[] }
  /** In the order of the taxonomy; issues the actor never spoke on are in `silentIssues`. */
  readonly positions: readonly BriefPosition[]
  readonly statements: readonly BriefStatement[]
  readonly closest: readonly BriefNeighbour[]
  readonly mostDistant: readonly BriefNeighbour[]
  readonly lines: readonly BriefLine[]
  readonly silentIssues: readonly { readonly id: string; readonly label: string }[]
}
