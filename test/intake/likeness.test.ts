/** Likeness of texts: what makes two of them one report, at any length. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { likeness, type Shingles, shinglesInSteps } from '#intake/likeness.ts'

function shingles(text: string): Shingles {
  const steps = shinglesInSteps(text)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

const like = (a: string, b: string): number => likeness(shingles(a), shingles(b))
const text = (words: number, from = 0): string => Array.from({ length: words }, (_, at) => `word${from + at}`).join(' ')

test('spacing, punctuation and capitals do not count', () => {
  expect(like('Brazil said: norms matter.', 'BRAZIL said —\nnorms matter')).toBe(1)
})

test('the measure is the share of runs of three words, as counted by hand', () => {
  // a b c d e has 3 runs, a b c d f has 3; two are shared, four are there.
  expect(like('a b c d e', 'a b c d f')).toBe(0.5)
  expect(like(text(500), text(500, 1000))).toBe(0)
  expect(like('', 'Brazil')).toBe(0)
  expect(like('Brazil', 'brazil!')).toBe(1)
})

test('a sample of a long text tells what the whole would', () => {
  const long = text(200_000)
  const changed = long.split(' ').map((word, at) => (at % 100 === 0 ? `other${at}` : word)).join(' ')
  expect(shingles(long).every).toBeGreaterThan(1)
  expect(shingles(long).hashes.size).toBeLessThan(40_000)
  // Each changed word takes three runs from both sides: 0.97 / 1.03.
  expect(like(long, changed)).toBeCloseTo(0.97 / 1.03, 1)
})

test('it is symmetric, between 0 and 1, and 1 of any text with itself', () => {
  const words = fc.array(fc.constantFrom('norms', 'matter', 'Brazil', 'said', 'law', 'É', '中国'), { minLength: 1, maxLength: 60 }).map((list) => list.join(' '))
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(like(a, b)).toBe(like(b, a))
      expect(like(a, b)).toBeGreaterThanOrEqual(0)
      expect(like(a, b)).toBeLessThanOrEqual(1)
      expect(like(a, a)).toBe(1)
    }),
  )
})
