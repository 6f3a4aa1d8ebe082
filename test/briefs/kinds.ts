/** Data for every kind of document, made from the two OEWG briefs: as it is, empty, huge, and soaked in hostile text. */
import type { BilateralData } from '#briefs/data/bilateral.ts'
import type { ChangesData } from '#briefs/data/changes.ts'
import type { HandoutData } from '#briefs/data/handout.ts'
import type { IssueBriefData } from '#briefs/data/issue.ts'
import type { MatrixData } from '#briefs/data/matrix.ts'
import type { MeetingReportData } from '#briefs/data/meeting.ts'
import type { BriefBasis, BriefPosition, SpokenStatement, Standing } from '#briefs/data/records.ts'
import type { SpeakingNoteData } from '#briefs/data/speaking.ts'
import type { SteeringData } from '#briefs/data/steering.ts'
import type { BriefStatement } from '#briefs/data/records.ts'
import { planBilateral } from '#briefs/plan/bilateral.ts'
import { planBook } from '#briefs/plan/book.ts'
import { planChanges } from '#briefs/plan/changes.ts'
import { planHandout } from '#briefs/plan/handout.ts'
import { planIssueBrief } from '#briefs/plan/issue.ts'
import { planMatrix } from '#briefs/plan/matrix.ts'
import { planMeetingReport } from '#briefs/plan/meeting.ts'
import type { CommonPlan, PlannedBrief } from '#briefs/plan/planned.ts'
import { planSpeakingNote } from '#briefs/plan/speaking.ts'
import { planSteering } from '#briefs/plan/steering.ts'
import {
  BILATERAL_SECTIONS,
  CHANGES_SECTIONS,
  HANDOUT_SECTIONS,
  ISSUE_SECTIONS,
  MATRIX_SECTIONS,
  MEETING_SECTIONS,
  SPEAKING_SECTIONS,
  STEERING_SECTIONS,
} from '#contract/methods/brief-options.ts'
import type { ActorRef } from '#contract/records.ts'
import { actor, CHINA, EGYPT, SCHEME } from './sample-data.ts'

export const COMMON: CommonPlan = {
  ceiling: 'official-sensitive',
  includeProposed: true,
  paper: 'A4',
  for: 'Head of delegation',
  from: 'Cyber Policy Unit',
  caveat: 'Handling: do not forward outside the delegation',
  portionMarks: false,
  staleAfterDays: 365,
}

export const PLANS = {
  issue: { ...COMMON, sections: ISSUE_SECTIONS, headings: {} },
  matrix: { ...COMMON, sections: MATRIX_SECTIONS, headings: {}, notes: true },
  meeting: { ...COMMON, sections: MEETING_SECTIONS, headings: {}, by: 'speaker' },
  speaking: { ...COMMON, sections: SPEAKING_SECTIONS, headings: {} },
  handout: { ...COMMON, sections: HANDOUT_SECTIONS, headings: {}, about: null },
  changes: { ...COMMON, sections: CHANGES_SECTIONS, headings: {} },
  bilateral: { ...COMMON, sections: BILATERAL_SECTIONS, headings: {}, occasion: '10 February 2020, New York' },
  steering: { ...COMMON, sections: STEERING_SECTIONS, headings: {} },
} as const

/** What every kind is made from. */
export interface World {
  readonly standings: readonly Standing[]
  readonly statements: readonly SpokenStatement[]
  readonly lines: typeof EGYPT.lines
  readonly silent: readonly string[]
}

const CHILE = actor('Chile')
const UK = actor('United Kingdom')
const standing = (who: ActorRef, position: BriefPosition): Standing => ({ actor: who, position })
const BINDING: BriefPosition = (() => {
  const [first] = EGYPT.positions
  if (first === undefined) throw new Error('no position')
  return first
})()

/** Egypt and China as in the sample, with two more on the contested question, word for word from the same report. */
export const SAMPLE: World = {
  standings: [
    ...EGYPT.positions.map((position) => standing(EGYPT.actor, position)),
    ...CHINA.positions.map((position) => standing(CHINA.actor, position)),
    standing(CHILE, { ...BINDING, value: 75, condition: null, previous: null, salience: null, quote: { statementId: 'chile-1', text: 'Chile agrees that we need a binding convention on cyberspace.', source: BINDING.quote?.source ?? null, status: 'confirmed', mark: 'unmarked' } }),
    standing(UK, { ...BINDING, value: 25, condition: null, previous: null, salience: null, quote: { statementId: 'uk-1', text: 'The OEWG should not move towards legally binding instruments since there is not much consensus among delegates.', source: BINDING.quote?.source ?? null, status: 'proposed', mark: 'unmarked' } }),
  ],
  statements: [...EGYPT.statements.map((one) => spoken(one, [EGYPT.actor])), ...CHINA.statements.map((one) => spoken(one, [CHINA.actor]))],
  lines: EGYPT.lines,
  silent: ['Austria', 'Belarus'],
}

