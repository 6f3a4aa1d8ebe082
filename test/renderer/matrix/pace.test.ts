/** The days of the matrix going by: as slow as one can follow, and never longer than half a minute. */
import { expect, it } from 'vitest'
import { dayAt, stopOf } from '../../../src-renderer/features/matrix/days.ts'
import { fadeMs, stopMs, turned } from '../../../src-renderer/features/matrix/play/pace.ts'

it('passes few days slowly and many within half a minute, each arriving before it goes', () => {
  expect(stopMs(2)).toBe(900)
  expect(stopMs(1000) * 1000).toBeCloseTo(30_000)
  for (const days of [0, 1, 2, 33, 1000]) expect(fadeMs(days)).toBeLessThan(stopMs(days))
})

it('turns from one day into the next without a jump', () => {
  const shares = [-5, 0, 70, 140, 210, 280, 999].map((elapsed) => turned(elapsed, 280))
  expect(shares.slice(0, 2)).toEqual([0, 0])
  expect(shares[3]).toBeCloseTo(0.5)
  expect(shares.slice(-2)).toEqual([1, 1])
  expect(shares.toSorted((a, b) => a - b)).toEqual(shares)
})

it('takes the last stop for the latest, whatever is said tomorrow', () => {
  const days = ['2019-06-03', '2019-09-12', '2019-12-03']
  expect([0, 1, 2].map((stop) => dayAt(days, stop))).toEqual(['2019-06-03', '2019-09-12', null])
  expect([null, '2019-12-02', '2019-09-12', '1999-01-01'].map((day) => stopOf(days, day))).toEqual([2, 1, 1, 0])
})
