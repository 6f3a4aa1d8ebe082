/** Takes a report from the clipboard: its text, and a title where the text does not say one. */
import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'

interface PasteDialogProps {
  readonly opened: boolean
  readonly onClose: () => void
  readonly onImport: (text: string, title: string) => Promise<boolean>
}

export function PasteDialog({ opened, onClose, onImport }: PasteDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Paste the text of a report" size="xl" closeButtonProps={{ 'aria-label': 'Close' }}>
      <PasteForm onClose={onClose} onImport={onImport} />
    </Modal>
  )
}

function PasteForm({ onClose, onImport }: Omit<PasteDialogProps, 'opened'>) {
  const [text, setText] = useState('')
  const [title, setTitle] = useState('')
  const [isBusy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const wasTaken = await onImport(text, title.trim())
    setBusy(false)
    if (wasTaken) onClose()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <Textarea label="Text" required rows={16} value={text} onChange={(event) => setText(event.currentTarget.value)} data-autofocus />
        <TextInput label="Title" description="Left empty, it is taken from the head of the text." maxLength={500} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>Cancel</Button>
          <Button type="submit" loading={isBusy} disabled={text.trim() === ''}>Read the text</Button>
        </Group>
      </Stack>
    </form>
  )
}
