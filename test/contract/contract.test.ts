/** The contract at run time: every input is strict, and text that passes the door is fit for XML. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { api } from '#contract/api.ts'
import { xmlSafe } from '#contract/xml-safe.ts'

const stance = (value: number): unknown => ({ id: 's', voices: [{ actor: 'a', onBehalfOf: null, topics: [], stances: [{ issue: 'i', value, condition: null }] }] })

/** The shapes an input may take: of a choice, each. */
const shapesOf = (input: z.core.$ZodType): readonly z.core.$ZodType[] => (input instanceof z.ZodUnion ? input.options.flatMap(shapesOf) : [input])

describe('inputs', () => {
  const objects = Object.entries(api).filter(([, { input }]) => !(input instanceof z.ZodUndefined))

  test.each(objects)('%s refuses a field it does not know', (_name, { input }) => {
    for (const shape of shapesOf(input)) {
      const answer = z.safeParse(shape, { 'no such field': 1 })
      expect(answer.error?.issues.map((issue) => issue.code)).toContain('unrecognized_keys')
    }
  })

  test.each(Object.entries(api).filter(([, { input }]) => input instanceof z.ZodUndefined))('%s takes nothing at all', (_name, { input }) => {
    expect(input.safeParse(undefined).success).toBe(true)
    expect(input.safeParse({}).success).toBe(false)
  })

  test('a day is a real day, a value lies on the continuum', () => {
    const { input } = api['statement.page']
    expect(input.safeParse({ filter: { from: '2019-02-30' } }).success).toBe(false)
    expect(input.safeParse({ filter: { from: '2020-02-29' } }).success).toBe(true)
    const update = api['statement.update'].input
    expect([0, 100, -1, 101, 50.5, Number.NaN].map((value) => update.safeParse(stance(value)).success)).toEqual([true, true, false, false, false, false])
  })
})

describe('xmlSafe', () => {
  /** XML 1.0, production 2, with line ends as XML itself reads them. */
  const xmlText = /^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u

  test('gives only characters that XML 1.0 holds, whatever comes in', () => {
    const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
    fc.assert(fc.property(fc.string({ unit: codeUnit, maxLength: 40 }), (text) => xmlText.test(xmlSafe(text))))
    expect(xmlSafe('a\uD800b\u0000\u000B\uFFFE\uDC00\r\nc\rd')).toBe('a\uFFFDb\uFFFD\nc\nd')
  })

  test('leaves what was fit as it was', () => {
    expect(xmlSafe('قال 🏳️ “x” \t\n')).toBe('قال 🏳️ “x” \t\n')
  })
})
