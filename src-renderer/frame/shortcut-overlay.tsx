/** All keys on one page. */
import { Group, Modal, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { COMMANDS } from '#contract/commands.ts'
import { KeyHint } from '#ui/key-hint.tsx'
import { REVIEW_KEYS } from '../features/sources/review-keys.ts'

interface Shortcut {
  readonly keys: string
  readonly does: string
}

const EVERYWHERE: readonly Shortcut[] = [
  ...COMMANDS.flatMap(({ keys, label }) => (keys === undefined ? [] : [{ keys, does: label }])),
  { keys: 'Alt+←', does: 'Back' },
  { keys: 'Alt+→', does: 'Forward' },
]

const READER: readonly Shortcut[] = REVIEW_KEYS.map(({ shown, does }) => ({ keys: shown, does }))

function ShortcutGroup({ title, shortcuts }: { readonly title: string; readonly shortcuts: readonly Shortcut[] }) {
  return (
    <Stack gap={6}>
      <Title order={3}>{title}</Title>
      {shortcuts.map(({ keys, does }) => (
        <Group key={keys} justify="space-between" wrap="nowrap">
          <Text size="sm">{does}</Text>
          <KeyHint keys={keys} />
        </Group>
      ))}
    </Stack>
  )
}

export function ShortcutOverlay({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="Keyboard shortcuts" size="lg">
      <SimpleGrid cols={2} spacing="xl">
        <ShortcutGroup title="Everywhere" shortcuts={EVERYWHERE} />
        <ShortcutGroup title="Reading a report" shortcuts={READER} />
      </SimpleGrid>
    </Modal>
  )
}
