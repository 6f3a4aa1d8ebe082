/** Plans what changed between two days: who moved, in which words before and now, what is new on the table, who is new in the room. */
import type { ChangesSection } from '#contract/methods/brief-options.ts'
import type { Block, Cell, ListItem, Section } from '#contract/document-tree.ts'
import { longDate, shortDate } from '#domain/calendar.ts'
import type { ChangesData } from '../data/changes.ts'
import type { SpokenStatement, Standing } from '../data/records.ts'
import { textRuns } from '../text-runs.ts'
import { paragraph, section, table, withPortion } from './drafting.ts'
import type { Drafting } from './drafting.ts'
import { draftingFor, plannedBrief, sectionsOf } from './frame.ts'
import type { SectionMaker } from './frame.ts'
import { speakerLead } from './issue-sections.ts'
import { counted, listed, sentenceStart } from './phrases.ts'
import type { PlannedBrief, SectionedPlan } from './planned.ts'
import { releaseDoor } from './release.ts'
import { citedQuote, momentCell, stanceCell, wordsCell } from './stance-cells.ts'
import { admitted } from './standings.ts'
import { fromSeveralDays, statementList } from './statement-list.ts'

export type ChangesPlan = SectionedPlan<ChangesSection>

interface ChangesDrafting extends Drafting<ChangesSection> {
  readonly data: ChangesData
  readonly moved: readonly Standing[]
  readonly taken: readonly Standing[]
  readonly proposals: readonly SpokenStatement[]
  readonly firstTime: ChangesData['firstTime']
  readonly documents: ChangesData['documents']
}

const CELL_QUOTE = 360
const FIRST_WORDS = 220

const SECTIONS: Readonly<Record<ChangesSection, SectionMaker<ChangesDrafting>>> = {
  summary: summarySection,
  movements: movementsSection,
  'new-positions': takenSection,
  proposals: proposalsSection,
  'first-time': firstTimeSection,
  documents: documentsSection,
}

/** @throws UnknownMarkError where the scheme does not hold the ceiling. */
export function planChanges(data: ChangesData, plan: ChangesPlan): PlannedBrief {
  const door = releaseDoor(data.scheme, plan, data.asOf)
  const wanted = <T>(name: ChangesSection, list: readonly T[]) => (plan.sections.includes(name) ? list : [])
  const drafting: ChangesDrafting = {
    ...draftingFor(plan, data.scheme),
    data,
    moved: admitted(wanted('movements', data.moved), door),
    taken: admitted(wanted('new-positions', data.taken), door),
    proposals: wanted('proposals', data.proposals).filter(door.statement),
    firstTime: wanted('first-time', data.firstTime).filter(({ first }) => door.statement(first)),
    documents: wanted('documents', data.documents).filter(({ title, mark }) => door.fits(`Report “${title}”`, mark)),
  }
  const sections = sectionsOf(plan, SECTIONS, drafting)
  const period = `${longDate(data.since)} to ${longDate(data.asOf)}`
  return plannedBrief(
    { kind: 'What changed', title: data.forum ?? period, subject: period, date: data.date, facts: [['Date', longDate(data.date)], ['Period', `after ${longDate(data.since)}, up to ${longDate(data.asOf)}`]] },
    plan,
    door,
    drafting,
    sections,
  )
}

function summarySection({ data, moved, taken, proposals, firstTime, documents }: ChangesDrafting): Section {
  const parts = [
    ...(moved.length === 0 ? [] : [`${counted(moved.length, 'position')} moved`]),
    ...(taken.length === 0 ? [] : [`${counted(taken.length, 'position was', 'positions were')} taken for the first time`]),
    ...(proposals.length === 0 ? [] : [`${counted(proposals.length, 'statement')} put something forward`]),
    ...(firstTime.length === 0 ? [] : [`${counted(firstTime.length, 'actor')} spoke for the first time`]),
  ]
  const text = parts.length === 0 ? `Nothing changed after ${longDate(data.since)}.` : `Since ${longDate(data.since)}, ${listed(parts)}.`
  const read = documents.length === 0 ? [] : textRuns(` ${counted(documents.length, 'report')} from this time ${documents.length === 1 ? 'is' : 'are'} on file.`)
  return section('summary', 'In short', [{ kind: 'panel', look: 'bottom-line', blocks: [{ kind: 'paragraph', runs: [...textRuns(text, { strong: true }), ...read] }] }])
}

