/** Where a passage commits its speaker on an issue. */
import type { ProposedStance } from '#contract/proposal.ts'
import type { ReferenceIssue } from '#contract/reference.ts'

export interface StanceReader {
  readonly issues: readonly ReferenceIssue[]
}

export function compileStances(issues: readonly ReferenceIssue[]): StanceReader {
  return { issues }
}

export function stancesOf(_reader: StanceReader, _flat: string, _context: { readonly opposed: boolean; readonly before: string }): ProposedStance[] {
  return []
}
