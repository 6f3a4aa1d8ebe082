/** Plans a steering brief: the whole field on a page, what we want in it, and what we tell the press. */
import type { SteeringSection } from '#contract/methods/brief-options.ts'
import type { Cell, ListItem, Section } from '#contract/document-tree.ts'
import { longDate } from '#domain/calendar.ts'
import { bandLabel } from '#domain/stance.ts'
import type { BriefLine, Standing } from '../data/records.ts'
import type { SteeringData } from '../data/steering.ts'
import { textRuns } from '../text-runs.ts'
import { note, paragraph, section, table, withPortion } from './drafting.ts'
import type { Drafting } from './drafting.ts'
import { draftingFor, plannedBrief, sectionsOf } from './frame.ts'
import type { SectionMaker } from './frame.ts'
import { closed, counted, listed, listedUpTo } from './phrases.ts'
import type { PlannedBrief, SectionedPlan } from './planned.ts'
import { releaseDoor } from './release.ts'
import { admitted, committed, inBand } from './standings.ts'

export type SteeringPlan = SectionedPlan<SteeringSection>

interface SteeringDrafting extends Drafting<SteeringSection> {
  readonly data: SteeringData
  readonly issues: SteeringData['issues']
}

const NAMED = 4

const SECTIONS: Readonly<Record<SteeringSection, SectionMaker<SteeringDrafting>>> = {
  overview: overviewSection,
  objectives: objectivesSection,
  press: pressSection,
}

/** @throws UnknownMarkError where the scheme does not hold the ceiling. */
export function planSteering(data: SteeringData, plan: SteeringPlan): PlannedBrief {
  const door = releaseDoor(data.scheme, plan, data.asOf)
  const usesLines = plan.sections.includes('objectives') || plan.sections.includes('press')
  const drafting: SteeringDrafting = {
    ...draftingFor(plan, data.scheme),
    data,
    issues: data.issues.map(({ issue, standings, line }) => ({
      issue,
      standings: admitted(standings, door),
      line: usesLines && line !== null && door.ours(`Our line on ${issue.label}`, line.mark) ? line : null,
    })),
  }
  const sections = sectionsOf(plan, SECTIONS, drafting)
  return plannedBrief(
    {
      kind: 'Steering brief',
      title: data.forum ?? 'Overview',
      subject: data.forum ?? 'Overview',
      date: data.date,
      facts: [['Date', longDate(data.date)], ['As of', longDate(data.asOf)], ['Delegation', data.us ?? '']],
    },
    plan,
    door,
    drafting,
    sections,
  )
}

function overviewSection({ data, issues, paper }: SteeringDrafting): Section {
  const discussed = issues.filter(({ standings }) => committed(standings).length > 0)
  if (discussed.length === 0) return section('overview', 'Where things stand', [paragraph(`No position is on record as of ${longDate(data.asOf)}.`)])
  const meetings = data.meetings.length === 0 ? [] : [paragraph(`On record: ${counted(data.meetings.length, 'meeting')}, ${listed(data.meetings.map(({ name, date }) => `${name} (${longDate(date)})`))}.`)]
  return section('overview', 'Where things stand', [
    ...meetings,
    table(
      {
        caption: `The field as of ${longDate(data.asOf)}`,
        summary: 'One row an issue: how many actors support, are open and oppose, with names.',
        columns: [['Issue', 28], ['Support', 24], ['Open', 24], ['Oppose', 24]],
        rows: discussed.map(({ issue, standings }) => [
          { paragraphs: [textRuns(issue.label)] },
          bandCell(standings, 'supports'),
          bandCell(standings, 'open'),
          bandCell(standings, 'opposes'),
        ]),
      },
      paper,
    ),
    ...(discussed.length < issues.length ? [note(`Nobody has taken a position on ${counted(issues.length - discussed.length, 'further issue')}.`)] : []),
  ])
}

function bandCell(standings: readonly Standing[], band: 'supports' | 'open' | 'opposes'): Cell {
  const there = inBand(standings, band)
  if (there.length === 0) return { paragraphs: [] }
  const evidence = there.flatMap(({ position }) => (position.quote === null ? [] : [position.quote.statementId]))
  return { band, evidence, paragraphs: [[{ kind: 'text', text: `${bandLabel(band).slice(0, 1)} ${there.length}`, band }], textRuns(listedUpTo(there.map(({ actor }) => actor.shortName), NAMED))] }
}

function objectivesSection(drafting: SteeringDrafting): Section | null {
  const items = fromLines(drafting, ({ objective, redLine }) => [objective, redLine.trim() === '' ? '' : `Red line: ${redLine}`].filter((text) => text.trim() !== '').join(' '))
  return items.length === 0 ? null : section('objectives', 'What we want', [{ kind: 'list', marker: 'number', items }])
}

/** What we say, and what we say when pressed. */
function pressSection(drafting: SteeringDrafting): Section | null {
  const lines = fromLines(drafting, ({ pressLine }) => pressLine)
  const defensive = fromLines(drafting, ({ ifRaised }) => ifRaised)
  if (lines.length === 0 && defensive.length === 0) return null
  return section('press', 'Press note', [
    ...(lines.length === 0 ? [] : [{ kind: 'list', marker: 'bullet', items: lines } as const]),
    ...(defensive.length === 0 ? [] : [{ kind: 'heading', level: 2, text: 'If pressed' } as const, { kind: 'list', marker: 'bullet', items: defensive } as const]),
  ])
}

function fromLines({ issues, portion }: SteeringDrafting, words: (line: BriefLine) => string): readonly ListItem[] {
  return issues.flatMap(({ issue, line }): ListItem[] => {
    const text = line === null ? '' : closed(words(line))
    return line === null || text === '' ? [] : [withPortion({ runs: [...textRuns(`${issue.label}: `, { strong: true }), ...textRuns(text)], line: issue.id }, portion(line.mark))]
  })
}
