/** Gathers what an issue brief is planned from. */
import type { IssueBriefData } from '#briefs/data/issue.ts'
import { isProposal } from '#briefs/plan/proposals.ts'
import { approaches } from '../approaches.ts'
import { mustKnowIssue } from '../known.ts'
import type { Gathering } from './gathering.ts'
import { lineOn, ownStandings, speakers } from './standings.ts'
import { spokenStatements } from './statements-counted.ts'

/** @throws DemarcheError `not-found` where the issue is not in the workspace. */
export function issueBriefData(gathering: Gathering, issueId: string): IssueBriefData {
  mustKnowIssue(gathering.session.store.db, issueId)
  const record = gathering.issues.find(({ id }) => id === issueId)
  const standings = ownStandings(gathering, issueId)
  const heard = new Set(standings.map(({ actor }) => actor.id))
  const shared = sharing(gathering, issueId)
  return {
    forum: gathering.forum,
    date: gathering.today,
    asOf: gathering.asOf,
    scheme: gathering.scheme,
    issue: { ...gathering.issue(issueId), topicLabel: record?.topicLabel ?? '', note: record?.note ?? '' },
    standings,
    sharing: shared,
    silent: speakers(gathering)
      .filter(({ id, shortName }) => !heard.has(id) && !shared.some(({ members }) => members.includes(shortName)))
      .map(({ shortName }) => shortName),
    proposals: spokenStatements(gathering, { issue: issueId, ...(record && { topic: record.topic }) }).filter(isProposal),
    line: lineOn(gathering, issueId),
    approaches: approaches(gathering.session, { issue: issueId, open: true }),
  }
}

function sharing(gathering: Gathering, issue: string): IssueBriefData['sharing'] {
  const members = new Map<string, string[]>()
  for (const { actor, inheritedFrom } of gathering.allPositions().filter((position) => position.issue === issue)) {
    if (inheritedFrom === null) continue
    const [name, grouping] = [gathering.refs.get(actor)?.shortName, gathering.refs.get(inheritedFrom)?.shortName]
    if (name !== undefined && grouping !== undefined) members.set(grouping, [...(members.get(grouping) ?? []), name])
  }
  return [...members].map(([grouping, names]) => ({ grouping, members: names }))
}
