/** Topics and issues made and changed by hand: what is kept, what is refused, and that all of it is undone. */
import { describe, expect, test } from 'vitest'
import { documentStatements } from '#app/documents.ts'
import { importText } from '#app/import.ts'
import { setStatus } from '#app/statements.ts'
import { allIssues, allTopics, createIssue, createTopic, updateIssue, updateTopic } from '#app/taxonomy.ts'
import { readRestAgain } from '#app/teaching.ts'
import { testCues, testKeywords } from '#app/trying.ts'
import { check, step } from '#app/workspaces.ts'
import { api } from '#contract/api.ts'
import { contentHash } from '../support/content.ts'
import { emptyWorkspace, note, voice } from '../support/workspace.ts'

const ANCHORS = [{ at: 0, text: 'No dues' }, { at: 100, text: 'Dues now' }]
const REPORT = 'Harbours\n\n12 Sep 2019 16:00h\n\nThe rapporteur opened with the item on harbour dues. Chile called for harbour dues.\n\nJapan opposed harbour fees. Peru thanked the chair.\n'
const CUES = [{ pattern: 'harbour (dues|fees)', value: 100, negated: 0, object: true }]

describe('an issue', () => {
  test('is made, changed in its topic, words and anchors, and taken back step by step', () => {
    const session = emptyWorkspace()
    const before = contentHash(session.store.db)
    const issue = createIssue(session, { topic: 'norms', label: 'Harbour dues', object: 'harbour dues', anchors: ANCHORS, note: 'Count fees too.', cues: CUES })
    expect(issue).toMatchObject({ topic: 'norms', object: 'harbour dues', anchors: ANCHORS, note: 'Count fees too.' })
    expect(allIssues(session).at(-1)?.id).toBe(issue.id)
    const made = contentHash(session.store.db)
    note(session, 'Chile called for harbour fees.', [voice('chile', [issue.id, 100])])
    const moved = updateIssue(session, { id: issue.id, topic: 'ihl', anchors: [{ at: 0, text: 'Never' }, { at: 40, text: 'Open' }, { at: 90, text: 'Dues now' }] })
    expect(moved.topic).toBe('ihl')
    expect(moved.anchors).toEqual([{ at: 0, text: 'Never' }, { at: 40, text: 'Open' }, { at: 90, text: 'Dues now' }])
    expect(session.statements.page({ filter: { issue: [issue.id] }, sort: { by: 'date', descending: true }, offset: 0, limit: 9 }).rows[0]?.voices[0]?.stances[0]?.value).toBe(100)
    expect(check(session)).toEqual([])
    step(session, 'undo')
    step(session, 'undo')
    expect(contentHash(session.store.db)).toBe(made)
    step(session, 'undo')
    expect(contentHash(session.store.db)).toBe(before)
  })

  test('under a label that is taken, a topic that is not there or with two anchors at one value is refused', () => {
    const session = emptyWorkspace()
    const issue = { topic: 'norms', label: 'Harbour dues', object: null, anchors: ANCHORS }
    const { id } = createIssue(session, issue)
    expect(() => createIssue(session, { ...issue, label: 'HARBOUR dues' })).toThrow(/an issue “HARBOUR dues” already/)
    expect(() => createIssue(session, { ...issue, label: 'Other', topic: 'nowhere' })).toThrow(/no topic “nowhere”/)
    expect(() => createIssue(session, { ...issue, label: 'Other', anchors: [...ANCHORS, { at: 100, text: 'Twice' }] })).toThrow(/value of its own/)
    expect(() => updateIssue(session, { id, anchors: [{ at: 5, text: 'a' }, { at: 5, text: 'b' }] })).toThrow(/value of its own/)
    expect(() => updateIssue(session, { id, topic: 'nowhere' })).toThrow(/no topic “nowhere”/)
    expect(api['issue.create'].input.safeParse({ ...issue, anchors: ANCHORS.slice(1) }).success).toBe(false)
  })
})

