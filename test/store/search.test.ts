/** Full text: what a person may type finds what they mean, and nothing typed is ever an error. */
import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseQuery, searchStatements } from '#store/search.ts'
import { emptyWorkspace, note } from '../support/workspace.ts'

const session = emptyWorkspace()
const { db } = session.store
const QUOTES = [
  'Egypt supported a legally binding instrument.',
  'Brazil said that binding rules are premature.',
  'The representative of Côte d’Ivoire spoke of capacity building.',
  'Norms of responsible state behaviour are voluntary and non-binding.',
  'A C++ library, an e-mail and 50% of OR and NOT / NEAR(x, y).',
]
beforeAll(() => {
  for (const quote of QUOTES) note(session, quote)
})

const found = (query: string): readonly string[] | null => {
  const numbers = searchStatements(db, query)
  return numbers && [...numbers].toSorted((a, b) => a - b).map((n) => QUOTES[n - 1]?.split(' ')[0] ?? '?')
}

describe('words', () => {
  test.each<[query: string, firstWords: readonly string[] | null]>([
    ['binding', ['Egypt', 'Brazil', 'Norms']],
    ['BINDING instruments', ['Egypt']],
    ['"legally binding"', ['Egypt']],
    ['"binding legally"', []],
    ['binding -premature', ['Egypt', 'Norms']],
    ['binding -"legally binding" -rules', ['Norms']],
    ['-binding', ['The', 'A']],
    ['-binding -library', ['The']],
    ['prem*', ['Brazil']],
    ['cote', ['The']],
    ['côte d’ivoire', ['The']],
    ['non-binding', ['Norms']],
    ['c++ e-mail', ['A']],
    ['"legally binding', ['Egypt']],
    ['NOT', ['A']],
    ['near(x', ['A']],
    ['quote:egypt', []],
    ['OR AND', ['A']],
    ['', null],
    ['  \t ', null],
    ['-', null],
    ['" " - * "" ^ ( ) : { } + ,', null],
  ])('%j', (query, firstWords) => {
    expect(found(query)).toEqual(firstWords)
  })
})

test('the parts of a query are quoted, so that FTS5 has no operator to see', () => {
  expect(parseQuery('a "b c" -d pre* x"y z')).toEqual({ wanted: ['"a"', '"b c"', '"pre"*', '"x"', '"y z"'], unwanted: ['"d"'] })
})

test('500 characters of anything find something or nothing, and never fail', () => {
  const pieces = fc.constantFrom('"', '-', '*', ' ', '(', ')', 'NOT', 'OR', 'AND', 'NEAR', ':', '^', '+', '{', '}', "'", ';', '\\', '\0', '\uD800', '\u200F', 'é', '中', '𞤀', 'a', 'binding', '1')
  const typed = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.array(pieces, { maxLength: 250 }).map((parts) => parts.join('').slice(0, 500)))
  fc.assert(
    fc.property(typed, (query) => {
      for (const n of searchStatements(db, query) ?? []) expect(QUOTES[n - 1]).toBeDefined()
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['words', 'a '.repeat(250)],
  ['exclusions', 'b '.concat('-a '.repeat(166))],
  ['prefixes', 'a* '.repeat(166)],
])('as many %s as fit into 500 characters', (_what, query) => {
  expect(searchStatements(db, query)).toBeInstanceOf(Array)
})