export const EMPTY: World = { standings: [], statements: [], lines: [], silent: [] }

/** 40 actors by 15 issues, 400 statements: what a long negotiation leaves behind. */
export const HUGE: World = (() => {
  const actors = Array.from({ length: 40 }, (_, at) => actor(`Actor ${at + 1}`))
  const issues = Array.from({ length: 15 }, (_, at) => ({ ...BINDING.issue, id: at === 0 ? BINDING.issue.id : `issue-${at}`, label: at === 0 ? BINDING.issue.label : `Issue number ${at} with a label of usual length` }))
  return {
    standings: actors.flatMap((who, a) =>
      issues.map((issue, i) => standing(who, { ...BINDING, issue, value: (a * 7 + i * 13) % 5 * 25, quote: BINDING.quote && { ...BINDING.quote, statementId: `s${(a * 15 + i) % 400}`, source: BINDING.quote.source && { ...BINDING.quote.source, paragraph: (a * 15 + i) % 90 + 1 } } })),
    ),
    statements: Array.from({ length: 400 }, (_, at) => {
      const model = EGYPT.statements[at % EGYPT.statements.length]
      const who = actors[at % actors.length]
      if (model === undefined || who === undefined) throw new Error('no model')
      return { ...spoken(model, [who]), statementId: `s${at}`, source: model.source && { ...model.source, paragraph: at % 90 + 1 } }
    }),
    lines: issues.flatMap((issue) => EGYPT.lines.slice(0, 1).map((line) => ({ ...line, issue: issue.id, issueLabel: issue.label }))),
    silent: Array.from({ length: 60 }, (_, at) => `Silent ${at}`),
  }
})()

/** The text wherever a reader's text can stand. */
export function soaked(text: string): World {
  const name = text.trim() === '' ? 'Nobody' : text
  const who: ActorRef = { ...EGYPT.actor, name, shortName: name }
  const source = { documentId: text, title: name, meeting: text, date: '2019-12-03', url: null, fileName: text, paragraph: 1 }
  const quote = { statementId: 's', text, source, status: 'proposed' as const, mark: 'unmarked' }
  const issue = { id: 'i', label: name, object: text, anchors: [{ at: 0, text }, { at: 100, text }] }
  const position: BriefPosition = { ...BINDING, issue, quote, condition: text, rationale: text, meeting: text, inheritedFrom: null, previous: { value: 0, date: null, quote } }
  const line = EGYPT.lines.map((one) => ({ ...one, issue: 'i', issueLabel: name, objective: text, lineToTake: text, ifRaised: text, pressLine: text, fallBack: text, redLine: text, anchors: issue.anchors }))
  return {
    standings: [standing(who, position), standing({ ...who, id: 'other' }, { ...position, value: 0 })],
    statements: [{ ...quote, text: `${text} proposed`, topics: [{ id: 't', label: name }], onBehalfOf: text, speakers: [who] }],
    lines: line.slice(0, 1),
    silent: [name],
  }
}

export function spoken(statement: BriefStatement, speakers: readonly ActorRef[]): SpokenStatement {
  return { ...statement, speakers }
}

const BASIS: BriefBasis = { forum: EGYPT.forum, date: EGYPT.date, asOf: EGYPT.asOf, scheme: SCHEME }

function distinctIssues({ standings }: World) {
  return [...new Map(standings.map(({ position: { issue } }) => [issue.id, issue])).values()]
}

export function issueData(world: World): IssueBriefData {
  const issue = distinctIssues(world)[0] ?? BINDING.issue
  return {
    ...BASIS,
    issue: { ...issue, topicLabel: 'Norms', note: '' },
    standings: world.standings.filter(({ position }) => position.issue.id === issue.id),
    sharing: world.silent.length === 0 ? [] : [{ grouping: 'African Group', members: world.silent }],
    silent: world.silent,
    proposals: world.statements.slice(0, 20),
    line: world.lines.find((line) => line.issue === issue.id) ?? null,
    approaches: world.standings.slice(0, 2).map(({ actor: who }, at) => ({ id: `approach-${at}`, actor: who, issue: issue.id, issueLabel: issue.label, contact: who.name, nextStep: world.statements[0]?.text ?? '', by: at === 0 ? '2020-02-07' : null, done: false, note: '', mark: 'official-sensitive' })),
  }
}

export function matrixData(world: World): MatrixData {
  const actors = [...new Map(world.standings.map((one) => [one.actor.id, one.actor])).values()]
  return {
    ...BASIS,
    issues: distinctIssues(world),
    rows: actors.map((who) => ({ actor: who, group: null, positions: world.standings.filter((one) => one.actor.id === who.id).map(({ position }) => position) })),
    silent: world.silent,
  }
}

