/** The options of a picker that match what was typed, and the offer to make a new one. */
import { Combobox } from '@mantine/core'
import { useMemo } from 'react'
import { found, isKnown, type PickerOption } from './picker-search.ts'
import classes from './picker.module.css'

export interface PickerOffer {
  readonly heading: (query: string) => string
  readonly choices: readonly string[]
  readonly onChoose: (query: string, choice: string) => void
}

interface PickerListProps {
  readonly label: string
  readonly options: readonly PickerOption[]
  readonly query: string
  readonly marked: readonly string[]
  readonly offer: PickerOffer | undefined
}

/** Begins the value of an option that makes a new one. */
export const OFFER = 'new:'
const MOST_SHOWN = 150
const INDENT_REM = 0.875

export function PickerList({ label, options, query, marked, offer }: PickerListProps) {
  const shown = useMemo(() => found(options, query).slice(0, MOST_SHOWN), [options, query])
  const offered = offer !== undefined && query.trim() !== '' && !isKnown(options, query)
  return (
    <Combobox.Options aria-label={label} mah={280} className={classes.options}>
      {shown.map(({ value, label: name, hint, depth = 0, isHeading = false }) => (
        <Combobox.Option key={value} value={value} active={marked.includes(value)} disabled={isHeading} className={classes.option} style={{ paddingLeft: `${0.5 + (query === '' ? depth * INDENT_REM : 0)}rem` }}>
          <span className={classes.tick} aria-hidden>{marked.includes(value) ? '✓' : ''}</span>
          <span className={classes.label}>{name}</span>
          {hint !== undefined && <span className={classes.hint}>{hint}</span>}
        </Combobox.Option>
      ))}
      {offered && (
        <Combobox.Group label={offer.heading(query.trim())}>
          {offer.choices.map((choice) => (
            <Combobox.Option key={choice} value={`${OFFER}${choice}`} className={classes.option}>{choice}</Combobox.Option>
          ))}
        </Combobox.Group>
      )}
      {shown.length === 0 && !offered && <Combobox.Empty>Nothing matches “{query}”.</Combobox.Empty>}
    </Combobox.Options>
  )
}
