/** Contrast as WCAG counts it, against figures that others publish. */
import { expect, it } from 'vitest'
import { contrast } from '../../../src-renderer/features/house-style/contrast.ts'

it.each([
  ['000000', 'FFFFFF', 21],
  ['777777', 'FFFFFF', 4.48],
  ['1F2933', 'FFFFFF', 14.8],
  ['A4161A', 'FFFFFF', 7.8],
  ['FFFFFF', '12355B', 12.5],
])('%s on %s is %d to 1', (ink, ground, ratio) => {
  expect(contrast(ink, ground)).toBeCloseTo(ratio, 1)
})
