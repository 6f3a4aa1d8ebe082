/** Forum → session → meeting, and the documents that report on one. */
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const forum = sqliteTable('forum', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
})

export const session = sqliteTable('session', {
  id: text('id').primaryKey(),
  forumId: text('forum_id').notNull(),
  name: text('name').notNull(),
})

export const meeting = sqliteTable('meeting', {
  id: text('id').primaryKey(),
  sessionId: text('session_id'),
  name: text('name').notNull(),
  date: text('date').notNull(),
  endDate: text('end_date'),
  startTime: text('start_time'),
  endTime: text('end_time'),
  place: text('place'),
  agendaItem: text('agenda_item'),
})

export const document = sqliteTable('document', {
  id: text('id').primaryKey(),
  meetingId: text('meeting_id'),
  title: text('title').notNull(),
  date: text('date'),
  url: text('url'),
  fileName: text('file_name'),
  sha256: text('sha256').notNull(),
  characters: integer('characters').notNull(),
  mark: text('mark').notNull(),
  caveat: text('caveat'),
  importedAt: text('imported_at').notNull(),
})

export const documentBody = sqliteTable('document_body', {
  documentId: text('document_id').primaryKey(),
  body: text('body').notNull(),
})
