/** A day, written as it is everywhere in the program: 2019-12-03. Told when left or on Enter, and only when it is one. */
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { isoDate } from '#contract/vocabulary.ts'

interface DateInputProps {
  readonly value: string | null
  /** A valid day, or null for an emptied field. */
  readonly onDate: (date: string | null) => void
  readonly label?: string
  /** For fields that have no visible label. */
  readonly name?: string
  readonly placeholder?: string
  readonly required?: boolean
}

export function DateInput({ value, onDate, label, name, placeholder = 'YYYY-MM-DD', required = false }: DateInputProps) {
  const [draft, setDraft] = useState(value ?? '')
  const [before, setBefore] = useState(value)
  if (before !== value) {
    setBefore(value)
    setDraft(value ?? '')
  }
  const isDay = draft === '' || isoDate.safeParse(draft).success
  const tell = () => {
    const date = draft === '' ? null : draft
    if (isDay && date !== value) onDate(date)
  }
  return (
    <TextInput
      size="xs"
      label={label}
      aria-label={name}
      placeholder={placeholder}
      required={required}
      maxLength={10}
      error={!isDay && draft.length === 10 ? 'Not a day' : undefined}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value.trim())}
      onBlur={tell}
      onKeyDown={(event) => event.key === 'Enter' && tell()}
    />
  )
}
