import { describe, expect, it } from 'vitest'
import { exceeds, highest, lowestLevel, UnknownMarkError } from '#domain/handling.ts'

/** Out of order on purpose: rank decides, not the place in the list. */
const scheme = [
  { id: 'secret', rank: 3, label: 'SECRET' },
  { id: 'unmarked', rank: 0, label: 'UNMARKED' },
  { id: 'official', rank: 1, label: 'OFFICIAL' },
  { id: 'official-sensitive', rank: 2, label: 'OFFICIAL-SENSITIVE' },
]

describe('handling marks', () => {
  it('give a document the highest mark of what it holds', () => {
    expect(highest(scheme, ['official', 'official-sensitive', 'unmarked']).label).toBe('OFFICIAL-SENSITIVE')
  })

  it('give the lowest level where nothing is marked', () => {
    expect(highest(scheme, [])).toEqual(lowestLevel(scheme))
    expect(lowestLevel(scheme).id).toBe('unmarked')
  })

  it('let through what is at the ceiling and stop what is above', () => {
    expect(exceeds(scheme, 'official', 'official')).toBe(false)
    expect(exceeds(scheme, 'official-sensitive', 'official')).toBe(true)
  })

  it('stop a mark nobody can place, whatever the ceiling', () => {
    expect(exceeds(scheme, 'cosmic', 'secret')).toBe(true)
    expect(() => highest(scheme, ['cosmic'])).toThrow(UnknownMarkError)
  })

  it('refuse an unknown ceiling instead of guessing one', () => {
    expect(() => exceeds(scheme, 'unmarked', 'top')).toThrow('no level "top"')
  })
})
