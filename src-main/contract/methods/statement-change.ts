/** One change to one statement or to many: what a cell of the grid writes. */
import { z } from 'zod'
import { id, isoDate, stanceValue } from '../vocabulary.ts'
import { method } from '../wire.ts'

const condition = z.string().trim().max(500).nullable()
const addAndRemove = z.strictObject({ add: z.array(id).max(200), remove: z.array(id).max(200) })

/** Only what is there changes; all else stays as it is in each statement. */
export const statementChange = z.strictObject({
  date: isoDate.nullable().optional(),
  mark: id.optional(),
  note: z.string().trim().max(5000).nullable().optional(),
  /** One out and one in: the new one takes over what the old one said. */
  actors: addAndRemove.optional(),
  onBehalfOf: id.nullable().optional(),
  topics: addAndRemove.optional(),
  /** `on` null: one more stance, of everybody who speaks; else theirs who have one on that issue, the parts given. */
  stance: z.strictObject({ on: id.nullable(), issue: id, value: stanceValue.nullable().optional(), condition: condition.optional() }).optional(),
  /** Takes out the stances on an issue. */
  dropStance: id.optional(),
})
export type StatementChange = z.output<typeof statementChange>

export const statementChangeMethods = {
  /** How many were other before; one step to undo, however many. `confirm`: accepts them in the same step, as correcting a proposal does. */
  'statement.change': method<number>()(
    z.strictObject({ ids: z.array(id).min(1).max(100_000), change: statementChange, confirm: z.boolean().default(false) }),
  ),
}
