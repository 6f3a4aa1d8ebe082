import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MARGIN, labelWidth, placeDots, xOf, type Dot, type SpectrumFrame } from '../../../src-renderer/features/issues/spectrum-layout.ts'

const frame: SpectrumFrame = { left: MARGIN, width: 700, radius: 6, measure: labelWidth }

const anyDots = fc
  .array(fc.record({ value: fc.integer({ min: 0, max: 100 }), label: fc.string({ minLength: 1, maxLength: 30 }) }), { maxLength: 60 })
  .map((dots): readonly Dot[] => dots.map((dot, at) => ({ id: String(at), ...dot })))

describe('dots on a spectrum', () => {
  it('never cover one another, labels included, and each stands at its value', () => {
    fc.assert(
      fc.property(anyDots, (dots) => {
        const placed = placeDots(dots, frame)
        expect(placed.map((dot) => dot.id).toSorted()).toEqual(dots.map((dot) => dot.id).toSorted())
        for (const dot of placed) expect(dot.x).toBe(xOf(dot.value, frame))
        const covered = placed.filter((one, at) => placed.slice(at + 1).some((other) => one.row === other.row && one.to > other.from && other.to > one.from))
        expect(covered).toEqual([])
      }),
    )
  })

  it('give the same picture whatever order they come in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { maxLength: 20 }), (values) => {
        const dots = values.map((value) => ({ id: String(value), value, label: `actor ${value}` }))
        expect(placeDots(dots.toReversed(), frame)).toEqual(placeDots(dots, frame))
      }),
    )
  })

  it('put a label that would leave the frame on the left of its dot', () => {
    const [placed] = placeDots([{ id: 'a', value: 100, label: 'United Kingdom' }], frame)
    expect(placed?.side).toBe('left')
    expect(placed?.to).toBe(frame.left + frame.width + frame.radius)
  })

  it('share the lowest row where there is room', () => {
    const placed = placeDots([{ id: 'a', value: 0, label: 'Cuba' }, { id: 'b', value: 50, label: 'Iran' }, { id: 'c', value: 51, label: 'Peru' }], frame)
    expect(placed.map((dot) => dot.row)).toEqual([0, 0, 1])
  })
})
