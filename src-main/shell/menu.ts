/** The application menu. What it offers beyond Electron's own roles goes to the window as a command. */
import type { MenuItemConstructorOptions } from 'electron'
import { COMMANDS } from '#contract/commands.ts'
import type { MenuCommand } from '#contract/commands.ts'

export interface MenuSettings {
  readonly run: (command: MenuCommand) => void
  readonly workspaceOpen: boolean
  readonly devTools: boolean
  readonly mac: boolean
}

type Items = MenuItemConstructorOptions[]

const separator: MenuItemConstructorOptions = { type: 'separator' }

const itemMaker =
  ({ run, workspaceOpen }: MenuSettings) =>
  (label: string, name: MenuCommand): MenuItemConstructorOptions => {
    const command = COMMANDS.find((known) => known.name === name)
    return {
      id: name,
      label,
      enabled: workspaceOpen || command?.needsWorkspace === false,
      // The window handles the keys itself, so that text fields keep their own undo; the menu only shows them.
      registerAccelerator: false,
      ...(command?.keys === undefined ? {} : { accelerator: command.keys.replace('Mod', 'CmdOrCtrl') }),
      click: () => run(name),
    }
  }

/** The menu as a template, for `Menu.buildFromTemplate`. */
export const menuTemplate = (settings: MenuSettings): Items => {
  const item = itemMaker(settings)
  const file: Items = [
    item('New Workspace…', 'new-workspace'),
    item('Open Workspace…', 'open-workspace'),
    separator,
    item('Import Reports…', 'import'),
    item('Paste Report…', 'paste-report'),
    item('Note Live…', 'capture'),
    item('New Brief…', 'new-brief'),
    item('New Issue…', 'new-issue'),
    item('Topics…', 'topics'),
    separator,
    item('Export What Is Shown…', 'export'),
    item('Back Up Workspace…', 'backup'),
    item('Close Workspace', 'close-workspace'),
    separator,
    ...(settings.mac ? [] : [item('Settings', 'settings'), separator, { role: 'quit' } as const]),
  ]
  const edit: Items = [
    item('Undo', 'undo'),
    item('Redo', 'redo'),
    separator,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    separator,
    item('Find…', 'find'),
  ]
  const go: Items = [
    item('Go to or Do…', 'palette'),
    separator,
    item('Today', 'go-today'),
    item('Sources', 'go-sources'),
    item('Positions', 'go-positions'),
    item('Matrix', 'go-matrix'),
    item('Issues', 'go-issues'),
    item('Actors', 'go-actors'),
    item('Alignment', 'go-alignment'),
    item('Briefs', 'go-briefs'),
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
    item('Settings…', 'settings'),
    separator,
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    separator,
    { role: 'quit' },
  ]
  const help: Items = [item('Keyboard Shortcuts', 'shortcuts'), ...(settings.mac ? [] : [separator, { role: 'about' } as const])]
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
