/** Where an actor stands, as symbol, word and tint together: never colour alone. */
import { Badge } from '@mantine/core'
import type { Band } from '#contract/vocabulary.ts'
import { BAND_SIGNS } from '#domain/stance.ts'

export interface BandBadgeProps {
  readonly band: Band
  /** The value on the continuum, shown after the word. */
  readonly value?: number | null
  /** Symbol alone, for narrow cells; the word stays for screen readers and as a tooltip. */
  readonly compact?: boolean
}

export function BandBadge({ band, value, compact = false }: BandBadgeProps) {
  const { symbol, word } = BAND_SIGNS[band]
  const name = band.replace(' ', '-')
  const number = value === null || value === undefined ? '' : ` ${value}`
  return (
    <Badge
      variant="filled"
      size="md"
      radius="sm"
      bg={`var(--band-${name}-tint)`}
      c={`var(--band-${name}-ink)`}
      fw={600}
      tt="none"
      px={6}
      flex="none"
      role="img"
      title={`${word}${number}`}
      aria-label={`${word}${number}`}
    >
      <span aria-hidden>{compact ? symbol : `${symbol}\u00A0${word}${number}`}</span>
    </Badge>
  )
}
