import { describe, expect, it } from 'vitest'
import { longDate, shortDate } from '#domain/calendar.ts'

describe('calendar days in words', () => {
  it('writes the day without a leading zero', () => {
    expect(longDate('2019-09-12')).toBe('12 September 2019')
    expect(longDate('2020-02-29')).toBe('29 February 2020')
    expect(shortDate('2019-12-03')).toBe('3 Dec 2019')
  })

  it.each(['', '2019-9-12', '2019-13-01', '2019-02-29', '2019-09-12T00:00:00Z', '12 September 2019'])(
    'refuses "%s" and names it',
    (text) => {
      expect(() => longDate(text)).toThrow(`Not a calendar day: "${text}"`)
    },
  )
})
