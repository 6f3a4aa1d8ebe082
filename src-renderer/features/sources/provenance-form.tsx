/** Where a document comes from, editable: title, date, web address, meeting, handling mark. */
import { Button, Group, Popover, Select, Stack, TextInput } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState, type FormEvent } from 'react'
import type { DocumentDetail } from '#contract/records.ts'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'
import { DateInput } from '#editing/date-input.tsx'

export function ProvenanceForm({ document }: { readonly document: DocumentDetail }) {
  const [opened, setOpened] = useState(false)
  return (
    <Popover opened={opened} onChange={setOpened} width={420} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconPencil size={14} />} onClick={() => setOpened(!opened)}>Details</Button>
      </Popover.Target>
      <Popover.Dropdown>{opened && <Fields document={document} onClose={() => setOpened(false)} />}</Popover.Dropdown>
    </Popover>
  )
}

function Fields({ document, onClose }: { readonly document: DocumentDetail; readonly onClose: () => void }) {
  const [title, setTitle] = useState(document.title)
  const [date, setDate] = useState(document.date)
  const [url, setUrl] = useState(document.url ?? '')
  const [meeting, setMeeting] = useState(document.meeting?.id ?? null)
  const [mark, setMark] = useState(document.mark)
  const meetings = useQueryOf('meeting.list').data ?? []
  const levels = useQueryOf('handling.levels').data ?? []
  const update = useMutationOf('document.update', { onDone: onClose })

  const save = (event: FormEvent) => {
    event.preventDefault()
    update.mutate({ id: document.id, title, date, url: url.trim() === '' ? null : url, meeting, mark })
  }
  return (
    <form onSubmit={save}>
      <Stack gap="sm">
        <TextInput label="Title" required maxLength={500} value={title} onChange={(event) => setTitle(event.currentTarget.value)} data-autofocus />
        <Group grow>
          <DateInput label="Date" value={date} onDate={setDate} />
          <Select label="Handling mark" allowDeselect={false} comboboxProps={{ withinPortal: false }} data={levels.map(({ id, label }) => ({ value: id, label }))} value={mark} onChange={(next) => next !== null && setMark(next)} />
        </Group>
        <Select label="Meeting" clearable searchable placeholder="None" comboboxProps={{ withinPortal: false }} data={meetings.map(({ id, name, date: on }) => ({ value: id, label: `${on}  ${name}` }))} value={meeting} onChange={setMeeting} />
        <TextInput label="Web address" maxLength={2000} value={url} onChange={(event) => setUrl(event.currentTarget.value)} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>Cancel</Button>
          <Button type="submit" loading={update.isPending}>Save</Button>
        </Group>
      </Stack>
    </form>
  )
}
