/** Every command with its words and its keys: one list for the menu, the palette, the shortcut overlay and the keyboard. */

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

export interface Command {
  readonly name: MenuCommand
  readonly label: string
  /** `Mod+Shift+Z`, `Mod` being Ctrl or Cmd. */
  readonly keys?: string
  /** Runs only with a workspace open. */
  readonly needsWorkspace: boolean
  /** Leaves the keys to a text field that has the focus. */
  readonly yieldsToText?: boolean
  /** The screen that runs it, unless the one that is up can. */
  readonly home?: 'sources' | 'positions' | 'issues' | 'briefs'
}

const inWorkspace = (name: MenuCommand, label: string, keys?: string, more: Partial<Command> = {}): Command => ({
  name,
  label,
  needsWorkspace: true,
  ...(keys === undefined ? {} : { keys }),
  ...more,
})

export const COMMANDS: readonly Command[] = [
  inWorkspace('import', 'Import reports', 'Mod+I', { home: 'sources' }),
  inWorkspace('paste-report', 'Paste a report', 'Mod+Shift+V', { home: 'sources' }),
  inWorkspace('capture', 'Note live what is said', 'Mod+Shift+Space'),
  inWorkspace('new-brief', 'New brief', 'Mod+B', { home: 'briefs' }),
  inWorkspace('new-issue', 'New issue', undefined, { home: 'issues' }),
  inWorkspace('topics', 'Topics and their keywords', undefined, { home: 'issues' }),
  inWorkspace('go-today', 'Go to Today', 'Mod+1'),
  inWorkspace('go-sources', 'Go to Sources', 'Mod+2'),
  inWorkspace('go-positions', 'Go to Positions', 'Mod+3'),
  inWorkspace('go-matrix', 'Go to Matrix', 'Mod+4'),
  inWorkspace('go-issues', 'Go to Issues', 'Mod+5'),
  inWorkspace('go-actors', 'Go to Actors', 'Mod+6'),
  inWorkspace('go-alignment', 'Go to Alignment', 'Mod+7'),
  inWorkspace('go-briefs', 'Go to Briefs', 'Mod+8'),
  inWorkspace('settings', 'Settings', 'Mod+,'),
  inWorkspace('palette', 'Go to or do', 'Mod+K'),
  inWorkspace('find', 'Find', 'Mod+F', { home: 'positions' }),
  inWorkspace('export', 'Export what is shown', 'Mod+E', { home: 'positions' }),
  inWorkspace('undo', 'Undo', 'Mod+Z', { yieldsToText: true }),
  inWorkspace('redo', 'Redo', 'Mod+Shift+Z', { yieldsToText: true }),
  { name: 'new-workspace', label: 'New workspace', keys: 'Mod+N', needsWorkspace: false },
  { name: 'open-workspace', label: 'Open workspace', keys: 'Mod+O', needsWorkspace: false },
  inWorkspace('backup', 'Back up workspace'),
  inWorkspace('close-workspace', 'Close workspace', 'Mod+W'),
  inWorkspace('shortcuts', 'Keyboard shortcuts', 'F1'),
]

/** The keys of a command, as `KeyHint` takes them. */
export const keysOf = (name: MenuCommand): string | undefined => COMMANDS.find((command) => command.name === name)?.keys
