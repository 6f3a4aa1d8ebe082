/** An open workspace: its file, its index, and the one way to change it. */
import { existsSync, renameSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import type { Entity } from '#store/entities.ts'
import { type Committed, write, type Writer } from '#store/change-log.ts'
import { createStore, filesOf, openStore, type Store } from '#store/database.ts'
import { seedWorkspace } from '#store/seed.ts'
import { findActor } from '#store/actors.ts'
import { DemarcheError } from '#contract/errors.ts'
import type { CoreDeps } from './deps.ts'
import { PositionBoard } from './position-board.ts'
import { referenceActors, referenceTaxonomy } from './reference.ts'
import { StatementList } from './statement-list.ts'

export interface Session {
  readonly store: Store
  readonly deps: CoreDeps
  readonly statements: StatementList
  readonly positions: PositionBoard
  /** Drops what was kept of rows that are taken back again, and has the window read anew. */
  readonly forget: (tables: readonly Entity[]) => void
  readonly close: () => void
}

/** @throws DemarcheError as `openStore` does. */
export function openSession(path: string, deps: CoreDeps): Session {
  return sessionOver(openStore(path, deps.paths.migrations), deps)
}

export interface NewWorkspace {
  readonly path: string
  readonly name: string
  /** Id or any name of our delegation. */
  readonly us?: string | undefined
  readonly isSample?: boolean
}

/**
 * Makes a workspace and opens it. It is filled under another name first, so that a crash never leaves half of one.
 * @throws DemarcheError `bad-input` if the file exists or our delegation is nobody the program knows, `disk`.
 */
export function createSession(workspace: NewWorkspace, deps: CoreDeps): Session {
  const { path } = workspace
  if (existsSync(path)) throw new DemarcheError('bad-input', `${basename(path)} exists already. Choose another name, or open it.`)
  const draft = `${path}.part`
  for (const file of filesOf(draft)) rmSync(file, { force: true })
  fillNew(draft, workspace, deps)
  // Left by a file of this name that is gone, a log would be replayed into the new one.
  for (const file of filesOf(path)) rmSync(file, { force: true })
  renameSync(draft, path)
  return openSession(path, deps)
}

function fillNew(draft: string, workspace: NewWorkspace, deps: CoreDeps): void {
  const store = createStore(draft, deps.paths.migrations)
  try {
    seedWorkspace(store, {
      name: workspace.name,
      us: null,
      isSample: workspace.isSample ?? false,
      at: deps.now(),
      actors: referenceActors(deps.paths.resources),
      taxonomy: referenceTaxonomy(deps.paths.resources),
      newId: deps.newId,
    })
    if (workspace.us !== undefined) setOurActor(store, workspace.us)
    store.close()
  } catch (error) {
    store.close()
    for (const file of filesOf(draft)) rmSync(file, { force: true })
    throw error
  }
}

/** Runs `work` as one undoable command, brings the index up to date and tells the window which tables to refetch. */
export function commit<T>(session: Session, label: string, work: (writer: Writer) => T): T {
  const { deps, store } = session
  return settle(session, write(store, { label, author: deps.author(), at: deps.now() }, work))
}

/** Makes the outcome of a write known: index first, then the window, so that a refetch sees what was written. */
export function settle<T>(session: Session, committed: Committed<T>): T {
  if (committed.tables.length > 0) {
    session.statements.refresh(committed)
    session.positions.refresh(committed)
    emitChanged(session, committed.tables)
  }
  return committed.value
}

/** As `settle`, with the process free for others in between: a long report has thousands of statements to make known. */
export async function settleInSlices<T>(session: Session, committed: Committed<T>): Promise<T> {
  if (committed.tables.length > 0) {
    await session.statements.refreshInSlices(committed)
    if (!session.store.db.open) return committed.value
    session.positions.refresh(committed)
    emitChanged(session, committed.tables)
  }
  return committed.value
}

function emitChanged(session: Session, tables: readonly Entity[]): void {
  session.deps.emit('store.changed', { tables })
}

function sessionOver(store: Store, deps: CoreDeps): Session {
  const statements = new StatementList(store.db)
  const positions = new PositionBoard(store.db)
  return {
    store,
    deps,
    statements,
    positions,
    forget: (tables) => {
      const nothing = { value: null, tables, statements: [], removed: [], changes: [], seq: null }
      statements.refresh(nothing)
      positions.refresh(nothing)
      deps.emit('store.changed', { tables })
    },
    close: () => {
      statements.stop()
      positions.stop()
      store.close()
    },
  }
}

function setOurActor(store: Store, us: string): void {
  const actor = findActor(store.db, us)
  if (!actor) throw new DemarcheError('bad-input', `“${us}” is no actor that Démarche knows. Give a state, grouping or organisation by name.`)
  store.db.prepare('UPDATE workspace SET our_actor_id = ?').run(actor.id)
}
