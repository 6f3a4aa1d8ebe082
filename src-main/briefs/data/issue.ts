/** What an issue brief is planned from. */
import type { ApproachRecord } from '#contract/records/approach.ts'
import type { BriefBasis, BriefIssue, BriefLine, SpokenStatement, Standing } from './records.ts'

export interface IssueBriefData extends BriefBasis {
  readonly issue: BriefIssue & { readonly topicLabel: string; readonly note: string }
  /** Who spoke on it or was assessed: with a value, or without committing. */
  readonly standings: readonly Standing[]
  /** Members taken to share their grouping's position, by that grouping's name. */
  readonly sharing: readonly { readonly grouping: string; readonly members: readonly string[] }[]
  /** Who spoke on other matters and took no position here. */
  readonly silent: readonly string[]
  /** Statements that put something forward on the issue or its topic, in the order made. */
  readonly proposals: readonly SpokenStatement[]
  readonly line: BriefLine | null
  /** Whom we have planned to approach on it and have not yet, soonest due first. */
  readonly approaches: readonly ApproachRecord[]
}
