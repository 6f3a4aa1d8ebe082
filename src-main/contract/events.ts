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

export const MENU_COMMANDS = [
  'new-workspace',
  'open-workspace',
  'import',
  'paste-report',
  'backup',
  'close-workspace',
  'undo',
  'redo',
  'palette',
  'go-sources',
  'go-positions',
  'go-actors',
  'go-matrix',
  'go-issues',
  'go-alignment',
  'go-briefs',
  'go-today',
  'capture',
  'new-brief',
  'new-issue',
  'topics',
  'find',
  'export',
  'shortcuts',
  'settings',
] as const
export type MenuCommand = (typeof MENU_COMMANDS)[number]

/** Subscribes; returns its own unsubscribe. */
export type On = <K extends keyof Events>(name: K, listener: (event: Events[K]) => void) => () => void
