/** The names that reading passes over in this workspace, each to be let speak again. */
import { Button, List, Popover, Text } from '@mantine/core'
import { IconEarOff } from '@tabler/icons-react'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'
import { toastDone } from '#ui/toasts.tsx'

/** Nothing while there are none. */
export function RejectedNames() {
  const names = useQueryOf('reading.rejectedNames').data ?? []
  const allow = useMutationOf('reading.allowName', { onDone: (_, { name }) => toastDone(`“${name}” is read as a speaker again.`, () => runCommand('undo')) })
  if (names.length === 0) return null
  return (
    <Popover width={320} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="subtle" leftSection={<IconEarOff size={14} />}>{names.length === 1 ? '1 name' : `${names.length} names`} not read</Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="xs" c="dimmed" mb="xs">These names are never read as speakers in this workspace.</Text>
        <List listStyleType="none" mah={260} style={{ overflowY: 'auto' }}>
          {names.map((name) => (
            <List.Item key={name}>
              {name} <Button size="compact-xs" variant="subtle" aria-label={`Let ${name} speak again`} onClick={() => allow.mutate({ name })}>Let it speak again</Button>
            </List.Item>
          ))}
        </List>
      </Popover.Dropdown>
    </Popover>
  )
}
