import { expect, it } from 'vitest'
import type { Alignment } from '#contract/records/alignment.ts'
import { cellUnder, frameOf, nextCell } from '../../../src-renderer/features/alignment/map-frame.ts'
import { linksOf, pairAt, sayingOf, shortFigure } from '../../../src-renderer/features/alignment/pairs.ts'
import { actorRef } from '../records.ts'

const alignment: Alignment = {
  asOf: null,
  actors: ['Chile', 'Cuba', 'Iran'].map((id) => actorRef(id)),
  issues: [],
  agreement: Float32Array.of(1, 0.75, Number.NaN, 0.75, 1, -0.5, Number.NaN, -0.5, 1),
  shared: Uint16Array.of(5, 5, 0, 5, 5, 1, 0, 1, 5),
  fewShared: 3,
  merges: [],
  clusters: [0, 0, 1],
  groups: [],
  outliers: [],
}

const say = (row: number, column: number) => sayingOf(pairAt(alignment, row, column), alignment.actors)

it('says of a pair what it rests on, and owns up where that is little or nothing', () => {
  expect(say(0, 1)).toBe('Chile and Cuba: agreement 0.75, 5 shared issues')
  expect(say(1, 2)).toBe('Cuba and Iran: agreement −0.50, 1 shared issue, which says little')
  expect(say(0, 2)).toBe('Chile and Iran: nothing can be said, 0 shared issues')
})

it('joins each pair that agrees enough once', () => {
  expect(linksOf(alignment, 0.5)).toEqual([{ a: 0, b: 1, agreement: 0.75, few: false }])
  expect(linksOf(alignment, -1)).toHaveLength(2)
})

it('finds the cell under a point, and none among the labels', () => {
  const frame = frameOf(3, 800, 600)
  expect(cellUnder(frame.left + frame.cell * 1.5, frame.top + frame.cell * 2.5, 3, frame)).toEqual({ row: 2, column: 1 })
  expect(cellUnder(frame.left - 5, frame.top + 5, 3, frame)).toBeNull()
  expect(frameOf(193, 800, 600).cell).toBe(9)
})

it('moves within the map and no further', () => {
  expect(nextCell({ row: 2, column: 0 }, 'ArrowDown', 3)).toEqual({ row: 2, column: 0 })
  expect(nextCell({ row: 0, column: 0 }, 'End', 3)).toEqual({ row: 0, column: 2 })
  expect(nextCell({ row: 0, column: 0 }, 'x', 3)).toBeNull()
})

it('fits a figure into a cell', () => {
  expect([1, 0.75, -0.5, -1, 0].map(shortFigure)).toEqual(['1', '.75', '−.50', '−1', '.00'])
})
