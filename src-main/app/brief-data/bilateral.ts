/** Gathers what a meeting brief for a bilateral is planned from. */
import type { BilateralData } from '#briefs/data/bilateral.ts'
import type { BriefPosition } from '#briefs/data/records.ts'
import { bandOf } from '#domain/stance.ts'
import { settingsOf } from '../settings.ts'
import { countryBriefData } from './country.ts'
import type { Gathering } from './gathering.ts'
import { ownPositions } from './standings.ts'

/** @throws DemarcheError `not-found` where the actor is not in the workspace. */
export function bilateralData(gathering: Gathering, actorId: string): BilateralData {
  const { actor, forum, date, asOf, scheme, positions, statements, lines } = countryBriefData(gathering, actorId)
  const held = new Set(positions.flatMap(({ issue, value }) => (value === null ? [] : [issue.id])))
  const own = positions.filter(({ inheritedFrom, value }) => inheritedFrom === null && value !== null)
  return {
    actor,
    forum,
    date,
    asOf,
    scheme,
    positions,
    statements,
    lines: lines.filter(({ issue }) => held.has(issue)),
    apart: own.flatMap((position) => apartFrom(gathering, actorId, position)),
    company: own.map((position) => companyOf(gathering, actorId, position)),
    ourMark: settingsOf(gathering.session).ourMark,
    lastSpoke: statements.flatMap(({ source }) => source?.date ?? []).toSorted().at(-1) ?? null,
  }
}

/** Groupings of theirs that stand in another band. */
function apartFrom(gathering: Gathering, actor: string, { issue, value }: BriefPosition): BilateralData['apart'] {
  return gathering.groupingsOf(actor).flatMap((grouping) => {
    const theirs = ownPositions(gathering).find((position) => position.actor === grouping && position.issue === issue.id)
    const name = gathering.refs.get(grouping)?.shortName
    if (theirs === undefined || theirs.value === null || name === undefined || theirs.band === bandOf(value)) return []
    return [{ issue: issue.label, grouping: name, value: theirs.value, mark: gathering.position(theirs).mark }]
  })
}

function companyOf(gathering: Gathering, actor: string, { issue, value }: BriefPosition): BilateralData['company'][number] {
  const others = ownPositions(gathering).filter((position) => position.actor !== actor && position.issue === issue.id && position.value !== null)
  const same = others.filter(({ band }) => band === bandOf(value)).length
  return { issue: issue.id, same, others: others.length - same }
}
