/** The grid as a spreadsheet: where keys lead among cells, and what an edit of one writes. */
import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/vocabulary.ts'
import { difference, textChange } from '../../../src-renderer/features/statements/cells/cell-edits.ts'
import { columnForKey } from '../../../src-renderer/features/statements/use-row-keys.ts'
import { actorRef, statementRow } from '../records.ts'

const isDay = (text: string) => isoDate.safeParse(text).success
const said = statementRow('s', {
  date: '2019-09-12',
  voices: [{ actor: actorRef('chile'), onBehalfOf: null, topics: [], stances: ['a', 'b'].map((issue) => ({ issue, issueLabel: issue, value: 80, band: 'supports' as const, condition: null })) }],
})

describe('among the cells', () => {
  it('left and right lead, at the left end back to the whole row, where Home and End stay with the rows', () => {
    const columns = ['date', 'actor', 'quote'] as const
    expect(['ArrowRight', 'ArrowLeft', 'Home', 'End'].map((key) => columnForKey(key, null, columns))).toEqual(['date', null, undefined, undefined])
    expect(['ArrowRight', 'ArrowLeft', 'Home', 'End', 'q'].map((key) => columnForKey(key, 'date', columns))).toEqual(['actor', null, 'date', 'quote', undefined])
    expect(columnForKey('ArrowRight', 'quote', columns)).toBe('quote')
  })
})

describe('an edit of a cell', () => {
  it('writes a day only where it is one, and nothing where it is the same', () => {
    expect(textChange(said, 'date', ' 2019-12-03 ', {}, isDay)).toEqual({ date: '2019-12-03' })
    expect(textChange(said, 'date', '2019-09-12', {}, isDay)).toBeNull()
    expect(textChange(said, 'date', '2019-02-30', {}, isDay)).toBeUndefined()
    expect(textChange(said, 'date', '', {}, isDay)).toEqual({ date: null })
  })
  it('puts a condition on the stance that is shown, leaving its value be', () => {
    expect(textChange(said, 'condition', 'if all agree', { issue: ['b'] }, isDay)).toEqual({ stance: { on: 'b', issue: 'b', condition: 'if all agree' } })
    expect(textChange(statementRow('t', {}), 'condition', 'if all agree', {}, isDay)).toBeNull()
  })
  it('tells what was ticked and unticked', () => {
    expect(difference(['a', 'b'], ['b', 'c'])).toEqual({ add: ['c'], remove: ['a'] })
    expect(difference(['a'], ['a'])).toBeNull()
  })
})
