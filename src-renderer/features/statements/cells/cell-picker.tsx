/** A cell chosen from a list by type-ahead: Enter or Tab takes what is chosen, so does a press elsewhere of what is ticked; Esc leaves it as it was. */
import { Combobox, useCombobox } from '@mantine/core'
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useStable } from '#bridge/use-stable.ts'
import { OFFER, PickerList, type PickerOffer } from '#editing/picker-list.tsx'
import type { PickerOption } from '#editing/picker-search.ts'
import classes from './cells.module.css'
import type { Move } from './cell-edits.ts'

interface CellPickerProps {
  readonly label: string
  readonly options: readonly PickerOption[]
  readonly chosen: readonly string[]
  readonly several?: boolean
  readonly typed: string | null
  readonly offer?: PickerOffer
  readonly onCommit: (values: readonly string[], move: Move) => void
  readonly onCancel: () => void
  /** What the cell shows beneath the list. */
  readonly children: ReactNode
}

export function CellPicker({ label, options, chosen, several = false, typed, offer, onCommit, onCancel, children }: CellPickerProps) {
  const [query, setQuery] = useState(typed ?? '')
  const [draft, setDraft] = useState(chosen)
  // The keyboard decides where to go before the list tells what was taken.
  const move = useRef<Move>('stay')
  const list = useRef<HTMLDivElement>(null)
  const combobox = useCombobox({ opened: true, onOpenedChange: (opened) => !opened && onCancel() })
  // Before the press reaches the grid: what is ticked belongs to this row, not to the one pressed.
  const keepTicks = useStable(({ target }: Event) => {
    if (!several || !(target instanceof Element) || list.current?.contains(target) || target.closest('[data-edited]') !== null) return
    onCommit(draft, 'stay')
  })
  useEffect(() => {
    document.addEventListener('mousedown', keepTicks, true)
    return () => document.removeEventListener('mousedown', keepTicks, true)
  }, [keepTicks])
  const { searchRef, selectFirstOption, resetSelectedOption, clickSelectedOption, getSelectedOptionIndex } = combobox
  useEffect(() => {
    const frame = requestAnimationFrame(() => searchRef.current?.focus({ preventScroll: true }))
    return () => cancelAnimationFrame(frame)
  }, [searchRef])
  // With the list just drawn, so that Enter never takes what the letter before had found.
  useLayoutEffect(() => {
    if (query === '') resetSelectedOption()
    else selectFirstOption()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- options that come later are drawn anew
  }, [query, options, selectFirstOption, resetSelectedOption])

  const submit = (value: string) => {
    if (value.startsWith(OFFER)) {
      offer?.onChoose(query.trim(), value.slice(OFFER.length))
      onCancel()
    } else if (!several) onCommit([value], move.current)
    else {
      setDraft(draft.includes(value) ? draft.filter((other) => other !== value) : [...draft, value])
      setQuery('')
      resetSelectedOption()
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' || event.key === 'Tab') {
      move.current = event.key === 'Enter' ? 'down' : event.shiftKey ? 'left' : 'right'
      const isOnOption = getSelectedOptionIndex() >= 0
      // With several, Enter ticks the option it is on; without one, or with Tab, what is ticked is taken.
      if (isOnOption && (event.key === 'Enter' || !several)) clickSelectedOption()
      else if (several) onCommit(draft, move.current)
      else onCancel()
    } else if (several && event.key === ' ' && query === '' && getSelectedOptionIndex() >= 0) clickSelectedOption()
    else return
    event.preventDefault()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={submit} width={320} position="bottom-start" shadow="md" withinPortal transitionProps={{ duration: 0 }}>
      <Combobox.Target>
        <span className={classes.open}>{children}</span>
      </Combobox.Target>
      <Combobox.Dropdown>
        {/* The list has keys of its own for Enter and Esc; the cell's come first. */}
        <div ref={list} onKeyDownCapture={onKeyDown}>
          <Combobox.Search
            role="combobox"
            aria-expanded
            aria-controls={combobox.listId ?? undefined}
            aria-label={label}
            placeholder={label}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
          <PickerList label={label} options={options} query={query} marked={draft} offer={offer} />
          <Combobox.Footer className={classes.footer}>{several ? 'Enter ticks · Tab takes them · Esc cancels' : 'Enter takes it · Esc cancels'}</Combobox.Footer>
        </div>
      </Combobox.Dropdown>
    </Combobox>
  )
}
