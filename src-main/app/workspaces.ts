/** Facts about the open workspace, its scheme, its views and its history. */
import { DemarcheError } from '#contract/errors.ts'
import type { DemarcheApi } from '#contract/api.ts'
import type { HandlingLevel, HistoryEntry, HistoryState, GridView, WorkspaceInfo } from '#contract/records.ts'
import type { InputOf } from '#contract/wire.ts'
import { actorById } from '#store/actors.ts'
import { historyState, listHistory, redo, undo } from '#store/change-log.ts'
import { checkWorkspace, type Finding, handlingScheme, listViews, WORKSPACE_ID, workspaceInfo } from '#store/workspace.ts'
import { defined } from './documents.ts'
import { commit, type Session, settle } from './session.ts'

export function describe({ store }: Session): WorkspaceInfo {
  return workspaceInfo(store)
}

/** @throws DemarcheError `not-found` where our delegation is no actor of the workspace. */
export function updateWorkspace(session: Session, input: InputOf<DemarcheApi, 'workspace.update'>): WorkspaceInfo {
  if (input.us) actorById(session.store.db, input.us)
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

export function savedViews({ store }: Session): readonly GridView[] {
  return listViews(store.db).map(asView)
}

/** A view of positions says so beside its filter; one of statements has the filter alone. */
function asView({ id, name, filter }: ReturnType<typeof listViews>[number]): GridView {
  const { of, ...rest }: { readonly of?: unknown } = Object(filter)
  return { id, name, of: of === 'positions' ? 'positions' : 'statements', filter: rest }
}

/**
 * Keeps a filter under a name; the same name again means that view, an id the view of that id.
 * @throws DemarcheError `not-found` where there is no view of the id, `duplicate` where another one has the name.
 */
export function saveView(session: Session, input: InputOf<DemarcheApi, 'view.save'>): GridView {
  const views = savedViews(session)
  const of = input.of ?? 'statements'
  const namesake = views.find((view) => view.name === input.name)
  const known = input.id === undefined ? namesake : views.find((view) => view.id === input.id)
  if (input.id !== undefined && !known) throw noView()
  if (known && namesake && known.id !== namesake.id) throw new DemarcheError('duplicate', `There is a view named ${input.name} already.`)
  if (known && known.of !== of) throw new DemarcheError('duplicate', `${input.name} is a view of ${known.of}. Choose another name.`)
  const id = known?.id ?? session.deps.newId()
  const row = { name: input.name, filter: JSON.stringify(of === 'positions' ? { ...input.filter, of } : input.filter) }
  return commit(session, `Save the view ${input.name}`, (writer) => {
    if (known) writer.update('saved_view', { id }, row)
    else writer.insert('saved_view', { id, ...row })
    return { id, name: input.name, of, filter: input.filter }
  })
}

/** @throws DemarcheError `not-found` */
export function removeView(session: Session, id: string): void {
  const view = listViews(session.store.db).find((one) => one.id === id)
  if (!view) throw noView()
  commit(session, `Remove the view ${view.name}`, (writer) => writer.remove('saved_view', { id }))
}

function noView(): DemarcheError {
  return new DemarcheError('not-found', 'This view is not there any more.')
}

/** What is unsound in the workspace; empty when all is well. */
export function check({ store }: Session): readonly Finding[] {
  return checkWorkspace(store.db)
}
