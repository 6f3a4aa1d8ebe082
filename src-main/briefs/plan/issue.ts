/** Plans an issue brief: one contested question, who stands where and why, what is on the table, and how to move it. */
import type { IssueSection } from '#contract/methods/brief-options.ts'
import { longDate } from '#domain/calendar.ts'
import type { IssueBriefData } from '../data/issue.ts'
import { draftingFor, plannedBrief, sectionsOf } from './frame.ts'
import type { SectionMaker } from './frame.ts'
import { approachSection, languageSection } from './issue-ours.ts'
import { convergenceSection, issueBottomLine, movementSection, proposalsSection, silenceSection, spectrumSection, standsSection } from './issue-sections.ts'
import type { IssueDrafting } from './issue-sections.ts'
import type { PlannedBrief, SectionedPlan } from './planned.ts'
import { releaseDoor } from './release.ts'
import { admitted, bySupport } from './standings.ts'

export type IssueBriefPlan = SectionedPlan<IssueSection>

const SECTIONS: Readonly<Record<IssueSection, SectionMaker<IssueDrafting>>> = {
  spectrum: spectrumSection,
  stands: standsSection,
  convergence: convergenceSection,
  movement: movementSection,
  proposals: proposalsSection,
  language: languageSection,
  approach: approachSection,
  silence: silenceSection,
}

/** @throws UnknownMarkError where the scheme does not hold the ceiling. */
export function planIssueBrief(data: IssueBriefData, plan: IssueBriefPlan): PlannedBrief {
  const door = releaseDoor(data.scheme, plan, data.asOf)
  const wanted = (name: IssueSection) => plan.sections.includes(name)
  const usesLine = wanted('language') || wanted('approach')
  const drafting: IssueDrafting = {
    ...draftingFor(plan, data.scheme),
    data,
    included: {
      standings: bySupport(admitted(data.standings, door)),
      proposals: wanted('proposals') ? data.proposals.filter(door.statement) : [],
      line: usesLine && data.line !== null && door.ours(`Our line on ${data.issue.label}`, data.line.mark) ? data.line : null,
      approaches: wanted('approach') ? data.approaches.filter(({ actor, mark }) => door.ours(`Our approach to ${actor.shortName} on ${data.issue.label}`, mark)) : [],
    },
  }
  const opening = issueBottomLine(drafting)
  const sections = sectionsOf(plan, SECTIONS, drafting)
  return plannedBrief(
    {
      kind: 'Issue brief',
      title: data.issue.label,
      subject: data.issue.label,
      date: data.date,
      facts: [['Date', longDate(data.date)], ['As of', longDate(data.asOf)], ['Process', data.forum ?? ''], ['Topic', data.issue.topicLabel]],
    },
    plan,
    door,
    drafting,
    [opening, ...sections],
  )
}
