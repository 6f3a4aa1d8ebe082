/** The order of a review: what is in view, what comes next, and how far it has got. */
import type { StatementRow } from '#contract/records.ts'

export const REVIEW_VIEWS = ['awaiting', 'strong', 'weak', 'all'] as const
export type ReviewView = (typeof REVIEW_VIEWS)[number]

export interface ReviewProgress {
  readonly reviewed: number
  readonly total: number
}

/** Strong and weak show what still awaits review in that tier. */
export function inView(statement: StatementRow, view: ReviewView): boolean {
  if (view === 'all') return true
  if (statement.status !== 'proposed') return false
  return view === 'awaiting' || statement.tier === view
}

/** As they stand in the text; live notes, which stand nowhere, last. */
export function inReadingOrder(statements: readonly StatementRow[]): readonly StatementRow[] {
  return statements.toSorted(
    (a, b) => (a.start ?? Infinity) - (b.start ?? Infinity) || (a.end ?? 0) - (b.end ?? 0) || (a.id < b.id ? -1 : 1),
  )
}

/** How many statements a view holds, for its label. */
export function countView(statements: readonly StatementRow[], view: ReviewView): number {
  return statements.reduce((n, statement) => n + Number(inView(statement, view)), 0)
}

export function progressOf(statements: readonly StatementRow[]): ReviewProgress {
  const reviewed = statements.reduce((n, { status }) => n + Number(status !== 'proposed'), 0)
  return { reviewed, total: statements.length }
}

/**
 * The next statement (step 1) or the one before (step −1) that passes `wanted`, in reading order.
 * Where the current one is gone or null, starts from the respective end; null when none is left.
 */
export function neighbour(
  ordered: readonly StatementRow[],
  current: string | null,
  step: 1 | -1,
  wanted: (statement: StatementRow) => boolean,
): StatementRow | null {
  const from = ordered.findIndex(({ id }) => id === current)
  const start = from === -1 ? (step === 1 ? 0 : ordered.length - 1) : from + step
  for (let at = start; at >= 0 && at < ordered.length; at += step) {
    const statement = ordered[at]
    if (statement !== undefined && wanted(statement)) return statement
  }
  return null
}

/** After a decision: the next one in view, else the first one left in view, else none. */
export function afterDecision(
  ordered: readonly StatementRow[],
  decided: string,
  view: ReviewView,
): StatementRow | null {
  const open = (statement: StatementRow) =>
    statement.id !== decided && statement.status === 'proposed' && inView(statement, view)
  return neighbour(ordered, decided, 1, open) ?? ordered.find(open) ?? null
}
