/** Facts about the open workspace, its scheme, its views, its history, and copies of it. */
import { existsSync, renameSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { DemarcheError } from '#contract/errors.ts'
import type { DemarcheApi } from '#contract/api.ts'
import type { HandlingLevel, HistoryEntry, HistoryState, SavedView, WorkspaceInfo } from '#contract/records.ts'
import type { InputOf } from '#contract/wire.ts'
import { historyState, listHistory, redo, undo } from '#store/change-log.ts'
import { openStore } from '#store/database.ts'
import { backUpTo, checkWorkspace, type Finding, handlingScheme, listViews, WORKSPACE_ID, workspaceInfo } from '#store/workspace.ts'
import { defined } from './documents.ts'
import { commit, type Session, settle } from './session.ts'

export function describe({ store }: Session): WorkspaceInfo {
  return workspaceInfo(store)
}

export function updateWorkspace(session: Session, input: InputOf<DemarcheApi, 'workspace.update'>): WorkspaceInfo {
  return commit(session, 'Edit the workspace', (writer) => {
    writer.update('workspace', { id: WORKSPACE_ID }, defined({ name: input.name, ourActorId: input.us }))
    return workspaceInfo(session.store)
  })
}

export function scheme({ store }: Session): readonly HandlingLevel[] {
  return handlingScheme(store.db)
}

export function history({ store }: Session): HistoryState {
  return historyState(store.db)
}

export function historyEntries({ store }: Session, limit: number): readonly HistoryEntry[] {
  return listHistory(store.db, limit)
}

/** Takes back the latest command, or brings the latest taken back one back; its label, null where there is none. */
export function step(session: Session, direction: 'undo' | 'redo'): string | null {
  const { store, deps } = session
  if (historyState(store.db)[direction] === null) return null
  return settle(session, direction === 'undo' ? undo(store, deps.author(), deps.now()) : redo(store, deps.author(), deps.now()))
}

export function savedViews({ store }: Session): readonly SavedView[] {
  return listViews(store.db)
}

/** Keeps a filter under a name; the same name again means that view. */
export function saveView(session: Session, input: InputOf<DemarcheApi, 'view.save'>): SavedView {
  const { db } = session.store
  const known = listViews(db).find((view) => view.id === input.id || view.name === input.name)
  const id = known?.id ?? session.deps.newId()
  const row = { name: input.name, filter: JSON.stringify(input.filter) }
  return commit(session, `Save the view ${input.name}`, (writer) => {
    if (known) writer.update('saved_view', { id }, row)
    else writer.insert('saved_view', { id, ...row })
    return { id, name: input.name, filter: input.filter }
  })
}

export function removeView(session: Session, id: string): void {
  const name = listViews(session.store.db).find((view) => view.id === id)?.name ?? ''
  commit(session, `Remove the view ${name}`, (writer) => writer.remove('saved_view', { id }))
}

/** What is unsound in the workspace; empty when all is well. */
export function check({ store }: Session): readonly Finding[] {
  return checkWorkspace(store.db)
}

/**
 * A verified copy under another name: written beside the target, opened and checked, then put in its place.
 * @throws DemarcheError `bad-input` where the copy would fall on the workspace itself, `disk` where it cannot be written.
 */
export function backUp({ store, deps }: Session, target: string): string {
  if (target === store.path) throw new DemarcheError('bad-input', 'A backup needs another name than the workspace itself.')
  const draft = `${target}.part`
  try {
    rmSync(draft, { force: true })
    backUpTo(store.db, draft)
    const copy = openStore(draft, deps.paths.migrations)
    const findings = checkWorkspace(copy.db)
    copy.close()
    if (findings.length > 0) throw new DemarcheError('disk', `The backup did not come out sound: ${findings[0]?.detail ?? ''}.`)
    renameSync(draft, target)
    return target
  } catch (error) {
    rmSync(draft, { force: true })
    if (error instanceof DemarcheError) throw error
    throw new DemarcheError('disk', `${basename(target)} could not be written. Check the folder and the room on its disk.`, { cause: error })
  }
}

/** Puts a backup in the place of a workspace, which is set aside whole (`.before-restore`), never deleted. */
export function restore(backup: string, target: string, deps: Session['deps']): void {
  const sound = openStore(backup, deps.paths.migrations)
  const findings = checkWorkspace(sound.db)
  if (findings.length > 0) {
    sound.close()
    throw new DemarcheError('not-a-workspace', `${basename(backup)} is damaged (${findings[0]?.detail ?? ''}); nothing was restored.`)
  }
  const draft = `${target}.part`
  rmSync(draft, { force: true })
  backUpTo(sound.db, draft)
  sound.close()
  // A log left beside the restored file would be replayed into it, so all three move together.
  for (const ending of ['', '-wal', '-shm']) if (existsSync(target + ending)) renameSync(target + ending, `${target}.before-restore${ending}`)
  renameSync(draft, target)
}
