import { expect, it } from 'vitest'
import { bySilence, standingOf, type Silence } from '#domain/silence.ts'

const at = (value: number | null, silence: Silence | null = null) => ({ value, silence })

it('keeps the middle of the continuum apart from both silences', () => {
  expect([at(50), at(40), at(60), at(0), at(100)].map(standingOf)).toEqual([
    'stands in the middle', 'stands in the middle', 'stands in the middle', 'takes a side', 'takes a side',
  ])
  expect(standingOf(at(null, 'never spoke'))).toBe('never spoke')
  expect(standingOf(at(null, 'no commitment'))).toBe('no commitment')
})

it('sorts the silent by kind and leaves out everyone with a view', () => {
  const quiet = at(null, 'never spoke')
  const vague = at(null, 'no commitment')
  expect(bySilence([at(50), vague, quiet, at(0)])).toEqual({ 'never spoke': [quiet], 'no commitment': [vague] })
})
