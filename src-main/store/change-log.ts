/**
 * Every write, in one transaction with its entry in the change log: who, when, which rows, before and after.
 * Undo, redo, history and "what changed" all read this one log.
 */
import type { Database as Connection } from 'better-sqlite3'
import { DemarcheError } from '#contract/errors.ts'
import type { HistoryEntry, HistoryState } from '#contract/records.ts'
import type { Store } from './database.ts'
import { entities, type Entity, type Image, type NewRowOf, rowStatements, type RowOf } from './entities.ts'
import { giveWay } from './held-transaction.ts'
import { prepared, preparedColumn } from './prepared.ts'
import { keepSearchTrue } from './search.ts'

export interface Command {
  /** What the person did, in words that follow "Undo": "Confirm 3 statements". */
  readonly label: string
  readonly author: string
  /** ISO instant. */
  readonly at: string
}

export interface Committed<T> {
  readonly value: T
  /** Tables with changed rows. */
  readonly tables: readonly Entity[]
  /** Ids of the statements whose row, text or voices changed. */
  readonly statements: readonly string[]
  /** Row numbers of statements that are not there any more. */
  readonly removed: readonly number[]
  /** Rows as they were and as they are, in the order written. */
  readonly changes: readonly RowChange[]
  /** The log entry, null when nothing changed. */
  readonly seq: number | null
}

export interface RowChange {
  readonly entity: Entity
  /** Null where the row is new. */
  readonly before: Image | null
  /** Null where it is gone. */
  readonly after: Image | null
}

export interface Writer {
  readonly insert: <E extends Entity>(entity: E, row: NewRowOf<E>) => void
  /** Patches the row with the key given; false when the patch changes nothing. @throws `not-found` */
  readonly update: <E extends Entity>(entity: E, key: Partial<RowOf<E>>, patch: Partial<RowOf<E>>) => boolean
  readonly remove: <E extends Entity>(entity: E, key: Partial<RowOf<E>>) => void
  /** Puts one row as it lies in the table in place of another of the same key; null: there is none. */
  readonly put: (entity: Entity, before: Image | null, after: Image | null) => void
}

/**
 * Runs `work` as one undoable command; nothing is written where it throws.
 * @throws DemarcheError `read-only`; `conflict` where a row would point to one that is not there; `disk`; what `work` throws.
 */
export function write<T>(store: Store, command: Command, work: (writer: Writer) => T): Committed<T> {
  return transaction(store, () => {
    const { writer, finish } = startWriting(store.db, command)
    return finish(work(writer))
  })
}

export interface Writing {
  readonly writer: Writer
  /** Enters the command in the log; what was undone before can not be brought back any more. */
  readonly finish: <T>(value: T) => Committed<T>
}

/** Inside a transaction of the caller's. */
export function startWriting(db: Connection, command: Command): Writing {
  const log = startCommand(db, command, 'done', null)
  return {
    writer: writerOver(db, log),
    finish: (value) => {
      const committed = finishCommand(db, log, value)
      if (committed.seq !== null) db.prepare("UPDATE command SET state = 'replaced' WHERE state = 'undone'").run()
      return committed
    },
  }
}

/** Takes back the latest command still in force. @throws DemarcheError `nothing-to-undo`, `read-only`. */
export function undo(store: Store, author: string, at: string): Committed<string> {
  return reverse(store, author, at, 'undo')
}

/** Brings back the latest command taken back, unless something new was done since. @throws as `undo`. */
export function redo(store: Store, author: string, at: string): Committed<string> {
  return reverse(store, author, at, 'redo')
}

export function historyState(db: Connection): HistoryState {
  return { undo: nextFor(db, 'undo')?.label ?? null, redo: nextFor(db, 'redo')?.label ?? null }
}

