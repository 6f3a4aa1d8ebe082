/** The history in memory says what domain/positions derives, whatever is put in, taken out and asked. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matrixCell } from '#contract/matrix-cells.ts'
import { groupingReach, type MembershipEntry } from '#domain/inheritance.ts'
import { type DerivedPosition, derivePositions } from '#domain/positions.ts'
import { bandOf } from '#domain/stance.ts'
import { dayNumber, END_OF_TIME, isoDay } from '#facets/day-number.ts'
import { Landscape } from '#facets/landscape.ts'
import type { JudgedFacts, SpokenFacts } from '#contract/facts.ts'
import { PositionHistory } from '#facets/position-history.ts'
import { layOutReach } from '#facets/reach.ts'

const ACTORS = ['a', 'b', 'c', 'g1', 'g2', 'g3']
const ISSUES = ['i', 'j']
const DAYS = ['2019-01-01', '2019-01-02', '2019-06-01', '2020-02-29']

const value = fc.constantFrom(null, 0, 30, 50, 70, 100)
const day = fc.constantFrom(...DAYS)
const spoken: fc.Arbitrary<SpokenFacts> = fc.record({
  n: fc.nat(12),
  date: fc.option(day),
  document: fc.constantFrom(null, 'd1', 'd2'),
  start: fc.constantFrom(null, 0, 40),
  place: fc.nat(2),
  actor: fc.constantFrom(...ACTORS),
  onBehalfOf: fc.option(fc.constantFrom('g1', 'g2')),
  issue: fc.option(fc.constantFrom(...ISSUES), { freq: 6 }),
  value,
  conditional: fc.boolean(),
})
const judged: fc.Arbitrary<JudgedFacts> = fc.record({
  id: fc.uuid(),
  actor: fc.constantFrom(...ACTORS),
  issue: fc.constantFrom(...ISSUES),
  date: day,
  value,
  conditional: fc.boolean(),
  createdAt: fc.constantFrom('2020-01-01T00:00:00.000Z', '2020-01-01T00:00:01.000Z'),
})
const memberships: fc.Arbitrary<MembershipEntry[]> = fc.array(
  fc.record({ actor: fc.constantFrom('a', 'b', 'c', 'g1'), grouping: fc.constantFrom('g1', 'g2', 'g3'), from: fc.option(day), to: fc.option(day) }),
  { maxLength: 8 },
)

/** Statements of one number and place by one voice, as the store's keys would have it. */
const distinct = (facts: readonly SpokenFacts[]): readonly SpokenFacts[] => [...new Map(facts.map((one) => [`${one.n} ${one.place} ${one.issue}`, one])).values()]

const key = (one: SpokenFacts): readonly (string | number)[] => [one.date ?? '', one.document ?? '', one.start ?? -1, one.n, one.place]

/** In the store's order: day, document, offset, number, place. */
function inOrder(facts: readonly SpokenFacts[]): readonly SpokenFacts[] {
  return facts.toSorted((a, b) => {
    const [mine, theirs] = [key(a), key(b)]
    const at = mine.findIndex((part, place) => part !== theirs[place])
    return at === -1 ? 0 : mine[at]! < theirs[at]! ? -1 : 1
  })
}

function derived(facts: readonly SpokenFacts[], judgements: readonly JudgedFacts[], members: readonly MembershipEntry[], asOf: string | null): readonly DerivedPosition[] {
  const counted = facts.filter((one) => asOf === null || one.date === null || one.date <= asOf)
  return derivePositions(ACTORS, ISSUES, {
    stances: inOrder(facts).flatMap(({ issue, ...one }, order) => (issue === null ? [] : [{ ...one, issue, condition: one.conditional ? 'if' : null, statement: `s${one.n}`, order }])),
    assessments: judgements
      .toSorted((a, b) => (`${a.createdAt} ${a.id}` < `${b.createdAt} ${b.id}` ? -1 : 1))
      .map(({ conditional, ...one }, order) => ({ ...one, condition: conditional ? 'if' : null, rationale: 'r', salience: null, confidence: null, evidence: [], order })),
    groupings: groupingReach(members, asOf),
    spoke: new Set(counted.flatMap((one) => [one.actor, ...(one.onBehalfOf === null ? [] : [one.onBehalfOf])])),
    asOf,
  })
}

const plain = (position: DerivedPosition): unknown => ({
  value: position.value,
  band: position.band,
  basis: position.basis,
  silence: position.silence,
  conditional: position.condition !== null,
  conflicting: position.conflicting.length > 0,
  newerWords: position.newerEvidence.length > 0,
  before: position.previous === null ? undefined : position.previous.value,
})

function moment(history: PositionHistory, members: readonly MembershipEntry[], asOf: string | null) {
  return { day: asOf === null ? END_OF_TIME : dayNumber(asOf), reach: layOutReach(groupingReach(members, asOf), history.actors) }
}

