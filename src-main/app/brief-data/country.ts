/** Gathers what a country brief is planned from. */
import type { CountryBriefData } from '#briefs/data/country.ts'
import type { BriefNeighbour, BriefLine } from '#briefs/data/records.ts'
import type { Neighbour } from '#contract/records.ts'
import { neighbours } from '#domain/alignment.ts'
import { highest } from '#domain/handling.ts'
import { actorById } from '#store/actors.ts'
import { listLines } from '#store/positions.ts'
import { statementsOfActor } from '#store/statements.ts'
import type { Gathering } from './gathering.ts'

/** @throws DemarcheError `not-found` where the actor is not in the workspace. */
export function countryBriefData(gathering: Gathering, actorId: string): CountryBriefData {
  const { session, scheme, includeProposed } = gathering
  const { id, name, shortName, kind } = actorById(session.store.db, actorId)
  const derived = gathering.positionsOf(id)
  const spoken = derived.filter((position) => position.basis !== 'none' || position.evidence.length > 0)
  gathering.load(spoken.flatMap(({ evidence, previous }) => [...evidence, ...(previous?.evidence ?? [])]))
  const held = spoken.map((position) => gathering.position(position))
  const statements = statementsOfActor(session.store.db, id, includeProposed ? ['confirmed', 'proposed'] : ['confirmed']).filter((statement) => gathering.counts(statement))
  const mark = highest(scheme, held.map((position) => position.mark)).id
  const near = neighbours(id, gathering.views)
  return {
    actor: { id, name, shortName, kind, groupings: gathering.groupingsOf(id).flatMap((grouping) => gathering.refs.get(grouping)?.shortName ?? []) },
    forum: gathering.forumOf(statements),
    date: gathering.today,
    asOf: gathering.asOf,
    scheme,
    positions: held,
    statements: statements.map((statement) => gathering.statementOf(statement, id)),
    closest: marked(gathering, near.closest, mark),
    mostDistant: marked(gathering, near.mostDistant, mark),
    lines: ourLines(gathering),
    silentIssues: derived.filter((position) => !spoken.includes(position)).map(({ issue }) => gathering.issue(issue)).map(({ id: issue, label }) => ({ id: issue, label })),
  }
}

/** Our own layer, in the order of the taxonomy. */
export function ourLines({ session, issues }: Gathering): readonly BriefLine[] {
  return listLines(session.store.db).map((line) => {
    const issue = issues.find((one) => one.id === line.issue)
    return { ...line, issueLabel: issue?.label ?? line.issue, anchors: issue?.anchors ?? [] }
  })
}

function marked({ refs }: Gathering, list: ReturnType<typeof neighbours>['closest'], mark: string): readonly BriefNeighbour[] {
  return list.flatMap(({ actor: id, agreement, shared }) => {
    const actor = refs.get(id)
    return actor ? [{ actor, agreement, sharedIssues: shared, mark } satisfies Neighbour & { readonly mark: string }] : []
  })
}
