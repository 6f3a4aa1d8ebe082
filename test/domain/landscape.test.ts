/** Cohesion and outliers, contradictions, and whom to approach. */
import { describe, expect, test } from 'vitest'
import { prospects, type ApproachPosition } from '#domain/approach.ts'
import { cohesionOf, outliersOf, type Pairs } from '#domain/cohesion.ts'
import { contradictions } from '#domain/movement.ts'

function pairs(n: number, figure: (a: number, b: number) => number, shared = 10): Pairs {
  const cells = Array.from({ length: n * n }, (_, cell) => [Math.floor(cell / n), cell % n] as const)
  return { n, agreement: cells.map(([a, b]) => figure(a, b)), shared: cells.map(() => shared) }
}

describe('cohesion', () => {
  test('is the mean over pairs of members, and beside it over pairs with the others', () => {
    const among = pairs(4, (a, b) => (Math.max(a, b) < 2 ? 0.8 : -0.4))
    expect(cohesionOf([0, 1], among, 3)).toEqual({ pairs: 1, within: 0.8, without: -0.4 })
    expect(cohesionOf([0, 1], { ...among, shared: among.agreement }, 3)).toEqual({ pairs: 0, within: null, without: null })
  })

  test('weighs a pair by the issues it shares, and leaves out what cannot be said', () => {
    const among: Pairs = { n: 3, agreement: [1, 1, Number.NaN, 1, 1, 0, Number.NaN, 0, 1], shared: [9, 9, 0, 9, 9, 3, 0, 3, 9] }
    expect(cohesionOf([0, 1, 2], among, 3)).toEqual({ pairs: 2, within: 0.75, without: null })
  })

  test('names who stands apart, and nobody in a group too small for quartiles', () => {
    const apart = (n: number) => pairs(n, (a, b) => (a === 0 || b === 0 ? -0.6 : 0.9))
    expect(outliersOf([0, 1, 2, 3, 4, 5], apart(6), 3)).toMatchObject([{ member: 0, agreement: expect.closeTo(-0.6, 6) }])
    expect(outliersOf([0, 1, 2, 3], apart(4), 3)).toEqual([])
    expect(outliersOf([0, 1, 2, 3, 4], pairs(5, () => 0.5), 3)).toEqual([])
  })
})

describe('contradictions', () => {
  const rule = { distance: 50, days: 120 }
  test('are far apart and close in time, each new view once with the latest it contradicts', () => {
    const said = [{ day: 0, value: 100 }, { day: 10, value: 60 }, { day: 20, value: 20 }, { day: 30, value: 20 }, { day: 400, value: 90 }]
    expect(contradictions(said, rule)).toEqual([{ earlier: 0, later: 2 }])
  })
  test('hold at the very limits, and not beyond', () => {
    expect(contradictions([{ day: 0, value: 0 }, { day: 120, value: 50 }], rule)).toHaveLength(1)
    expect(contradictions([{ day: 0, value: 0 }, { day: 121, value: 50 }], rule)).toEqual([])
    expect(contradictions([{ day: 0, value: 0 }, { day: 120, value: 49 }], rule)).toEqual([])
    expect(contradictions([{ day: 5, value: 0 }, { day: 5, value: 100 }], { distance: 50, days: 0 })).toHaveLength(1)
  })
})

const stands = (actor: string, value: number | null, more: Partial<ApproachPosition> = {}): ApproachPosition => ({ actor, value, condition: null, basis: 'statement', silence: value === null ? 'no commitment' : null, before: undefined, ...more })

describe('prospects', () => {
  test('are who could still move, with why, the best first', () => {
    const found = prospects(
      [stands('in', 60), stands('near', 30, { condition: 'if others', before: 0 }), stands('far', 0), stands('silent', null), stands('absent', null, { silence: 'never spoke' }), stands('member', 50, { basis: 'inherited' })],
      { from: 50, to: 70 },
    )
    expect(found.map(({ actor, reasons }) => [actor, reasons])).toEqual([
      ['near', ['conditional', 'near our landing zone', 'moved towards us']],
      ['silent', ['has not committed']],
    ])
  })
  test('without a landing zone are the open and the conditional', () => {
    expect(prospects([stands('open', 50), stands('firm', 100), stands('maybe', 100, { condition: 'later' })], null).map(({ actor }) => actor)).toEqual(['open', 'maybe'])
  })
})