function shown(history: PositionHistory, members: readonly MembershipEntry[], asOf: string | null): readonly unknown[] {
  const cells = new Landscape(history).matrix({ actors: ACTORS, issues: ISSUES, at: moment(history, members, asOf), compareWith: null, staleBefore: -1_000_000 })
  return [...cells].map((code) => {
    const { stale: _stale, movement: _movement, ...cell } = matrixCell(code)
    return cell
  })
}

const said = (actor: string, n: number, held: number): SpokenFacts => ({ n, date: DAYS[0]!, document: null, start: null, place: 0, actor, onBehalfOf: null, issue: 'i', value: held, conditional: false })
const fact = (n: number): SpokenFacts => ({ ...said(ACTORS[n % 6]!, n, n % 101), date: isoDay(n % 900), issue: ISSUES[n % 2]! })

describe('the history', () => {
  test('holds on every day what the domain derives, after any run of edits', () => {
    fc.assert(
      fc.property(fc.array(spoken, { maxLength: 30 }).map(distinct), fc.array(judged, { maxLength: 5 }), memberships, fc.nat(10), fc.array(fc.nat(40), { maxLength: 12 }), (facts, judgements, members, early, dropped) => {
        const history = new PositionHistory(bandOf)
        for (const one of facts.slice(0, early)) history.addSpoken(one)
        // A question in between: what comes after it is an edit, not loading.
        expect(history.size).toBeGreaterThanOrEqual(0)
        for (const one of facts.slice(early)) history.addSpoken(one)
        for (const one of judgements) history.addJudged(one)
        const gone = new Set(dropped)
        const left = facts.filter((_, at) => !gone.has(at))
        const leftJudged = judgements.filter((_, at) => !gone.has(at))
        for (const one of facts.filter((_, at) => gone.has(at))) history.removeSpoken(one)
        for (const one of judgements.filter((_, at) => gone.has(at))) history.removeJudged(one)
        for (const asOf of [null, ...DAYS, '2018-12-31']) expect(shown(history, members, asOf)).toEqual(derived(left, leftJudged, members, asOf).map(plain))
      }),
      { numRuns: 300 },
    )
  })

  test('gives each actor its own values alone, inherited ones left out', () => {
    const history = new PositionHistory(bandOf)
    history.addSpoken(said('a', 1, 70))
    history.addSpoken({ ...said('b', 2, 20), onBehalfOf: 'g1' })
    const landscape = new Landscape(history)
    expect([...landscape.ownValues(['a', 'b', 'c', 'g1', 'unknown'], ['i', 'j'], END_OF_TIME)]).toEqual([70, 101, 20, 101, 101, 101, 20, 101, 101, 101])
    expect(landscape.present(END_OF_TIME).toSorted()).toEqual(['a', 'b', 'g1'])
    expect(landscape.present(dayNumber('2018-01-01'))).toEqual([])
  })

  test('compares with another day: new, withdrawn, up and down', () => {
    const history = new PositionHistory(bandOf)
    const base = { document: null, start: null, place: 0, onBehalfOf: null, conditional: false } as const
    history.addSpoken({ ...base, n: 1, date: DAYS[0]!, actor: 'a', issue: 'i', value: 30 })
    history.addSpoken({ ...base, n: 2, date: DAYS[2]!, actor: 'a', issue: 'i', value: 70 })
    history.addSpoken({ ...base, n: 3, date: DAYS[2]!, actor: 'b', issue: 'i', value: 50 })
    history.addSpoken({ ...base, n: 4, date: DAYS[0]!, actor: 'c', issue: 'i', value: 50 })
    history.addJudged({ id: 'x', actor: 'c', issue: 'i', date: DAYS[2]!, value: null, conditional: false, createdAt: '2020-01-01T00:00:00.000Z' })
    const cells = new Landscape(history).matrix({ actors: ['a', 'b', 'c'], issues: ['i'], at: moment(history, [], DAYS[2]!), compareWith: moment(history, [], DAYS[1]!), staleBefore: dayNumber(DAYS[2]!) + 1 })
    expect([...cells].map(matrixCell).map(({ movement, before, stale }) => ({ movement, before, stale }))).toEqual([
      { movement: 'up', before: 30, stale: true },
      { movement: 'new', before: null, stale: true },
      { movement: 'withdrawn', before: 50, stale: false },
    ])
  })

  test('sweeps up what edits leave behind', () => {
    const history = new PositionHistory(bandOf)
    for (let n = 0; n < 3000; n++) history.addSpoken(fact(n))
    expect(history.size).toBe(3000)
    const before = shown(history, [], null)
    for (let round = 0; round < 4000; round++) {
      history.removeSpoken(fact(round % 3000))
      history.addSpoken(fact(round % 3000))
    }
    expect(history.size).toBe(3000)
    expect(history.pool.size).toBeLessThan(10_000)
    expect(shown(history, [], null)).toEqual(before)
  })
})
