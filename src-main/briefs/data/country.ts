/** What a country brief is planned from. */
import type { ActorRef } from '#contract/records.ts'
import type { HandlingScheme } from '#domain/handling.ts'
import type { BriefLine, BriefNeighbour, BriefPosition, BriefStatement } from './records.ts'

export interface CountryBriefData {
  readonly actor: ActorRef & { readonly groupings: readonly string[] }
  /** The process the brief is about ("OEWG on ICT security"), for title and running head. */
  readonly forum: string | null
  /** ISO day the brief bears. */
  readonly date: string
  /** ISO day up to which the data was read. */
  readonly asOf: string
  readonly scheme: HandlingScheme
  /** In the order of the taxonomy; issues the actor never spoke on are in `silentIssues`. */
  readonly positions: readonly BriefPosition[]
  readonly statements: readonly BriefStatement[]
  readonly closest: readonly BriefNeighbour[]
  readonly mostDistant: readonly BriefNeighbour[]
  readonly lines: readonly BriefLine[]
  readonly silentIssues: readonly { readonly id: string; readonly label: string }[]
}
