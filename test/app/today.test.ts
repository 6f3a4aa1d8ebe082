/** What Today says has moved, by confirmed words and by words that await review. */
import { expect, test } from 'vitest'
import { setStatus } from '#app/statements.ts'
import { todaySummary } from '#app/today.ts'
import { emptyWorkspace, note, voice } from '../support/workspace.ts'

const on = (value: number) => voice('egypt', ['binding-instrument', value])

test('nothing was heard, nothing moved', () => {
  expect(todaySummary(emptyWorkspace())).toEqual({ lastHeard: null, moved: [] })
})

test('a position that changed its band at the latest meeting has moved; one that changed before it, or within its band, has not', () => {
  const session = emptyWorkspace()
  note(session, 'Yes.', [on(100)], '2019-09-09')
  note(session, 'Never.', [voice('brazil', ['binding-instrument', 0])], '2019-09-09')
  note(session, 'Always.', [voice('brazil', ['binding-instrument', 100])], '2019-09-12')
  note(session, 'Yes.', [voice('chile', ['binding-instrument', 90])], '2019-09-12')
  note(session, 'Yes indeed.', [voice('chile', ['binding-instrument', 100])], '2019-12-03')
  const change = note(session, 'No longer.', [on(0)], '2019-12-03')
  const moved = { actor: { id: 'egypt' }, issue: 'binding-instrument', from: { band: 'supports', date: '2019-09-09' }, to: { band: 'opposes', date: '2019-12-03' } }
  expect(todaySummary(session)).toMatchObject({ lastHeard: '2019-12-03', moved: [{ ...moved, awaitsReview: false }] })

  setStatus(session, [change.id], 'proposed')
  expect(todaySummary(session).moved).toMatchObject([{ ...moved, awaitsReview: true }])
  setStatus(session, [change.id], 'rejected')
  expect(todaySummary(session).moved).toEqual([])
})
