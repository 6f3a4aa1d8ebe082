/** How a matrix cell travels: one number of 24 bits, so that eleven thousand cells cross the wire as 46 KB. */
import type { MatrixCell } from './records/matrix.ts'
import type { Band } from './vocabulary.ts'

const BASES = ['none', 'statement', 'assessed', 'inherited'] as const
const SILENCES = [null, 'never spoke', 'no commitment'] as const
const BAND_CODES = ['not stated', 'opposes', 'open', 'supports'] as const satisfies readonly Band[]

/** No view held: one past the continuum. */
export const NO_VALUE = 101
/** Nothing to compare with. */
export const NO_BEFORE = 102

/** Where each part of a cell begins, in bits. */
export const CELL_BITS = { value: 0, before: 7, basis: 14, silence: 16, band: 18, conditional: 20, stale: 21, conflicting: 22, newerWords: 23 } as const

export type MatrixCellFacts = Omit<MatrixCell, 'movement'>

export const basisCode = (basis: MatrixCell['basis']): number => BASES.indexOf(basis)
export const silenceCode = (silence: MatrixCell['silence']): number => SILENCES.indexOf(silence)
export const bandCode = (band: Band): number => BAND_CODES.indexOf(band)

export function encodeMatrixCell(cell: MatrixCellFacts): number {
  const before = cell.before === undefined ? NO_BEFORE : (cell.before ?? NO_VALUE)
  return (
    (cell.value ?? NO_VALUE) |
    (before << CELL_BITS.before) |
    (basisCode(cell.basis) << CELL_BITS.basis) |
    (silenceCode(cell.silence) << CELL_BITS.silence) |
    (bandCode(cell.band) << CELL_BITS.band) |
    (Number(cell.conditional) << CELL_BITS.conditional) |
    (Number(cell.stale) << CELL_BITS.stale) |
    (Number(cell.conflicting) << CELL_BITS.conflicting) |
    (Number(cell.newerWords) << CELL_BITS.newerWords)
  )
}

/** @throws RangeError where the number is no cell. */
export function matrixCell(code: number): MatrixCell {
  const part = (at: number, mask: number): number => (code >> at) & mask
  const flag = (at: number): boolean => part(at, 1) === 1
  const [value, before] = [part(CELL_BITS.value, 127), part(CELL_BITS.before, 127)]
  const [basis, silence, band] = [BASES[part(CELL_BITS.basis, 3)], SILENCES[part(CELL_BITS.silence, 3)], BAND_CODES[part(CELL_BITS.band, 3)]]
  if (value > NO_VALUE || before > NO_BEFORE || basis === undefined || silence === undefined || band === undefined) throw new RangeError(`Not a matrix cell: ${code}`)
  const held = value === NO_VALUE ? null : value
  const earlier = before === NO_BEFORE ? undefined : before === NO_VALUE ? null : before
  return {
    value: held,
    band,
    basis,
    silence,
    conditional: flag(CELL_BITS.conditional),
    stale: flag(CELL_BITS.stale),
    conflicting: flag(CELL_BITS.conflicting),
    newerWords: flag(CELL_BITS.newerWords),
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
