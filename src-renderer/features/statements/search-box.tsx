/** Free text above a grid, which follows within two frames of typing. */
import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useDebouncedCallback } from '@mantine/hooks'
import { memo, useRef, useState } from 'react'
import { useCommand } from '#bridge/commands.ts'

const FRAMES_MS = 32

interface SearchBoxProps {
  readonly text: string
  readonly label: string
  readonly placeholder: string
  readonly hint?: string
  readonly onText: (text: string) => void
  /** Down arrow or Enter: on to the rows. */
  readonly onLeave: () => void
}

export const SearchBox = memo(function SearchBox({ text, label, placeholder, hint, onText, onLeave }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null)
  const [draft, setDraft] = useState(text)
  const [before, setBefore] = useState(text)
  if (text !== before) {
    setBefore(text)
    // What was typed and trimmed comes back as itself; anything else was changed elsewhere.
    if (text !== draft.trim()) setDraft(text)
  }
  const tell = useDebouncedCallback((typed: string) => onText(typed.trim()), FRAMES_MS)
  const type = (typed: string) => {
    setDraft(typed)
    tell(typed)
  }
  useCommand('find', () => input.current?.select())
  return (
    <TextInput
      ref={input}
      w="clamp(9rem, 21vw, 19rem)"
      maxLength={500}
      leftSection={<IconSearch size={14} />}
      rightSection={draft !== '' && <CloseButton size="xs" aria-label="Clear the search" onClick={() => type('')} />}
      placeholder={placeholder}
      aria-label={label}
      title={hint}
      value={draft}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && draft !== '') type('')
        else if (event.key === 'Enter' || event.key === 'ArrowDown') onLeave()
        else return
        event.preventDefault()
      }}
    />
  )
})
