/** Says where the file went, and opens the folder it lies in. */
import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { call, messageOf } from '#bridge/door.ts'
import { toastFailure } from '#ui/toasts.tsx'
import type { BriefWritten } from '#contract/methods/brief.ts'
import { fileNameOf } from './file-name.ts'

export function toastExported({ path, bytes }: BriefWritten): void {
  notifications.show({
    id: 'brief-exported',
    title: 'Brief saved',
    withBorder: true,
    autoClose: 12_000,
    closeButtonProps: { 'aria-label': 'Dismiss' },
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm" truncate title={path}>
          {fileNameOf(path)} · {Math.max(1, Math.round(bytes / 1024))} kB
        </Text>
        <Button variant="subtle" size="compact-xs" flex="none" onClick={() => showInFolder(path)}>
          Show in folder
        </Button>
      </Group>
    ),
  })
}

export function showInFolder(path: string): void {
  call('brief.reveal', { path }).catch((error: unknown) => toastFailure(messageOf(error)))
}
