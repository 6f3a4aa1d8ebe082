import { z } from 'zod'
import type { Alignment } from '../records/alignment.ts'
import { id, isoDate } from '../vocabulary.ts'
import { method } from '../wire.ts'

export const alignmentRequest = z.strictObject({
  asOf: isoDate.optional(),
  /** Absent: everyone with a view of its own. */
  actors: z.array(id).min(2).max(500).optional(),
  issues: z.array(id).min(1).max(500).optional(),
})
export type AlignmentRequest = z.output<typeof alignmentRequest>

export const alignmentMethods = {
  'alignment.of': method<Alignment>()(alignmentRequest),
  /** A network (GraphML) of pairs that agree at least so much, or the matrix (CSV). Null when the person cancels. */
  'alignment.export': method<{ readonly path: string } | null>()(
    z.strictObject({
      alignment: alignmentRequest,
      format: z.enum(['graphml', 'csv']),
      /** Only pairs agreeing at least this much become edges. */
      atLeast: z.number().min(-1).max(1).default(0),
      path: z.string().min(1).max(4096).optional(),
    }),
  ),
}
