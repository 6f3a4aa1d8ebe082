/** Plans a meeting report: who said what, by speaker or by topic, and which positions were taken. */
import type { MeetingSection } from '#contract/methods/brief-options.ts'
import type { Block, ListItem, Section } from '#contract/document-tree.ts'
import type { ActorRef } from '#contract/records.ts'
import { longDate } from '#domain/calendar.ts'
import type { MeetingReportData, ReportedMeeting } from '../data/meeting.ts'
import type { SpokenStatement, Standing } from '../data/records.ts'
import { textRuns } from '../text-runs.ts'
import { paragraph, section, table, withPortion } from './drafting.ts'
import type { Drafting } from './drafting.ts'
import { draftingFor, plannedBrief, sectionsOf } from './frame.ts'
import type { SectionMaker } from './frame.ts'
import { speakerLead } from './issue-sections.ts'
import { counted, listed, listedUpTo } from './phrases.ts'
import type { PlannedBrief, SectionedPlan } from './planned.ts'
import { isProposal } from './proposals.ts'
import { releaseDoor } from './release.ts'
import { citedQuote, stanceCell, wordsCell } from './stance-cells.ts'
import { admitted, bySupport, byText } from './standings.ts'
import { byTopic, fromSeveralDays, statementList } from './statement-list.ts'

export interface MeetingReportPlan extends SectionedPlan<MeetingSection> {
  readonly by: 'speaker' | 'topic'
}

interface MeetingDrafting extends Drafting<MeetingSection> {
  readonly data: MeetingReportData
  readonly statements: readonly SpokenStatement[]
  readonly taken: readonly Standing[]
  readonly by: 'speaker' | 'topic'
}

const CELL_QUOTE = 280
const PROPOSAL_QUOTE = 180
const TOPICS_NAMED = 5

const SECTIONS: Readonly<Record<MeetingSection, SectionMaker<MeetingDrafting>>> = {
  summary: summarySection,
  record: recordSection,
  positions: positionsSection,
  proposals: proposalsSection,
}

/** @throws UnknownMarkError where the scheme does not hold the ceiling. */
export function planMeetingReport(data: MeetingReportData, plan: MeetingReportPlan): PlannedBrief {
  const door = releaseDoor(data.scheme, plan, data.asOf)
  const drafting: MeetingDrafting = {
    ...draftingFor(plan, data.scheme),
    data,
    by: plan.by,
    statements: data.statements.filter(door.statement),
    taken: plan.sections.includes('positions') ? admitted(data.taken, door) : [],
  }
  const sections = sectionsOf(plan, SECTIONS, drafting)
  const [only] = data.meetings
  const one = data.meetings.length === 1 && only !== undefined
  return plannedBrief(
    {
      kind: 'Meeting report',
      title: one ? titleOf(only, data.forum) : (data.forum ?? 'All meetings'),
      subject: one ? only.name : 'All meetings',
      date: data.date,
      facts: one ? factsOf(only, data) : [['Date', longDate(data.date)], ['Meetings', counted(data.meetings.length, 'meeting')]],
    },
    plan,
    door,
    drafting,
    sections,
  )
}

