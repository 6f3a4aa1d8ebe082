/** Gathers what a steering brief is planned from. */
import type { SteeringData } from '#briefs/data/steering.ts'
import { workspaceInfo } from '#store/workspace.ts'
import { ourLines } from './country.ts'
import type { Gathering } from './gathering.ts'
import { meetingName } from './meeting-names.ts'
import { ownStandings } from './standings.ts'

export function steeringData(gathering: Gathering): SteeringData {
  const lines = ourLines(gathering)
  return {
    forum: gathering.forum,
    date: gathering.today,
    asOf: gathering.asOf,
    scheme: gathering.scheme,
    us: workspaceInfo(gathering.session.store).us?.shortName ?? null,
    issues: gathering.issues.map(({ id }) => ({ issue: gathering.issue(id), standings: ownStandings(gathering, id), line: lines.find(({ issue }) => issue === id) ?? null })),
    meetings: gathering.meetings.filter(({ date }) => date <= gathering.asOf).toReversed().map((meeting) => ({ name: meetingName(meeting), date: meeting.date })),
  }
}
