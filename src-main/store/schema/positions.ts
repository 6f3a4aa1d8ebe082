/** A person's assessments, and apart from them our own lines. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const position = sqliteTable('position', {
  id: text('id').primaryKey(),
  actorId: text('actor_id').notNull(),
  issueId: text('issue_id').notNull(),
  date: text('date').notNull(),
  value: integer('value'),
  condition: text('condition'),
  rationale: text('rationale').notNull(),
  salience: integer('salience'),
  confidence: text('confidence').$type<'low' | 'medium' | 'high'>(),
  mark: text('mark').notNull(),
  createdAt: text('created_at').notNull(),
})

export const positionEvidence = sqliteTable(
  'position_evidence',
  {
    positionId: text('position_id').notNull(),
    statementId: text('statement_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.positionId, t.statementId] })],
)

export const line = sqliteTable('line', {
  issueId: text('issue_id').primaryKey(),
  objective: text('objective').notNull().default(''),
  lineToTake: text('line_to_take').notNull().default(''),
  ifRaised: text('if_raised').notNull().default(''),
  pressLine: text('press_line').notNull().default(''),
  fallBack: text('fall_back').notNull().default(''),
  redLine: text('red_line').notNull().default(''),
  landingFrom: integer('landing_from'),
  landingTo: integer('landing_to'),
  mark: text('mark').notNull(),
})