/** The latest commands, newest first; undos and redos show in the state of what they act on. */
export function listHistory(db: Connection, limit: number): readonly HistoryEntry[] {
  return db
    .prepare<[number], HistoryEntry>(
      `SELECT seq, label, at, author, CASE state WHEN 'done' THEN 'done' ELSE 'undone' END AS state,
         (SELECT count(*) FROM change WHERE command_seq = seq) AS changes
       FROM command WHERE state IN ('done', 'undone', 'replaced') ORDER BY seq DESC LIMIT ?`,
    )
    .all(limit)
}

/** Sequence number of the latest command of any kind; 0 in a new file. */
export function latestSeq(db: Connection): number {
  return db.prepare<[], number>('SELECT coalesce(max(seq), 0) FROM command').pluck().get() ?? 0
}

/** All or nothing, with foreign keys held at the end: rows may be written in any order. */
function transaction<T>(store: Store, work: () => T): T {
  mustBeWritable(store)
  const { db } = store
  giveWay(db)
  try {
    return db
      .transaction(() => {
        db.pragma('defer_foreign_keys = ON')
        return work()
      })
      .immediate()
  } catch (error) {
    throw asWriteError(error)
  }
}

/** @throws DemarcheError `read-only` */
export function mustBeWritable({ readOnly }: Store): void {
  if (readOnly) throw new DemarcheError('read-only', 'This workspace is read-only. Copy it to a folder of your own to change it.')
}

/** What SQLite says of a write that failed, in words for the person; other errors as they are. */
export function asWriteError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY')
    return new DemarcheError('conflict', 'Something this refers to is not in the workspace, or something else still refers to it. Nothing was changed.', { cause: error })
  if (code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR'))
    return new DemarcheError('disk', 'The disk is full or cannot be written. Nothing was changed; make room and try again.', { cause: error })
  return error
}

interface Log {
  readonly seq: number
  step: number
  readonly tables: Set<Entity>
  readonly statements: Set<string>
  readonly removed: Set<number>
  readonly changes: RowChange[]
}

function startCommand(db: Connection, command: Command, state: string, target: number | null): Log {
  const { lastInsertRowid } = db
    .prepare('INSERT INTO command (label, author, at, target, state) VALUES (?, ?, ?, ?, ?)')
    .run(command.label, command.author, command.at, target, state)
  return { seq: Number(lastInsertRowid), step: 0, tables: new Set(), statements: new Set(), removed: new Set(), changes: [] }
}

function finishCommand<T>(db: Connection, log: Log, value: T): Committed<T> {
  if (log.step === 0) db.prepare('DELETE FROM command WHERE seq = ?').run(log.seq)
  return { value, tables: [...log.tables], statements: [...log.statements], removed: [...log.removed], changes: log.changes, seq: log.step === 0 ? null : log.seq }
}

function writerOver(db: Connection, log: Log): Writer {
  return {
    insert: (entity, row) => {
      replace(db, log, entity, null, rowStatements(db, entity).toImage(row))
    },
    update: (entity, key, patch) => {
      const rows = rowStatements(db, entity)
      const before = find(db, entity, key)
      const after = rows.patchImage(before, patch)
      if (Object.keys(after).every((column) => after[column] === before[column])) return false
      replace(db, log, entity, before, after)
      return true
    },
    remove: (entity, key) => {
      replace(db, log, entity, find(db, entity, key), null)
    },
    put: (entity, before, after) => {
      replace(db, log, entity, before, after)
    },
  }
}

function find<E extends Entity>(db: Connection, entity: E, key: Partial<RowOf<E>>): Image {
  const rows = rowStatements(db, entity)
  const found = rows.get.get(rows.patchImage({}, key))
  if (!found) throw new DemarcheError('not-found', `This ${entity.replaceAll('_', ' ')} is not there any more.`)
  return found
}

