/** Plans a meeting brief for a bilateral: what we want of them and they of us, and what may be said. */
import type { BilateralSection } from '#contract/methods/brief-options.ts'
import type { ActorKind } from '#contract/vocabulary.ts'
import { longDate } from '#domain/calendar.ts'
import { lowestLevel } from '#domain/handling.ts'
import type { BilateralData } from '../data/bilateral.ts'
import { backgroundSection, seesWeakPoints, theirObjectivesSection, weakPointsSection } from './bilateral-theirs.ts'
import type { BilateralDrafting } from './bilateral-theirs.ts'
import { argumentsSection, objectivesSection, pressSection, responseSection } from './bilateral-ours.ts'
import { section } from './drafting.ts'
import { draftingFor, plannedBrief, sectionsOf } from './frame.ts'
import type { SectionMaker } from './frame.ts'
import type { PlannedBrief, SectionedPlan } from './planned.ts'
import { releaseDoor } from './release.ts'
import { bottomLine, inSentence } from './wording.ts'
import { textRuns } from '../text-runs.ts'

export interface BilateralPlan extends SectionedPlan<BilateralSection> {
  /** When and where one meets, as printed. */
  readonly occasion: string
}

const SECTIONS: Readonly<Record<BilateralSection, SectionMaker<BilateralDrafting>>> = {
  'our-objectives': objectivesSection,
  arguments: argumentsSection,
  'weak-points': weakPointsSection,
  'their-objectives': theirObjectivesSection,
  'our-response': responseSection,
  press: pressSection,
  background: backgroundSection,
}

/** Sections that show our own layer. */
const OURS: ReadonlySet<BilateralSection> = new Set(['our-objectives', 'arguments', 'our-response', 'press', 'background'])
const COUNTERPARTS: Readonly<Partial<Record<ActorKind, string>>> = { state: 'bilateral' }

/** @throws UnknownMarkError where the scheme does not hold the ceiling. */
export function planBilateral(data: BilateralData, plan: BilateralPlan): PlannedBrief {
  const door = releaseDoor(data.scheme, plan, data.asOf)
  const name = inSentence(data.actor)
  const usesLines = plan.sections.some((one) => OURS.has(one))
  const usesStatements = plan.sections.includes('background') || plan.sections.includes('their-objectives')
  const positions = data.positions.flatMap((position) => door.position(position) ?? [])
  const weak = plan.sections.includes('weak-points') && seesWeakPoints(positions, data) && door.ours(`Weak points we see in the position of ${name}`, data.ourMark)
  const drafting: BilateralDrafting = {
    ...draftingFor(plan, data.scheme),
    data,
    floor: lowestLevel(data.scheme).id,
    included: {
      positions,
      statements: usesStatements ? data.statements.filter(door.statement) : [],
      lines: usesLines ? data.lines.filter(({ issueLabel, mark }) => door.ours(`Our line on ${issueLabel}`, mark)) : [],
      apart: weak ? data.apart.filter(({ issue, mark }) => door.fits(`Where ${name} stands apart from a grouping on ${issue}`, mark)) : [],
      weak,
    },
  }
  const opening = section('bottom-line', 'Bottom line', [
    { kind: 'panel', look: 'bottom-line', blocks: [{ kind: 'paragraph', runs: textRuns(bottomLine(data.actor, drafting.included.positions, []), { strong: true }) }] },
  ])
  const sections = sectionsOf(plan, SECTIONS, drafting)
  return plannedBrief(
    {
      kind: 'Meeting brief',
      title: `${data.actor.shortName}: ${COUNTERPARTS[data.actor.kind] ?? 'meeting'}${data.forum === null ? '' : `, ${data.forum}`}`,
      subject: data.actor.name,
      date: data.date,
      facts: [
        ['Meeting', plan.occasion],
        ['Date', longDate(data.date)],
        ['As of', longDate(data.asOf)],
        ['Member of', data.actor.groupings.join(', ')],
        ['Last heard', data.lastSpoke === null ? '' : longDate(data.lastSpoke)],
      ],
    },
    plan,
    door,
    drafting,
    [opening, ...sections],
  )
}
