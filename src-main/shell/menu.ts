/** The application menu. What it offers beyond Electron's own roles goes to the window as a command. */
import type { MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '#contract/events.ts'

export interface MenuSettings {
  readonly run: (command: MenuCommand) => void
  readonly workspaceOpen: boolean
  readonly devTools: boolean
  readonly mac: boolean
}

type Items = MenuItemConstructorOptions[]

/** Commands that make sense without a workspace. */
const ALWAYS: ReadonlySet<MenuCommand> = new Set(['new-workspace', 'open-workspace'])

const separator: MenuItemConstructorOptions = { type: 'separator' }

const itemMaker =
  ({ run, workspaceOpen }: MenuSettings) =>
  (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id: command,
    label,
    enabled: workspaceOpen || ALWAYS.has(command),
    // The window handles the keys itself, so that text fields keep their own undo; the menu only shows them.
    registerAccelerator: false,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => run(command),
  })

/** The menu as a template, for `Menu.buildFromTemplate`. */
export const menuTemplate = (settings: MenuSettings): Items => {
  const item = itemMaker(settings)
  const file: Items = [
    item('New Workspace…', 'new-workspace', 'CmdOrCtrl+N'),
    item('Open Workspace…', 'open-workspace', 'CmdOrCtrl+O'),
    separator,
    item('Import Reports…', 'import', 'CmdOrCtrl+I'),
    item('Paste Report…', 'paste-report', 'CmdOrCtrl+Shift+V'),
    item('Note Live…', 'capture', 'CmdOrCtrl+Shift+Space'),
    item('New Brief…', 'new-brief', 'CmdOrCtrl+B'),
    item('New Issue…', 'new-issue'),
    item('Topics…', 'topics'),
    separator,
    item('Export What Is Shown…', 'export', 'CmdOrCtrl+E'),
    item('Back Up Workspace…', 'backup'),
    item('Close Workspace', 'close-workspace', 'CmdOrCtrl+W'),
    separator,
    ...(settings.mac ? [] : [item('Settings', 'settings', 'CmdOrCtrl+,'), separator, { role: 'quit' } as const]),
  ]
  const edit: Items = [
    item('Undo', 'undo', 'CmdOrCtrl+Z'),
    item('Redo', 'redo', 'CmdOrCtrl+Shift+Z'),
    separator,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    separator,
    item('Find…', 'find', 'CmdOrCtrl+F'),
  ]
  const go: Items = [
    item('Go to or Do…', 'palette', 'CmdOrCtrl+K'),
    separator,
    item('Today', 'go-today', 'CmdOrCtrl+1'),
    item('Sources', 'go-sources', 'CmdOrCtrl+2'),
    item('Positions', 'go-positions', 'CmdOrCtrl+3'),
    item('Matrix', 'go-matrix', 'CmdOrCtrl+4'),
    item('Issues', 'go-issues', 'CmdOrCtrl+5'),
    item('Actors', 'go-actors', 'CmdOrCtrl+6'),
    item('Alignment', 'go-alignment', 'CmdOrCtrl+7'),
    item('Briefs', 'go-briefs', 'CmdOrCtrl+8'),
  ]
  const view: Items = [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    separator,
    { role: 'togglefullscreen' },
    ...(settings.devTools ? [separator, { role: 'toggleDevTools' } as const] : []),
  ]
  const own: Items = [
    { role: 'about' },
    separator,
    item('Settings…', 'settings', 'CmdOrCtrl+,'),
    separator,
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    separator,
    { role: 'quit' },
  ]
  const help: Items = [item('Keyboard Shortcuts', 'shortcuts', 'F1'), ...(settings.mac ? [] : [separator, { role: 'about' } as const])]
  return [
    ...(settings.mac ? [{ label: 'Démarche', submenu: own }] : []),
    { label: '&File', submenu: file },
    { label: '&Edit', submenu: edit },
    { label: '&Go', submenu: go },
    { label: '&View', submenu: view },
    ...(settings.mac ? [{ role: 'windowMenu' } as const] : []),
    { role: 'help', label: '&Help', submenu: help },
  ]
}
