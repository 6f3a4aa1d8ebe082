import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementOf, fieldsOf, neighbours, ownViews, type Views } from '#domain/alignment.ts'

function viewsOf(table: Readonly<Record<string, Readonly<Record<string, number>>>>): Views {
  return new Map(Object.entries(table).map(([actor, held]) => [actor, new Map(Object.entries(held))]))
}

const ACTORS = ['a', 'b', 'c', 'd', 'e', 'f']
const ISSUES = ['i', 'j', 'k', 'l']

/** Any field of views: every actor may be silent on any issue. */
const anyViews = fc
  .array(fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: ISSUES.length, maxLength: ISSUES.length }), {
    minLength: ACTORS.length,
    maxLength: ACTORS.length,
  })
  .map((rows): Views =>
    new Map(
      rows.map((row, at) => [
        ACTORS[at] ?? '',
        new Map(row.flatMap((value, issue) => (value === null ? [] : [[ISSUES[issue] ?? '', value] as const]))),
      ]),
    ),
  )

describe('agreement of two actors, over any field of views', () => {
  it('is the same both ways round, lies between −1 and 1, and is null exactly where nothing is shared', () => {
    fc.assert(
      fc.property(anyViews, fc.constantFrom(...ACTORS), fc.constantFrom(...ACTORS), (views, a, b) => {
        const there = agreementOf(a, b, views)
        expect(there).toEqual(agreementOf(b, a, views))
        expect(there.agreement === null).toBe(there.shared === 0)
        if (there.agreement === null) return
        expect(there.agreement).toBeGreaterThanOrEqual(-1)
        expect(there.agreement).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is 1 with oneself wherever anything divides the field', () => {
    fc.assert(
      fc.property(anyViews, fc.constantFrom(...ACTORS), (views, actor) => {
        const { agreement } = agreementOf(actor, actor, views)
        expect(agreement === null || agreement === 1).toBe(true)
      }),
    )
  })

  it('does not change when an issue is turned round: its direction is arbitrary', () => {
    fc.assert(
      fc.property(anyViews, fc.constantFrom(...ISSUES), (views, turned) => {
        const other: Views = new Map(
          [...views].map(([actor, held]) => [
            actor,
            new Map([...held].map(([issue, value]) => [issue, issue === turned ? 100 - value : value])),
          ]),
        )
        const [before, after] = [agreementOf('a', 'b', views), agreementOf('a', 'b', other)]
        expect(after.shared).toBe(before.shared)
        expect(after.agreement ?? 0).toBeCloseTo(before.agreement ?? 0, 10)
      }),
    )
  })

  it('gains nothing from issues on which all say the same', () => {
    fc.assert(
      fc.property(anyViews, fc.integer({ min: 0, max: 100 }), (views, value) => {
        const withConsensus: Views = new Map([...views].map(([actor, held]) => [actor, new Map(held).set('consensus', value)]))
        expect(agreementOf('a', 'b', withConsensus)).toEqual(agreementOf('a', 'b', views))
      }),
    )
  })
})

describe('agreement, worked by hand', () => {
  const views = viewsOf({
    egypt: { treaty: 100 },
    cuba: { treaty: 100 },
    brazil: { treaty: 50 },
    canada: { treaty: 0 },
  })

  it('measures against the mean distance of all pairs: (0+50+100+50+100+50)/6', () => {
    expect(fieldsOf(views).get('treaty')?.expected).toBeCloseTo(350 / 6, 10)
    expect(agreementOf('egypt', 'cuba', views)).toEqual({ agreement: 1, shared: 1 })
    expect(agreementOf('egypt', 'brazil', views).agreement).toBeCloseTo(1 - 50 / (350 / 6), 10)
  })

  it('reaches −1 at opposite ends of the field', () => {
    expect(agreementOf('egypt', 'canada', views).agreement).toBe(-1)
  })

  it('says nothing of a field of two', () => {
    expect(agreementOf('x', 'y', viewsOf({ x: { i: 0 }, y: { i: 100 } }))).toEqual({ agreement: null, shared: 0 })
  })
})

describe('neighbours', () => {
  it('ranks few shared issues behind, however close, and puts nobody on both sides', () => {
    const views = viewsOf({
      us: { i: 0, j: 0, k: 0 },
      near: { i: 10, j: 0, k: 10 },
      twin: { i: 0 },
      far: { i: 100, j: 100, k: 100 },
      foe: { i: 100 },
    })
    const { closest, mostDistant } = neighbours('us', views)
    expect(closest.map((one) => [one.actor, one.shared])).toEqual([['near', 3], ['twin', 1]])
    expect(mostDistant.map((one) => [one.actor, one.shared])).toEqual([['far', 3], ['foe', 1]])
  })

  it('leaves inherited positions out of the views compared', () => {
    const position = { issue: 'i', value: 50 }
    const views = ownViews([
      { ...position, actor: 'eu', basis: 'statement' },
      { ...position, actor: 'malta', basis: 'inherited' },
      { ...position, actor: 'finland', basis: 'assessed' },
      { actor: 'spain', issue: 'i', value: null, basis: 'none' },
    ])
    expect([...views.keys()]).toEqual(['eu', 'finland'])
  })
})
