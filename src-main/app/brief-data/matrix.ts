/** Gathers what a position matrix is planned from. */
import type { MatrixData, MatrixRow } from '#briefs/data/matrix.ts'
import type { BriefPosition } from '#briefs/data/records.ts'
import type { BriefOptionsOf } from '#contract/methods/brief-options.ts'
import { actorById } from '#store/actors.ts'
import { mustKnowIssue } from '../known.ts'
import { grouping, type Grouping } from '../matrix.ts'
import type { Gathering } from './gathering.ts'
import { ownPositions, speakers, standingsOf } from './standings.ts'

/** @throws DemarcheError `not-found` where an actor or issue asked for is not in the workspace. */
export function matrixData(gathering: Gathering, options: BriefOptionsOf<'matrix'>): MatrixData {
  const { issues, actors } = options
  const { db } = gathering.session.store
  for (const issue of issues ?? []) mustKnowIssue(db, issue)
  for (const actor of actors ?? []) actorById(db, actor)
  const held = positionsWanted(gathering, actors)
  const discussed = new Set(held.flatMap(({ issue, value }) => (value === null ? [] : [issue])))
  const columns = (issues ?? gathering.issues.flatMap(({ id }) => (discussed.has(id) ? [id] : []))).map((id) => gathering.issue(id))
  const standings = standingsOf(gathering, held.filter(({ issue }) => columns.some(({ id }) => id === issue)))
  const groups = groupingOf(gathering, options)
  const rows = new Map<string, MatrixRow>()
  for (const { actor, position } of standings) {
    rows.set(actor.id, { actor, group: groups?.labelOf(actor.id) ?? null, positions: [...(rows.get(actor.id)?.positions ?? []), position] })
  }
  const asked = actors === undefined ? [...rows.values()] : [...new Set(actors)].flatMap((id) => rows.get(id) ?? [])
  const names = groups?.order([...new Set(asked.flatMap(({ group }) => group ?? []))]) ?? []
  return {
    forum: gathering.forum,
    date: gathering.today,
    asOf: gathering.asOf,
    scheme: gathering.scheme,
    issues: columns,
    rows: asked.toSorted((a, b) => names.indexOf(a.group ?? '') - names.indexOf(b.group ?? '')),
    ...(options.compareWith === undefined ? {} : { compared: { day: options.compareWith, rows: standingsOn(gathering, options.compareWith, actors) } }),
    silent: speakers(gathering).filter(({ id }) => !rows.has(id) && (actors === undefined || actors.includes(id))).map(({ shortName }) => shortName),
  }
}

/** Everybody's own positions; for actors asked for by name also what they share with a grouping. */
function positionsWanted(gathering: Gathering, actors: readonly string[] | undefined, day = gathering.asOf) {
  if (actors === undefined) return ownPositions(gathering, day)
  return gathering.allPositions(day).filter(({ actor, basis, evidence }) => actors.includes(actor) && (basis !== 'none' || evidence.length > 0))
}

/** By actor: where it stood on an earlier day. */
function standingsOn(gathering: Gathering, day: string, actors: readonly string[] | undefined): ReadonlyMap<string, readonly BriefPosition[]> {
  const standings = standingsOf(gathering, positionsWanted(gathering, actors, day))
  return new Map([...Map.groupBy(standings, ({ actor }) => actor.id)].map(([actor, those]) => [actor, those.map(({ position }) => position)]))
}

/** The briefs' words for what the matrix groups by; null for no groups. */
function groupingOf({ session, asOf }: Gathering, { groupBy, groupings }: BriefOptionsOf<'matrix'>): Grouping | null {
  if (groupBy === 'none') return null
  if (groupBy === 'world-region') return grouping(session, { groupBy: 'region', asOf })
  return grouping(session, { groupBy: 'grouping', asOf, ...(groupBy === 'grouping' && groupings !== undefined ? { groupings } : {}) })
}
