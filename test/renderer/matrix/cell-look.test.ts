import { expect, it } from 'vitest'
import { encodeMatrixCell, matrixCell, type MatrixCellFacts } from '#contract/matrix-cells.ts'
import { bandOf } from '#domain/stance.ts'
import { lookOf, sayingOf } from '../../../src-renderer/features/matrix/cell-look.ts'

const cell = (value: number | null, more: Partial<MatrixCellFacts> = {}) =>
  matrixCell(
    encodeMatrixCell({
      value, band: bandOf(value), basis: value === null ? 'none' : 'statement', silence: value === null ? 'no commitment' : null,
      conditional: false, stale: false, conflicting: false, newerWords: false, before: undefined, ...more,
    }),
  )

it('keeps the ways of taking no side apart, in sign, word and tint', () => {
  const looks = [cell(null, { silence: 'never spoke' }), cell(null), cell(50), cell(null, { basis: 'assessed' }), cell(null, { conflicting: true })].map(lookOf)
  expect(new Set(looks.map(({ symbol, word, tint }) => `${symbol} ${word} ${tint}`)).size).toBe(5)
  expect(looks.map(({ word }) => word)).toEqual(['Never spoke', 'Uncommitted', 'Open', 'No position', 'Torn'])
})

it('says all that the signs show', () => {
  expect(sayingOf(cell(75, { basis: 'inherited', conditional: true, before: 25 }), 'Chile', 'Treaty')).toBe(
    'Chile on Treaty: Supports 75 (moved up from 25, inherited from a grouping, with a condition)',
  )
  expect(sayingOf(cell(null, { before: 60 }), 'Chile', 'Treaty')).toBe('Chile on Treaty: Uncommitted (withdrawn from 60)')
  expect(lookOf(cell(75, { before: 25 })).arrow).toBe('↗')
  expect(lookOf(cell(75, { before: 75 })).arrow).toBe('')
})
