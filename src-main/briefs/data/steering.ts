/** What a steering brief is planned from: the whole field in a few lines, and what we want in it. */
import type { BriefBasis, BriefIssue, BriefLine, Standing } from './records.ts'

export interface SteeringData extends BriefBasis {
  readonly us: string | null
  readonly issues: readonly { readonly issue: BriefIssue; readonly standings: readonly Standing[]; readonly line: BriefLine | null }[]
  readonly meetings: readonly { readonly name: string; readonly date: string }[]
}
