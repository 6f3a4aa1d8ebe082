/** Asks before what undo cannot bring back; anything else is simply done and can be undone. */
import { Button, Group, Modal, Text } from '@mantine/core'
import type { ReactNode } from 'react'

export interface ConfirmDialogProps {
  readonly opened: boolean
  readonly title: string
  readonly children: ReactNode
  /** What the button does, as a verb: "Delete the file". */
  readonly confirm: string
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

export function ConfirmDialog({ opened, title, children, confirm, onConfirm, onCancel }: ConfirmDialogProps) {
  return (
    <Modal opened={opened} onClose={onCancel} title={title}>
      <Text component="div" size="sm">
        {children}
      </Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" data-autofocus onClick={onCancel}>
          Cancel
        </Button>
        <Button color="red.8" onClick={onConfirm}>
          {confirm}
        </Button>
      </Group>
    </Modal>
  )
}
