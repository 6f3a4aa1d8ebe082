/** From the change log: who put a view on file and when, and where what was on file was put right. */
import type { Database as Connection } from 'better-sqlite3'
import { prepared } from './prepared.ts'

export interface Recorded {
  readonly author: string
  readonly at: string
}

/** The latest command that made a statement count; undefined where that was before the log. */
export function confirmationOf(db: Connection, n: number): Recorded | undefined {
  return prepared<[string], Recorded>(
    db,
    `SELECT c.author, c.at FROM change x JOIN command c ON c.seq = x.command_seq
     WHERE x.entity = 'statement' AND x.key = ? AND x.after ->> 'status' = 'confirmed' AND x.before ->> 'status' IS NOT 'confirmed'
     ORDER BY x.command_seq DESC LIMIT 1`,
  ).get(JSON.stringify({ n }))
}

/** The command that entered a judgement. */
export function judgingOf(db: Connection, id: string): Recorded | undefined {
  return prepared<[string], Recorded>(
    db,
    `SELECT c.author, c.at FROM change x JOIN command c ON c.seq = x.command_seq
     WHERE x.entity = 'position' AND x.key = ? AND x.before IS NULL ORDER BY x.command_seq DESC LIMIT 1`,
  ).get(JSON.stringify({ id }))
}

export interface Correction extends Recorded {
  readonly statement: string
  readonly actor: string
  readonly issue: string
  readonly was: number | null
  readonly is: number | null
  readonly date: string | null
}

/** Values of confirmed statements that an edit still in force changed; latest first. */
export function corrections(db: Connection, { actor, issue, since }: { readonly actor: string | null; readonly issue: string | null; readonly since: string | null }): readonly Correction[] {
  return prepared<{ actor: string | null; issue: string | null; since: string | null }[], Correction>(
    db,
    `SELECT c.author, c.at, old.before ->> 'statement_id' AS statement, old.before ->> 'actor_id' AS actor, old.before ->> 'issue_id' AS issue,
       old.before ->> 'value' AS was, new.after ->> 'value' AS "is", s.before ->> 'date' AS date
     FROM change old
     JOIN command c ON c.seq = old.command_seq AND c.state = 'done'
     JOIN change new ON new.entity = 'stance' AND new.key = old.key AND new.command_seq = old.command_seq AND new.step > old.step AND new.after IS NOT NULL
     JOIN change s ON s.command_seq = old.command_seq AND s.entity = 'statement' AND s.before ->> 'id' = old.before ->> 'statement_id' AND s.before ->> 'status' = 'confirmed'
     WHERE old.entity = 'stance' AND old.before IS NOT NULL AND old.after IS NULL
       AND old.before ->> 'value' IS NOT new.after ->> 'value'
       AND (@actor IS NULL OR old.before ->> 'actor_id' = @actor) AND (@issue IS NULL OR old.before ->> 'issue_id' = @issue)
       AND (@since IS NULL OR s.before ->> 'date' >= @since)
     GROUP BY old.command_seq, old.step ORDER BY c.seq DESC, old.step`,
  ).all({ actor, issue, since })
}
