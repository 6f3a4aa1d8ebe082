/** Workspaces opened before; one whose file is gone says so and can be taken off the list. */
import { ActionIcon, Badge, Group, Stack, Text, Tooltip, UnstyledButton } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { RecentWorkspace } from '#contract/records.ts'
import { useMutationOf } from '#bridge/query.tsx'
import classes from './start-screen.module.css'

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' })

interface EntryProps {
  readonly workspace: RecentWorkspace
  readonly busy: boolean
  readonly onOpen: (path: string) => void
  readonly onForget: (path: string) => void
}

function RecentEntry({ workspace, busy, onOpen, onForget }: EntryProps) {
  const { path, name, openedAt, missing } = workspace
  return (
    <li className={classes.entry}>
      <UnstyledButton className={classes.open} aria-disabled={missing || busy} onClick={() => !missing && !busy && onOpen(path)}>
        <Group justify="space-between" wrap="nowrap" gap="sm">
          <Text component="span" fw={600} size="sm" truncate {...(missing ? { c: 'dimmed' } : {})}>
            {name}
          </Text>
          {missing ? (
            <Badge size="sm" radius="sm" variant="default" tt="none" flex="none">
              File not found
            </Badge>
          ) : (
            <Text component="span" size="xs" c="dimmed" flex="none">
              {day.format(new Date(openedAt))}
            </Text>
          )}
        </Group>
        <Text component="span" display="block" size="xs" c="dimmed" truncate title={path}>
          {path}
        </Text>
      </UnstyledButton>
      <Tooltip label="Take off this list; the file stays">
        <ActionIcon color="gray" aria-label={`Take ${name} off the list`} onClick={() => onForget(path)}>
          <IconX size={15} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </li>
  )
}

export interface RecentListProps {
  readonly workspaces: readonly RecentWorkspace[]
  readonly busy: boolean
  readonly onOpen: (path: string) => void
  readonly onForgotten: () => void
}

export function RecentList({ workspaces, busy, onOpen, onForgotten }: RecentListProps) {
  const forget = useMutationOf('workspace.forget', { onDone: onForgotten })
  return (
    <Stack component="ul" gap={2} m={0} p={0} style={{ listStyle: 'none' }}>
      {workspaces.map((workspace) => (
        <RecentEntry key={workspace.path} workspace={workspace} busy={busy} onOpen={onOpen} onForget={(path) => forget.mutate({ path })} />
      ))}
    </Stack>
  )
}
