import { describe, expect, it } from 'vitest'
import { actorOptions, topicOptions } from '../../../src-renderer/editing/option-lists.ts'
import { found, isKnown } from '../../../src-renderer/editing/picker-search.ts'
import { actorRow } from '../records.ts'

const topic = (id: string, parent: string | null, isGroup = false) => ({ id, label: id, parent, keywords: [], isGroup, statements: 0 })

describe('options', () => {
  it('put those who spoke most before the rest of the world', () => {
    const options = actorOptions([actorRow('Albania'), actorRow('Chile', { statements: 2 }), actorRow('Egypt', { statements: 9 })])
    expect(options.map(({ label }) => label)).toEqual(['Egypt', 'Chile', 'Albania'])
  })

  it('keep the tree of topics, and lose none whose parent is unknown', () => {
    const options = topicOptions([topic('norms', null, true), topic('law', null), topic('treaty', 'law'), topic('voluntary', 'norms'), topic('stray', 'gone')])
    expect(options.map(({ value, depth }) => `${depth} ${value}`)).toEqual(['0 norms', '1 voluntary', '0 law', '1 treaty', '0 stray'])
    expect(options[0]?.isHeading).toBe(true)
  })
})

describe('type-ahead', () => {
  const options = [
    { value: '1', label: 'Legally binding instrument', words: 'norms treaty' },
    { value: '2', label: 'Voluntary, non-binding norms' },
    { value: '3', label: 'Norms of behaviour' },
    { value: '4', label: 'Norms', isHeading: true },
    { value: '5', label: 'Côte d’Ivoire', words: 'Republic of Côte d’Ivoire' },
  ]
  const values = (query: string) => found(options, query).map(({ value }) => value)

  it('ranks a name that begins so before a word in it, and other words last; headings are never hits', () => {
    expect(values('norm')).toEqual(['3', '2', '1'])
    expect(values('binding leg')).toEqual(['1'])
    expect(values('zebra')).toEqual([])
    expect(values('')).toEqual(['1', '2', '3', '4', '5'])
  })

  it('asks for no accents, and offers no second actor of the same name', () => {
    expect(values('cote')).toEqual(['5'])
    expect(isKnown(options, ' cote d’ivoire ')).toBe(true)
    expect(isKnown(options, 'republic of côte d’ivoire')).toBe(true)
    expect(isKnown(options, 'cote')).toBe(false)
  })
})
