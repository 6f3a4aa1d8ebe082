/** The line itself: an actor by type-ahead, then the words. Tab or Enter goes on, Enter at the end keeps it. */
import { Autocomplete, Button, TextInput } from '@mantine/core'
import { useLayoutEffect, useRef, useState, type SyntheticEvent } from 'react'
import { useQueryOf } from '#bridge/query.tsx'
import { KeyHint } from '#ui/key-hint.tsx'
import classes from './capture.module.css'

export interface CapturedLine {
  readonly actor: string
  readonly words: string
  /** ISO, when the words began. */
  readonly at: string
}

export function CaptureLine({ onNote }: { readonly onNote: (line: CapturedLine) => void }) {
  const [actor, setActor] = useState('')
  const [words, setWords] = useState('')
  const [began, setBegan] = useState<Date | null>(null)
  const actorField = useRef<HTMLInputElement>(null)
  const wordsField = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => actorField.current?.focus(), [])
  const { data } = useQueryOf('capture.actors', { text: actor, limit: 8 }, { keepPrevious: true })
  const names = [...new Set((data ?? []).map(({ name }) => name))]
  const write = (text: string) => {
    setWords(text)
    if (began === null && text !== '') setBegan(new Date())
    if (text === '') setBegan(null)
  }
  const keep = (event: SyntheticEvent) => {
    event.preventDefault()
    if (words.trim() === '') {
      wordsField.current?.focus()
      return
    }
    onNote({ actor: actor.trim(), words: words.trim(), at: (began ?? new Date()).toISOString() })
    setActor('')
    write('')
    actorField.current?.focus()
  }
  return (
    <form className={classes.line} onSubmit={keep}>
      <Autocomplete
        ref={actorField}
        data-autofocus
        className={classes.who ?? ''}
        aria-label="Who speaks"
        placeholder="Who speaks"
        maxLength={200}
        data={names}
        // Main has matched already, and knows aliases the name does not show.
        filter={({ options }) => options}
        selectFirstOptionOnChange
        value={actor}
        onChange={setActor}
        onOptionSubmit={() => requestAnimationFrame(() => wordsField.current?.focus())}
      />
      <TextInput
        ref={wordsField}
        className={classes.words ?? ''}
        aria-label="What they say"
        placeholder="What they say"
        maxLength={20_000}
        value={words}
        onChange={(event) => write(event.currentTarget.value)}
        rightSection={began === null ? null : <span className={classes.time}>{timeOf(began)}</span>}
        rightSectionWidth={56}
      />
      <Button type="submit" variant="default" rightSection={<KeyHint keys="Enter" />}>
        Note
      </Button>
    </form>
  )
}

const two = (part: number): string => String(part).padStart(2, '0')
const timeOf = (at: Date): string => `${two(at.getHours())}:${two(at.getMinutes())}`
