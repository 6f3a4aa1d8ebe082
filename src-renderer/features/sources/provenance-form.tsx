/** Where a report comes from, as read from its head, to be corrected: title, date, address, mark, and the meeting it reports on. */
import { Button, Group, Modal, Select, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState, type FormEvent } from 'react'
import type { DocumentDetail, MeetingRef } from '#contract/records.ts'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'
import { DateInput } from '#editing/date-input.tsx'
import { toastDone } from '#ui/toasts.tsx'
import { detailsOf, meetingDraft, problemWith } from './meeting-draft.ts'
import { type MeetingChoice, MeetingFields } from './meeting-fields.tsx'

export function ProvenanceForm({ document }: { readonly document: DocumentDetail }) {
  const [opened, setOpened] = useState(false)
  const close = () => setOpened(false)
  return (
    <>
      <Button variant="default" leftSection={<IconPencil size={14} />} onClick={() => setOpened(true)}>Details…</Button>
      <Modal opened={opened} onClose={close} size="58rem" title={<b>Where this report comes from</b>} closeButtonProps={{ 'aria-label': 'Close' }}>
        {opened && <Fields document={document} onClose={close} />}
      </Modal>
    </>
  )
}

function Fields({ document, onClose }: { readonly document: DocumentDetail; readonly onClose: () => void }) {
  const [title, setTitle] = useState(document.title)
  const [date, setDate] = useState(document.date)
  const [url, setUrl] = useState(document.url ?? '')
  const [mark, setMark] = useState(document.mark)
  const [choice, setChoice] = useState<MeetingChoice>(document.meeting === null ? { kind: 'none' } : { kind: 'known', id: document.meeting.id })
  const [draft, setDraft] = useState(() => meetingDraft(document.meeting, document.date))
  const levels = useQueryOf('handling.levels').data ?? []
  const update = useMutationOf('document.update', {
    onDone: () => {
      toastDone('Kept where the report comes from', () => runCommand('undo'))
      onClose()
    },
  })
  const isToldOf = choice.kind === 'new' || (choice.kind === 'known' && choice.id !== null)
  const problem = title.trim() === '' ? 'Give it a title.' : isToldOf ? problemWith(draft) : choice.kind === 'known' ? 'Choose the meeting.' : null
  const choose = (next: MeetingChoice, meeting: MeetingRef | null) => {
    setChoice(next)
    setDraft(meetingDraft(meeting, date))
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (problem !== null) return
    const details = isToldOf ? detailsOf(draft) : null
    update.mutate({
      id: document.id,
      title: title.trim(),
      date,
      url: url.trim() === '' ? null : url.trim(),
      mark,
      meeting: choice.kind === 'known' ? choice.id : null,
      ...(details !== null && { meetingDetails: details }),
    })
  }
  return (
    <form onSubmit={save}>
      <SimpleGrid cols={2} spacing="xl">
        <Stack gap="sm">
          <Title order={3}>The document</Title>
          <TextInput label="Title" withAsterisk maxLength={500} value={title} onChange={(event) => setTitle(event.currentTarget.value)} data-autofocus />
          <Group grow align="start" gap="xs">
            <DateInput label="Date" value={date} onDate={setDate} />
            <Select label="Handling mark" allowDeselect={false} data={levels.map(({ id, label }) => ({ value: id, label }))} value={mark} onChange={(next) => next !== null && setMark(next)} />
          </Group>
          <TextInput label="Web address" maxLength={2000} value={url} onChange={(event) => setUrl(event.currentTarget.value)} />
          <Text size="xs" c="dimmed">
            {document.fileName ?? 'Pasted text'} · taken in {document.importedAt.slice(0, 10)} · {document.characters.toLocaleString('en-GB')} characters. Its statements follow a new date, meeting or mark.
          </Text>
        </Stack>
        <Stack gap="sm">
          <Title order={3}>The meeting</Title>
          <MeetingFields documentId={document.id} choice={choice} draft={draft} onChoice={choose} onDraft={(change) => setDraft({ ...draft, ...change })} />
        </Stack>
      </SimpleGrid>
      <Group justify="flex-end" gap="xs" mt="md">
        {problem !== null && <Text size="xs" c="dimmed" aria-live="polite">{problem}</Text>}
        <Button variant="default" onClick={onClose}>Cancel</Button>
        <Button type="submit" disabled={problem !== null} loading={update.isPending}>Save</Button>
      </Group>
    </form>
  )
}
