/** A button that opens a type-ahead list: one value or several, with an offer to make a new one. */
import { Combobox, UnstyledButton, useCombobox, type ComboboxStore } from '@mantine/core'
import { useEffect, useMemo, useState, type ChangeEvent, type ReactNode } from 'react'
import classes from './picker.module.css'

export interface PickerOption {
  readonly value: string
  readonly label: string
  /** Shown dimmed at the right. */
  readonly hint?: string
  /** Further words the type-ahead finds it by. */
  readonly words?: string
  /** Steps of indentation in a tree. */
  readonly depth?: number
  readonly isHeading?: boolean
}

export interface PickerOffer {
  readonly heading: (query: string) => string
  readonly choices: readonly string[]
  readonly onChoose: (query: string, choice: string) => void
}

interface PickerProps {
  readonly label: string
  readonly options: readonly PickerOption[]
  readonly chosen: readonly string[]
  readonly opened: boolean
  readonly onOpenedChange: (opened: boolean) => void
  /** Called once: on the choice, or for `several` when the list closes with other values than before. */
  readonly onPick: (values: readonly string[]) => void
  readonly several?: boolean
  readonly offer?: PickerOffer
  readonly className?: string | undefined
  readonly children: ReactNode
}

const MOST_SHOWN = 150
const OFFER = 'new:'

export function Picker({ label, options, chosen, opened, onOpenedChange, onPick, several = false, offer, className, children }: PickerProps) {
  const [query, setQuery] = useState('')
  const [draft, setDraft] = useState<readonly string[]>(chosen)
  const [wasOpened, setWasOpened] = useState(opened)
  if (opened !== wasOpened) {
    setWasOpened(opened)
    setQuery('')
    setDraft(chosen)
  }
  const shown = useMemo(() => found(options, query), [options, query])
  const offered = offer !== undefined && query.trim() !== '' && !options.some((o) => sameWords(o.label, query))

  const close = () => {
    onOpenedChange(false)
    if (several && draft.join('\n') !== chosen.join('\n')) onPick(draft)
  }
  const combobox = useCombobox({ opened, onOpenedChange: (next) => (next ? onOpenedChange(true) : close()) })

  const submit = (value: string) => {
    if (value.startsWith(OFFER)) {
      onOpenedChange(false)
      offer?.onChoose(query.trim(), value.slice(OFFER.length))
    } else if (several) {
      setDraft(draft.includes(value) ? draft.filter((other) => other !== value) : [...draft, value])
    } else {
      onOpenedChange(false)
      onPick([value])
    }
  }

  const marked = several ? draft : chosen
  return (
    <Combobox store={combobox} onOptionSubmit={submit} width={320} position="bottom-start" shadow="md" withinPortal transitionProps={{ duration: 0 }}>
      <Combobox.Target>
        <UnstyledButton className={className} aria-label={label} aria-haspopup="listbox" aria-expanded={opened} onClick={() => combobox.toggleDropdown()}>
          {children}
        </UnstyledButton>
      </Combobox.Target>
      <Combobox.Dropdown>
        {opened && (
          <>
        <SearchBox label={label} query={query} onQuery={setQuery} store={combobox} />
        <Combobox.Options mah={280} className={classes.options}>
          {shown.map((option) => (
            <Combobox.Option key={option.value} value={option.value} active={marked.includes(option.value)} disabled={option.isHeading ?? false} className={classes.option} style={{ paddingLeft: 8 + (option.depth ?? 0) * 14 }}>
              <span className={classes.tick} aria-hidden>{marked.includes(option.value) ? '✓' : ''}</span>
              <span className={classes.label}>{option.label}</span>
              {option.hint !== undefined && <span className={classes.hint}>{option.hint}</span>}
            </Combobox.Option>
          ))}
          {offered && (
            <Combobox.Group label={offer.heading(query.trim())}>
              {offer.choices.map((choice) => (
                <Combobox.Option key={choice} value={`${OFFER}${choice}`}>{choice}</Combobox.Option>
              ))}
            </Combobox.Group>
          )}
          {shown.length === 0 && !offered && <Combobox.Empty>Nothing matches “{query}”.</Combobox.Empty>}
        </Combobox.Options>
        {several && <Combobox.Footer className={classes.footer}>↵ ticks · Esc closes and keeps</Combobox.Footer>}
          </>
        )}
      </Combobox.Dropdown>
    </Combobox>
  )
}

interface SearchBoxProps {
  readonly label: string
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly store: ComboboxStore
}

/** Takes the focus when the list opens, and keeps the first hit ready for Enter. */
function SearchBox({ label, query, onQuery, store: { searchRef, selectFirstOption } }: SearchBoxProps) {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      searchRef.current?.focus({ preventScroll: true })
      selectFirstOption()
    })
    return () => cancelAnimationFrame(frame)
  }, [searchRef, selectFirstOption])
  const search = (event: ChangeEvent<HTMLInputElement>) => {
    onQuery(event.currentTarget.value)
    requestAnimationFrame(() => selectFirstOption())
  }
  return <Combobox.Search value={query} onChange={search} placeholder={label} aria-label={label} />
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const sameWords = (a: string, b: string) => plain(a).trim() === plain(b).trim()

/** Options holding every word typed, those that begin with the query first. */
function found(options: readonly PickerOption[], query: string): readonly PickerOption[] {
  const words = plain(query).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return options.slice(0, MOST_SHOWN)
  const hits = options.filter((option) => {
    if (option.isHeading === true) return false
    const text = plain(`${option.label} ${option.words ?? ''}`)
    return words.every((word) => text.includes(word))
  })
  const first = plain(query).trim()
  const begins = (option: PickerOption) => Number(!plain(option.label).startsWith(first))
  return hits.toSorted((a, b) => begins(a) - begins(b)).slice(0, MOST_SHOWN)
}
