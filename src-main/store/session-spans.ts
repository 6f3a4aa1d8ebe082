/** Sessions with the days they lasted. */
import type { Database as Connection } from 'better-sqlite3'
import type { SessionSpan } from '#contract/records/movement.ts'
import { prepared } from './prepared.ts'

/** Sessions, and meetings outside any, oldest first. */
export function sessionSpans(db: Connection): readonly SessionSpan[] {
  return prepared<[], SessionSpan>(
    db,
    `SELECT coalesce(s.id, m.id) AS id, coalesce(s.name, m.name) AS name, f.name AS forum, f.id AS forumId, min(m.date) AS "from", max(coalesce(m.end_date, m.date)) AS "to"
     FROM meeting m LEFT JOIN session s ON s.id = m.session_id LEFT JOIN forum f ON f.id = s.forum_id
     GROUP BY coalesce(s.id, m.id) ORDER BY "from", "to", id`,
  ).all()
}

/** Meeting → the session it is part of, for meetings that are part of one. */
export function sessionsOfMeetings(db: Connection): ReadonlyMap<string, string> {
  return new Map(prepared<[], { meeting: string; session: string }>(db, 'SELECT id AS meeting, session_id AS session FROM meeting WHERE session_id IS NOT NULL').all().map(({ meeting, session }) => [meeting, session]))
}

/** Meeting → the forum its session is one of. */
export function forumsOfMeetings(db: Connection): ReadonlyMap<string, string> {
  return new Map(prepared<[], { meeting: string; forum: string }>(db, 'SELECT m.id AS meeting, s.forum_id AS forum FROM meeting m JOIN session s ON s.id = m.session_id').all().map(({ meeting, forum }) => [meeting, forum]))
}

export function forumNames(db: Connection): ReadonlyMap<string, string> {
  return new Map(prepared<[], { id: string; name: string }>(db, 'SELECT id, name FROM forum').all().map(({ id, name }) => [id, name]))
}

/** Sessions with the forum they are of, where that is known. */
export function sessionNames(db: Connection): ReadonlyMap<string, string> {
  const rows = prepared<[], { id: string; name: string; forum: string | null }>(db, 'SELECT s.id, s.name, f.name AS forum FROM session s LEFT JOIN forum f ON f.id = s.forum_id').all()
  return new Map(rows.map(({ id, name, forum }) => [id, forum === null ? name : `${name}, ${forum}`]))
}
