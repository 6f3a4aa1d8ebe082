import { expect, it } from 'vitest'
import { bestMatches } from '../../../src-renderer/features/palette/match.ts'

const NAMES = ['Guinea', 'Papua New Guinea', 'Equatorial Guinea', 'Côte d’Ivoire', 'Niger', 'Nigeria', 'New Zealand', 'Algeria']
const found = (query: string, limit = 8): readonly string[] =>
  bestMatches(query, NAMES.map((label) => ({ label })), limit).map(({ label }) => label)

it('puts what starts so before what has a word that does, and that before the rest', () => {
  expect(found('guinea')).toEqual(['Guinea', 'Papua New Guinea', 'Equatorial Guinea'])
  expect(found('geria')).toEqual(['Nigeria', 'Algeria'])
  expect(found('ger')).toEqual(['Niger', 'Nigeria', 'Algeria'])
})

it('does not mind accents and case', () => {
  expect(found('COTE')).toEqual(['Côte d’Ivoire'])
})

it('takes words in any order', () => {
  expect(found('guinea new')).toEqual(['Papua New Guinea'])
})

it('looks inside words only from three letters on', () => {
  expect(found('ne')).toEqual(['New Zealand', 'Papua New Guinea'])
  expect(found('ger', 1)).toEqual(['Niger'])
})

it('gives the first ones where nothing is typed', () => {
  expect(found(' ', 2)).toEqual(['Guinea', 'Papua New Guinea'])
})
