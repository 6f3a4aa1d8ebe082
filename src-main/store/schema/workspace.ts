/** The workspace itself, its handling scheme, saved views, exported briefs and the change log. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const workspace = sqliteTable('workspace', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  ourActorId: text('our_actor_id'),
  isSample: integer('is_sample').notNull().default(0),
  createdAt: text('created_at').notNull(),
})

export const handlingLevel = sqliteTable('handling_level', {
  id: text('id').primaryKey(),
  rank: integer('rank').notNull(),
  label: text('label').notNull(),
})

export const savedView = sqliteTable('saved_view', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  filter: text('filter').notNull(),
})

export const brief = sqliteTable('brief', {
  id: text('id').primaryKey(),
  kind: text('kind').notNull(),
  subject: text('subject').notNull(),
  options: text('options').notNull(),
  madeAt: text('made_at').notNull(),
  path: text('path').notNull(),
  sha256: text('sha256').notNull(),
  mark: text('mark').notNull(),
  commandSeq: integer('command_seq').notNull(),
})

/** `replaced`: was undone, and a new command made redoing it impossible. */
export type CommandState = 'done' | 'undone' | 'replaced' | 'undo' | 'redo'

export const command = sqliteTable('command', {
  seq: integer('seq').primaryKey(),
  label: text('label').notNull(),
  author: text('author').notNull(),
  at: text('at').notNull(),
  target: integer('target'),
  state: text('state').$type<CommandState>().notNull(),
})

export const change = sqliteTable(
  'change',
  {
    commandSeq: integer('command_seq').notNull(),
    step: integer('step').notNull(),
    entity: text('entity').notNull(),
    key: text('key').notNull(),
    before: text('before'),
    after: text('after'),
  },
  (t) => [primaryKey({ columns: [t.commandSeq, t.step] })],
)
