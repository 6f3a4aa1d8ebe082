/** Topics to file under, issues to stand on. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const topic = sqliteTable('topic', {
  id: text('id').primaryKey(),
  parentId: text('parent_id'),
  label: text('label').notNull(),
  isGroup: integer('is_group').notNull().default(0),
  /** JSON array of phrases. */
  keywords: text('keywords').notNull().default('[]'),
  place: integer('place').notNull(),
})

export const issue = sqliteTable('issue', {
  id: text('id').primaryKey(),
  topicId: text('topic_id').notNull(),
  label: text('label').notNull(),
  object: text('object'),
  note: text('note').notNull().default(''),
  /** JSON array of StanceCue. */
  cues: text('cues').notNull().default('[]'),
  place: integer('place').notNull(),
})

export const issueAnchor = sqliteTable(
  'issue_anchor',
  {
    issueId: text('issue_id').notNull(),
    value: integer('value').notNull(),
    label: text('label').notNull(),
  },
  (t) => [primaryKey({ columns: [t.issueId, t.value] })],
)
