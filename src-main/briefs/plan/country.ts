/** Plans a country brief: what is known of one actor, as a document tree. Pure: the same data gives the same tree. */
import type { CountrySection } from '#contract/methods/brief-options.ts'
import type { ActorKind } from '#contract/vocabulary.ts'
import { longDate } from '#domain/calendar.ts'
import type { CountryBriefData } from '../data/country.ts'
import { alignmentSection, bottomLineSection, movementSection, positionsSection, silenceSection, statementsSection } from './country-sections.ts'
import type { CountryDrafting, IncludedInCountry } from './country-sections.ts'
import { draftingFor, plannedBrief, sectionsOf } from './frame.ts'
import type { SectionMaker } from './frame.ts'
import { linesSection } from './our-lines.ts'
import { abridged } from './phrases.ts'
import type { PlannedBrief, SectionedPlan } from './planned.ts'
import { releaseDoor } from './release.ts'
import type { ReleaseDoor } from './release.ts'

export interface CountryBriefPlan extends SectionedPlan<CountrySection> {
  /** A note is one or two pages: short quotes, the most salient positions, no list of statements. */
  readonly length: 'full' | 'note'
  /** Whether our lines on issues where the actor holds no position are wanted too, behind the others. */
  readonly otherLines: boolean
}

/** A longer short name is cut in sentences and captions; the properties keep the whole name. */
const NAME_LENGTH = 80

const KINDS: Readonly<Partial<Record<ActorKind, string>>> = { state: 'Country brief', grouping: 'Group brief' }

const SECTIONS: Readonly<Record<CountrySection, SectionMaker<CountryDrafting>>> = {
  positions: positionsSection,
  movement: movementSection,
  statements: statementsSection,
  alignment: alignmentSection,
  lines: ({ included, portion, short }) => linesSection(included.lines, { portion, brief: short }),
  silence: silenceSection,
}

/** What a note has no room for. */
const FULL_ONLY: ReadonlySet<CountrySection> = new Set(['statements', 'alignment'])

/**
 * @throws UnknownMarkError where the scheme does not hold the ceiling.
 * @throws RangeError where a date is no calendar day.
 */
export function planCountryBrief(all: CountryBriefData, asked: CountryBriefPlan): PlannedBrief {
  const plan = asked.length === 'note' ? { ...asked, sections: asked.sections.filter((name) => !FULL_ONLY.has(name)) } : asked
  const data = { ...all, actor: { ...all.actor, shortName: abridged(all.actor.shortName, NAME_LENGTH) } }
  const door = releaseDoor(data.scheme, plan, data.asOf)
  const drafting: CountryDrafting = { ...draftingFor(plan, data.scheme), data, included: includedIn(data, plan, door), short: plan.length === 'note' }
  const opening = bottomLineSection(drafting)
  const sections = sectionsOf({ ...plan, sections: plan.sections.filter(standsAlone(plan)) }, SECTIONS, drafting)
  const { actor, forum, date, asOf } = data
  return plannedBrief(
    {
      kind: KINDS[actor.kind] ?? 'Stakeholder brief',
      title: forum === null ? actor.shortName : `${actor.shortName}: ${forum}`,
      subject: actor.name,
      date,
      facts: [['Date', longDate(date)], ['As of', longDate(asOf)], ['Member of', actor.groupings.join(', ')]],
    },
    plan,
    door,
    drafting,
    [opening, ...sections],
  )
}

/** A section that is not wanted brings neither its content nor its mark, and nothing of it is told as left out. */
function includedIn(data: CountryBriefData, plan: CountryBriefPlan, door: ReleaseDoor): IncludedInCountry {
  const wanted = <T>(section: CountrySection, list: readonly T[]) => (plan.sections.includes(section) ? list : [])
  const positions = data.positions.flatMap((position) => door.position(position) ?? [])
  return {
    positions,
    statements: wanted('statements', data.statements).filter(door.statement),
    closest: wanted('alignment', data.closest).filter(({ actor, mark }) => door.fits(`Agreement with ${actor.shortName}`, mark)),
    mostDistant: wanted('alignment', data.mostDistant).filter(({ actor, mark }) => door.fits(`Agreement with ${actor.shortName}`, mark)),
    lines: wanted('lines', linesFor(data, plan)).filter(({ issueLabel, mark }) => door.ours(`Our line on ${issueLabel}`, mark)),
  }
}

/** Those on issues where the actor holds a position first, in the order of the taxonomy; the rest only when asked. */
function linesFor({ lines, positions }: CountryBriefData, { otherLines }: CountryBriefPlan): CountryBriefData['lines'] {
  const held = new Set(positions.flatMap(({ issue, value }) => (value === null ? [] : [issue.id])))
  const concerned = lines.filter(({ issue }) => held.has(issue))
  return otherLines ? [...concerned, ...lines.filter(({ issue }) => !held.has(issue))] : concerned
}

/** Silence is a note under the positions where there are any, and a section of its own only without them. */
function standsAlone({ sections }: CountryBriefPlan): (section: CountrySection) => boolean {
  return (section) => section !== 'silence' || !sections.includes('positions')
}
