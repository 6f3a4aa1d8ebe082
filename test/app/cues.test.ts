/** The cues of an issue, changed by a person: tried on what is there, kept, and used by the next report. */
import { describe, expect, test } from 'vitest'
import { cuesOf, setCues } from '#app/cues.ts'
import { documentStatements } from '#app/documents.ts'
import { importText } from '#app/import.ts'
import { createIssue, createTopic } from '#app/taxonomy.ts'
import { testCues } from '#app/trying.ts'
import { check, step } from '#app/workspaces.ts'
import { api } from '#contract/api.ts'
import { emptyWorkspace, note, voice } from '../support/workspace.ts'

const CUES = [{ pattern: 'harbour (dues|fees)', value: 100, negated: 0, object: true }]

describe('cues', () => {
  test('are tried on every statement without being kept', async () => {
    const session = emptyWorkspace()
    const anchors = [{ at: 0, text: 'No' }, { at: 50, text: 'Open' }, { at: 100, text: 'Yes' }]
    const topic = createTopic(session, { label: 'Harbours', parent: null, keywords: ['harbour*'] })
    const issue = createIssue(session, { topic: topic.id, label: 'Harbour dues', object: 'harbour dues', anchors, cues: [] })
    const hit = note(session, 'Chile called for harbour fees.', [voice('chile', [issue.id, 50])])
    const against = note(session, 'Japan opposed harbour dues.', [voice('japan')])
    note(session, 'Peru thanked the chair.', [voice('peru')])
    const tried = await testCues(session, { id: issue.id, cues: CUES })
    expect([tried.of, tried.total]).toEqual([3, 2])
    expect(tried.hits.map(({ statement, value, present }) => ({ statement, value, present }))).toEqual([
      { statement: hit.id, value: 100, present: 50 },
      { statement: against.id, value: 0, present: null },
    ])
    expect(tried.hits.map(({ quote, spans }) => spans.map(({ start, end }) => quote.slice(start, end)))).toEqual([['harbour fees'], ['harbour dues']])
    expect(cuesOf(session, issue.id)).toEqual([])
  })

  test('that are kept are read with, and undone like any edit', async () => {
    const session = emptyWorkspace()
    const topic = createTopic(session, { label: 'Harbours', parent: null, keywords: [] })
    const issue = createIssue(session, { topic: topic.id, label: 'Harbour dues', object: null, anchors: [{ at: 0, text: 'No' }, { at: 100, text: 'Yes' }], cues: [] })
    setCues(session, issue.id, CUES)
    const { document } = await importText(session, 'Sixth meeting\n\n12 Sep 2019 16:00h\n\nChile called for harbour dues.\n')
    expect(documentStatements(session, document?.id ?? '')[0]?.voices[0]?.stances).toMatchObject([{ issue: issue.id, value: 100 }])
    expect(check(session)).toEqual([])
    step(session, 'undo')
    step(session, 'undo')
    expect(cuesOf(session, issue.id)).toEqual([])
  })

  test('of nobody, or under a label that is taken, are refused', async () => {
    const session = emptyWorkspace()
    expect(() => setCues(session, 'nothing', CUES)).toThrow(/no issue “nothing”/)
    await expect(testCues(session, { id: 'nothing', cues: CUES })).rejects.toThrow(/no issue “nothing”/)
    createTopic(session, { label: 'Harbours', parent: null, keywords: [] })
    expect(() => createTopic(session, { label: 'harbours', parent: null, keywords: [] })).toThrow(/a topic “harbours” already/)
  })

  test.each(['(open', 'a (b (c) d)', '…', '* any', ') shut', 'x'])('“%s” is no cue', (pattern) => {
    expect(api['issue.setCues'].input.safeParse({ id: 'i', cues: [{ pattern, value: 0, negated: null, object: false }] }).success).toBe(false)
  })
})
