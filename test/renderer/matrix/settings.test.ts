import { expect, it } from 'vitest'
import { linesOf } from '../../../src-renderer/features/matrix/matrix-lines.ts'
import { EVERYTHING, moved, movedBy, questionOf } from '../../../src-renderer/features/matrix/matrix-settings.ts'
import { actorRef } from '../records.ts'

it('puts what is moved in the place of what it is dropped on, losing none', () => {
  expect(moved(['a', 'b', 'c', 'd'], 'a', 'c')).toEqual(['b', 'c', 'a', 'd'])
  expect(moved(['a', 'b', 'c', 'd'], 'd', 'b')).toEqual(['a', 'd', 'b', 'c'])
  expect(moved(['a', 'b'], 'gone', 'b')).toEqual(['a', 'b'])
})

it('moves by steps and stops at the ends', () => {
  expect(movedBy(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c'])
  expect(movedBy(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c'])
  expect(movedBy(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c'])
})

it('asks only for what was chosen', () => {
  expect(questionOf(EVERYTHING)).toEqual({ groupBy: 'region', hideSilent: true })
  expect(questionOf({ ...EVERYTHING, asOf: '2019-09-12', compareWith: '2019-09-12' })).toEqual({ groupBy: 'region', hideSilent: true, asOf: '2019-09-12' })
  expect(questionOf({ ...EVERYTHING, groupings: ['eu'] })).not.toHaveProperty('groupings')
  expect(questionOf({ ...EVERYTHING, groupBy: 'grouping', groupings: ['eu'] })).toHaveProperty('groupings', ['eu'])
})

it('heads each group once, and nothing where nothing is grouped', () => {
  const rows = [0, 0, 1].map((group, at) => ({ actor: actorRef(String(at)), group }))
  const groups = [
    { label: 'Africa', rows: 2 },
    { label: 'Europe', rows: 1 },
  ]
  expect(linesOf({ rows, groups }).map((line) => (line.what === 'group' ? line.label : line.row))).toEqual(['Africa', 0, 1, 'Europe', 2])
  expect(linesOf({ rows: rows.map((row) => ({ ...row, group: null })), groups: [] })).toHaveLength(3)
})
