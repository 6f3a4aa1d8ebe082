import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACETS } from '#facets/facet-codes.ts'
import { IndexBuilder, buildIndex } from '#facets/statement-index.ts'
import type { StatementFacts } from '#contract/facts.ts'
import type { FacetFilter, IndexQuery, StatementIndex } from '#facets/statement-index.ts'
import { CHANGED_REFERENCE, REFERENCE, facts, filter, rowNumber, sort } from './arbitraries.ts'
import { NaiveIndex } from './naive-index.ts'

const NEWEST_FIRST = { by: 'date', descending: true } as const

function ask(index: StatementIndex, wanted: FacetFilter, more: Partial<IndexQuery> = {}) {
  return index.query({ filter: wanted, matches: null, sort: NEWEST_FIRST, offset: 0, limit: 500, ...more })
}

function statement(n: number, more: Partial<StatementFacts> = {}): StatementFacts {
  return {
    n, date: '2019-09-12', changedAt: '2024-01-01T00:00:00.000Z', document: null, meeting: null, status: 'confirmed',
    tier: null, mark: 'UNMARKED', author: null, voices: [], ...more,
  }
}

function expectSame(index: StatementIndex, naive: NaiveIndex, query: IndexQuery): void {
  const hits = query.matches === null ? null : [...query.matches]
  const reply = index.query(query)
  const matching = naive.matching(query.filter, hits)
  expect(reply.total).toBe(matching.length)
  expect(reply.rows).toEqual(naive.sorted(matching, query.sort).slice(query.offset, query.offset + query.limit))
  for (const facet of FACETS) {
    const counts = naive.counts(facet, query.filter, hits)
    const listed = reply.facets[facet]
    expect(new Map(listed.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]))).toEqual(counts)
    const chosen: readonly string[] = query.filter[facet] ?? []
    expect(listed.filter(({ value, count }) => count === 0 && !chosen.includes(value))).toEqual([])
    expect(listed.map(({ count }) => count)).toEqual(listed.map(({ count }) => count).toSorted((a, b) => b - a))
  }
  expect(index.size).toBe(naive.rows.size)
}

function runOut(compaction: Generator<void, void, void>): void {
  while (compaction.next().done !== true);
}

const query: fc.Arbitrary<IndexQuery> = fc.record({
  filter: fc.oneof({ weight: 4, arbitrary: filter }, fc.constant({})),
  matches: fc.option(fc.uniqueArray(rowNumber).map((hits) => Uint32Array.from(hits))),
  sort,
  offset: fc.nat(30),
  limit: fc.integer({ min: 1, max: 30 }),
})

type Step =
  | { readonly do: 'upsert'; readonly facts: readonly StatementFacts[] }
  | { readonly do: 'remove'; readonly n: number }
  | { readonly do: 'query'; readonly query: IndexQuery }
  | { readonly do: 'compact' | 'step' | 'refer' }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('upsert' as const), facts: fc.array(facts, { minLength: 1, maxLength: 6 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), n: rowNumber }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('query' as const), query }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('compact' as const, 'step' as const, 'refer' as const) }) },
)

// The naive index is slow on purpose, so these may take their time on a busy machine.
describe('against the naive index', { timeout: 60_000 }, () => {
  // oxlint-disable-next-line vitest/expect-expect -- expectSame holds the assertions
  it('answers alike after any build, edits, compactions and changes of names, kinds and topics', () => {
    fc.assert(
      fc.property(fc.uniqueArray(facts, { selector: ({ n }) => n, maxLength: 60 }), fc.array(step, { maxLength: 25 }), (start, steps) => {
        const index = buildIndex(start, REFERENCE)
        const naive = new NaiveIndex(REFERENCE)
        for (const row of start) naive.rows.set(row.n, row)
        let compaction: Generator<void, void, void> | null = null
        for (const one of steps) {
          switch (one.do) {
            case 'upsert':
              for (const row of one.facts) {
                index.upsert(row)
                naive.rows.set(row.n, row)
              }
              break
            case 'remove':
              index.remove(one.n)
              naive.rows.delete(one.n)
              break
            case 'query':
              expectSame(index, naive, one.query)
              break
            case 'step':
              compaction ??= index.compact()
              if (compaction.next().done === true) compaction = null
              break
            case 'compact':
              runOut(compaction ?? index.compact())
              compaction = null
              break
            case 'refer':
              naive.reference = naive.reference === REFERENCE ? CHANGED_REFERENCE : REFERENCE
              index.refer(naive.reference)
          }
        }
        expectSame(index, naive, { filter: {}, matches: null, sort: NEWEST_FIRST, offset: 0, limit: 100 })
      }),
      { numRuns: 250 },
    )
  })

  it('takes edits between the steps of a compaction of many rows', () => {
    const naive = new NaiveIndex(REFERENCE)
    const samples = fc.sample(facts, { numRuns: 300, seed: 7 })
    const put = (n: number, at: number): StatementFacts => {
      const row = { ...samples[at % samples.length]!, n }
      naive.rows.set(n, row)
      return row
    }
    const index = buildIndex(Array.from({ length: 9000 }, (_, n) => put(n, n)), REFERENCE)
    for (let n = 0; n < 9000; n += 2) index.upsert(put(n, n + 1))
    expect(index.wantsCompaction).toBe(true)
    const [wanted] = fc.sample(filter, { numRuns: 1, seed: 3 })
    let pauses = 0
    for (const pause of index.compact()) {
      expect(pause).toBeUndefined()
      for (let n = pauses; n < 9000; n += 1201) {
        if (n % 3 === 0) {
          index.remove(n)
          naive.rows.delete(n)
        } else index.upsert(put(n, n + 5))
      }
      expect(ask(index, wanted ?? {}).total).toBe(naive.matching(wanted ?? {}, null).length)
      pauses++
    }
    expect(pauses).toBeGreaterThan(1)
    expect(index.wantsCompaction).toBe(false)
    expectSame(index, naive, { filter: {}, matches: null, sort: { by: 'actor', descending: true }, offset: 4321, limit: 200 })
  })
})

