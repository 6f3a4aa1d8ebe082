/** One judgement of several positions: when it makes sense, and on which words each of them rests. */
import type { PositionRow } from '#contract/records.ts'

/** The issue they are all on; null for none, or several: a value means something on its own issue only. */
export function commonIssue(rows: readonly PositionRow[]): { readonly id: string; readonly label: string } | null {
  const [first] = rows
  return first !== undefined && rows.every(({ issue }) => issue === first.issue) ? { id: first.issue, label: first.issueLabel } : null
}

/** Each actor with the latest words of its own; none where its view is inherited, or words are not wanted. */
export function judged(rows: readonly PositionRow[], onWords: boolean): { actor: string; evidence: string[] }[] {
  return rows.map(({ actor, basis, evidence }) => ({
    actor: actor.id,
    evidence: onWords && basis !== 'inherited' ? evidence.slice(0, 1).map(({ statementId }) => statementId) : [],
  }))
}

/** The value they share, and its condition; undefined where they differ. */
export function commonView(rows: readonly PositionRow[]): { readonly value: number | null; readonly condition: string } | undefined {
  const [first] = rows
  if (first === undefined || first.basis === 'none') return undefined
  const isShared = rows.every(({ value, condition, basis }) => basis !== 'none' && value === first.value && condition === first.condition)
  return isShared ? { value: first.value, condition: first.condition ?? '' } : undefined
}
