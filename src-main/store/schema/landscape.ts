/** Proposals tabled, who answered whom, whom we approach, and the workspace's settings. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ProposalStanding } from '#contract/records/issue-page.ts'
import type { RelationKind } from '#contract/vocabulary.ts'

export const setting = sqliteTable('setting', {
  name: text('name').primaryKey(),
  /** JSON. */
  value: text('value').notNull(),
})

export const proposal = sqliteTable('proposal', {
  id: text('id').primaryKey(),
  issueId: text('issue_id').notNull(),
  title: text('title').notNull(),
  text: text('text').notNull().default(''),
  standing: text('standing').$type<ProposalStanding>().notNull(),
  date: text('date'),
  statementId: text('statement_id'),
  mark: text('mark').notNull(),
  createdAt: text('created_at').notNull(),
})

export type ProposalRole = 'proposer' | 'supporter' | 'opponent'

export const proposalActor = sqliteTable(
  'proposal_actor',
  {
    proposalId: text('proposal_id').notNull(),
    actorId: text('actor_id').notNull(),
    role: text('role').$type<ProposalRole>().notNull(),
    place: integer('place').notNull(),
  },
  (t) => [primaryKey({ columns: [t.proposalId, t.actorId] })],
)

export const statementLink = sqliteTable('statement_link', {
  id: text('id').primaryKey(),
  statementId: text('statement_id').notNull(),
  kind: text('kind').$type<RelationKind>().notNull(),
  actorId: text('actor_id').notNull(),
  targetStatementId: text('target_statement_id'),
  rule: text('rule'),
})

export const approach = sqliteTable('approach', {
  id: text('id').primaryKey(),
  actorId: text('actor_id').notNull(),
  issueId: text('issue_id'),
  contact: text('contact').notNull().default(''),
  nextStep: text('next_step').notNull().default(''),
  byDate: text('by_date'),
  done: integer('done').notNull().default(0),
  note: text('note').notNull().default(''),
  mark: text('mark').notNull(),
  createdAt: text('created_at').notNull(),
})
