/** The matrix of agreement says what the agreement of each pair says. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreementMatrix, NO_VIEW } from '#domain/agreement-matrix.ts'
import { agreementOf, type Views } from '#domain/alignment.ts'

const asViews = (values: Uint8Array, issues: number): Views =>
  new Map(Array.from({ length: values.length / issues }, (_, row) => [String(row), new Map([...values.subarray(row * issues, (row + 1) * issues)].flatMap((value, issue): [string, number][] => (value === NO_VIEW ? [] : [[String(issue), value]])))]))

test('every pair as agreementOf gives it, over any values and gaps, more than a word of issues included', () => {
  const value = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(0, 25, 50, 75, 100) }, fc.nat(100), fc.constant(NO_VIEW))
  const shape = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 70 }))
  fc.assert(
    fc.property(
      shape.chain(([actors, issues]) => fc.tuple(fc.constant(issues), fc.uint8Array({ minLength: actors * issues, maxLength: actors * issues }), fc.array(value, { minLength: actors * issues, maxLength: actors * issues }))),
      ([issues, , list]) => {
        const values = Uint8Array.from(list)
        const n = values.length / issues
        const { agreement, shared } = agreementMatrix(values, issues)
        const views = asViews(values, issues)
        for (let one = 0; one < n; one++)
          for (let other = 0; other < n; other++) {
            if (one === other) continue
            const expected = agreementOf(String(one), String(other), views)
            expect(shared[one * n + other]).toBe(expected.shared)
            const figure = agreement[one * n + other] ?? 0
            expect(Number.isNaN(figure)).toBe(expected.agreement === null)
            expect(Number.isNaN(figure) ? 0 : figure).toBeCloseTo(expected.agreement ?? 0, 5)
          }
      },
    ),
    { numRuns: 300 },
  )
})

test('a few chosen ones are measured against the whole room', () => {
  // Two who differ by 10 agree where the room spans the continuum, and could not be told from chance by themselves.
  const room = Uint8Array.from([0, 10, 100, 90])
  const { agreement, shared } = agreementMatrix(room.subarray(0, 2), 1, room)
  expect(shared[1]).toBe(1)
  expect(agreement[1]).toBeGreaterThan(0.7)
  expect(agreementMatrix(room.subarray(0, 2), 1).agreement[1]).toBeNaN()
})

test('nobody, and no issues, are no error', () => {
  expect(agreementMatrix(new Uint8Array(0), 5).agreement).toHaveLength(0)
  expect(agreementMatrix(new Uint8Array(0), 0).agreement).toHaveLength(0)
})
