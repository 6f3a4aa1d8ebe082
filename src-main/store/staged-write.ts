/** A long write in slices: the process answers between two of them, and still it is one undoable command, there whole or not at all. */
import { setImmediate as breath } from 'node:timers/promises'
import type { Database as Connection } from 'better-sqlite3'
import { DemarcheError } from '#contract/errors.ts'
import { asWriteError, type Command, type Committed, mustBeWritable, startWriting, type Writer } from './change-log.ts'
import type { Store } from './database.ts'
import { type HeldTransaction, holdTransaction } from './held-transaction.ts'

/** When a slice is over, and what happens between two. */
export interface Pace {
  readonly isOver: () => boolean
  /** @throws what ends the write: then nothing of it is there. */
  readonly rest: () => Promise<void>
}

/** After so many interruptions it goes through without resting: whoever keeps writing must not starve it. */
const MOST_INTERRUPTED = 3

/** The last long write asked for on a connection, which the next waits for. */
const queues = new WeakMap<Connection, Promise<unknown>>()

/**
 * Runs `work` as one undoable command, a slice at a time. Another write in between goes first: what this one had written
 * is taken back and `work` begins anew, so it reads what it builds on inside the generator. Nobody but the same
 * connection sees its rows before the end, and a crash leaves none.
 * @throws DemarcheError as `write`; `no-workspace` where the file is closed meanwhile; what `work` and `pace.rest` throw.
 */
export function writeInSlices<T>(store: Store, command: Command, work: (writer: Writer) => Generator<void, T, void>, pace: Pace): Promise<Committed<T>> {
  const before = queues.get(store.db) ?? Promise.resolve()
  const mine = before.then(() => writeAlone(store, command, work, pace))
  queues.set(store.db, mine.catch(() => undefined))
  return mine
}

async function writeAlone<T>(store: Store, command: Command, work: (writer: Writer) => Generator<void, T, void>, pace: Pace): Promise<Committed<T>> {
  for (let interrupted = 0; ; interrupted += 1) {
    const done = await attempt(store, command, work, interrupted < MOST_INTERRUPTED ? pace : HURRIED)
    if (done === null) continue
    await checkpointLater(store.db)
    return done
  }
}

/**
 * What a commit would otherwise do on top: moving a long log into the file takes as long as the commit itself, so others
 * have their turn in between. Where it cannot be done now, the next write does it.
 */
async function checkpointLater(db: Connection): Promise<void> {
  await breath()
  if (db.open && !db.inTransaction) db.pragma('wal_checkpoint(PASSIVE)')
}

const HURRIED: Pace = { isOver: () => false, rest: async () => undefined }

/** @returns null where another write went first */
async function attempt<T>(store: Store, command: Command, work: (writer: Writer) => Generator<void, T, void>, pace: Pace): Promise<Committed<T> | null> {
  const { db } = store
  if (!db.open) throw closed()
  mustBeWritable(store)
  const held = holdTransaction(db)
  try {
    const { writer, finish } = startWriting(db, command)
    const steps = work(writer)
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) {
        const committed = finish(step.value)
        commitWithoutCheckpoint(db, held)
        return committed
      }
      if (!pace.isOver()) continue
      await pace.rest()
      if (!db.open) throw closed()
      if (!held.holds()) return null
    }
  } catch (error) {
    held.takeBack()
    throw asWriteError(error)
  }
}

function commitWithoutCheckpoint(db: Connection, held: HeldTransaction): void {
  const pages = Number(db.pragma('wal_autocheckpoint', { simple: true }))
  db.pragma('wal_autocheckpoint = 0')
  try {
    held.commit()
  } finally {
    db.pragma(`wal_autocheckpoint = ${pages}`)
  }
}

function closed(): DemarcheError {
  return new DemarcheError('no-workspace', 'The workspace was closed before this was stored. Nothing of it was kept.')
}
