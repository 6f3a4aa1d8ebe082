/** From what a person asks for to a planned document: one planner a kind, each with the data it may see. */
import type { BriefOptions } from '#contract/methods/brief-options.ts'
import { planCountryBrief } from '#briefs/plan/country.ts'
import type { CommonPlan, PlannedBrief } from '#briefs/plan/planned.ts'
import { lowestLevel } from '#domain/handling.ts'
import { countryBriefData } from './brief-data/country.ts'
import { Gathering } from './brief-data/gathering.ts'
import { mustKnowMark } from './known.ts'
import type { Session } from './session.ts'

/** A planned document, and what it is about in a few words: for its file name and the history of exports. */
export interface PreparedBrief {
  readonly planned: PlannedBrief
  readonly subject: string
}

/** @throws DemarcheError `not-found` where the subject or the ceiling is not in the workspace. */
export function prepareBrief(session: Session, options: BriefOptions, gathering = gatheringFor(session, options)): PreparedBrief {
  mustKnowMark(session.store.db, options.ceiling)
  const common: CommonPlan = { ...options, ceiling: options.ceiling ?? lowestLevel(gathering.scheme).id, caveat: options.caveat === '' ? null : options.caveat }
  switch (options.kind) {
    case 'country': {
      const data = countryBriefData(gathering, options.actor)
      return { planned: planCountryBrief(data, { ...options, ...common }), subject: data.actor.shortName }
    }
    default:
      throw new RangeError(`No planner for ${options.kind} yet.`)
  }
}

/** The data a document may be made from; what is shown to others is read without our assessments. */
export function gatheringFor(session: Session, { kind, asOf, includeProposed }: BriefOptions): Gathering {
  return new Gathering(session, { asOf: asOf ?? session.deps.now().slice(0, 10), includeProposed, assessments: kind !== 'handout' })
}