function movementsSection(drafting: ChangesDrafting): Section {
  const { moved, paper } = drafting
  if (moved.length === 0) return section('movements', 'Who has moved', [paragraph('No position on record has moved.')])
  const tables = inTables(moved, (standings, among) =>
    table(
      {
        caption: among === 'all' ? 'Positions that moved, with the words before and now' : null,
        summary: 'One row a movement: who moved, the earlier position and the present one, each with its words and date.',
        columns: [[WHO[among], 20], ['Before', 40], ['Now', 40]],
        rows: standings.map((standing): readonly Cell[] => {
          const { position } = standing
          const { value = null, date = null, quote = null } = position.previous ?? {}
          return [whoCell(standing, among, drafting), momentCell(position.issue, { value, date, quote }, drafting, CELL_QUOTE), momentCell(position.issue, position, drafting, CELL_QUOTE)]
        }),
      },
      paper,
    ),
  )
  return section('movements', 'Who has moved', tables)
}

function takenSection(drafting: ChangesDrafting): Section | null {
  const { taken, paper } = drafting
  if (taken.length === 0) return null
  const tables = inTables(taken, (standings, among) =>
    table(
      {
        caption: among === 'all' ? 'Positions new on record' : null,
        summary: 'One row a position: whose it is, where it stands, in whose words.',
        columns: [[WHO[among], 27], ['Position', 20], ['In their words', 53]],
        rows: standings.map((standing) => [whoCell(standing, among, drafting), stanceCell(standing.position), wordsCell(standing.position, drafting, CELL_QUOTE)]),
      },
      paper,
    ),
  )
  return section('new-positions', 'Positions taken for the first time', tables)
}

/** Whether a table holds positions on all issues, or on the one in its heading. */
type Among = 'all' | 'one'
const WHO: Readonly<Record<Among, string>> = { all: 'Actor and issue', one: 'Actor' }
/** What one table can hold and still be found one's way in; a longer one is parted by issue. */
const LONGEST_TABLE = 24

function inTables(standings: readonly Standing[], make: (standings: readonly Standing[], among: Among) => Block): readonly Block[] {
  if (standings.length <= LONGEST_TABLE) return [make(standings, 'all')]
  const issues = new Map(standings.map(({ position: { issue } }) => [issue.id, issue.label]))
  return [...issues].flatMap(([id, text]): Block[] => [{ kind: 'heading', level: 2, text }, make(standings.filter(({ position }) => position.issue.id === id), 'one')])
}

function whoCell({ actor, position }: Standing, among: Among, { portion }: ChangesDrafting): Cell {
  const issue = among === 'all' ? [textRuns(position.issue.label, { muted: true })] : []
  return withPortion({ paragraphs: [textRuns(actor.shortName), ...issue] }, portion(position.mark))
}

function proposalsSection(drafting: ChangesDrafting): Section | null {
  const { proposals } = drafting
  if (proposals.length === 0) return null
  return section('proposals', 'New proposals and requests', [statementList(proposals, { dated: fromSeveralDays(proposals), lead: speakerLead }, drafting)])
}

function firstTimeSection(drafting: ChangesDrafting): Section | null {
  const { firstTime } = drafting
  if (firstTime.length === 0) return null
  const items = firstTime.map(({ actor, statements, first }): ListItem => ({
    runs: [
      ...textRuns(actor.shortName, { strong: true }),
      { kind: 'text', text: ` (${counted(statements, 'statement')}): `, muted: true },
      ...citedQuote(first, drafting, FIRST_WORDS),
    ],
    evidence: [first.statementId],
  }))
  return section('first-time', 'Speaking for the first time', [{ kind: 'list', marker: 'bullet', items }])
}

function documentsSection({ documents, paper, portion }: ChangesDrafting): Section | null {
  if (documents.length === 0) return null
  return section('documents', 'Reports from this time', [
    table(
      {
        caption: null,
        summary: 'One row a report: its date, title and meeting, and how many statements are on record from it.',
        columns: [['Report', 54], ['Meeting', 22], ['Date', 12], ['Statements', 12]],
        rows: documents.map(({ title, meeting, date, statements, mark }) => [
          withPortion({ paragraphs: [textRuns(title)] }, portion(mark)),
          { paragraphs: meeting === null ? [] : [textRuns(sentenceStart(meeting))] },
          { paragraphs: date === null ? [] : [textRuns(shortDate(date))] },
          { paragraphs: [textRuns(String(statements))] },
        ]),
      },
      paper,
    ),
  ])
}
