import { z } from 'zod'
import type { ApproachRecord } from '../records/approach.ts'
import { id, isoDate } from '../vocabulary.ts'
import { method } from '../wire.ts'

const text = z.string().trim().max(5000)

const fields = {
  actor: id,
  issue: id.nullable(),
  contact: z.string().trim().max(500),
  nextStep: text,
  by: isoDate.nullable(),
  done: z.boolean(),
  note: text,
  mark: id,
}

/** Our own layer: whom to approach. */
export const approachMethods = {
  /** Open ones first, soonest due first. */
  'approach.list': method<readonly ApproachRecord[]>()(z.strictObject({ actor: id.optional(), issue: id.optional(), open: z.boolean().default(false) })),
  /** What is not given is empty; the mark is the workspace's for our own layer. */
  'approach.create': method<ApproachRecord>()(
    z.strictObject(fields).partial({ issue: true, contact: true, nextStep: true, by: true, done: true, note: true, mark: true }),
  ),
  'approach.update': method<ApproachRecord>()(z.strictObject({ id, ...z.strictObject(fields).partial().shape })),
  'approach.remove': method<void>()(z.strictObject({ id })),
}
