import { z } from 'zod'
import type { ActorProfile, ActorRow, IssueRecord, LineRecord, PositionRow, TodaySummary, TopicNode } from '../records.ts'
import { actorKind, id, isoDate, stanceValue } from '../vocabulary.ts'
import { method } from '../wire.ts'

const text = z.string().trim().max(20_000)

/** Actors, topics, issues, positions, and our own lines beside them. */
export const landscapeMethods = {
  /** Those who spoke, or with `all` everyone the workspace knows; without a workspace, everyone the program knows. */
  'actor.list': method<readonly ActorRow[]>()(z.strictObject({ all: z.boolean().default(false) })),
  'actor.profile': method<ActorProfile>()(z.strictObject({ id, asOf: isoDate.optional() })),
  'actor.create': method<ActorRow>()(
    z.strictObject({ name: z.string().trim().min(1).max(200), kind: actorKind, alias: z.string().trim().max(200).optional() }),
  ),
  'actor.update': method<ActorRow>()(
    z.strictObject({
      id,
      name: z.string().trim().min(1).max(200).optional(),
      kind: actorKind.optional(),
      notes: text.optional(),
      addAlias: z.string().trim().min(1).max(200).optional(),
      removeAlias: z.string().min(1).max(200).optional(),
    }),
  ),
  'topic.list': method<readonly TopicNode[]>()(z.undefined()),
  'issue.list': method<readonly IssueRecord[]>()(z.undefined()),
  'position.list': method<readonly PositionRow[]>()(
    z.strictObject({ actor: id.optional(), issue: id.optional(), asOf: isoDate.optional() }),
  ),
  /** What changed at the latest meeting. Derives every position: not for the first paint. */
  'today.summary': method<TodaySummary>()(z.undefined()),
  /** A person's judgement; overrides what follows from statements, from its date on. */
  'position.assess': method<PositionRow>()(
    z.strictObject({
      actor: id,
      issue: id,
      date: isoDate,
      value: stanceValue.nullable(),
      condition: z.string().trim().max(500).nullable(),
      rationale: z.string().trim().min(1).max(5000),
      salience: z.number().int().min(0).max(100).nullable(),
      confidence: z.enum(['low', 'medium', 'high']).nullable(),
      evidence: z.array(id).max(200),
      /** Handling level; absent: the highest of the evidence, the lowest without any. */
      mark: id.optional(),
    }),
  ),
  /** One judgement of several actors on an issue, in one step to undo. How many were assessed. */
  'position.assessSeveral': method<number>()(
    z.strictObject({
      issue: id,
      /** Each with the statements that its own judgement rests on. */
      actors: z.array(z.strictObject({ actor: id, evidence: z.array(id).max(200) })).min(1).max(500),
      date: isoDate,
      value: stanceValue.nullable(),
      condition: z.string().trim().max(500).nullable(),
      rationale: z.string().trim().min(1).max(5000),
      salience: z.number().int().min(0).max(100).nullable(),
      confidence: z.enum(['low', 'medium', 'high']).nullable(),
      /** Handling level; absent: for each the highest of its evidence, the lowest without any. */
      mark: id.optional(),
    }),
  ),
  'line.list': method<readonly LineRecord[]>()(z.undefined()),
  'line.save': method<LineRecord>()(
    z.strictObject({
      issue: id,
      objective: text,
      lineToTake: text,
      ifRaised: text,
      pressLine: text,
      fallBack: text,
      redLine: text,
      landingFrom: stanceValue.nullable(),
      landingTo: stanceValue.nullable(),
      mark: id,
    }),
  ),
}
