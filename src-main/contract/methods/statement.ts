import { z } from 'zod'
import type { GridView, StatementFacets, StatementPage, StatementRow } from '../records.ts'
import { actorKind, band, id, isoDate, stanceValue, statementStatus, tier } from '../vocabulary.ts'
import { method } from '../wire.ts'

const several = <T extends z.ZodType>(item: T) => z.array(item).max(500).optional()

/** Several values of one facet widen; different facets narrow. */
export const statementFilter = z.strictObject({
  actor: several(id),
  kind: several(actorKind),
  /** UN regional groups. */
  region: several(id),
  /** Groupings that the speaker was in on the day, or is. */
  grouping: several(id),
  /** A topic includes everything below it. */
  topic: several(id),
  issue: several(id),
  band: several(band),
  meeting: several(id),
  session: several(id),
  forum: several(id),
  document: several(id),
  status: several(statementStatus),
  tier: several(tier),
  mark: several(id),
  /** Who changed it last. */
  author: several(z.string().min(1).max(200)),
  from: isoDate.optional(),
  to: isoDate.optional(),
  /** Words, "phrases", prefix*, -not. */
  text: z.string().max(500).optional(),
})
export type StatementFilter = z.output<typeof statementFilter>

export const statementSort = z.strictObject({
  by: z.enum(['date', 'actor', 'document', 'status', 'changed']),
  descending: z.boolean(),
})

const sortOrNewest = statementSort.default({ by: 'date', descending: true })

const stanceInput = z.strictObject({
  issue: id,
  value: stanceValue.nullable(),
  condition: z.string().trim().max(500).nullable(),
})

const voiceInput = z.strictObject({
  /** Id of an actor of the workspace. */
  actor: id,
  onBehalfOf: id.nullable(),
  /** Who spoke for it; null: nobody; absent: as before. */
  spokesperson: id.nullable().optional(),
  topics: z.array(id).max(40),
  stances: z.array(stanceInput).max(40),
})
export type VoiceInput = z.output<typeof voiceInput>

/** Which of the two grids a saved view is of. */
const viewOf = z.enum(['statements', 'positions'])

const ids = z.array(id).min(1).max(100_000)

/** The evidence: who said what, in which words. */
export const statementMethods = {
  'statement.page': method<StatementPage>()(
    z.strictObject({
      filter: statementFilter,
      sort: sortOrNewest,
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
  ),
  'statement.facets': method<StatementFacets>()(z.strictObject({ filter: statementFilter })),
  /** Ids of all that the filter finds, in order. */
  'statement.ids': method<readonly string[]>()(z.strictObject({ filter: statementFilter, sort: sortOrNewest })),
  'statement.get': method<StatementRow>()(z.strictObject({ id })),
  /** In the order given; those gone meanwhile are left out. */
  'statement.rows': method<readonly StatementRow[]>()(z.strictObject({ ids: z.array(id).max(5000) })),
  /** Accept, reject or put back; one undoable step however many. How many were other before. */
  'statement.setStatus': method<number>()(z.strictObject({ ids, status: statementStatus })),
  /** Gives all of them a handling mark in one undoable step; how many had another before. */
  'statement.setMark': method<number>()(z.strictObject({ ids, mark: id })),
  'statement.update': method<StatementRow>()(
    z.strictObject({
      id,
      voices: z.array(voiceInput).max(200).optional(),
      date: isoDate.nullable().optional(),
      mark: id.optional(),
      caveat: z.string().trim().max(200).nullable().optional(),
      note: z.string().trim().max(5000).nullable().optional(),
      /** Confirm in the same step, as correcting a proposal does. */
      status: statementStatus.optional(),
    }),
  ),
  /** A passage a person marks in a document (with offsets), or a live note (without). */
  'statement.create': method<StatementRow>()(
    z.strictObject({
      document: id.nullable(),
      start: z.number().int().min(0).nullable(),
      end: z.number().int().min(0).nullable(),
      quote: z.string().trim().min(1).max(20_000),
      date: isoDate.nullable(),
      voices: z.array(voiceInput).max(200),
    }),
  ),
  /** Cuts a statement in two at this offset into its quote; the second has the voices of the first. One step to undo. */
  'statement.split': method<readonly [StatementRow, StatementRow]>()(z.strictObject({ id, at: z.number().int().min(1).max(20_000) })),
  /** Makes one statement of several of one document, with all the words between; voices come together by actor. One step to undo. */
  'statement.join': method<StatementRow>()(z.strictObject({ ids: z.array(id).min(2).max(50) })),
  'statement.remove': method<void>()(z.strictObject({ ids })),
  'view.list': method<readonly GridView[]>()(z.undefined()),
  'view.save': method<GridView>()(
    z.strictObject({ id: id.optional(), name: z.string().trim().min(1).max(100), filter: statementFilter, /** Absent: statements. */ of: viewOf.optional() }),
  ),
  'view.remove': method<void>()(z.strictObject({ id })),
}
