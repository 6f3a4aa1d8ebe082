/** A meeting as a person types it: times in any usual form, and what is not kept. */
import { expect, it, test } from 'vitest'
import { detailsOf, meetingDraft, problemWith, timeFrom } from '../../../src-renderer/features/sources/meeting-draft.ts'

test.each([['14:30', '14:30'], ['9:05', '09:05'], ['0905', '09:05'], ['14.30', '14:30'], ['14h30', '14:30'], ['24:00', null], ['9', null], ['noon', null], ['', null]])('“%s” is the time %s', (typed, time) => {
  expect(timeFrom(typed)).toBe(time)
})

const named = { ...meetingDraft(null, '2026-01-20'), name: ' Third plenary ' }

it('starts on the day of the report and is sent without blanks', () => {
  expect(detailsOf({ ...named, startTime: '1430', place: ' Geneva ' })).toEqual({
    name: 'Third plenary', date: '2026-01-20', endDate: null, startTime: '14:30', endTime: null, place: 'Geneva', forum: null, session: null, agendaItem: null,
  })
})

it.each([
  [{ name: ' ' }, /name/],
  [{ date: null }, /day/],
  [{ endDate: '2026-01-19' }, /before it begins/],
  [{ endTime: 'late' }, /14:30/],
  [{ session: 'Third' }, /forum/],
])('with %o it is not kept', (change, why) => {
  expect(problemWith({ ...named, ...change })).toMatch(why)
  expect(detailsOf({ ...named, ...change })).toBeNull()
})
