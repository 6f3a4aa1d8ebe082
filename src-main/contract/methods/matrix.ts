import { z } from 'zod'
import type { MatrixCellDetail, MatrixView } from '../records/matrix.ts'
import type { PositionChange, SessionSpan } from '../records/movement.ts'
import { id, isoDate } from '../vocabulary.ts'
import { method } from '../wire.ts'

export const MATRIX_GROUPINGS = ['none', 'region', 'grouping'] as const

const chosen = z.array(id).max(1000).optional()

export const matrixRequest = z.strictObject({
  /** Absent: everything there is counts. */
  asOf: isoDate.optional(),
  /** In this order; absent: everyone with words or an assessment to its name, by name. */
  actors: chosen,
  /** In this order; absent: all, in the order of the taxonomy. */
  issues: chosen,
  groupBy: z.enum(MATRIX_GROUPINGS).default('none'),
  /** For `grouping`: an actor stands under the first of these it belongs to on the day; absent: its UN regional group. */
  groupings: z.array(id).max(100).optional(),
  /** Leaves out rows without a view on any of the issues, inherited ones counting as views. */
  hideSilent: z.boolean().default(false),
  compareWith: isoDate.optional(),
})
export type MatrixRequest = z.output<typeof matrixRequest>

/** Who stood where, when, and how that changed. */
export const matrixMethods = {
  'matrix.asOf': method<MatrixView>()(matrixRequest),
  'matrix.cell': method<MatrixCellDetail>()(z.strictObject({ actor: id, issue: id, asOf: isoDate.optional(), compareWith: isoDate.optional() })),
  /** Days on which anything was said or assessed, oldest first: the stops of a date slider. */
  'matrix.days': method<readonly string[]>()(z.undefined()),
  /** Sessions with their days, oldest first. */
  'session.list': method<readonly SessionSpan[]>()(z.undefined()),
  /** Every change of a position, newest first; `since` by the day of the words or judgement. */
  'position.log': method<readonly PositionChange[]>()(
    z.strictObject({ actor: id.optional(), issue: id.optional(), since: isoDate.optional(), limit: z.number().int().min(1).max(5000).default(500) }),
  ),
  /** Writes the matrix as seen; a save dialog asks where no path is given; null when the person cancels. */
  'matrix.export': method<{ readonly path: string; readonly rows: number } | null>()(
    z.strictObject({ matrix: matrixRequest, format: z.enum(['xlsx', 'csv']), path: z.string().min(1).max(4096).optional() }),
  ),
}
