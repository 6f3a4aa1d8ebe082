/** The meeting that a report is of: which one, and everything its head says of it, to be corrected. */
import { Group, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core'
import type { MeetingRef } from '#contract/records.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { DateInput } from '#editing/date-input.tsx'
import type { MeetingDraft } from './meeting-draft.ts'

/** A meeting that is there, a new one, or none. */
export type MeetingChoice = { readonly kind: 'known'; readonly id: string | null } | { readonly kind: 'new' } | { readonly kind: 'none' }

interface MeetingFieldsProps {
  readonly documentId: string
  readonly choice: MeetingChoice
  readonly draft: MeetingDraft
  readonly onChoice: (choice: MeetingChoice, meeting: MeetingRef | null) => void
  readonly onDraft: (change: Partial<MeetingDraft>) => void
}

export function MeetingFields({ documentId, choice, draft, onChoice, onDraft }: MeetingFieldsProps) {
  const meetings = useQueryOf('meeting.list').data ?? []
  const others = (useQueryOf('document.list').data ?? []).filter(({ id, meeting }) => id !== documentId && choice.kind === 'known' && meeting !== null && meeting.id === choice.id).length
  const choose = (kind: string) => onChoice(kind === 'new' ? { kind } : kind === 'none' ? { kind } : { kind: 'known', id: null }, null)
  const text = (label: string, field: 'name' | 'place' | 'forum' | 'session' | 'agendaItem' | 'startTime' | 'endTime', more: { readonly placeholder?: string; readonly maxLength?: number; readonly withAsterisk?: boolean } = {}) => (
    <TextInput label={label} maxLength={200} value={draft[field]} onChange={(event) => onDraft({ [field]: event.currentTarget.value })} {...more} />
  )
  return (
    <Stack gap="sm">
      <SegmentedControl
        size="xs"
        aria-label="The meeting it reports on"
        value={choice.kind}
        onChange={choose}
        data={[
          { value: 'known', label: 'A meeting on record' },
          { value: 'new', label: 'A new one' },
          { value: 'none', label: 'None' },
        ]}
      />
      {choice.kind === 'known' && (
        <Select aria-label="Meeting" searchable placeholder="Choose the meeting" data={meetings.map(({ id, name, date }) => ({ value: id, label: `${date}  ${name}` }))} value={choice.id} onChange={(id) => onChoice({ kind: 'known', id }, meetings.find((one) => one.id === id) ?? null)} />
      )}
      {others > 0 && <Text size="xs" c="dimmed">{others === 1 ? 'Another document reports' : `${others} other documents report`} on it; a correction here holds for {others === 1 ? 'both' : 'all of them'}.</Text>}
      {(choice.kind === 'new' || (choice.kind === 'known' && choice.id !== null)) && (
        <>
          {text('Name', 'name', { maxLength: 500, withAsterisk: true })}
          <Group grow align="start" gap="xs">
            <DateInput label="First day" required value={draft.date} onDate={(date) => onDraft({ date })} />
            <DateInput label="Last day" placeholder="same day" value={draft.endDate} onDate={(endDate) => onDraft({ endDate })} />
            {text('From', 'startTime', { placeholder: '14:30' })}
            {text('Until', 'endTime', { placeholder: '17:45' })}
          </Group>
          <Group grow gap="xs">
            {text('Place', 'place')}
            {text('Agenda item', 'agendaItem')}
          </Group>
          <Group grow gap="xs">
            {text('Forum', 'forum')}
            {text('Session', 'session')}
          </Group>
        </>
      )}
    </Stack>
  )
}
