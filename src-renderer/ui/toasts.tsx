/** Short words at the foot of the window: what was done, how to take it back, what failed. */
import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'

/** One at a time: the Undo of an older toast would take back a newer step. */
const DONE = 'done'
const CLOSE = { 'aria-label': 'Close this message' } as const

/** Says what was done, with Undo where it can be taken back. */
export const toastDone = (message: string, onUndo?: () => void): void => {
  notifications.hide(DONE)
  const undo = (): void => {
    notifications.hide(DONE)
    onUndo?.()
  }
  notifications.show({
    id: DONE,
    autoClose: 6000,
    withBorder: true,
    closeButtonProps: CLOSE,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm" miw={0}>{message}</Text>
        {onUndo && (
          <Button variant="subtle" size="compact-xs" flex="none" onClick={undo}>
            Undo
          </Button>
        )}
      </Group>
    ),
  })
}

/** Says what failed, in main's own words; stays until read. */
export const toastFailure = (message: string): void => {
  notifications.show({ id: `failed: ${message}`, color: 'red', title: 'That did not work', message, autoClose: 15_000, withBorder: true, closeButtonProps: CLOSE })
}
