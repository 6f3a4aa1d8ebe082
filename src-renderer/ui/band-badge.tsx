/** Where an actor stands, as symbol, word and tint together: never colour alone. */
import type { Band } from '#contract/vocabulary.ts'
import { BAND_SIGNS } from '#domain/stance.ts'
import classes from './band-badge.module.css'

export interface BandBadgeProps {
  readonly band: Band
  /** The value on the continuum, shown after the word. */
  readonly value?: number | null
  /** Symbol alone, for narrow cells; the word stays for screen readers and as a tooltip. */
  readonly compact?: boolean
}

/** A plain element: grids draw one in every row. */
export function BandBadge({ band, value, compact = false }: BandBadgeProps) {
  const { symbol, word } = BAND_SIGNS[band]
  const name = value === null || value === undefined ? word : `${word} ${value}`
  return (
    <span className={classes.badge} data-band={band} role="img" title={name} aria-label={name}>
      <span aria-hidden>{compact ? symbol : `${symbol}\u00A0${name}`}</span>
    </span>
  )
}
