/** A field of one line that is kept when it is left or on Enter; Escape puts back what was there. */
import { TextInput } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'

export interface KeptInputProps {
  /** For screen readers: rows of such fields have their labels in the head. */
  readonly name: string
  readonly value: string
  readonly placeholder?: string
  readonly maxLength: number
  readonly onKeep: (value: string) => void
}

export function KeptInput({ name, value, placeholder, maxLength, onKeep }: KeptInputProps) {
  const [draft, setDraft] = useState(value)
  const [before, setBefore] = useState(value)
  if (before !== value) {
    setBefore(value)
    setDraft(value)
  }
  const keep = () => {
    if (draft.trim() !== value) onKeep(draft.trim())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') keep()
    if (event.key === 'Escape') setDraft(value)
  }
  return (
    <TextInput aria-label={name} title={draft} placeholder={placeholder} maxLength={maxLength} value={draft} onChange={(event) => setDraft(event.currentTarget.value)} onBlur={keep} onKeyDown={onKeyDown} />
  )
}
