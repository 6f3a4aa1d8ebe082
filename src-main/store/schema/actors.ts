/** Who can hold a view, under which names, and in which groupings. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { AliasKind } from '#contract/reference.ts'
import type { ActorKind } from '#contract/vocabulary.ts'

export const actor = sqliteTable('actor', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  shortName: text('short_name').notNull(),
  kind: text('kind').$type<ActorKind>().notNull(),
  iso3: text('iso3'),
  unGroup: text('un_group'),
  region: text('region'),
  subregion: text('subregion'),
  notes: text('notes').notNull().default(''),
  isReference: integer('is_reference').notNull().default(0),
})

export const actorAlias = sqliteTable(
  'actor_alias',
  {
    actorId: text('actor_id').notNull(),
    text: text('text').notNull(),
    kind: text('kind').$type<AliasKind>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.actorId, t.text] })],
)

/** Names that a person said never speak in this workspace. */
export const rejectedName = sqliteTable('rejected_name', {
  text: text('text').primaryKey(),
  createdAt: text('created_at').notNull(),
})

export const membership = sqliteTable('membership', {
  id: text('id').primaryKey(),
  actorId: text('actor_id').notNull(),
  groupingId: text('grouping_id').notNull(),
  fromDate: text('from_date'),
  toDate: text('to_date'),
})
