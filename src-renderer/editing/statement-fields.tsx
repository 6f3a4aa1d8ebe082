/** The plain fields of a statement: date, handling mark, caveat, note. Written when a field is left. */
import { Group, Select, Textarea, TextInput } from '@mantine/core'
import type { StatementRow } from '#contract/records.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { useState } from 'react'
import { DateInput } from './date-input.tsx'

export interface FieldChange {
  readonly date?: string | null
  readonly mark?: string
  readonly caveat?: string | null
  readonly note?: string | null
}

interface StatementFieldsProps {
  readonly statement: StatementRow
  readonly onChange: (change: FieldChange) => void
}

export function StatementFields({ statement, onChange }: StatementFieldsProps) {
  const levels = useQueryOf('handling.levels').data ?? []
  return (
    <>
      <Group gap="xs" grow align="end">
        <DateInput label="Date" value={statement.date} onDate={(date) => onChange({ date })} />
        <Select size="xs" label="Handling mark" allowDeselect={false} data={levels.map(({ id, label }) => ({ value: id, label }))} value={statement.mark} onChange={(mark) => mark !== null && onChange({ mark })} />
        <LeavingInput label="Caveat" value={statement.caveat ?? ''} onLeave={(caveat) => onChange({ caveat: caveat === '' ? null : caveat })} />
      </Group>
      <LeavingNote value={statement.note ?? ''} onLeave={(note) => onChange({ note: note === '' ? null : note })} />
    </>
  )
}

interface LeavingProps {
  readonly value: string
  readonly onLeave: (value: string) => void
}

function LeavingInput({ value, onLeave, label }: LeavingProps & { readonly label: string }) {
  const [draft, setDraft] = useState(value)
  const [before, setBefore] = useState(value)
  if (before !== value) {
    setBefore(value)
    setDraft(value)
  }
  return <TextInput size="xs" label={label} value={draft} maxLength={200} onChange={(event) => setDraft(event.currentTarget.value)} onBlur={() => draft.trim() !== value && onLeave(draft.trim())} />
}

function LeavingNote({ value, onLeave }: LeavingProps) {
  const [draft, setDraft] = useState(value)
  const [before, setBefore] = useState(value)
  if (before !== value) {
    setBefore(value)
    setDraft(value)
  }
  return <Textarea size="xs" label="Note" autosize minRows={1} maxRows={6} value={draft} maxLength={5000} onChange={(event) => setDraft(event.currentTarget.value)} onBlur={() => draft.trim() !== value && onLeave(draft.trim())} />
}