describe('a joint statement', () => {
  const joint = statement(1, {
    voices: [
      { actor: 'egypt', topics: ['law'], stances: [{ issue: 'treaty', band: 'supports' }, { issue: 'registry', band: 'opposes' }] },
      { actor: 'cuba', topics: ['cbm'], stances: [] },
    ],
  })
  const index = buildIndex([joint], REFERENCE)

  it.each<[string, FacetFilter, number]>([
    ['either actor', { actor: ['cuba'] }, 1],
    ['the stance of the other voice', { actor: ['cuba'], band: ['supports'] }, 0],
    ['the topic of the other voice', { actor: ['cuba'], topic: ['law'] }, 0],
    ['a band taken on another issue', { issue: ['treaty'], band: ['opposes'] }, 0],
    ['issue and band of one stance', { actor: ['egypt'], issue: ['registry'], band: ['opposes'] }, 1],
    ['"not stated" for a voice without a stance', { actor: ['cuba'], band: ['not stated'] }, 0],
    ['a topic above', { topic: ['root'], actor: ['egypt'] }, 1],
  ])('asked for %s', (_, wanted, total) => {
    expect(ask(index, wanted).total).toBe(total)
  })

  it('counts once beside a kind that two voices share', () => {
    expect(ask(index, {}).facets.kind).toEqual([{ value: 'state', count: 1 }])
  })
})

const said = (n: number, date: string | null) => statement(n, { date, voices: [{ actor: 'cuba', topics: [], stances: [] }] })

describe('groupings', () => {
  const index = buildIndex([said(1, '2019-02-28'), said(2, '2019-03-01'), said(3, '2019-09-13'), said(4, null)], REFERENCE)

  it('are those of the day, and those of now where there is none', () => {
    expect(ask(index, { grouping: ['nam'] }).rows).toEqual([3, 1, 4])
    expect(ask(index, {}).facets.grouping).toEqual([{ value: 'nam', count: 3 }])
  })

  it('change with the memberships, for what was said long ago too', () => {
    const other = buildIndex([said(1, '2019-02-28'), said(2, '2019-03-01')], REFERENCE)
    other.refer({ ...REFERENCE, belongingsOf: () => [{ grouping: 'g77', from: '2019-03-01', to: null }] })
    expect(ask(other, { grouping: ['g77'] }).rows).toEqual([2])
    expect(ask(other, { grouping: ['nam'] }).total).toBe(0)
  })
})

describe('what cannot be', () => {
  it('refuses a row number twice, one that is none, a date that is none', () => {
    const builder = new IndexBuilder(REFERENCE)
    builder.add(statement(3))
    expect(() => builder.add(statement(3))).toThrow('Statement 3 was added twice.')
    expect(() => builder.add(statement(-1))).toThrow('Not a row number: -1')
    const index = builder.seal()
    expect(() => index.upsert(statement(3, { date: '12.9.2019' }))).toThrow('Not an ISO day: "12.9.2019"')
    expect(ask(index, {}).rows).toEqual([3])
  })

  it('survives a circle in the topic tree', () => {
    const circular = { ...REFERENCE, topicParents: new Map([['law', 'ihl'], ['ihl', 'law']]) }
    const index = buildIndex([statement(1, { voices: [{ actor: 'cuba', topics: ['law'], stances: [] }] })], circular)
    expect(ask(index, { topic: ['ihl'] }).total).toBe(1)
  })

  it('finds nothing for an actor merged away and lists no such value', () => {
    const reply = ask(buildIndex([statement(1)], REFERENCE), { actor: ['merged-away'] })
    expect(reply.total).toBe(0)
    expect(reply.facets.actor).toEqual([])
  })
})
