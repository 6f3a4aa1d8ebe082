import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockAt, blocksOf, piecesOf, statementsByBlock } from '../../../src-renderer/features/sources/text-layout.ts'
import { statementRow } from '../records.ts'

const passage = (id: string, start: number, end: number) => statementRow(id, { start, end })
const textOf = (body: string) => blocksOf(body).map(({ start, end }) => body.slice(start, end))

describe('the blocks of a body', () => {
  it('are its lines that hold words, at their own offsets', () => {
    expect(textOf('Title\r\n\r\n  12 September\n \nChina said.')).toEqual(['Title', '  12 September', 'China said.'])
    expect(blocksOf('a\n\nb')[1]).toEqual({ index: 1, start: 3, end: 4 })
    expect(blocksOf(' \n\t\n')).toEqual([])
  })

  it('cut a line of a megabyte at spaces and lose nothing of it', () => {
    const line = 'word '.repeat(200_000)
    expect(textOf(line).join('')).toBe(line)
    expect(textOf(line).every((block) => block.length <= 6001)).toBe(true)
    expect(textOf('x'.repeat(20_000)).join('')).toHaveLength(20_000)
  })

  it('are found by any offset inside them', () => {
    const blocks = blocksOf('one\ntwo\nthree')
    expect([0, 2, 4, 6, 8, 12].map((offset) => blockAt(blocks, offset))).toEqual([0, 0, 1, 1, 2, 2])
  })
})

describe('the pieces of a block', () => {
  it('part where statements begin and end, and overlap where they do', () => {
    const block = { index: 0, start: 10, end: 30 }
    expect(piecesOf(block, [passage('a', 10, 20), passage('b', 15, 30)])).toEqual([
      { start: 10, end: 15, ids: ['a'] },
      { start: 15, end: 20, ids: ['a', 'b'] },
      { start: 20, end: 30, ids: ['b'] },
    ])
  })

  it('join to the block without gap or overlap, whatever the passages', () => {
    const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const block = { index: 0, start: 20, end: 50 }
        const statements = spans.map(([start, length], i) => passage(String(i), start, start + length))
        const pieces = piecesOf(block, statements)
        expect(pieces[0]?.start).toBe(20)
        expect(pieces.at(-1)?.end).toBe(50)
        pieces.slice(1).forEach((piece, i) => expect(piece.start).toBe(pieces[i]?.end))
        for (const { start, end, ids } of pieces) {
          const covering = statements.filter((s) => Number(s.start) <= start && Number(s.end) >= end).map(({ id }) => id)
          expect(ids).toEqual(covering)
        }
      }),
    )
  })
})

it('puts a passage across two blocks in both, and a live note in none', () => {
  const blocks = blocksOf('first line\nsecond line')
  const across = statementRow('across', { start: 6, end: 17 })
  const second = statementRow('second', { start: 11, end: 22 })
  const placed = statementsByBlock(blocks, [across, second, statementRow('note')])
  expect(placed.map((statements) => statements.map(({ id }) => id))).toEqual([['across'], ['across', 'second']])
  expect(statementsByBlock([], [across])).toEqual([])
})
