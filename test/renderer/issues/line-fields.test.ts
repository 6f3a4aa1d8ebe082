import { describe, expect, it } from 'vitest'
import { blankLine, problemWith, sameLine } from '../../../src-renderer/features/issues/line-fields.ts'

const line = blankLine('treaty', 'official')

describe('our line', () => {
  it('may have no landing zone, or one with both ends in order', () => {
    expect(problemWith(line)).toBeNull()
    expect(problemWith({ ...line, landingFrom: 35, landingTo: 55 })).toBeNull()
    expect(problemWith({ ...line, landingFrom: 40, landingTo: 40 })).toBeNull()
    expect(problemWith({ ...line, landingFrom: 35 })).toMatch(/both ends/u)
    expect(problemWith({ ...line, landingFrom: 55, landingTo: 35 })).toMatch(/lower to the higher/u)
  })

  it('is the same line in whatever order its fields come', () => {
    const { issue, ...rest } = line
    expect(sameLine(line, { ...rest, issue })).toBe(true)
    expect(sameLine(line, { ...line, redLine: 'No mandate.' })).toBe(false)
  })
})
