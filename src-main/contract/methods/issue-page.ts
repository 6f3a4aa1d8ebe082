import { z } from 'zod'
import { type IssuePage, PROPOSAL_STANDINGS, type ProposalRecord, type RelationRecord } from '../records/issue-page.ts'
import type { ActorPage } from '../records/actor-page.ts'
import { id, isoDate, RELATION_KINDS } from '../vocabulary.ts'
import { method } from '../wire.ts'

const actors = z.array(id).max(300)
const title = z.string().trim().min(1).max(300)
const text = z.string().trim().max(20_000)

const proposalFields = {
  title,
  text,
  standing: z.enum(PROPOSAL_STANDINGS),
  date: isoDate.nullable(),
  proposers: actors,
  supporters: actors,
  opponents: actors,
  mark: id,
}

/** One issue, one actor seen whole; proposals tabled; who answered whom. */
export const issuePageMethods = {
  /** `since`: the day before which positions are compared; absent: the end of the session before the latest. */
  'issue.page': method<IssuePage>()(z.strictObject({ issue: id, asOf: isoDate.optional(), since: isoDate.optional() })),
  'actor.page': method<ActorPage>()(z.strictObject({ id, asOf: isoDate.optional(), since: isoDate.optional() })),
  'proposal.list': method<readonly ProposalRecord[]>()(z.strictObject({ issue: id.optional() })),
  /** From a statement: its speakers, day, words and mark are what is not given. */
  'proposal.create': method<ProposalRecord>()(z.strictObject({ issue: id, statement: id.nullable(), ...proposalFields }).partial({ text: true, standing: true, date: true, proposers: true, supporters: true, opponents: true, mark: true })),
  'proposal.update': method<ProposalRecord>()(z.strictObject({ id, ...z.strictObject(proposalFields).partial().shape })),
  'proposal.remove': method<void>()(z.strictObject({ id })),
  'relation.create': method<RelationRecord>()(
    z.strictObject({ statement: id, kind: z.enum(RELATION_KINDS), target: id, targetStatement: id.nullable() }),
  ),
  'relation.remove': method<void>()(z.strictObject({ id })),
}
