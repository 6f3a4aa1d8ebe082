import { expect, it } from 'vitest'
import { draftOf, problemWith, withWords } from '../../../src-renderer/features/issues/proposal-draft.ts'

const words = { statementId: 's1', quote: 'India proposed a norm.', date: '2019-09-12', documentId: null, documentTitle: null, meetingName: null, value: null }
const from = { words, proposers: ['india'] }

it('takes text, day and proposers from the words that table it', () => {
  expect(draftOf(undefined, from)).toMatchObject({ statement: 's1', text: 'India proposed a norm.', date: '2019-09-12', proposers: ['india'] })
})

it('leaves what a person wrote when other words are chosen', () => {
  const draft = withWords({ ...draftOf(undefined, undefined), text: 'My words', date: '2019-01-01', proposers: ['chile'] }, from)
  expect(draft).toMatchObject({ statement: 's1', text: 'My words', date: '2019-01-01', proposers: ['chile'] })
})

it('needs a name, and nobody on both sides', () => {
  const draft = draftOf(undefined, from)
  expect(problemWith(draft)).toMatch(/name/u)
  expect(problemWith({ ...draft, title: 'A norm' })).toBeNull()
  expect(problemWith({ ...draft, title: 'A norm', supporters: ['iran'], opponents: ['iran'] })).toMatch(/for and against/u)
})
