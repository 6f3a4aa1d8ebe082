import { describe, expect, it } from 'vitest'
import type { StatementStatus, Tier } from '#contract/vocabulary.ts'
import { actionFor } from '../../../src-renderer/features/sources/review-keys.ts'
import { afterDecision, countView, inReadingOrder, inView, neighbour, progressOf } from '../../../src-renderer/features/sources/review.ts'
import { statementRow } from '../records.ts'

const at = (id: string, status: StatementStatus, tier: Tier, start: number) => statementRow(id, { status, tier, start, end: start + 5 })
const report = [
  at('a', 'confirmed', 'strong', 0),
  at('b', 'proposed', 'strong', 10),
  at('c', 'proposed', 'weak', 20),
  at('d', 'rejected', 'weak', 30),
  at('e', 'proposed', 'strong', 40),
]

describe('a review', () => {
  it('follows the text; a note without a passage comes last', () => {
    const mixed = [statementRow('note'), report[4], report[0]].filter((row) => row !== undefined)
    expect(inReadingOrder(mixed).map(({ id }) => id)).toEqual(['a', 'e', 'note'])
  })

  it('shows under strong and weak only what still awaits a decision', () => {
    expect(report.filter((row) => inView(row, 'strong')).map(({ id }) => id)).toEqual(['b', 'e'])
    expect(countView(report, 'weak')).toBe(1)
    expect(countView(report, 'awaiting')).toBe(3)
    expect(countView(report, 'all')).toBe(5)
  })

  it('counts rejected ones as reviewed', () => {
    expect(progressOf(report)).toEqual({ reviewed: 2, total: 5 })
  })

  it('moves within the view, and from a statement that has left it', () => {
    const waiting = (row: (typeof report)[number]) => inView(row, 'awaiting')
    expect(neighbour(report, 'b', 1, waiting)?.id).toBe('c')
    expect(neighbour(report, 'd', 1, waiting)?.id).toBe('e')
    expect(neighbour(report, 'd', -1, waiting)?.id).toBe('c')
    expect(neighbour(report, 'e', 1, waiting)).toBeNull()
    expect(neighbour(report, 'gone', 1, waiting)?.id).toBe('b')
    expect(neighbour(report, null, -1, waiting)?.id).toBe('e')
  })

  it('goes on after a decision, round to what was skipped, and stops when none is left', () => {
    expect(afterDecision(report, 'b', 'awaiting')?.id).toBe('c')
    expect(afterDecision(report, 'b', 'strong')?.id).toBe('e')
    expect(afterDecision(report, 'e', 'awaiting')?.id).toBe('b')
    expect(afterDecision(report, 'c', 'weak')).toBeNull()
  })
})

it('leaves every chord with Ctrl, Alt or Cmd to the frame', () => {
  const press = { key: 'a', ctrlKey: false, metaKey: false, altKey: false }
  expect(actionFor(press)).toBe('actor')
  expect(actionFor({ ...press, key: 'A' })).toBe('accept-strong')
  expect(actionFor({ ...press, ctrlKey: true })).toBeNull()
  expect(actionFor({ ...press, key: 'q' })).toBeNull()
})
