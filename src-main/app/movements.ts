/** What moved, what contradicts itself, and what has grown old: read off the history. */
import type { ActorRef } from '#contract/records.ts'
import type { Contradiction, Movement, StalePosition } from '#contract/records/movement.ts'
import { matrixCell, CELL_BITS, NO_BEFORE, NO_VALUE } from '#contract/matrix-cells.ts'
import { contradictions } from '#domain/movement.ts'
import { isoDay, UNDATED_DAY } from '#facets/day-number.ts'
import { NO_ENTRY } from '#facets/landscape.ts'
import { valueOf } from '#facets/replay.ts'
import { actorRefs } from '#store/actors.ts'
import { issueLabels } from '#store/taxonomy.ts'
import { heldViews, type ViewAt } from './held-views.ts'
import { staleDays } from './matrix.ts'
import type { Session } from './session.ts'
import { settingsOf } from './settings.ts'

/** Actors and issues looked at; without them all. */
export interface Scope {
  readonly actor?: string | undefined
  readonly issue?: string | undefined
}

/** An actor × issue with anything said or judged, by code and by name. */
export interface KnownCell {
  readonly actor: ActorRef
  readonly issue: string
  readonly issueLabel: string
  readonly actorCode: number
  readonly issueCode: number
}

/** The cells in scope that have a history, by actor's name and the order of the taxonomy. */
export function cellsIn({ positions, store }: Session, { actor, issue }: Scope): readonly KnownCell[] {
  const { history } = positions
  const actors = [...actorRefs(store.db).values()].filter(({ id }) => actor === undefined || id === actor)
  const issues = [...issueLabels(store.db)].filter(([id]) => issue === undefined || id === issue)
  return actors.flatMap((ref) => {
    const actorCode = history.actors.find(ref.id)
    if (actorCode === undefined) return []
    return issues.flatMap(([id, label]) => {
      const issueCode = history.issues.find(id)
      return issueCode === undefined || history.run(actorCode, issueCode).end === history.run(actorCode, issueCode).start ? [] : [{ actor: ref, issue: id, issueLabel: label, actorCode, issueCode }]
    })
  })
}

const at = (cell: KnownCell, entry: number): ViewAt => ({ entry, issue: cell.issue, holder: cell.actor.id })
const said = (cell: KnownCell, entry: number): ViewAt => ({ ...at(cell, entry), asSaid: true })

/** Own views that were other on `since` than they are on `asOf`. */
export function movementsSince(session: Session, scope: Scope, since: string | null, asOf: string | null): readonly Movement[] {
  if (since === null) return []
  const { history } = session.positions
  const [earlier, later] = [session.positions.moment(since).day, session.positions.moment(asOf).day]
  const moved = cellsIn(session, scope).flatMap((cell) => {
    const [from, to] = [history.heldOn(cell.actorCode, cell.issueCode, earlier), history.heldOn(cell.actorCode, cell.issueCode, later)]
    const [before, now] = [from, to].map((entry) => (entry === NO_ENTRY ? NO_VALUE : valueOf(history.pool.packed[entry]!)))
    return before === NO_VALUE || before === now ? [] : [{ cell, from: at(cell, from), to: at(cell, to) }]
  })
  const view = heldViews(session, moved.flatMap(({ from, to }) => [from, to]))
  return moved.map(({ cell, from, to }) => ({ ...named(cell), from: view(from), to: view(to) }))
}

/** Words far from earlier ones within a short time, up to a day; latest first. */
export function contradictionsIn(session: Session, scope: Scope, asOf: string | null): readonly Contradiction[] {
  const { history } = session.positions
  const { pool } = history
  const { contradictionDistance: distance, contradictionDays: days } = settingsOf(session)
  const last = session.positions.moment(asOf).day
  const found = cellsIn(session, scope).flatMap((cell) => {
    const { start, end } = history.run(cell.actorCode, cell.issueCode)
    const spoken = Array.from({ length: end - start }, (_, place) => start + place).filter((entry) => (pool.flags[entry]! & 1) === 0 && pool.value[entry]! !== NO_VALUE && pool.day[entry]! !== UNDATED_DAY && pool.day[entry]! <= last)
    const stances = spoken.map((entry) => ({ day: pool.day[entry]!, value: pool.value[entry]! }))
    return contradictions(stances, { distance, days }).flatMap((pair) => {
      const [earlier, later] = [spoken[pair.earlier], spoken[pair.later]]
      return earlier === undefined || later === undefined ? [] : [{ cell, earlier, later }]
    })
  })
  const view = heldViews(session, found.flatMap(({ cell, earlier, later }) => [said(cell, earlier), said(cell, later)]))
  return found
    .toSorted((a, b) => pool.day[b.later]! - pool.day[a.later]!)
    .map(({ cell, earlier, later }) => ({
      ...named(cell),
      earlier: view(said(cell, earlier)),
      later: view(said(cell, later)),
      distance: Math.abs(pool.value[later]! - pool.value[earlier]!),
      days: pool.day[later]! - pool.day[earlier]!,
    }))
}

/** Own views older than the workspace's limit on a day, the oldest first. */
export function stalePositions(session: Session, scope: Scope, asOf: string | null): readonly StalePosition[] {
  const { history } = session.positions
  const { day } = session.positions.moment(asOf)
  const { staleAfterDays } = settingsOf(session)
  return cellsIn(session, scope)
    .flatMap((cell) => {
      const entry = history.heldOn(cell.actorCode, cell.issueCode, day)
      const date = entry === NO_ENTRY ? null : isoDay(history.pool.stateDay[entry]!)
      const days = staleDays(session, date, asOf, staleAfterDays)
      if (entry === NO_ENTRY || date === null || days === null) return []
      const { value, band } = matrixCell(history.pool.packed[entry]! | (NO_BEFORE << CELL_BITS.before))
      return value === null ? [] : [{ ...named(cell), value, band, date, days }]
    })
    .toSorted((a, b) => b.days - a.days)
}

export function named({ actor, issue, issueLabel }: KnownCell): Pick<KnownCell, 'actor' | 'issue' | 'issueLabel'> {
  return { actor, issue, issueLabel }
}