/** The one place that a row changes: before → after, logged, with the text index kept true. */
function replace(db: Connection, log: Log, entity: Entity, before: Image | null, after: Image | null): void {
  const rows = rowStatements(db, entity)
  keepSearchTrue(db, entity, before, after, 'before write')
  if (before && after) rows.update.run(after)
  else if (after) rows.insert.run(after)
  else if (before) rows.remove.run(before)
  keepSearchTrue(db, entity, before, after, 'after write')
  const image = after ?? before ?? {}
  log.tables.add(entity)
  log.changes.push({ entity, before, after })
  noteStatement(db, log, entity, image)
  if (entity === 'statement') log.removed[after === null ? 'add' : 'delete'](Number(image['n']))
  // The inverse of an insert needs no image: undoing one records the row as it then is.
  const kept = before === null && entity === 'document_body' ? null : after
  prepared(db, 'INSERT INTO change (command_seq, step, entity, key, before, after) VALUES (?, ?, ?, ?, ?, ?)').run(
    log.seq,
    log.step,
    entity,
    JSON.stringify(Object.fromEntries(rows.keyColumns.map((column) => [column, image[column]]))),
    before === null ? null : JSON.stringify(before),
    kept === null ? null : JSON.stringify(kept),
  )
  log.step += 1
}

function noteStatement(db: Connection, log: Log, entity: Entity, image: Image): void {
  if (entity === 'statement') log.statements.add(String(image['id']))
  else if (entity === 'statement_actor' || entity === 'statement_topic' || entity === 'stance') log.statements.add(String(image['statement_id']))
  else if (entity === 'statement_text') {
    const id = preparedColumn<[unknown], string>(db, 'SELECT id FROM statement WHERE n = ?').get(image['n'])
    if (id !== undefined) log.statements.add(id)
  }
}

interface CommandRow {
  readonly seq: number
  readonly label: string
}

function nextFor(db: Connection, direction: 'undo' | 'redo'): CommandRow | undefined {
  // Undo goes back through what is done, newest first; redo comes forward, oldest undone first.
  return direction === 'undo'
    ? db.prepare<[], CommandRow>("SELECT seq, label FROM command WHERE state = 'done' ORDER BY seq DESC LIMIT 1").get()
    : db.prepare<[], CommandRow>("SELECT seq, label FROM command WHERE state = 'undone' ORDER BY seq LIMIT 1").get()
}

function reverse(store: Store, author: string, at: string, direction: 'undo' | 'redo'): Committed<string> {
  return transaction(store, () => {
    const { db } = store
    const target = nextFor(db, direction)
    if (!target) throw new DemarcheError('nothing-to-undo', `There is nothing to ${direction}.`)
    const applied = latestApplication(db, target.seq)
    const log = startCommand(db, { label: target.label, author, at }, direction, target.seq)
    applyInverse(db, log, applied)
    db.prepare('UPDATE command SET state = ? WHERE seq = ?').run(direction === 'undo' ? 'undone' : 'done', target.seq)
    return finishCommand(db, log, target.label)
  })
}

/** The command whose changes last put the target into (or out of) force: itself, or its latest undo or redo. */
function latestApplication(db: Connection, target: number): number {
  // Newest first: what is undone or redone was mostly touched of late, and the whole log is never read.
  return db.prepare<[number, number], number>('SELECT seq FROM command WHERE seq > ? AND target = ? ORDER BY seq DESC LIMIT 1').pluck().get(target, target) ?? target
}

interface ChangeRow {
  readonly entity: string
  readonly key: string
  readonly before: string | null
}

function applyInverse(db: Connection, log: Log, seq: number): void {
  const changes = db.prepare<[number], ChangeRow>('SELECT entity, key, before FROM change WHERE command_seq = ? ORDER BY step DESC').all(seq)
  for (const change of changes) {
    if (!isEntity(change.entity)) throw new DemarcheError('internal', `The change log names an unknown table, ${change.entity}.`)
    const present = rowStatements(db, change.entity).get.get(JSON.parse(change.key) as Image) ?? null
    const restored = change.before === null ? null : rowStatements(db, change.entity).wholeImage(JSON.parse(change.before) as Image)
    replace(db, log, change.entity, present, restored)
  }
}

function isEntity(name: string): name is Entity {
  return Object.hasOwn(entities, name)
}
