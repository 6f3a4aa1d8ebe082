/** How a matrix cell travels: one number of 24 bits, so that eleven thousand cells cross the wire as 46 KB. */
import type { MatrixCell } from './records/matrix.ts'
import type { Band } from './vocabulary.ts'

const BASES = ['none', 'statement', 'assessed', 'inherited'] as const
const SILENCES = [null, 'never spoke', 'no commitment'] as const
const BAND_CODES = ['not stated', 'opposes', 'open', 'supports'] as const satisfies readonly Band[]

/** No view held: one past the continuum. */
const NO_VALUE = 101
/** Nothing to compare with. */
const NO_BEFORE = 102

export type MatrixCellFacts = Omit<MatrixCell, 'movement'>

export function encodeMatrixCell(cell: MatrixCellFacts): number {
  const before = cell.before === undefined ? NO_BEFORE : (cell.before ?? NO_VALUE)
  return (
    (cell.value ?? NO_VALUE) |
    (before << 7) |
    (BASES.indexOf(cell.basis) << 14) |
    (SILENCES.indexOf(cell.silence) << 16) |
    (BAND_CODES.indexOf(cell.band) << 18) |
    (Number(cell.conditional) << 20) |
    (Number(cell.stale) << 21) |
    (Number(cell.conflicting) << 22) |
    (Number(cell.newerWords) << 23)
  )
}

/** @throws RangeError where the number is no cell. */
export function matrixCell(code: number): MatrixCell {
  const [value, before] = [code & 127, (code >> 7) & 127]
  const [basis, silence, band] = [BASES[(code >> 14) & 3], SILENCES[(code >> 16) & 3], BAND_CODES[(code >> 18) & 3]]
  if (value > NO_VALUE || before > NO_BEFORE || basis === undefined || silence === undefined || band === undefined) throw new RangeError(`Not a matrix cell: ${code}`)
  const held = value === NO_VALUE ? null : value
  const earlier = before === NO_BEFORE ? undefined : before === NO_VALUE ? null : before
  return {
    value: held,
    band,
    basis,
    silence,
    conditional: (code & (1 << 20)) !== 0,
    stale: (code & (1 << 21)) !== 0,
    conflicting: (code & (1 << 22)) !== 0,
    newerWords: (code & (1 << 23)) !== 0,
    before: earlier,
    movement: movementOf(held, earlier),
  }
}

function movementOf(value: number | null, before: number | null | undefined): MatrixCell['movement'] {
  if (before === undefined || before === value) return null
  if (before === null) return 'new'
  if (value === null) return 'withdrawn'
  return value > before ? 'up' : 'down'
}
