/** How a person has laid out the matrix: whom, what, in which order, on which days. Ids only, kept across restarts. */
import { z } from 'zod'
import { MATRIX_GROUPINGS, type matrixRequest } from '#contract/methods/matrix.ts'
import { isoDate } from '#contract/vocabulary.ts'

const chosen = z.array(z.string()).nullable()

export const matrixSettings = z.strictObject({
  groupBy: z.enum(MATRIX_GROUPINGS),
  /** For grouping: the first of these an actor belongs to; none: its UN regional group. */
  groupings: z.array(z.string()),
  hideSilent: z.boolean(),
  /** In this order; null: as they come. */
  actors: chosen,
  issues: chosen,
  /** Null: everything there is counts. */
  asOf: isoDate.nullable(),
  compareWith: isoDate.nullable(),
})
export type MatrixSettings = z.output<typeof matrixSettings>

export const EVERYTHING: MatrixSettings = { groupBy: 'region', groupings: [], hideSilent: true, actors: null, issues: null, asOf: null, compareWith: null }

type MatrixQuestion = z.input<typeof matrixRequest>

/** The settings as main is asked. A day that is compared with itself is not asked for. */
export function questionOf({ groupBy, groupings, hideSilent, actors, issues, asOf, compareWith }: MatrixSettings): MatrixQuestion {
  return {
    groupBy,
    hideSilent,
    ...(groupBy === 'grouping' && groupings.length > 0 ? { groupings: [...groupings] } : {}),
    ...(actors === null ? {} : { actors: [...actors] }),
    ...(issues === null ? {} : { issues: [...issues] }),
    ...(asOf === null ? {} : { asOf }),
    ...(compareWith === null || compareWith === asOf ? {} : { compareWith }),
  }
}

/** The same things with one of them moved before or after another; unchanged where either is missing. */
export function moved(order: readonly string[], what: string, onto: string): readonly string[] {
  const from = order.indexOf(what)
  const to = order.indexOf(onto)
  if (from < 0 || to < 0 || from === to) return order
  return order.toSpliced(from, 1).toSpliced(to, 0, what)
}

/** Moved by so many places, stopping at the ends. */
export function movedBy(order: readonly string[], what: string, steps: number): readonly string[] {
  const onto = order[Math.min(order.length - 1, Math.max(0, order.indexOf(what) + steps))]
  return onto === undefined ? order : moved(order, what, onto)
}
