import type { MenuCommand } from './commands.ts'

/** What main tells the window without being asked. */
export interface Events {
  /** Rows changed: refetch what was built from these tables. */
  'store.changed': { readonly tables: readonly string[] }
  /** Another workspace was opened, or the open one closed. */
  'workspace.changed': { readonly open: boolean }
  /** Work that takes long: `done` of `total`, both in the unit of `what`. */
  progress: { readonly what: string; readonly done: number; readonly total: number }
  /** A menu item or its shortcut was chosen. */
  command: { readonly name: MenuCommand }
}

/** Subscribes; returns its own unsubscribe. */
export type On = <K extends keyof Events>(name: K, listener: (event: Events[K]) => void) => () => void