export function meetingData(world: World): MeetingReportData {
  const meetings = [{ name: '3rd meeting, first substantive session', date: '2019-12-03', place: 'New York', session: null, agendaItem: 'Norms' }]
  return { ...BASIS, meetings, statements: world.statements, taken: world.standings }
}

export function speakingData(world: World): SpeakingNoteData {
  const items = world.lines.map((line) => ({ issue: { id: line.issue, label: line.issueLabel, object: null, anchors: line.anchors }, line, standings: world.standings.filter(({ position }) => position.issue.id === line.issue) }))
  return { ...BASIS, us: 'Switzerland', items }
}

export function handoutData(world: World): HandoutData {
  return {
    ...BASIS,
    issues: distinctIssues(world).map((issue) => ({
      issue,
      positions: world.standings.flatMap(({ actor: who, position }) => (position.issue.id === issue.id && position.quote !== null && position.value !== null ? [{ actor: who, value: position.value, condition: position.condition, quote: position.quote }] : [])),
    })),
    quotes: world.statements.map(({ topics, onBehalfOf: _on, ...quote }) => ({ ...quote, topic: topics[0]?.label ?? null })),
  }
}

export function changesData(world: World): ChangesData {
  return {
    ...BASIS,
    since: '2019-10-01',
    moved: world.standings.filter(({ position }) => position.previous !== null),
    taken: world.standings.filter(({ position }) => position.previous === null),
    proposals: world.statements.slice(0, 30),
    firstTime: world.statements.slice(0, 3).flatMap((first) => first.speakers.map((who) => ({ actor: who, statements: 2, first }))),
    documents: world.statements.length === 0 ? [] : [{ title: 'Event report', date: '2019-12-03', meeting: '3rd meeting', statements: 4, mark: 'unmarked' }],
  }
}

export function bilateralData(world: World): BilateralData {
  const [first] = world.standings
  const who = first?.actor ?? EGYPT.actor
  return {
    ...BASIS,
    actor: { ...who, groupings: world.silent.slice(0, 2) },
    positions: world.standings.filter((one) => one.actor.id === who.id).map(({ position }) => position),
    statements: world.statements,
    lines: world.lines,
    apart: first === undefined ? [] : [{ issue: first.position.issue.label, grouping: 'African Group', value: 100, mark: 'unmarked' }],
    company: first === undefined ? [] : [{ issue: first.position.issue.id, same: 0, others: 9 }],
    ourMark: 'official-sensitive',
    lastSpoke: first === undefined ? null : '2019-12-03',
  }
}

export function steeringData(world: World): SteeringData {
  return {
    ...BASIS,
    us: 'Switzerland',
    issues: distinctIssues(world).map((issue) => ({ issue, standings: world.standings.filter(({ position }) => position.issue.id === issue.id), line: world.lines.find((line) => line.issue === issue.id) ?? null })),
    meetings: world.statements.length === 0 ? [] : [{ name: '6th meeting, first substantive session', date: '2019-09-12' }],
  }
}

export type PlannedKind = keyof typeof PLANS

/** One kind planned from a world, with its usual plan changed as asked. */
export function planKind(kind: PlannedKind, world: World, change: object = {}): PlannedBrief {
  switch (kind) {
    case 'issue':
      return planIssueBrief(issueData(world), { ...PLANS.issue, ...change })
    case 'matrix':
      return planMatrix(matrixData(world), { ...PLANS.matrix, ...change })
    case 'meeting':
      return planMeetingReport(meetingData(world), { ...PLANS.meeting, ...change })
    case 'speaking':
      return planSpeakingNote(speakingData(world), { ...PLANS.speaking, ...change })
    case 'handout':
      return planHandout(handoutData(world), { ...PLANS.handout, ...change })
    case 'changes':
      return planChanges(changesData(world), { ...PLANS.changes, ...change })
    case 'bilateral':
      return planBilateral(bilateralData(world), { ...PLANS.bilateral, ...change })
    case 'steering':
      return planSteering(steeringData(world), { ...PLANS.steering, ...change })
  }
}

export const KINDS: readonly PlannedKind[] = ['issue', 'matrix', 'meeting', 'speaking', 'handout', 'changes', 'bilateral', 'steering']

/** All kinds bound into one book. */
export function bookFrom(world: World, change: Partial<CommonPlan> = {}): PlannedBrief {
  const pieces = KINDS.map((kind, at) => ({ kind: 'brief' as const, planned: planKind(kind, world, change), annex: at > 5 }))
  const actors = [...new Set(world.standings.map((one) => one.actor.shortName))]
  return planBook(
    { pieces: [...pieces, { kind: 'text', title: 'Programme', text: '# Monday\nOpening.\n\nNorms.', mark: 'unmarked', annex: false }], actors, date: BASIS.date, asOf: BASIS.asOf, scheme: SCHEME },
    { ...COMMON, ...change, title: 'OEWG, second substantive session', subtitle: '', contents: true, index: true },
  )
}
