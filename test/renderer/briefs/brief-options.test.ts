import { expect, it } from 'vitest'
import { countryBriefOptions } from '#contract/methods/brief.ts'
import { briefSettings, requestFor, withAsOf, withCeiling, withSection } from '../../../src-renderer/features/briefs/brief-options.ts'

const settings = briefSettings.parse({})

it('asks for sections in the order they are printed, whatever the order they were ticked in', () => {
  const none = settings.sections.reduce((left, section) => withSection(left, section, false), settings.sections)
  expect(none).toEqual([])
  expect(withSection(withSection(none, 'silence', true), 'positions', true)).toEqual(['positions', 'silence'])
})

it('leaves an emptied day and ceiling out, so that main takes every request the form can make', () => {
  const dated = withCeiling(withAsOf(settings, '2019-12-03'), 'official')
  expect(countryBriefOptions.parse(requestFor('egypt', dated))).toMatchObject({ asOf: '2019-12-03', ceiling: 'official' })
  expect(withCeiling(withAsOf(dated, ''), null)).toEqual(settings)
  expect(countryBriefOptions.safeParse(requestFor('egypt', settings)).success).toBe(true)
})
