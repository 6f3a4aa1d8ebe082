import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { labelSides } from '../../../src-renderer/features/alignment/network-labels.ts'
import { networkLayout } from '../../../src-renderer/features/alignment/network-layout.ts'

const apart = (a: { x: number; y: number } | undefined, b: { x: number; y: number } | undefined): number => Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))

it('draws the same figures the same way, those joined nearer than those apart', () => {
  const springs = [{ a: 0, b: 1, strength: 1 }, { a: 2, b: 3, strength: 1 }]
  const points = networkLayout(4, springs)
  expect(points).toEqual(networkLayout(4, springs))
  expect(apart(points[0], points[1])).toBeLessThan(apart(points[1], points[2]))
})

it('keeps every actor in the frame, whatever is joined', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30 }), fc.array(fc.tuple(fc.nat(29), fc.nat(29), fc.float({ min: 0, max: 1, noNaN: true })), { maxLength: 60 }), (count, pairs) => {
      const springs = pairs.filter(([a, b]) => a < b && b < count).map(([a, b, strength]) => ({ a, b, strength }))
      const points = networkLayout(count, springs)
      expect(points).toHaveLength(count)
      for (const { x, y } of points) expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true)
    }),
    { numRuns: 40 },
  )
})

it('shows no name over another, nor over another’s sign', () => {
  const nodes = [{ name: 'Egypt', x: 100, y: 100 }, { name: 'Ghana', x: 130, y: 101 }, { name: 'Chile', x: 100, y: 300 }]
  expect(labelSides(nodes)).toEqual(['left', 'right', 'right'])
  expect(labelSides([...nodes.slice(0, 2), { name: 'Cuba', x: 70, y: 100 }, { name: 'Iran', x: 101, y: 102 }]).filter((side) => side === null).length).toBeGreaterThan(0)
})
