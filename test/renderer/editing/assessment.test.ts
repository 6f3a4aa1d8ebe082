import { describe, expect, it } from 'vitest'
import type { ActorProfile, IssueRecord, Voice } from '#contract/records.ts'
import { dayOf, draftFor, evidenceChoices, missingFrom } from '../../../src-renderer/editing/assess/assessment.ts'
import { actorRef, positionRow, statementRow } from '../records.ts'

const cited = { statementId: 's1', quote: 'q', date: '2019-09-12', documentId: null, documentTitle: null, meetingName: null, value: 100 }
const profile: ActorProfile = {
  actor: actorRef('chile'), officialName: 'Republic of Chile', aliases: [], unGroup: null, region: null, groupings: [], members: [],
  isUs: false, notes: '', statements: [], closest: [], mostDistant: [],
  positions: [
    positionRow('treaty', 100, { evidence: [cited], condition: 'in time' }),
    positionRow('ihl', 0, { basis: 'inherited', evidence: [cited] }),
    positionRow('norms', null),
  ],
}

const voice = (more: Partial<Voice>): Voice => ({ actor: actorRef('chile'), onBehalfOf: null, topics: [], stances: [], ...more })

describe('a new assessment', () => {
  it('starts from where the actor is seen to stand, and from its own words only', () => {
    expect(draftFor(profile, 'treaty', '2019-12-04')).toMatchObject({ value: 100, condition: 'in time', rationale: '', evidence: ['s1'] })
    expect(draftFor(profile, 'ihl', '2019-12-04')).toMatchObject({ value: 0, evidence: [] })
    expect(draftFor(profile, 'norms', '2019-12-04').value).toBeUndefined()
  })

  it('says what is missing, one thing at a time, until nothing is', () => {
    const empty = draftFor(profile, null, '')
    expect(missingFrom(empty)).toMatch(/issue/u)
    expect(missingFrom({ ...empty, issue: 'norms' })).toMatch(/where it stands/u)
    expect(missingFrom({ ...empty, issue: 'norms', value: null, rationale: '  ' })).toMatch(/why/u)
    expect(missingFrom({ ...empty, issue: 'norms', value: null, rationale: 'Told us.' })).toMatch(/day/u)
    expect(missingFrom({ ...empty, issue: 'norms', value: null, rationale: 'Told us.', date: '2019-12-04' })).toBeNull()
  })
})

it('offers evidence on the issue first, then on its topic, then the rest, never what was rejected', () => {
  const issue: IssueRecord = { id: 'treaty', label: 'Treaty', topic: 'law', topicLabel: 'Law', note: '', object: null, anchors: [], statements: 0 }
  const onIssue = voice({ stances: [{ issue: 'treaty', issueLabel: 'Treaty', value: 0, band: 'opposes', condition: null }] })
  const choices = evidenceChoices(
    [
      statementRow('rest', { date: '2019-12-03' }),
      statementRow('rejected', { status: 'rejected', voices: [onIssue] }),
      statementRow('topic', { voices: [voice({ topics: [{ id: 'law', label: 'Law' }] })] }),
      statementRow('issue', { voices: [onIssue] }),
    ],
    issue,
  )
  expect(choices.map((statement) => statement.id)).toEqual(['issue', 'topic', 'rest'])
})

it('takes the day of the clock on the wall', () => {
  expect(dayOf(new Date(2019, 8, 2, 23, 59))).toBe('2019-09-02')
})
