/** Brings commands to whoever runs them: from the menu, from the keyboard, and those the frame itself knows. */
import { useHotkeys } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { COMMANDS } from '#contract/commands.ts'
import type { Command, MenuCommand } from '#contract/commands.ts'
import { useCommand } from '#bridge/commands.ts'
import { on } from '#bridge/door.ts'
import { useMutationOf } from '#bridge/query.tsx'
import { requestCommand } from '#bridge/request-command.ts'
import { goBack, goForward, navigate } from '#bridge/route.ts'
import { toastDone } from '#ui/toasts.tsx'
import { Palette } from '../features/palette/palette.tsx'
import { openPalette } from '../features/palette/palette-store.ts'
import { NewWorkspaceDialog } from '../features/start/new-workspace-dialog.tsx'
import { ShortcutOverlay } from './shortcut-overlay.tsx'

const isTextField = (element: Element | null): boolean =>
  element instanceof HTMLElement && (element.isContentEditable || element.matches('input:not([type=checkbox], [type=radio]), textarea'))

/** The menu's Undo in a text field is the field's own. */
const fromMenu = (name: MenuCommand, workspaceOpen: boolean): void => {
  if ((name === 'undo' || name === 'redo') && isTextField(document.activeElement)) document.execCommand(name)
  else requestCommand(name, workspaceOpen)
}

const useKeyboard = (workspaceOpen: boolean): void => {
  const press = ({ name, keys = '' }: Command): [string, () => void] => [keys, () => requestCommand(name, workspaceOpen)]
  const withKeys = COMMANDS.filter(({ keys }) => keys !== undefined)
  useHotkeys(withKeys.filter(({ yieldsToText }) => !yieldsToText).map(press), [], true)
  useHotkeys([
    ...withKeys.filter(({ yieldsToText }) => yieldsToText).map(press),
    ['Mod+Y', () => requestCommand('redo', workspaceOpen)],
    // The reader has a use of its own for this key.
    ['Shift+?', (event) => !event.defaultPrevented && requestCommand('shortcuts', workspaceOpen), { preventDefault: false }],
    ['Alt+ArrowLeft', goBack],
    ['Alt+ArrowRight', goForward],
  ])
}

const useHistoryCommands = (): void => {
  const undo = useMutationOf('history.undo', { onDone: (label) => toastDone(label === null ? 'Nothing to undo' : `Undone: ${label}`) })
  const redo = useMutationOf('history.redo', { onDone: (label) => toastDone(label === null ? 'Nothing to redo' : `Redone: ${label}`) })
  useCommand('undo', () => undo.mutate(undefined))
  useCommand('redo', () => redo.mutate(undefined))
}

const useWorkspaceCommands = (): void => {
  const open = useMutationOf('workspace.open')
  const close = useMutationOf('workspace.close')
  const backup = useMutationOf('workspace.backup', { onDone: (path) => path !== null && toastDone(`Backed up to ${path}`) })
  useCommand('open-workspace', () => open.mutate({}))
  useCommand('close-workspace', () => close.mutate(undefined))
  useCommand('backup', () => backup.mutate(undefined))
}

const useGoCommands = (): void => {
  useCommand('go-today', () => navigate({ screen: 'today' }))
  useCommand('go-sources', () => navigate({ screen: 'sources' }))
  useCommand('go-positions', () => navigate({ screen: 'positions' }))
  useCommand('go-matrix', () => navigate({ screen: 'matrix' }))
  useCommand('go-issues', () => navigate({ screen: 'issues' }))
  useCommand('go-actors', () => navigate({ screen: 'actors' }))
  useCommand('go-alignment', () => navigate({ screen: 'alignment' }))
  useCommand('go-briefs', () => navigate({ screen: 'briefs' }))
  useCommand('settings', () => navigate({ screen: 'settings' }))
  useCommand('palette', openPalette)
}

export function CommandRunner({ workspaceOpen }: { readonly workspaceOpen: boolean }) {
  const [naming, setNaming] = useState(false)
  const [helping, setHelping] = useState(false)
  useGoCommands()
  useHistoryCommands()
  useWorkspaceCommands()
  useCommand('new-workspace', () => setNaming(true))
  useCommand('shortcuts', () => setHelping(true))
  useKeyboard(workspaceOpen)
  useEffect(() => on('command', ({ name }) => fromMenu(name, workspaceOpen)), [workspaceOpen])
  return (
    <>
      <NewWorkspaceDialog opened={naming} onClose={() => setNaming(false)} />
      <ShortcutOverlay opened={helping} onClose={() => setHelping(false)} />
      {workspaceOpen && <Palette />}
    </>
  )
}
