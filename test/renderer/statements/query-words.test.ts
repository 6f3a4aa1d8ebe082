import { expect, it } from 'vitest'
import { fromFirstHit, markedRuns, queryPattern } from '../../../src-renderer/features/statements/query-words.ts'

const hits = (query: string, text: string) => markedRuns(text, queryPattern(query)).filter(({ hit }) => hit).map((run) => run.text)

it('marks words from their start, phrases whole, and nothing for what is excluded', () => {
  const text = 'Binding norms bind states; abnormal states’ law is binding law.'
  expect(hits('bind', text)).toEqual(['Binding', 'bind', 'binding'])
  expect(hits('norm*', text)).toEqual(['norms'])
  expect(hits('"binding law"', text)).toEqual(['binding law'])
  expect(hits('law -binding', text)).toEqual(['law', 'law'])
  expect(hits('"binding', text)).toEqual(['Binding', 'binding'])
})

it('takes signs for signs, not for a pattern, and survives a query of operators only', () => {
  expect(hits('(5G)', 'on (5G) networks')).toEqual(['(5G)'])
  expect(queryPattern('- * " ""')).toBeNull()
  expect(queryPattern('')).toBeNull()
  expect(hits('a.c', 'abc a.c')).toEqual(['a.c'])
})

it('keeps every character of the text, in order', () => {
  const text = 'États, law and Law'
  expect(markedRuns(text, queryPattern('law ét')).map((run) => run.text).join('')).toBe(text)
  expect(hits('ét', text)).toEqual(['États'])
})

it('brings a late hit to the start of the line', () => {
  const text = 'The delegation of a country far away said at great length that cyberspace is shifting.'
  expect(fromFirstHit(text, queryPattern('cyberspace'))).toBe('… at great length that cyberspace is shifting.')
  expect(fromFirstHit(text, queryPattern('delegation'))).toBe(text)
  expect(fromFirstHit(text, queryPattern('zebra'))).toBe(text)
})
