import { describe, expect, it } from 'vitest'
import { movementOf, saidSince, sortPositions, stanceSummary } from '../../../src-renderer/features/actors/positions.ts'
import { positionRow } from '../records.ts'

const before = (value: number | null) => ({ previous: { value, band: 'open' as const, date: '2019-01-01' } })
const said = (date: string) => ({ statementId: date, quote: 'q', date, documentId: null, documentTitle: null, meetingName: null, value: 0 })

describe('the summary of an actor', () => {
  it('counts each band, what is inherited and what moved', () => {
    const positions = [
      positionRow('a', 100, { previous: { value: 50, band: 'open', date: '2019-01-01' } }),
      positionRow('b', 75, { basis: 'inherited' }),
      positionRow('c', 50),
      positionRow('d', 0),
      positionRow('e', null),
    ]
    expect(stanceSummary(positions, 0)).toBe('Supports 2, is open on 1 and opposes 1 of 5 issues; 1 of these inherited; moved on 1.')
  })

  it('says which silence it is where there is no position', () => {
    const never = positionRow('a', null, { silence: 'never spoke' })
    expect(stanceSummary([never], 0)).toBe('Has not spoken.')
    expect(stanceSummary([never], 3)).toBe('Spoke, but nothing is confirmed yet.')
    expect(stanceSummary([positionRow('a', null)], 0)).toBe('Spoke, without committing on any issue.')
  })
})

it('puts own views before inherited ones, the latest first, and silences with words on the issue before bare ones', () => {
  const evidence = { statementId: 's', quote: 'q', date: null, documentId: null, documentTitle: null, meetingName: null, value: null }
  const { held, silent } = sortPositions([
    positionRow('inherited', 50, { basis: 'inherited', date: '2020-01-01' }),
    positionRow('old', 50, { date: '2018-01-01' }),
    positionRow('quiet', null),
    positionRow('new', 50, { date: '2019-01-01' }),
    positionRow('vague', null, { evidence: [evidence] }),
  ])
  expect(held.map((position) => position.issue)).toEqual(['new', 'old', 'inherited'])
  expect(silent.map((position) => position.issue)).toEqual(['vague', 'quiet'])
})

it('sees movement only between two values', () => {
  expect([movementOf(positionRow('a', 75, before(50))), movementOf(positionRow('a', 25, before(50)))]).toEqual([1, -1])
  expect([movementOf(positionRow('a', 50)), movementOf(positionRow('a', 50, before(null)))]).toEqual([0, 0])
})

it('counts what was said after an assessment, and after nothing else', () => {
  const evidence = [said('2019-12-03'), said('2019-10-01'), said('2019-09-12')]
  expect(saidSince(positionRow('a', 50, { basis: 'assessed', date: '2019-10-01', evidence }))).toBe(1)
  expect(saidSince(positionRow('a', 50, { basis: 'statement', date: '2019-10-01', evidence }))).toBe(0)
})
