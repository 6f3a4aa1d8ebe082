/** A button that opens a type-ahead list: one value or several, with an offer to make a new one. */
import { Combobox, UnstyledButton, useCombobox, type ComboboxStore } from '@mantine/core'
import { useEffect, useState, type ChangeEvent, type ReactNode } from 'react'
import classes from './picker.module.css'
import { OFFER, PickerList, type PickerOffer } from './picker-list.tsx'
import type { PickerOption } from './picker-search.ts'

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

/** Closed it is a plain button: a list of statements holds many, and a floating layer each would cost. */
export function Picker(props: PickerProps) {
  const { label, opened, onOpenedChange, className, children } = props
  if (opened) return <OpenPicker {...props} />
  return (
    <UnstyledButton className={className} title={label} aria-haspopup="listbox" aria-expanded={false} onClick={() => onOpenedChange(true)}>
      {children}
    </UnstyledButton>
  )
}

function OpenPicker({ label, options, chosen, onOpenedChange, onPick, several = false, offer, className, children }: PickerProps) {
  const [query, setQuery] = useState('')
  const [draft, setDraft] = useState<readonly string[]>(chosen)
  const close = () => {
    onOpenedChange(false)
    if (several && draft.join('\n') !== chosen.join('\n')) onPick(draft)
  }
  const combobox = useCombobox({ opened: true, onOpenedChange: (next) => !next && close() })

  const submit = (value: string) => {
    if (several && !value.startsWith(OFFER)) return setDraft(draft.includes(value) ? draft.filter((other) => other !== value) : [...draft, value])
    onOpenedChange(false)
    if (value.startsWith(OFFER)) offer?.onChoose(query.trim(), value.slice(OFFER.length))
    else onPick([value])
  }

  return (
    <Combobox store={combobox} onOptionSubmit={submit} width={320} position="bottom-start" shadow="md" withinPortal transitionProps={{ duration: 0 }}>
      <Combobox.Target>
        <UnstyledButton className={className} title={label} aria-haspopup="listbox" aria-expanded onClick={close}>
          {children}
        </UnstyledButton>
      </Combobox.Target>
      <Combobox.Dropdown>
        <SearchBox label={label} query={query} onQuery={setQuery} store={combobox} />
        <PickerList label={label} options={options} query={query} marked={several ? draft : chosen} offer={offer} />
        {several && <Combobox.Footer className={classes.footer}>Enter ticks · Esc closes and keeps</Combobox.Footer>}
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
function SearchBox({ label, query, onQuery, store: { listId, searchRef, selectFirstOption } }: SearchBoxProps) {
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
  return <Combobox.Search role="combobox" aria-expanded aria-controls={listId ?? undefined} value={query} onChange={search} placeholder={label} aria-label={label} />
}
