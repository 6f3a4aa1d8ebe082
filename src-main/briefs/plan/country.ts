/** Plans a country brief: what is known of one actor, as a document tree. Pure: the same data gives the same tree. */
import type { DocumentTree, Fact, Section } from '#contract/document-tree.ts'
import type { HandlingLevel } from '#contract/records.ts'
import type { ActorKind } from '#contract/vocabulary.ts'
import { longDate } from '#domain/calendar.ts'
import { highest, levelOf } from '#domain/handling.ts'
import type { CountryBriefData } from '../data.ts'
import type { Paper } from '../page.ts'
import { citations } from './citations.ts'
import { alignmentSection, bottomLineSection, movementSection, positionsSection, silenceSection, statementsSection } from './country-sections.ts'
import type { CountrySection, Drafting } from './drafting.ts'
import { linesSection } from './our-lines.ts'
import { cleared } from './release.ts'
import type { Cleared, LeftOut } from './release.ts'
import { textRuns } from '../text-runs.ts'
import { abridged } from './phrases.ts'

export interface CountryBriefPlan {
  /** Handling level id: what exceeds it is left out. */
  readonly ceiling: string
  readonly includeProposed: boolean
  /** Sections in the order they are wanted; the bottom line always opens. */
  readonly sections: readonly CountrySection[]
  readonly paper: Paper
  readonly for: string
  readonly from: string
  /** Handling instruction for the footer. */
  readonly caveat: string | null
  readonly portionMarks: boolean
}

/** The document, and what the person who releases it must know. */
export interface PlannedBrief {
  readonly tree: DocumentTree
  /** The highest level in what is included. */
  readonly mark: HandlingLevel
  readonly leftOut: readonly LeftOut[]
  /** Lines that lead to no statement or no document. */
  readonly unsourced: readonly string[]
  /** Ids of included statements nobody has reviewed. */
  readonly unreviewed: readonly string[]
}

const RUNNING_HEAD_LENGTH = 80
/** A longer short name is cut in sentences and captions; the properties keep the whole name. */
const NAME_LENGTH = 80

const KINDS: Readonly<Partial<Record<ActorKind, string>>> = { state: 'Country brief', grouping: 'Group brief' }

const SECTIONS: Readonly<Record<CountrySection, (drafting: Drafting) => Section | null>> = {
  positions: positionsSection,
  movement: movementSection,
  statements: statementsSection,
  alignment: alignmentSection,
  lines: linesSection,
  silence: silenceSection,
}

/**
 * @throws UnknownMarkError where the scheme does not hold the ceiling.
 * @throws RangeError where a date is no calendar day.
 */
export function planCountryBrief(all: CountryBriefData, plan: CountryBriefPlan): PlannedBrief {
  const data = { ...onlyWanted(all, plan), actor: { ...all.actor, shortName: abridged(all.actor.shortName, NAME_LENGTH) } }
  const included = cleared(data, plan)
  const notes = citations()
  const drafting: Drafting = {
    data,
    included,
    notes,
    paper: plan.paper,
    portion: plan.portionMarks ? (mark) => `(${levelOf(data.scheme, mark).label})` : () => null,
    wanted: (name) => plan.sections.includes(name),
  }
  const wanted = plan.sections.filter(standsAlone(plan)).flatMap((name) => SECTIONS[name](drafting) ?? [])
  const mark = highest(data.scheme, marksOf(included))
  return {
    tree: documentTree(data, plan, mark, [bottomLineSection(drafting), ...wanted], notes.notes()),
    mark,
    leftOut: included.leftOut,
    unsourced: unsourced(included),
    unreviewed: unreviewed(included),
  }
}

/** A section that is not wanted brings neither its content nor its mark, and nothing of it is told as left out. */
function onlyWanted(data: CountryBriefData, { sections }: CountryBriefPlan): CountryBriefData {
  const wanted = (section: CountrySection) => sections.includes(section)
  return {
    ...data,
    statements: wanted('statements') ? data.statements : [],
    closest: wanted('alignment') ? data.closest : [],
    mostDistant: wanted('alignment') ? data.mostDistant : [],
    lines: wanted('lines') ? data.lines : [],
  }
}

/** Silence is a note under the positions where there are any, and a section of its own only without them. */
function standsAlone({ sections }: CountryBriefPlan): (section: CountrySection) => boolean {
  return (section) => section !== 'silence' || !sections.includes('positions')
}

function documentTree(
  data: CountryBriefData,
  plan: CountryBriefPlan,
  mark: HandlingLevel,
  sections: readonly Section[],
  footnotes: DocumentTree['footnotes'],
): DocumentTree {
  const { shortName, kind: actorKind } = data.actor
  const kind = KINDS[actorKind] ?? 'Stakeholder brief'
  const title = data.forum === null ? shortName : `${shortName}: ${data.forum}`
  return {
    properties: { title: `${kind} – ${title}`, subject: data.actor.name, language: 'en-GB', author: plan.from, date: data.date },
    paper: plan.paper,
    handling: { mark: mark.label, caveat: plan.caveat },
    runningHead: { left: `${kind}: ${abridged(title, RUNNING_HEAD_LENGTH)}`, right: longDate(data.date) },
    footer: abridged(plan.from, RUNNING_HEAD_LENGTH),
    titleBlock: { kind, title, facts: titleFacts(data, plan) },
    sections,
    footnotes,
  }
}

function titleFacts({ actor, date, asOf }: CountryBriefData, plan: CountryBriefPlan): readonly Fact[] {
  const rows: readonly (readonly [string, string])[] = [
    ['For', plan.for],
    ['From', plan.from],
    ['Date', longDate(date)],
    ['As of', longDate(asOf)],
    ['Member of', actor.groupings.join(', ')],
  ]
  return rows.filter(([, text]) => text !== '').map(([label, text]) => ({ label, runs: textRuns(text) }))
}

function* marksOf({ positions, statements, closest, mostDistant, lines }: Cleared): Generator<string> {
  for (const { mark, quote, previous } of positions) {
    yield mark
    if (quote !== null) yield quote.mark
    if (previous !== null && previous.quote !== null) yield previous.quote.mark
  }
  for (const { mark } of [...statements, ...closest, ...mostDistant, ...lines]) yield mark
}

function unsourced({ positions, statements }: Cleared): readonly string[] {
  const assessed = positions
    .filter(({ quote }) => quote === null)
    .map(({ issue }) => `The position on ${issue.label} rests on no statement in this brief.`)
  const heard = statements
    .filter(({ source }) => source === null)
    .map(({ text }) => `“${abridged(text, RUNNING_HEAD_LENGTH)}” has no document behind it.`)
  return [...assessed, ...heard]
}

function unreviewed({ positions, statements }: Cleared): readonly string[] {
  const quotes = [...statements, ...positions.flatMap(({ quote, previous }) => [quote, previous?.quote ?? null])]
  return [...new Set(quotes.flatMap((quote) => (quote?.status === 'proposed' ? [quote.statementId] : [])))]
}
