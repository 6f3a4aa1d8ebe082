import { describe, expect, it } from 'vitest'
import { statementFilter, type StatementFilter } from '#contract/methods/statement.ts'
import { asTree, withAncestors } from '../../../src-renderer/features/statements/facet-tree.ts'
import { shownValues } from '../../../src-renderer/features/statements/facet-values.ts'
import { activeParts, isEmpty, readFilter, toggled, withFacet, withField, withoutPart } from '../../../src-renderer/features/statements/filter-model.ts'

const labelOf = (facet: string, value: string) => `${facet}:${value}`

const valued = (...values: readonly string[]) => values.map((value, at) => ({ value, label: value, count: 10 - at }))
const drawn = (tree: ReturnType<typeof asTree>) => tree.map(({ value, depth }) => `${'-'.repeat(depth)}${value}`)

const toggleActor = (filter: StatementFilter, actor: string) => withFacet(filter, 'actor', toggled(filter.actor ?? [], actor))

describe('a filter', () => {
  it('gains and loses values, and leaves no empty facet behind', () => {
    const one = toggleActor({}, 'chile')
    const two = toggleActor(one, 'china')
    expect(two).toEqual({ actor: ['chile', 'china'] })
    expect(isEmpty(toggleActor(toggleActor(two, 'chile'), 'china'))).toBe(true)
    expect(withField({ text: 'law' }, 'text', '')).toEqual({})
  })

  it('names each active part, and dropping them all in turn empties it', () => {
    let filter = statementFilter.parse({ text: 'law', from: '2019-01-01', actor: ['chile'], status: ['proposed'], document: ['d1'] })
    const parts = activeParts(filter, labelOf)
    expect(parts.map(({ label }) => label)).toEqual(['“law”', 'from 2019-01-01', 'status:proposed', 'actor:chile', 'document:d1'])
    for (const part of parts) filter = withoutPart(filter, part)
    expect(filter).toEqual({})
  })

  it('read from an old view keeps what is still understood', () => {
    expect(readFilter({ actor: ['chile'], colour: 'red', status: ['lost'] })).toEqual({ actor: ['chile'] })
    expect(readFilter('nonsense')).toEqual({})
    expect(readFilter(null)).toEqual({})
  })
})

describe('the values of a facet', () => {
  const values = [
    { value: 'chile', label: 'Chile', count: 3 },
    { value: 'china', label: 'China', count: 9 },
    { value: 'cuba', label: 'Cuba', count: 0 },
  ]
  const shown = (facet: string, chosen: readonly string[]) => shownValues(facet, values, chosen, (id) => id).map(({ value }) => value)

  it('come most frequent first, the chosen ones before them, zeros only when chosen', () => {
    expect(shown('actor', [])).toEqual(['china', 'chile'])
    expect(shown('actor', ['cuba'])).toEqual(['cuba', 'china', 'chile'])
  })

  it('keep a chosen value that no statement has', () => {
    expect(shown('actor', ['peru'])).toEqual(['peru', 'china', 'chile'])
  })

  it('keep the order of their scale where they have one', () => {
    const bands = ['not stated', 'opposes', 'supports'].map((value, at) => ({ value, label: value, count: 10 - at }))
    expect(shownValues('band', bands, ['opposes'], (id) => id).map(({ value }) => value)).toEqual(['supports', 'opposes', 'not stated'])
  })
})

describe('values that lie within each other', () => {
  const parents = new Map([['law', null], ['ihl', 'law'], ['medical', 'ihl'], ['norms', null]])

  it('stand under what they lie in, siblings as they come', () => {
    expect(drawn(asTree(valued('norms', 'law', 'ihl', 'medical'), parents))).toEqual(['norms', 'law', '-ihl', '--medical'])
    expect(drawn(asTree(valued('medical', 'law'), parents))).toEqual(['law', '-medical'])
  })

  it('stand at the top where the tree runs in a circle', () => {
    expect(drawn(asTree(valued('a', 'b', 'c'), new Map([['a', 'b'], ['b', 'a'], ['c', 'a']])))).toEqual(['a', 'b', 'c'])
  })

  it('narrow to the wanted ones and what these lie in', () => {
    const tree = asTree(valued('norms', 'law', 'ihl', 'medical', 'rights'), new Map([...parents, ['rights', 'law']]))
    expect(drawn(withAncestors(tree, ({ value }) => value === 'medical'))).toEqual(['law', '-ihl', '--medical'])
    expect(drawn(withAncestors(tree, ({ value }) => value === 'rights' || value === 'norms'))).toEqual(['norms', 'law', '-rights'])
  })
})
