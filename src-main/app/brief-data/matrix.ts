/** Gathers what a position matrix is planned from. */
import type { MatrixData, MatrixRow } from '#briefs/data/matrix.ts'
import type { BriefOptionsOf } from '#contract/methods/brief-options.ts'
import { actorById } from '#store/actors.ts'
import { mustKnowIssue } from '../known.ts'
import type { Gathering } from './gathering.ts'
import { ownPositions, speakers, standingsOf } from './standings.ts'

/** @throws DemarcheError `not-found` where an actor or issue asked for is not in the workspace. */
export function matrixData(gathering: Gathering, { issues, actors, groupBy }: BriefOptionsOf<'matrix'>): MatrixData {
  const { db } = gathering.session.store
  for (const issue of issues ?? []) mustKnowIssue(db, issue)
  for (const actor of actors ?? []) actorById(db, actor)
  const held = positionsWanted(gathering, actors)
  const discussed = new Set(held.flatMap(({ issue, value }) => (value === null ? [] : [issue])))
  const columns = gathering.issues.filter(({ id }) => (issues === undefined ? discussed.has(id) : issues.includes(id)))
  const standings = standingsOf(gathering, held.filter(({ issue }) => columns.some(({ id }) => id === issue)))
  const regions = groupBy === 'region' ? unGroups(gathering) : null
  const rows = new Map<string, MatrixRow>()
  for (const { actor, position } of standings) {
    const group = regions === null ? null : (regions.get(actor.id) ?? 'Others')
    rows.set(actor.id, { actor, group, positions: [...(rows.get(actor.id)?.positions ?? []), position] })
  }
  const ordered = [...rows.values()].toSorted((a, b) => order(a.group) - order(b.group) || compare(a.group, b.group))
  return {
    forum: gathering.forum,
    date: gathering.today,
    asOf: gathering.asOf,
    scheme: gathering.scheme,
    issues: columns.map(({ id }) => gathering.issue(id)),
    rows: ordered,
    silent: speakers(gathering).filter(({ id }) => !rows.has(id) && (actors === undefined || actors.includes(id))).map(({ shortName }) => shortName),
  }
}

/** Everybody's own positions; for actors asked for by name also what they share with a grouping. */
function positionsWanted(gathering: Gathering, actors: readonly string[] | undefined) {
  if (actors === undefined) return ownPositions(gathering)
  return gathering.allPositions().filter(({ actor, basis, evidence }) => actors.includes(actor) && (basis !== 'none' || evidence.length > 0))
}

function unGroups({ session }: Gathering): ReadonlyMap<string, string> {
  const rows = session.store.db.prepare<[], { id: string; name: string }>('SELECT id, un_group AS name FROM actor WHERE un_group IS NOT NULL').all()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Who is in no regional group comes last. */
function order(group: string | null): number {
  return group === 'Others' ? 1 : 0
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0
  return (a ?? '') < (b ?? '') ? -1 : 1
}
