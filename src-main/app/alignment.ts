/** Who stands with whom, of chosen actors on chosen issues. */
import type { AlignmentRequest } from '#contract/methods/alignment.ts'
import type { Alignment } from '#contract/records/alignment.ts'
import type { ActorRef } from '#contract/records.ts'
import { agreementMatrix } from '#domain/agreement-matrix.ts'
import { FEW_SHARED } from '#domain/alignment.ts'
import { averageLinkage, cutAt, leafOrder } from '#domain/clustering.ts'
import { cohesionOf, outliersOf, type Pairs } from '#domain/cohesion.ts'
import { groupingReach } from '#domain/inheritance.ts'
import { NO_VALUE } from '#contract/matrix-cells.ts'
import { DemarcheError } from '#contract/errors.ts'
import { actorRefs, memberships } from '#store/actors.ts'
import { issueLabels } from '#store/taxonomy.ts'
import { presentActors } from './positions.ts'
import type { Session } from './session.ts'

/** Agreement of 0 is what chance would give: a tree cut there joins only those that agree more. */
const CHANCE = 1

/**
 * Own views alone: inherited ones would make members agree by definition. What chance would give is measured over
 * everybody with a view, however few are chosen.
 * @throws DemarcheError `not-found` where fewer than two of the chosen actors, or none of the issues, are in the workspace.
 */
export function alignmentOf(session: Session, request: AlignmentRequest): Alignment {
  const { db } = session.store
  const asOf = request.asOf ?? null
  const { day } = session.positions.moment(asOf)
  const issues = chosenIssues(session, request.issues)
  const room = presentActors(session, asOf)
  const { landscape } = session.positions
  const ids = issues.map(({ id }) => id)
  const chosen = request.actors === undefined ? withViews(session, room, ids, day) : chosenActors(session, request.actors)
  const { agreement, shared } = agreementMatrix(landscape.ownValues(chosen.map(({ id }) => id), ids, day), ids.length, landscape.ownValues(room.map(({ id }) => id), ids, day))
  const n = chosen.length
  // Of whom nothing can be said neither agrees nor disagrees: as far as chance.
  const merges = averageLinkage(agreement.map((figure) => (Number.isNaN(figure) ? CHANCE : 1 - figure)), n)
  const order = leafOrder(merges, n)
  const rank = new Map(order.map((item, place) => [item, place]))
  const actors = order.flatMap((item) => chosen[item] ?? [])
  const pairs: Pairs = { agreement: reordered(agreement, order, Float32Array), shared: reordered(shared, order, Uint16Array), n }
  const clusters = cutAt(merges, n, CHANCE)
  return {
    asOf,
    actors,
    issues,
    agreement: reordered(agreement, order, Float32Array),
    shared: reordered(shared, order, Uint16Array),
    fewShared: FEW_SHARED,
    merges: merges.map((merge) => ({ ...merge, left: rank.get(merge.left) ?? merge.left, right: rank.get(merge.right) ?? merge.right })),
    clusters: order.map((item) => clusters[item] ?? 0),
    ...groupsAmong(actors, pairs, groupingReach(memberships(db), asOf), actorRefs(db)),
  }
}

function chosenIssues({ store }: Session, wanted: readonly string[] | undefined): Alignment['issues'] {
  const labels = issueLabels(store.db)
  const issues = [...new Set(wanted ?? labels.keys())].flatMap((id) => {
    const label = labels.get(id)
    return label === undefined ? [] : [{ id, label }]
  })
  if (wanted !== undefined && issues.length === 0) throw new DemarcheError('not-found', 'None of these issues is in the workspace any more.')
  return issues
}

function chosenActors({ store }: Session, wanted: readonly string[]): readonly ActorRef[] {
  const refs = actorRefs(store.db)
  const actors = [...new Set(wanted)].flatMap((id) => refs.get(id) ?? [])
  if (actors.length < 2) throw new DemarcheError('not-found', 'Agreement takes two actors; fewer of these are in the workspace.')
  return actors
}

function withViews({ positions }: Session, room: readonly ActorRef[], issues: readonly string[], day: number): readonly ActorRef[] {
  const values = positions.landscape.ownValues(room.map(({ id }) => id), issues, day)
  return room.filter((_, row) => values.subarray(row * issues.length, (row + 1) * issues.length).some((value) => value !== NO_VALUE))
}

function reordered<A extends Float32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>(matrix: A, order: readonly number[], Kind: new (length: number) => A): A {
  const n = order.length
  const sorted = new Kind(n * n)
  order.forEach((from, row) => order.forEach((other, column) => {
    sorted[row * n + column] = matrix[from * n + other] ?? 0
  }))
  return sorted
}

/** Groupings with at least two of the actors in them, the most cohesive first, and who stands apart in each. */
function groupsAmong(actors: readonly ActorRef[], pairs: Pairs, reach: ReadonlyMap<string, ReadonlySet<string>>, refs: ReadonlyMap<string, ActorRef>): Pick<Alignment, 'groups' | 'outliers'> {
  const known = [...reach].flatMap(([id, members]) => {
    const grouping = refs.get(id)
    const rows = actors.flatMap((actor, row) => (members.has(actor.id) ? [row] : []))
    return grouping && rows.length > 1 ? [{ grouping, rows }] : []
  })
  return {
    groups: known
      .map(({ grouping, rows }) => ({ grouping, members: rows.length, ...cohesionOf(rows, pairs, FEW_SHARED) }))
      .toSorted((a, b) => (b.within ?? -2) - (a.within ?? -2) || a.grouping.shortName.localeCompare(b.grouping.shortName, 'en')),
    outliers: known.flatMap(({ grouping, rows }) =>
      outliersOf(rows, pairs, FEW_SHARED).flatMap(({ member, agreement, groupAgreement, shared }) => {
        const actor = actors[member]
        return actor ? [{ actor, grouping, agreement, groupAgreement, shared }] : []
      }),
    ),
  }
}
