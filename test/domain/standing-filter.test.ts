import { describe, expect, it } from 'vitest'
import type { PositionRow } from '#contract/records.ts'
import { bandOf } from '#domain/stance.ts'
import { COMMITTED, passing, sortedBy, standingCounts } from '#domain/standing-filter.ts'

const position = (shortName: string, issueLabel: string, value: number | null, date: string | null = null): PositionRow => ({
  actor: { id: shortName.toLowerCase(), name: shortName, shortName, kind: 'state' },
  issue: issueLabel.toLowerCase(),
  issueLabel,
  value,
  band: bandOf(value),
  condition: null,
  basis: value === null ? 'none' : 'statement',
  inheritedFrom: null,
  silence: value === null ? 'no commitment' : null,
  date,
  rationale: null,
  salience: null,
  confidence: null,
  evidence: [],
  previous: null,
})

const ROWS = [
  position('Côte d’Ivoire', 'Treaty', 100, '2019-09-09'),
  position('Chile', 'Treaty', 0, '2019-12-03'),
  position('Chile', 'Norms', 50, '2019-09-12'),
  position('Egypt', 'Treaty', null),
]
const named = (rows: readonly PositionRow[]): readonly string[] => rows.map(({ actor, issueLabel }) => `${actor.shortName}, ${issueLabel}`)
const counted = (values: readonly { readonly value: string; readonly count: number }[]) => Object.fromEntries(values.map(({ value, count }) => [value, count]))

describe('positions in the grid', () => {
  it('leaves silence out until it is asked for', () => {
    expect(named(passing(ROWS, COMMITTED))).toEqual(['Côte d’Ivoire, Treaty', 'Chile, Treaty', 'Chile, Norms'])
    expect(named(passing(ROWS, { band: ['not stated'] }))).toEqual(['Egypt, Treaty'])
  })

  it('finds every word, without minding accents', () => {
    expect(named(passing(ROWS, { text: 'cote TREATY' }))).toEqual(['Côte d’Ivoire, Treaty'])
    expect(passing(ROWS, { text: 'cote norms' })).toEqual([])
  })

  it('counts beside each value what choosing it alone would leave, the other facets kept', () => {
    const counts = standingCounts(ROWS, { actor: ['chile'], issue: ['treaty'] })
    expect(counted(counts.actor)).toEqual({ 'côte d’ivoire': 1, chile: 1, egypt: 1 })
    expect(counted(counts.issue)).toEqual({ treaty: 1, norms: 1 })
    expect(counted(counts.band)).toEqual({ opposes: 1 })
  })

  it.each([true, false])('puts rows without a value or a day last, descending %s', (descending) => {
    expect(named(sortedBy(ROWS, { by: 'value', descending })).at(-1)).toBe('Egypt, Treaty')
    expect(sortedBy(ROWS, { by: 'since', descending }).map(({ date }) => date)).toEqual([...(descending ? ['2019-12-03', '2019-09-12', '2019-09-09'] : ['2019-09-09', '2019-09-12', '2019-12-03']), null])
  })
})