function titleOf({ name }: ReportedMeeting, forum: string | null): string {
  return forum === null ? capitalised(name) : `${forum}: ${name}`
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function factsOf({ date, place, agendaItem }: ReportedMeeting, { date: today }: MeetingReportData): readonly (readonly [string, string])[] {
  return [['Held', longDate(date)], ['Place', place ?? ''], ['Agenda item', agendaItem ?? ''], ['Date', longDate(today)]]
}

function summarySection({ statements, data }: MeetingDrafting): Section {
  if (statements.length === 0) return section('summary', 'Summary', [paragraph('No statement of this meeting is on record.')])
  const speakers = new Set(statements.flatMap((statement) => statement.speakers.map(({ id }) => id)))
  const topics = byTopic(statements).slice(0, TOPICS_NAMED).map(([topic, filed]) => `${topic} (${filed.length})`)
  const where = data.meetings.length > 1 ? ` at ${counted(data.meetings.length, 'meeting')}` : ''
  return section('summary', 'Summary', [
    {
      kind: 'panel',
      look: 'bottom-line',
      blocks: [
        { kind: 'paragraph', runs: [...textRuns(`${counted(speakers.size, 'actor')} made ${counted(statements.length, 'statement')}${where}.`, { strong: true }), ...textRuns(` Most was said on: ${listed(topics)}.`)] },
      ],
    },
  ])
}

function recordSection(drafting: MeetingDrafting): Section | null {
  if (drafting.statements.length === 0) return null
  return drafting.by === 'speaker' ? bySpeaker(drafting) : recordByTopic(drafting)
}

/** Each speaker once, in the order of the first turn; a joint statement stands with all its speakers. */
function bySpeaker(drafting: MeetingDrafting): Section {
  const turns = new Map<string, { readonly speakers: readonly ActorRef[]; readonly statements: SpokenStatement[] }>()
  for (const statement of drafting.statements) {
    const key = statement.speakers.map(({ id }) => id).toSorted(byText).join(' ')
    const turn = turns.get(key)
    if (turn === undefined) turns.set(key, { speakers: statement.speakers, statements: [statement] })
    else turn.statements.push(statement)
  }
  const dated = fromSeveralDays(drafting.statements)
  return section('record', 'Who said what', [...turns.values()].flatMap(({ speakers, statements }): Block[] => [
    { kind: 'heading', level: 2, text: listedUpTo(speakers.map(({ shortName }) => shortName), 6) || 'Without a named speaker' },
    statementList(statements, { dated }, drafting),
  ]))
}

function recordByTopic(drafting: MeetingDrafting): Section {
  const dated = fromSeveralDays(drafting.statements)
  return section('record', 'What was said, by topic', byTopic(drafting.statements).flatMap(([topic, statements]): Block[] => [
    { kind: 'heading', level: 2, text: topic },
    statementList(statements, { dated, lead: speakerLead }, drafting),
  ]))
}

/** The words are in the record above, so a position has them cut. */
function positionsSection(drafting: MeetingDrafting): Section | null {
  const { taken } = drafting
  if (taken.length === 0) return null
  const issues = new Map(taken.map(({ position }) => [position.issue.id, position.issue.label]))
  return section('positions', 'Positions taken', [...issues].toSorted(([, a], [, b]) => byText(a, b)).flatMap(([id, label]): Block[] => [
    { kind: 'heading', level: 2, text: label },
    takenTable(taken.filter(({ position }) => position.issue.id === id), label, drafting),
  ]))
}

function takenTable(taken: readonly Standing[], issue: string, drafting: MeetingDrafting): Block {
  const ordered = bySupport(taken)
  return table(
    {
      caption: null,
      summary: `One row an actor: where it stood on ${issue} at the meeting, and in whose words.`,
      columns: [['Actor', 18], ['Position', 24], ['In their words', 58]],
      rows: ordered.map(({ actor, position }) => [
        withPortion({ paragraphs: [textRuns(actor.shortName)] }, drafting.portion(position.mark)),
        stanceCell(position),
        wordsCell(position, drafting, CELL_QUOTE),
      ]),
    },
    drafting.paper,
  )
}

/** A list to go through: the words are cut, for the record above has them whole. */
function proposalsSection(drafting: MeetingDrafting): Section | null {
  const tabled = drafting.statements.filter(isProposal)
  if (tabled.length === 0) return null
  const items = tabled.map((statement): ListItem => ({ runs: [...speakerLead(statement), ...citedQuote(statement, drafting, PROPOSAL_QUOTE)], evidence: [statement.statementId] }))
  return section('proposals', 'Proposals and requests', [{ kind: 'list', marker: 'bullet', items }])
}
