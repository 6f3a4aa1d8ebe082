/** The evidence: passages and live notes, each actor's part in them, and the stances they commit to. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { StatementStatus, Tier } from '#contract/vocabulary.ts'

export const statement = sqliteTable('statement', {
  n: integer('n').primaryKey(),
  id: text('id').notNull(),
  documentId: text('document_id'),
  meetingId: text('meeting_id'),
  date: text('date'),
  para: integer('para'),
  sent: integer('sent'),
  startOffset: integer('start_offset'),
  endOffset: integer('end_offset'),
  status: text('status').$type<StatementStatus>().notNull(),
  tier: text('tier').$type<Tier>(),
  rule: text('rule'),
  mark: text('mark').notNull(),
  caveat: text('caveat'),
  createdAt: text('created_at').notNull(),
  changedAt: text('changed_at').notNull(),
  /** ISO instant, for live notes alone. */
  heardAt: text('heard_at'),
})

export const statementText = sqliteTable('statement_text', {
  n: integer('n').primaryKey(),
  quote: text('quote').notNull(),
  note: text('note'),
})

export const statementActor = sqliteTable(
  'statement_actor',
  {
    statementId: text('statement_id').notNull(),
    actorId: text('actor_id').notNull(),
    onBehalfOfId: text('on_behalf_of_id'),
    place: integer('place').notNull(),
  },
  (t) => [primaryKey({ columns: [t.statementId, t.actorId] })],
)

export const statementTopic = sqliteTable(
  'statement_topic',
  {
    statementId: text('statement_id').notNull(),
    actorId: text('actor_id').notNull(),
    topicId: text('topic_id').notNull(),
    place: integer('place').notNull(),
  },
  (t) => [primaryKey({ columns: [t.statementId, t.actorId, t.topicId] })],
)

export const stance = sqliteTable(
  'stance',
  {
    statementId: text('statement_id').notNull(),
    actorId: text('actor_id').notNull(),
    issueId: text('issue_id').notNull(),
    value: integer('value'),
    condition: text('condition'),
  },
  (t) => [primaryKey({ columns: [t.statementId, t.actorId, t.issueId] })],
)

/** How many statements of a status there are of something; triggers keep it (migration 0004). */
export const said = sqliteTable(
  'said',
  {
    of: text('of').$type<'workspace' | 'document' | 'actor' | 'topic' | 'issue'>().notNull(),
    /** Empty for the workspace as a whole. */
    id: text('id').notNull(),
    status: text('status').$type<StatementStatus>().notNull(),
    n: integer('n').notNull(),
  },
  (t) => [primaryKey({ columns: [t.of, t.id, t.status] })],
)
