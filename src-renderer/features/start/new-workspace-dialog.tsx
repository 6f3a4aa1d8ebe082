/** A new workspace: its name now, its place in the save dialog that follows; our delegation and author can wait. */
import { Autocomplete, Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { setPreferences, usePreference } from '#bridge/preferences.ts'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'

const SHOWN_ACTORS = 8

export interface NewWorkspaceDialogProps {
  readonly opened: boolean
  readonly onClose: () => void
}

export function NewWorkspaceDialog({ opened, onClose }: NewWorkspaceDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="New workspace">
      <NewWorkspaceForm onClose={onClose} />
    </Modal>
  )
}

function NewWorkspaceForm({ onClose }: { readonly onClose: () => void }) {
  const signed = usePreference('author')
  const { data: actors } = useQueryOf('actor.list', { all: true })
  const [name, setName] = useState('')
  const [us, setUs] = useState('')
  const [author, setAuthor] = useState(signed)
  const create = useMutationOf('workspace.create', { onDone: (workspace) => workspace && onClose() })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (author !== signed) setPreferences({ author })
    create.mutate(us.trim() === '' ? { name } : { name, us: us.trim() })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <TextInput
          label="Name"
          description="The negotiation or the file you follow"
          placeholder="OEWG on ICT security"
          required
          maxLength={200}
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Autocomplete
          label="Our delegation"
          description="A state, grouping or organisation, by any of its names; can be chosen later in Settings"
          placeholder="Austria"
          maxLength={80}
          limit={SHOWN_ACTORS}
          data={[...new Set(actors?.map((actor) => actor.name))]}
          value={us}
          onChange={setUs}
        />
        <TextInput
          label="Your name"
          description="Signs your edits in the history"
          maxLength={200}
          value={author}
          onChange={(event) => setAuthor(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={create.isPending} disabled={name.trim() === ''}>
            Choose where to keep it…
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
