/** Plans a handout: what others have said in public, for anybody's eyes. It sees handout data and nothing of ours. */
import type { HandoutSection } from '#contract/methods/brief-options.ts'
import type { Block, Cell, Section } from '#contract/document-tree.ts'
import type { ActorRef } from '#contract/records.ts'
import { longDate } from '#domain/calendar.ts'
import { bandLabel, bandOf } from '#domain/stance.ts'
import type { HandoutData, HandoutIssue, HandoutPosition, HandoutQuote } from '../data/handout.ts'
import type { BriefQuote } from '../data/records.ts'
import { textRuns } from '../text-runs.ts'
import { paragraph, section, table, withPortion } from './drafting.ts'
import type { Drafting } from './drafting.ts'
import { draftingFor, plannedBrief, sectionsOf } from './frame.ts'
import type { SectionMaker } from './frame.ts'
import { abridged, listedUpTo, sentenceStart } from './phrases.ts'
import type { PlannedBrief, SectionedPlan } from './planned.ts'
import { NAMING_LENGTH, releaseDoor } from './release.ts'
import type { ReleaseDoor } from './release.ts'
import { citedQuote, stanceWording } from './stance-cells.ts'
import { byText } from './standings.ts'

export interface HandoutPlan extends SectionedPlan<HandoutSection> {
  /** What it is narrowed to, as printed in the title; null where it has the whole field. */
  readonly about: string | null
}

interface HandoutDrafting extends Drafting<HandoutSection> {
  readonly issues: readonly HandoutIssue[]
  readonly quotes: readonly HandoutQuote[]
  readonly asOf: string
}

const SECTIONS: Readonly<Record<HandoutSection, SectionMaker<HandoutDrafting>>> = { positions: positionsSection, quotes: quotesSection }

/** @throws UnknownMarkError where the scheme does not hold the ceiling. */
export function planHandout(data: HandoutData, plan: HandoutPlan): PlannedBrief {
  // What nobody has reviewed is shown to nobody outside, whatever was asked for.
  const door = releaseDoor(data.scheme, { ...plan, includeProposed: false }, data.asOf)
  const wanted = (name: HandoutSection) => plan.sections.includes(name)
  const drafting: HandoutDrafting = {
    ...draftingFor(plan, data.scheme),
    asOf: data.asOf,
    issues: wanted('positions') ? data.issues.map(({ issue, positions }) => ({ issue, positions: positions.filter(({ quote }) => published(quote, door)) })).filter(({ positions }) => positions.length > 0) : [],
    quotes: wanted('quotes') ? data.quotes.filter((quote) => published(quote, door)) : [],
  }
  const sections = sectionsOf(plan, SECTIONS, drafting)
  const title = plan.about ?? data.forum ?? 'Positions as stated'
  return plannedBrief(
    { kind: 'Positions as stated', title, subject: title, date: data.date, facts: [['Date', longDate(data.date)], ['As of', longDate(data.asOf)]] },
    plan,
    door,
    drafting,
    sections,
  )
}

/** What was heard in the room and is in no document stays there. */
function published(quote: BriefQuote, door: ReleaseDoor): boolean {
  if (quote.source !== null) return door.statement(quote)
  door.leaveOut({ what: `Statement “${abridged(quote.text, NAMING_LENGTH)}”`, why: 'heard in the room, in no document', evidence: [quote.statementId] })
  return false
}

function positionsSection(drafting: HandoutDrafting): Section {
  const { issues, asOf, paper } = drafting
  const heading = 'Positions by issue'
  if (issues.length === 0) return section('positions', heading, [paragraph(`No stated position is on record as of ${longDate(asOf)}.`)])
  return section('positions', heading, issues.flatMap(({ issue, positions }): Block[] => [
    { kind: 'heading', level: 2, text: issue.label },
    table(
      {
        caption: null,
        summary: `One row an actor: its position on ${issue.label} and the words it gave it in.`,
        columns: [['Actor', 20], ['Position', 21], ['In their words', 59]],
        rows: ordered(positions).map((position) => positionRow(position, issue, drafting)),
      },
      paper,
    ),
  ]))
}

function ordered(positions: readonly HandoutPosition[]): readonly HandoutPosition[] {
  return positions.toSorted((a, b) => b.value - a.value || byText(a.actor.shortName, b.actor.shortName))
}

function positionRow({ actor, value, condition, quote }: HandoutPosition, issue: HandoutIssue['issue'], drafting: HandoutDrafting): readonly Cell[] {
  const band = bandOf(value)
  const wording = stanceWording(issue, value)
  const terms = condition === null || condition === '' ? [] : [textRuns(`Condition: ${condition}`)]
  return [
    withPortion({ paragraphs: [textRuns(actor.shortName)] }, drafting.portion(quote.mark)),
    { band, paragraphs: [[{ kind: 'text', text: bandLabel(band), band }], ...(wording === null ? [] : [textRuns(wording, { muted: true })])] },
    { paragraphs: [citedQuote(quote, drafting), ...terms], evidence: [quote.statementId] },
  ]
}

function quotesSection(drafting: HandoutDrafting): Section | null {
  const { quotes } = drafting
  if (quotes.length === 0) return null
  const topics = [...new Set(quotes.map(({ topic }) => topic))].toSorted((a, b) => Number(a === null) - Number(b === null))
  return section('quotes', 'Further statements', topics.flatMap((topic): Block[] => [
    { kind: 'heading', level: 2, text: topic ?? 'Other matters' },
    {
      kind: 'list',
      marker: 'bullet',
      items: quotes
        .filter((quote) => quote.topic === topic)
        .map((quote) => ({ runs: [...textRuns(`${speakers(quote.speakers)}: `, { strong: true }), ...citedQuote(quote, drafting)], evidence: [quote.statementId] })),
    },
  ]))
}

function speakers(actors: readonly ActorRef[]): string {
  return sentenceStart(listedUpTo(actors.map(({ shortName }) => shortName), 5))
}
