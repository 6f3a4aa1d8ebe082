import { z } from 'zod'
import type { HandlingLevel, HistoryEntry, HistoryState, RecentWorkspace, WorkspaceInfo } from '../records.ts'
import { id } from '../vocabulary.ts'
import { method } from '../wire.ts'

const path = z.string().min(1).max(4096)
const nothing = z.undefined()

/** Life of a workspace file, and the change log that every edit passes through. */
export const workspaceMethods = {
  /** Null while no workspace is open. */
  'workspace.current': method<WorkspaceInfo | null>()(nothing),
  'workspace.recent': method<readonly RecentWorkspace[]>()(nothing),
  'workspace.forget': method<void>()(z.strictObject({ path })),
  /** Opens a save dialog when no path is given; null when the person cancels. */
  'workspace.create': method<WorkspaceInfo | null>()(
    z.strictObject({ name: z.string().trim().min(1).max(200), us: id.optional(), path: path.optional() }),
  ),
  /** Opens an open dialog when no path is given; null when the person cancels. */
  'workspace.open': method<WorkspaceInfo | null>()(z.strictObject({ path: path.optional() })),
  /** A fresh copy of the sample that ships with the program, kept in the user's profile. */
  'workspace.openSample': method<WorkspaceInfo>()(z.strictObject({ fresh: z.boolean().default(false) })),
  'workspace.close': method<void>()(nothing),
  'workspace.update': method<WorkspaceInfo>()(
    z.strictObject({ name: z.string().trim().min(1).max(200).optional(), us: id.nullable().optional() }),
  ),
  /** Opens a save dialog; the path written, or null when cancelled. */
  'workspace.backup': method<string | null>()(nothing),
  'handling.levels': method<readonly HandlingLevel[]>()(nothing),
  'history.state': method<HistoryState>()(nothing),
  'history.list': method<readonly HistoryEntry[]>()(z.strictObject({ limit: z.number().int().min(1).max(500) })),
  /** The label of what was taken back, or null when there was nothing. */
  'history.undo': method<string | null>()(nothing),
  'history.redo': method<string | null>()(nothing),
}
