/** How a cell is shown and read out: symbol, word and tint, how it moved, and what one should know before relying on it. */
import type { MatrixCell } from '#contract/records/matrix.ts'
import type { Band } from '#contract/vocabulary.ts'
import { BAND_SIGNS } from '#domain/stance.ts'

/** What colours a cell: a band, or one of the silences, which are not neutrality. */
export type Tint = Band | 'never-spoke' | 'no-commitment'

export interface CellLook {
  readonly tint: Tint
  readonly symbol: string
  readonly word: string
  readonly arrow: string
  /** Inherited, conditional, old …: as a screen reader says it, and the tooltip. */
  readonly remarks: readonly string[]
}

export const ARROWS = { up: '↗', down: '↘', new: '+', withdrawn: '×' } as const

/** The three kinds of taking no side; a stated middle is a view and looks like one. */
export const SILENCES = {
  'never spoke': { tint: 'never-spoke', symbol: '∅', word: 'Never spoke' },
  'no commitment': { tint: 'no-commitment', symbol: '–', word: 'Uncommitted' },
} as const

export function lookOf(cell: MatrixCell): CellLook {
  return { ...signOf(cell), arrow: cell.movement === null ? '' : ARROWS[cell.movement], remarks: remarksOn(cell) }
}

function signOf({ value, band, basis, silence, conflicting }: MatrixCell): Pick<CellLook, 'tint' | 'symbol' | 'word'> {
  if (value !== null) return { tint: band, symbol: BAND_SIGNS[band].symbol, word: BAND_SIGNS[band].word }
  if (conflicting) return { tint: 'no-commitment', symbol: '≠', word: 'Torn' }
  if (basis === 'assessed') return { tint: 'not stated', symbol: '–', word: 'No position' }
  return SILENCES[silence ?? 'no commitment']
}

const MOVED = { up: 'moved up', down: 'moved down', new: 'new', withdrawn: 'withdrawn' } as const

function remarksOn({ basis, conditional, stale, conflicting, newerWords, movement, before }: MatrixCell): readonly string[] {
  const from = typeof before === 'number' && movement !== null ? ` from ${before}` : ''
  return [
    ...(movement === null ? [] : [`${MOVED[movement]}${from}`]),
    ...(basis === 'inherited' ? ['inherited from a grouping'] : []),
    ...(basis === 'assessed' ? ['assessed by us'] : []),
    ...(conditional ? ['with a condition'] : []),
    ...(conflicting ? ['its groupings differ'] : []),
    ...(stale ? ['old'] : []),
    ...(newerWords ? ['spoke again since'] : []),
  ]
}

/** The cell in a sentence. */
export function sayingOf(cell: MatrixCell, actor: string, issue: string): string {
  const { word, remarks } = lookOf(cell)
  return `${actor} on ${issue}: ${word}${cell.value === null ? '' : ` ${cell.value}`}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}`
}
