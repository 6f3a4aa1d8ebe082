/** Where pages end: nothing is lost, nothing overflows that could be cut, headings and notes stay where they belong. */
import { array, assert, boolean, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paginate, type CutPart, type MeasuredPart } from '../../../src-renderer/ui/paper/paginate.ts'

const ROOM = { first: 100, other: 120, rule: 5 }
const never: CutPart = () => null

/** Lines of 10 px, at least two of them before the cut. */
const cutLines: CutPart = ({ top, from }, limit) => {
  const before = from?.[0] ?? 0
  const fitting = Math.floor((limit - top) / 10)
  return fitting < 2 ? null : { at: [before + fitting], y: top + fitting * 10, before: [] }
}

interface Shape {
  readonly height: number
  readonly keepNext?: boolean
  readonly note?: number
  readonly repeated?: number
}

/** Parts one below the other, 2 px apart. */
function column(shapes: readonly Shape[]): readonly MeasuredPart[] {
  let top = 0
  let number = 0
  return shapes.map(({ height, keepNext = false, note = 0, repeated = 0 }, part) => {
    const measured = { item: part, part: 0, top, bottom: top + height, keepNext, repeated, notes: note > 0 ? [{ number: ++number, height: note }] : [] }
    top += height + 2
    return measured
  })
}

const used = (page: readonly MeasuredPart[]): number => {
  const [first] = page
  const last = page.at(-1)
  if (!first || !last) return 0
  const notes = page.flatMap((part) => part.notes)
  return last.bottom - first.top + first.repeated + (notes.length > 0 ? ROOM.rule : 0) + notes.reduce((sum, note) => sum + note.height, 0)
}

const shape = record({ height: integer({ min: 5, max: 90 }), keepNext: boolean(), note: integer({ min: 0, max: 5 }), repeated: integer({ min: 0, max: 5 }) })

describe('pages', () => {
  it('hold every part once, in its order, and never more than they have room for', () => {
    assert(
      property(array(shape, { maxLength: 60 }), (shapes) => {
        const parts = column(shapes)
        const pages = paginate(parts, ROOM, never)
        expect(pages.flat()).toEqual(parts)
        const overfull = pages.filter((page, at) => page.length > 1 && used(page) > (at === 0 ? ROOM.first : ROOM.other))
        expect(overfull).toEqual([])
      }),
    )
  })

  it('do not end in a heading where anything else could stay', () => {
    const pages = paginate(column([{ height: 40 }, { height: 30 }, { height: 10, keepNext: true }, { height: 30 }]), ROOM, never)
    expect(pages.map((page) => page.length)).toEqual([2, 2])
  })

  it('take the notes of a line along with it', () => {
    const pages = paginate(column([{ height: 60 }, { height: 30, note: 10 }]), ROOM, never)
    expect(pages.map((page) => page.flatMap(({ notes }) => notes.map(({ number }) => number)))).toEqual([[], [1]])
  })

  it('cut a text that does not fit after the last line that does, and go on from there', () => {
    const pages = paginate(column([{ height: 55 }, { height: 300 }]), ROOM, cutLines)
    expect(pages.map((page) => page.map(({ from, to }) => [from?.[0] ?? 0, to?.[0] ?? 'end']))).toEqual([
      [[0, 'end'], [0, 4]],
      [[4, 16]],
      [[16, 28]],
      [[28, 'end']],
    ])
  })

  it('give what is higher than a page and cannot be cut a page of its own', () => {
    expect(paginate(column([{ height: 10 }, { height: 400 }, { height: 10 }]), ROOM, never).map((page) => page.length)).toEqual([1, 1, 1])
  })
})
