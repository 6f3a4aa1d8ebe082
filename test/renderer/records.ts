/** Records as main answers them, with only what a test cares about spelt out. */
import type { ActorRef, ActorRow, PositionRow, StatementRow } from '#contract/records.ts'
import { bandOf } from '#domain/stance.ts'

export const actorRef = (id: string, more: Partial<ActorRef> = {}): ActorRef => ({ id, name: id, shortName: id, kind: 'state', ...more })

export const actorRow = (id: string, more: Partial<ActorRow> = {}): ActorRow => ({
  ...actorRef(id), unGroup: null, region: null, groupings: [], statements: 0, proposed: 0, lastSpoke: null, ...more,
})

export const positionRow = (issue: string, value: number | null, more: Partial<PositionRow> = {}): PositionRow => ({
  actor: actorRef('chile'),
  issue,
  issueLabel: issue,
  value,
  band: bandOf(value),
  condition: null,
  basis: value === null ? 'none' : 'statement',
  inheritedFrom: null,
  silence: value === null ? 'no commitment' : null,
  date: value === null ? null : '2019-09-12',
  rationale: null,
  salience: null,
  confidence: null,
  evidence: [],
  previous: null,
  ...more,
})

export const statementRow = (id: string, more: Partial<StatementRow> = {}): StatementRow => ({
  id, status: 'confirmed', tier: null, rule: null, date: '2019-09-12', document: null, meeting: null, para: null, sent: null,
  start: null, end: null, quote: id, note: null, mark: 'unmarked', caveat: null, voices: [], changedAt: '2019-09-13T00:00:00Z', ...more,
})
