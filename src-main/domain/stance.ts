/** How a value on an issue is read and shown: four bands, each with symbol, word and tint, so never colour alone. */
import type { Band } from '#contract/vocabulary.ts'

/** Values from here to `OPEN_TO`, both included, are open; below opposes, above supports. */
export const OPEN_FROM = 40
export const OPEN_TO = 60

/** The band a value falls in; `null` (spoke without committing) and no value at all are not stated. */
export function bandOf(value: number | null | undefined): Band {
  if (value === null || value === undefined) return 'not stated'
  if (value < OPEN_FROM) return 'opposes'
  return value > OPEN_TO ? 'supports' : 'open'
}

export interface BandSign {
  readonly symbol: string
  readonly word: string
  /** Six hex digits without `#`. Ink on tint keeps a contrast of at least 6.4 to 1. */
  readonly ink: string
  readonly tint: string
}

export const BAND_SIGNS: Readonly<Record<Band, BandSign>> = {
  supports: { symbol: '▲', word: 'Supports', ink: '1B5E34', tint: 'E6F2EA' },
  open: { symbol: '◆', word: 'Open', ink: '6B4700', tint: 'FFF4DC' },
  opposes: { symbol: '▼', word: 'Opposes', ink: '8C1D18', tint: 'FBEAE9' },
  'not stated': { symbol: '–', word: 'Not stated', ink: '4B5866', tint: 'EEF1F4' },
}

/** "▲ Supports": symbol and word, with a plain space so that a search in Word finds it. */
export function bandLabel(band: Band): string {
  return `${BAND_SIGNS[band].symbol} ${BAND_SIGNS[band].word}`
}
