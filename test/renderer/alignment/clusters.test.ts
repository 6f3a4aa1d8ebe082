import { expect, it } from 'vitest'
import { clusterLooks } from '../../../src-renderer/features/alignment/cluster-looks.ts'

it('numbers clusters of several in their order, and gives those who stand alone none', () => {
  expect([...clusterLooks([0, 0, 1, 2, 2, 3])]).toEqual([[0, 0], [2, 1]])
  expect(clusterLooks([0, 1, 2]).size).toBe(0)
})
