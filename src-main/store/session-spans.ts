/** Sessions with the days they lasted. */
import type { Database as Connection } from 'better-sqlite3'
import type { SessionSpan } from '#contract/records/movement.ts'
import { prepared } from './prepared.ts'

/** Sessions, and meetings outside any, oldest first. */
export function sessionSpans(db: Connection): readonly SessionSpan[] {
  return prepared<[], SessionSpan>(
    db,
    `SELECT coalesce(s.id, m.id) AS id, coalesce(s.name, m.name) AS name, f.name AS forum, min(m.date) AS "from", max(coalesce(m.end_date, m.date)) AS "to"
     FROM meeting m LEFT JOIN session s ON s.id = m.session_id LEFT JOIN forum f ON f.id = s.forum_id
     GROUP BY coalesce(s.id, m.id) ORDER BY "from", "to", id`,
  ).all()
}
