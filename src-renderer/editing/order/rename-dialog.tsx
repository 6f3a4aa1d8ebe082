/** Gives something another name. */
import { Button, Group, Modal, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'

export interface RenameDialogProps {
  /** "Rename the issue". */
  readonly title: string
  readonly name: string
  readonly onRename: (name: string) => void
  readonly onClose: () => void
}

export function RenameDialog({ title, name, onRename, onClose }: RenameDialogProps) {
  const [draft, setDraft] = useState(name)
  const next = draft.trim()
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (next !== '' && next !== name) onRename(next)
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={<b>{title}</b>}>
      <form onSubmit={submit}>
        <TextInput data-autofocus label="Name" maxLength={200} value={draft} onChange={(event) => setDraft(event.currentTarget.value)} />
        <Group justify="flex-end" mt="lg" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={next === ''}>
            Rename
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
