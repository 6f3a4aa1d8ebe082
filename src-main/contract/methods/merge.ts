import { z } from 'zod'
import type { MembershipRow } from '../records/actor-page.ts'
import type { MergePreview } from '../records/merge.ts'
import { id, isoDate } from '../vocabulary.ts'
import { method } from '../wire.ts'

const mergeRequest = z.strictObject({ kind: z.enum(['actor', 'topic', 'issue']), from: z.array(id).min(1).max(50), into: id })
export type MergeRequest = z.output<typeof mergeRequest>

/** Putting the landscape in order: merging, memberships. Renaming is `actor.update`, `topic.update`, `issue.update`. */
export const mergeMethods = {
  'merge.preview': method<MergePreview>()(mergeRequest),
  /** One undoable step; saved views that name what is gone then name what it became. */
  'merge.apply': method<MergePreview>()(mergeRequest),
  'membership.list': method<readonly MembershipRow[]>()(z.strictObject({ actor: id.optional(), grouping: id.optional() })),
  /** Without an id a new membership. To leave a grouping's view on one issue, assess the actor there with the value null. */
  'membership.save': method<MembershipRow>()(
    z.strictObject({ id: id.optional(), actor: id, grouping: id, from: isoDate.nullable(), to: isoDate.nullable() }),
  ),
  'membership.remove': method<void>()(z.strictObject({ id })),
}
