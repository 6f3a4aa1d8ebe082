import { describe, expect, it } from 'vitest'
import { splitPlace } from '../../../src-renderer/features/sources/split-place.ts'

const parts = (quote: string, start: number | null, caret: number | null): readonly string[] | null => {
  const at = splitPlace({ quote, start }, caret)
  return at === null ? null : [quote.slice(0, at), quote.slice(at)]
}

describe('where a statement is split', () => {
  it('is the caret, where it stands within its words', () => {
    expect(parts('Chile agreed. Peru did not.', 100, 106)).toEqual(['Chile ', 'agreed. Peru did not.'])
  })

  it('is the end of the first clause, where the caret stands elsewhere or nowhere', () => {
    expect(parts('The USA reaffirmed law; while Japan underlined the Charter', 100, 12)).toEqual(['The USA reaffirmed law;', ' while Japan underlined the Charter'])
    expect(parts('Chile agreed, but Peru did not.', null, 3)).toEqual(['Chile agreed,', ' but Peru did not.'])
  })

  it('is nowhere in one clause, nor before the first word or after the last', () => {
    expect(parts('Chile, Peru and Brazil agreed.', 100, null)).toBeNull()
    expect(parts('Chile agreed.', 100, 100)).toBeNull()
    expect(parts('Chile agreed.', 100, 113)).toBeNull()
  })
})
