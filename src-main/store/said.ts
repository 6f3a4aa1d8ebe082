/** How much was said, of everything that lists show numbers for; see migration 0004 for how it is kept. */
import type { Database as Connection } from 'better-sqlite3'
import { prepared } from './prepared.ts'

export interface Said {
  readonly proposed: number
  readonly confirmed: number
  readonly rejected: number
  /** All but what was rejected. */
  readonly standing: number
}

export type SaidOf = 'document' | 'actor' | 'topic' | 'issue'

const NOTHING: Said = { proposed: 0, confirmed: 0, rejected: 0, standing: 0 }

const SUMS = `sum(n) FILTER (WHERE status = 'proposed') AS proposed, sum(n) FILTER (WHERE status = 'confirmed') AS confirmed,
  sum(n) FILTER (WHERE status = 'rejected') AS rejected`

interface Row {
  readonly id: string
  readonly proposed: number | null
  readonly confirmed: number | null
  readonly rejected: number | null
}

/** Statements in the workspace. */
export function saidInAll(db: Connection): Said {
  const row = prepared<[], Row>(db, `SELECT id, ${SUMS} FROM said WHERE of = 'workspace'`).get()
  return row === undefined ? NOTHING : asSaid(row)
}

/** Statements by id of what they are of; nothing for an id of which there are none. */
export function saidBy(db: Connection, of: SaidOf): (id: string) => Said {
  const rows = prepared<[SaidOf], Row>(db, `SELECT id, ${SUMS} FROM said WHERE of = ? GROUP BY id`).all(of)
  const counts = new Map(rows.map((row) => [row.id, asSaid(row)]))
  return (id) => counts.get(id) ?? NOTHING
}

function asSaid({ proposed, confirmed, rejected }: Row): Said {
  const counted = { proposed: proposed ?? 0, confirmed: confirmed ?? 0, rejected: rejected ?? 0 }
  return { ...counted, standing: counted.proposed + counted.confirmed }
}

/** Where the counts are not what a recount gives. */
export function miscounted(db: Connection): readonly string[] {
  return prepared<[], { of: string; id: string; status: string; kept: number; real: number }>(
    db,
    `WITH recount AS (SELECT o.of, o.id, s.status, count(*) AS n FROM said_of o JOIN statement s ON s.id = o.statement_id GROUP BY o.of, o.id, s.status)
     SELECT of, id, status, sum(kept) AS kept, sum(real) AS real FROM (
       SELECT of, id, status, n AS kept, 0 AS real FROM said UNION ALL SELECT of, id, status, 0, n FROM recount)
     GROUP BY of, id, status HAVING sum(kept) <> sum(real)`,
  )
    .all()
    .map(({ of, id, status, kept, real }) => `${of} ${id} counts ${kept} ${status} statements where there are ${real}`)
}
