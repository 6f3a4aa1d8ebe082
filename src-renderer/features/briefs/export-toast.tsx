/** Says where the file went, and opens the folder it lies in. */
import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { call, messageOf } from '#bridge/door.ts'
import { toastFailure } from '#ui/toasts.tsx'
import type { BriefWritten } from '#contract/methods/brief.ts'
import { fileNameOf } from './file-name.ts'

const SHOWN_MS = 12_000

export function toastExported({ path, bytes, pdf }: BriefWritten): void {
  const size = `${Math.max(1, Math.round(bytes / 1024))} kB`
  toastFile('Document saved', `${fileNameOf(path)} · ${size}${pdf === undefined ? '' : ' · PDF beside it'}`, path)
}

/** A toast that leads to a file. */
export function toastFile(title: string, message: string, path: string): void {
  notifications.show({
    id: 'brief-exported',
    title,
    withBorder: true,
    autoClose: SHOWN_MS,
    closeButtonProps: { 'aria-label': 'Dismiss' },
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm" truncate title={path}>
          {message}
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
