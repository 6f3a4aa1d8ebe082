/** From what a person asks for to a planned document: one planner a kind, each with the data it may see. */
import type { BriefOptions, BriefOptionsOf } from '#contract/methods/brief-options.ts'
import { planBilateral } from '#briefs/plan/bilateral.ts'
import { planChanges } from '#briefs/plan/changes.ts'
import { withChangeMarks } from '#briefs/plan/change-marks.ts'
import { planCountryBrief } from '#briefs/plan/country.ts'
import { planHandout } from '#briefs/plan/handout.ts'
import { planIssueBrief } from '#briefs/plan/issue.ts'
import { planMatrix } from '#briefs/plan/matrix.ts'
import { planMeetingReport } from '#briefs/plan/meeting.ts'
import { planSpeakingNote } from '#briefs/plan/speaking.ts'
import { planSteering } from '#briefs/plan/steering.ts'
import type { CommonPlan, PlannedBrief } from '#briefs/plan/planned.ts'
import { lowestLevel } from '#domain/handling.ts'
import { bilateralData } from './brief-data/bilateral.ts'
import { changesData } from './brief-data/changes.ts'
import { countryBriefData } from './brief-data/country.ts'
import { Gathering } from './brief-data/gathering.ts'
import { handoutData } from './brief-data/handout.ts'
import { issueBriefData } from './brief-data/issue.ts'
import { matrixData } from './brief-data/matrix.ts'
import { meetingReportData } from './brief-data/meeting.ts'
import { speakingNoteData } from './brief-data/speaking.ts'
import { steeringData } from './brief-data/steering.ts'
import { changedSinceLast } from './brief-changes.ts'
import { mustKnowMark } from './known.ts'
import type { Session } from './session.ts'

/** A planned document, and what it is about in a few words: for its file name and the history of exports. */
export interface PreparedBrief {
  readonly planned: PlannedBrief
  readonly subject: string
}

/** @throws DemarcheError `not-found` where the subject or the ceiling is not in the workspace. */
export function prepareBrief(session: Session, options: BriefOptions, gathering = gatheringFor(session, options)): PreparedBrief {
  const prepared = planFor(session, options, gathering)
  const changed = options.sinceLast === 'off' ? null : changedSinceLast(session, options.kind, prepared.subject)
  if (changed === null) return prepared
  return { ...prepared, planned: { ...prepared.planned, tree: withChangeMarks(prepared.planned.tree, changed, options.sinceLast === 'summary') } }
}

function planFor(session: Session, options: BriefOptions, gathering: Gathering): PreparedBrief {
  mustKnowMark(session.store.db, options.ceiling)
  const common: CommonPlan = { ...options, ceiling: options.ceiling ?? lowestLevel(gathering.scheme).id, caveat: options.caveat === '' ? null : options.caveat }
  switch (options.kind) {
    case 'country': {
      const data = countryBriefData(gathering, options.actor)
      return { planned: planCountryBrief(data, { ...options, ...common }), subject: data.actor.shortName }
    }
    case 'bilateral': {
      const data = bilateralData(gathering, options.actor)
      return { planned: planBilateral(data, { ...options, ...common }), subject: data.actor.shortName }
    }
    case 'issue': {
      const data = issueBriefData(gathering, options.issue)
      return { planned: planIssueBrief(data, { ...options, ...common }), subject: data.issue.label }
    }
    case 'matrix':
      return { planned: planMatrix(matrixData(gathering, options), { ...options, ...common }), subject: gathering.forum ?? '' }
    case 'meeting': {
      const data = meetingReportData(gathering, options.meeting)
      const [only] = data.meetings
      return { planned: planMeetingReport(data, { ...options, ...common }), subject: data.meetings.length === 1 ? (only?.name ?? '') : 'all meetings' }
    }
    case 'speaking': {
      const data = speakingNoteData(gathering, options.issue)
      return { planned: planSpeakingNote(data, { ...options, ...common }), subject: options.issue === undefined ? (gathering.forum ?? '') : gathering.issue(options.issue).label }
    }
    case 'handout': {
      const about = handoutSubject(gathering, options)
      return { planned: planHandout(handoutData(gathering, options), { ...options, ...common, about }), subject: about ?? gathering.forum ?? '' }
    }
    case 'changes':
      return { planned: planChanges(changesData(gathering, options.since), { ...options, ...common }), subject: `since ${options.since}` }
    case 'steering':
      return { planned: planSteering(steeringData(gathering), { ...options, ...common }), subject: gathering.forum ?? '' }
  }
}

/** What a handout is narrowed to, in words; null where it is to nothing. */
function handoutSubject(gathering: Gathering, { issue, actor }: BriefOptionsOf<'handout'>): string | null {
  const parts = [...(actor === undefined ? [] : [gathering.refs.get(actor)?.shortName ?? actor]), ...(issue === undefined ? [] : [gathering.issue(issue).label])]
  return parts.length === 0 ? null : parts.join(': ')
}

/** The data a document may be made from; what is shown to others is read without our assessments and without what nobody reviewed. */
export function gatheringFor(session: Session, { kind, asOf, includeProposed }: BriefOptions): Gathering {
  const forOthers = kind === 'handout'
  return new Gathering(session, { asOf: asOf ?? session.deps.now().slice(0, 10), includeProposed: includeProposed && !forOthers, assessments: !forOthers })
}
