/**
 * A transaction that stays open while the process answers others. Nothing else may be written into it: whoever wants to
 * write first takes it back, and its owner begins again. One at a time on a connection.
 */
import type { Database as Connection } from 'better-sqlite3'

export interface HeldTransaction {
  /** False from the moment it was taken back. */
  readonly holds: () => boolean
  readonly commit: () => void
  /** Leaves nothing of it; nothing to do where it does not hold any more. */
  readonly takeBack: () => void
}

const held = new WeakMap<Connection, HeldTransaction>()

/** Opens one, with foreign keys held at its end: rows may be written in any order. */
export function holdTransaction(db: Connection): HeldTransaction {
  giveWay(db)
  db.exec('BEGIN IMMEDIATE')
  db.pragma('defer_foreign_keys = ON')
  let holds = true
  const end = (how: 'COMMIT' | 'ROLLBACK'): void => {
    // A statement that failed may have ended it, and a file that closes ends it too.
    if (db.open && db.inTransaction) db.exec(how)
    holds = false
    held.delete(db)
  }
  const transaction: HeldTransaction = {
    holds: () => holds && db.open,
    commit: () => end('COMMIT'),
    takeBack: () => {
      if (holds) end('ROLLBACK')
    },
  }
  held.set(db, transaction)
  return transaction
}

/** Before any other write, and before a copy or a check of the whole file: takes back what is held open. */
export function giveWay(db: Connection): void {
  held.get(db)?.takeBack()
}