describe('a topic', () => {
  test('gets keywords that the next report is filed by', async () => {
    const session = emptyWorkspace()
    const topic = createTopic(session, { label: 'Harbours', parent: 'norms', keywords: [] })
    expect(updateTopic(session, { id: topic.id, keywords: ['harbour*'] })).toMatchObject({ label: 'Harbours', parent: 'norms', keywords: ['harbour*'] })
    const { document } = await importText(session, 'Chile said that harbours matter to all of us.')
    expect(documentStatements(session, document?.id ?? '')[0]?.voices[0]?.topics).toEqual([{ id: topic.id, label: 'Harbours' }])
    expect(updateTopic(session, { id: topic.id, parent: null }).parent).toBeNull()
    expect(check(session)).toEqual([])
  })

  test('never lies below itself, nor takes a label twice', () => {
    const session = emptyWorkspace()
    const upper = createTopic(session, { label: 'Harbours', parent: null, keywords: [] })
    const lower = createTopic(session, { label: 'Quays', parent: upper.id, keywords: [] })
    expect(() => updateTopic(session, { id: upper.id, parent: lower.id })).toThrow(/below itself/)
    expect(() => updateTopic(session, { id: upper.id, parent: upper.id })).toThrow(/below itself/)
    expect(() => updateTopic(session, { id: lower.id, label: 'harbours' })).toThrow(/Merge the two/)
    expect(() => updateTopic(session, { id: 'nowhere', label: 'x' })).toThrow(/no topic “nowhere”/)
    expect(allTopics(session).at(-1)?.id).toBe(lower.id)
  })

  test.each([['harbour*', true], ['harbour?', true], ['!harbour', true], ['(quay|pier)', true], ['*', false], ['!', false], ['a (b', false]])('“%s” as a keyword: %s', (keyword, isFine) => {
    expect(api['topic.update'].input.safeParse({ id: 't', keywords: [keyword] }).success).toBe(isFine)
  })
})

test('what awaits review is read again with new cues and keywords; what was decided stays, and one undo takes it back', async () => {
  const session = emptyWorkspace()
  const { document } = await importText(session, REPORT)
  const id = document?.id ?? ''
  const [chile] = documentStatements(session, id)
  setStatus(session, [chile?.id ?? ''], 'confirmed')
  const topic = createTopic(session, { label: 'Harbours', parent: null, keywords: ['harbour*'] })
  const issue = createIssue(session, { topic: topic.id, label: 'Harbour dues', object: null, anchors: ANCHORS, cues: CUES })
  const before = contentHash(session.store.db)
  expect(await readRestAgain(session, id)).toEqual({ changed: 1 })
  expect(documentStatements(session, id).map(({ voices }) => voices.map(({ topics, stances }) => [topics.map(({ id: one }) => one), stances.map((stance) => [stance.issue, stance.value])]))).toEqual([[[[], []]], [[[topic.id], [[issue.id, 0]]]], [[[], []]]])
  expect(await readRestAgain(session, id)).toEqual({ changed: 0 })
  expect(check(session)).toEqual([])
  step(session, 'undo')
  expect(contentHash(session.store.db)).toBe(before)
  await expect(readRestAgain(session, 'nowhere')).rejects.toThrow(/not there any more/)
})


describe('trying words out', () => {
  test('looks at statements whatever became of them, and at the text that nobody was found speaking in', async () => {
    const session = emptyWorkspace()
    const { document } = await importText(session, REPORT)
    const id = document?.id ?? ''
    const japan = documentStatements(session, id).find(({ quote }) => quote.startsWith('Japan'))
    setStatus(session, [japan?.id ?? ''], 'rejected')
    const before = contentHash(session.store.db)
    const tried = await testCues(session, { id: null, anchors: ANCHORS, cues: CUES })
    expect(tried.hits.map(({ quote, value }) => [quote, value])).toEqual([['Chile called for harbour dues.', 100], ['Japan opposed harbour fees.', 0]])
    const [passage] = tried.passages.hits
    expect([tried.passages.of, tried.passages.total, passage?.document, passage?.quote]).toEqual([1, 1, id, 'The rapporteur opened with the item on harbour dues.'])
    expect(passage && REPORT.startsWith(passage.quote, passage.start)).toBe(true)
    expect(passage?.spans.map(({ start, end }) => passage.quote.slice(start, end))).toEqual(['harbour dues'])
    expect(contentHash(session.store.db)).toBe(before)
  })

  test('tells for a topic which hits are enough to file, and what is filed already', async () => {
    const session = emptyWorkspace()
    const topic = createTopic(session, { label: 'Harbours', parent: null, keywords: ['harbour fees'] })
    await importText(session, REPORT)
    const { hits, of, total } = await testKeywords(session, { id: topic.id, keywords: ['harbour fees', 'harbour dues?'] })
    expect(hits.map(({ quote, files, filed }) => [quote, files, filed])).toEqual([['Chile called for harbour dues.', false, false], ['Japan opposed harbour fees.', true, true]])
    expect([of, total]).toEqual([3, 2])
  })
})
