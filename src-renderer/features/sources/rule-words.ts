/** Why a statement was proposed, in words. */
import type { StatementRow } from '#contract/records.ts'

export function ruleInWords({ rule, tier }: StatementRow): string {
  if (rule === null) return 'Marked by a person; no rule proposed it.'
  const name = rule.replaceAll(/[-_.]/gu, ' ')
  return tier === 'strong'
    ? `Proposed because the construction “${name}” matched: the sentence itself says who speaks.`
    : `Proposed by “${name}”: the speaker follows from the context, not from the sentence. Worth a closer look.`
}
