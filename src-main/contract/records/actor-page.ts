/** What an actor's page shows beside its profile: movement, contradictions, relations, and our notes on approaching it. */
import type { ApproachRecord } from './approach.ts'
import type { RelationRecord } from './issue-page.ts'
import type { Contradiction, Movement, StalePosition } from './movement.ts'

export interface ActorPage {
  /** The day movement is shown since; null where there was only one session. */
  readonly since: string | null
  readonly movement: readonly Movement[]
  readonly contradictions: readonly Contradiction[]
  readonly stale: readonly StalePosition[]
  /** Made by the actor, then made to it. */
  readonly relations: readonly RelationRecord[]
  /** Our own layer. */
  readonly approach: readonly ApproachRecord[]
}

export interface MembershipRow {
  readonly id: string
  readonly actor: string
  readonly grouping: string
  /** ISO days, both inclusive; null = open. */
  readonly from: string | null
  readonly to: string | null
}
