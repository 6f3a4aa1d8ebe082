/** Average linkage against its definition, and what a tree is read for. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { averageLinkage, cutAt, leafOrder, type Merge } from '#domain/clustering.ts'

/** Items on a line: their distances. */
const onLine = (places: readonly number[]): readonly number[] => places.flatMap((a) => places.map((b) => Math.abs(a - b)))

/** The definition, step by step: join the two clusters whose mean distance over all pairs across is least. */
function plainly(distances: readonly number[], n: number): readonly number[] {
  let clusters: (readonly number[])[] = Array.from({ length: n }, (_, at) => [at])
  const heights: number[] = []
  while (clusters.length > 1) {
    const pairs = clusters.flatMap((one, a) => clusters.slice(a + 1).map((other) => ({ one, other, mean: one.reduce((sum, x) => sum + other.reduce((all, y) => all + distances[x * n + y]!, 0), 0) / (one.length * other.length) })))
    const least = pairs.reduce((best, pair) => (pair.mean < best.mean ? pair : best))
    heights.push(least.mean)
    clusters = [...clusters.filter((cluster) => cluster !== least.one && cluster !== least.other), [...least.one, ...least.other]]
  }
  return heights
}

const membersOf = (merges: readonly Merge[], n: number, node: number): readonly number[] => {
  const merge = merges[node - n]
  return merge ? [...membersOf(merges, n, merge.left), ...membersOf(merges, n, merge.right)] : [node]
}

const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107]

describe('the tree', () => {
  test('has the heights of the definition, whatever the distances', () => {
    // Among equal means more than one tree is right, so no two may be: square roots of primes have no sums in common.
    const distances = fc.integer({ min: 2, max: 8 }).chain((n) => fc.tuple(fc.constant(n), fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), { minLength: (n * (n - 1)) / 2, maxLength: (n * (n - 1)) / 2 })))
    fc.assert(
      fc.property(distances, ([n, list]) => {
        const matrix = Array.from({ length: n * n }, () => 0)
        let next = 0
        for (let a = 0; a < n; a++)
        for (let b = a + 1; b < n; b++) {
          const distance = list[next]! + Math.sqrt(PRIMES[next]!)
          matrix[a * n + b] = matrix[b * n + a] = distance
          next += 1
        }
        const merges = averageLinkage(matrix, n)
        plainly(matrix, n).forEach((height, at) => expect(merges[at]?.height).toBeCloseTo(height, 6))
        expect(merges.map(({ size }, at) => [size, membersOf(merges, n, n + at).length])).toEqual(merges.map(({ size }) => [size, size]))
        expect(leafOrder(merges, n).toSorted((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, at) => at))
      }),
    )
  })

  test('keeps neighbours side by side, and cut low enough falls into the clusters there are', () => {
    const merges = averageLinkage(onLine([0, 100, 1, 101, 2]), 5)
    const order = leafOrder(merges, 5)
    expect(new Set(order.slice(0, 2)).size + new Set(order.slice(3)).size).toBe(4)
    const clusters = cutAt(merges, 5, 50)
    expect(clusters[0]).toBe(clusters[2])
    expect(clusters[0]).toBe(clusters[4])
    expect(clusters[1]).toBe(clusters[3])
    expect(new Set(clusters)).toEqual(new Set([0, 1]))
    expect(clusters[order[0]!]).toBe(0)
    expect(new Set(cutAt(merges, 5, 0)).size).toBe(5)
    expect(new Set(cutAt(merges, 5, 1000)).size).toBe(1)
  })

  test('of one, of none and of equals is no error', () => {
    expect(averageLinkage([0], 1)).toEqual([])
    expect(leafOrder([], 1)).toEqual([0])
    expect(averageLinkage([], 0)).toEqual([])
    expect(averageLinkage(Array.from({ length: 16 }, () => 1), 4).map(({ size }) => size).at(-1)).toBe(4)
  })
})
