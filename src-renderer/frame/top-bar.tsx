/** The bar above every screen: back and forward, the workspace, the palette, undo and redo. */
import { ActionIcon, Badge, Button, Group, Text, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconChevronLeft, IconChevronRight, IconHistory, IconKeyboard, IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { WorkspaceInfo } from '#contract/records.ts'
import { runCommand } from '#bridge/commands.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { goBack, goForward, useTrail } from '#bridge/route.ts'
import { KeyHint, keyText } from '#ui/key-hint.tsx'
import classes from './top-bar.module.css'

interface BarButtonProps {
  readonly label: string
  readonly keys?: string
  readonly disabled?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

function BarButton({ label, keys, disabled = false, onClick, children }: BarButtonProps) {
  return (
    <Tooltip label={keys === undefined ? label : `${label}  ${keyText(keys)}`}>
      <ActionIcon className={classes.button ?? ''} color="gray" aria-label={label} aria-disabled={disabled} {...(disabled ? { 'data-disabled': true } : { onClick })}>
        {children}
      </ActionIcon>
    </Tooltip>
  )
}

function UndoRedo() {
  const { data } = useQueryOf('history.state')
  const undo = data?.undo ?? null
  const redo = data?.redo ?? null
  return (
    <>
      <BarButton label={undo === null ? 'Nothing to undo' : `Undo: ${undo}`} keys="Mod+Z" disabled={undo === null} onClick={() => runCommand('undo')}>
        <IconArrowBackUp size={18} stroke={1.6} />
      </BarButton>
      <BarButton label={redo === null ? 'Nothing to redo' : `Redo: ${redo}`} keys="Mod+Shift+Z" disabled={redo === null} onClick={() => runCommand('redo')}>
        <IconArrowForwardUp size={18} stroke={1.6} />
      </BarButton>
    </>
  )
}

function WorkspaceName({ workspace }: { readonly workspace: WorkspaceInfo }) {
  return (
    <Group gap="xs" wrap="nowrap" miw={0}>
      <Text fw={650} size="sm" truncate title={workspace.path}>
        {workspace.name}
      </Text>
      {workspace.isSample && <Badge size="sm" variant="light" radius="sm" tt="none" flex="none">Sample</Badge>}
      {workspace.readOnly && <Badge size="sm" color="yellow.9" variant="light" radius="sm" tt="none" flex="none">Read only</Badge>}
    </Group>
  )
}

export interface TopBarProps {
  readonly workspace: WorkspaceInfo
  readonly onHistory: () => void
}

export function TopBar({ workspace, onHistory }: TopBarProps) {
  const { past, future } = useTrail()
  return (
    <header className={classes.bar}>
      <Group gap={2} wrap="nowrap" miw={0}>
        <BarButton label="Back" keys="Alt+←" disabled={past.length === 0} onClick={goBack}>
          <IconChevronLeft size={18} stroke={1.6} />
        </BarButton>
        <BarButton label="Forward" keys="Alt+→" disabled={future.length === 0} onClick={goForward}>
          <IconChevronRight size={18} stroke={1.6} />
        </BarButton>
        <Group ml="xs" miw={0} wrap="nowrap">
          <WorkspaceName workspace={workspace} />
        </Group>
      </Group>
      <Button
        className={classes.search ?? ''}
        variant="default"
        justify="space-between"
        fw={400}
        leftSection={<IconSearch size={15} stroke={1.6} aria-hidden />}
        rightSection={<KeyHint keys="Mod+K" />}
        onClick={() => runCommand('palette')}
      >
        Go to or do…
      </Button>
      <Group gap={2} justify="flex-end" wrap="nowrap">
        <UndoRedo />
        <BarButton label="History" onClick={onHistory}>
          <IconHistory size={18} stroke={1.6} />
        </BarButton>
        <BarButton label="Keyboard shortcuts" keys="F1" onClick={() => runCommand('shortcuts')}>
          <IconKeyboard size={18} stroke={1.6} />
        </BarButton>
      </Group>
    </header>
  )
}
