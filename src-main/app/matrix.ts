/** The landscape as a table as of a day, one cell of it in full, and the days and sessions there are to choose from. */
import type { MatrixRequest } from '#contract/methods/matrix.ts'
import type { ActorRef } from '#contract/records.ts'
import type { MatrixCellDetail, MatrixView } from '#contract/records/matrix.ts'
import type { SessionSpan } from '#contract/records/movement.ts'
import { dayNumber, isoDay } from '#facets/day-number.ts'
import { actorById, actorRefs, memberships } from '#store/actors.ts'
import { evidenceFor } from '#store/positions.ts'
import { asEvidence } from '#store/proposals.ts'
import { sessionSpans } from '#store/session-spans.ts'
import { mustKnowIssue } from './known.ts'
import { presentActors, rowsOf } from './positions.ts'
import type { Session } from './session.ts'
import { settingsOf } from './settings.ts'
import { standings } from './standings.ts'

const NO_GROUP = 'Others'

/** Ids that are not in the workspace any more are passed over. */
export function matrixView(session: Session, request: MatrixRequest): MatrixView {
  const { positions } = session
  const refs = positions.heads.actors
  const asOf = request.asOf ?? null
  const known = request.actors?.flatMap((id) => refs.get(id) ?? []) ?? presentActors(session, asOf)
  const columns = columnsOf(session, request.issues)
  const { actors, places, groups } = grouped(session, known, request)
  const question = {
    actors: actors.map(({ id }) => id),
    issues: columns.map(({ issue }) => issue),
    at: positions.moment(asOf),
    compareWith: request.compareWith === undefined ? null : positions.moment(request.compareWith),
    staleBefore: dayNumber(asOf ?? session.deps.now().slice(0, 10)) - settingsOf(session).staleAfterDays,
  }
  const cells = positions.landscape.matrix(question)
  const kept = request.hideSilent ? actors.flatMap((_, row) => (holdsAnyView(cells, row, columns.length) ? [row] : [])) : [...actors.keys()]
  const rows = kept.flatMap((row) => {
    const actor = actors[row]
    return actor ? [{ actor, group: places[row] ?? null }] : []
  })
  return {
    asOf,
    compareWith: request.compareWith ?? null,
    rows,
    columns,
    groups: groups.map((label, group) => ({ label, rows: rows.filter((row) => row.group === group).length })),
    cells: kept.length === actors.length ? cells : Uint32Array.from(kept.flatMap((row) => [...cells.subarray(row * columns.length, (row + 1) * columns.length)])),
    hidden: actors.length - kept.length,
  }
}

/** Bits 14 and 15 of a cell are its basis; none at all is a silent one. */
function holdsAnyView(cells: Uint32Array, row: number, columns: number): boolean {
  return cells.subarray(row * columns, (row + 1) * columns).some((cell) => ((cell >> 14) & 3) !== 0)
}

function columnsOf({ positions: { heads } }: Session, wanted: readonly string[] | undefined): MatrixView['columns'] {
  const all = new Map(heads.issues.map((head) => [head.issue, head]))
  return wanted === undefined ? heads.issues : [...new Set(wanted)].flatMap((id) => all.get(id) ?? [])
}

interface Grouped {
  readonly actors: readonly ActorRef[]
  /** Group of each actor, by place in `groups`. */
  readonly places: readonly number[]
  readonly groups: readonly string[]
}

/** The actors group by group; within one in the order given. */
function grouped(session: Session, actors: readonly ActorRef[], request: MatrixRequest): Grouped {
  const unique = [...new Map(actors.map((actor) => [actor.id, actor])).values()]
  if (request.groupBy === 'none') return { actors: unique, places: [], groups: [] }
  const { order, labelOf } = grouping(session, request)
  const labels = new Map(unique.map(({ id }) => [id, labelOf(id)]))
  const groups = order([...new Set(labels.values())])
  const sorted = groups.flatMap((group) => unique.filter(({ id }) => labels.get(id) === group))
  return { actors: sorted, places: sorted.map(({ id }) => groups.indexOf(labels.get(id) ?? NO_GROUP)), groups }
}

export interface Grouping {
  /** Ids of actors → their group's name. */
  readonly labelOf: (actor: string) => string
  readonly order: (labels: readonly string[]) => readonly string[]
}

const byName = (labels: readonly string[]): readonly string[] => labels.toSorted((a, b) => Number(a === NO_GROUP) - Number(b === NO_GROUP) || a.localeCompare(b, 'en'))

/** How actors are grouped, and in which order groups stand: those chosen as chosen, others by name. */
export function grouping({ store: { db }, deps, positions: { heads } }: Session, { groupBy, groupings, asOf }: Pick<MatrixRequest, 'groupBy' | 'groupings' | 'asOf'>): Grouping {
  if (groupBy === 'grouping' && groupings !== undefined) {
    const day = asOf ?? deps.now().slice(0, 10)
    const inForce = new Set(memberships(db).filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to)).map((one) => `${one.actor} ${one.grouping}`))
    const chosen = groupings.flatMap((id) => heads.actors.get(id) ?? [])
    const order = [...chosen.map(({ shortName }) => shortName), NO_GROUP]
    return {
      labelOf: (actor) => chosen.find((group) => group.id === actor || inForce.has(`${actor} ${group.id}`))?.shortName ?? NO_GROUP,
      order: (labels) => order.filter((label) => labels.includes(label)),
    }
  }
  return { labelOf: (actor) => heads.regions.get(actor)?.[groupBy === 'region' ? 'region' : 'unGroup'] ?? NO_GROUP, order: byName }
}

/** @throws DemarcheError `not-found` where the actor or the issue is not there. */
export function matrixCellDetail(session: Session, cell: { readonly actor: string; readonly issue: string; readonly asOf?: string | undefined; readonly compareWith?: string | undefined }): MatrixCellDetail {
  const { db } = session.store
  actorById(db, cell.actor)
  mustKnowIssue(db, cell.issue)
  const at = (asOf: string | null) => standings(session, { actors: [cell.actor], issues: [cell.issue], asOf })
  const derived = at(cell.asOf ?? null)
  const [position] = rowsOf(session, derived)
  const [before] = cell.compareWith === undefined ? [] : rowsOf(session, at(cell.compareWith))
  if (!position) throw new RangeError('A known actor always has a cell.')
  const newer = derived.flatMap((one) => one.newerEvidence)
  const words = evidenceFor(db, newer)
  const refs = actorRefs(db)
  return {
    position,
    before: before ?? null,
    staleDays: staleDays(session, position.value === null ? null : position.date, cell.asOf ?? null),
    newerEvidence: newer.flatMap((id) => asEvidence(words.get(id)) ?? []),
    conflicting: derived.flatMap(({ conflicting }) => conflicting.flatMap((id) => refs.get(id) ?? [])),
  }
}

/** Days from a position's date to the day it is looked at on, where that is beyond the workspace's limit. */
export function staleDays(session: Session, date: string | null, asOf: string | null, limit = settingsOf(session).staleAfterDays): number | null {
  if (date === null) return null
  const days = dayNumber(asOf ?? session.deps.now().slice(0, 10)) - dayNumber(date)
  return days > limit ? days : null
}

/** Days on which anything was said or judged, oldest first. */
export function matrixDays({ positions }: Session): readonly string[] {
  const { history } = positions
  const judged = [...history.judgedDays()]
  return [...new Set([...history.speech.days(), ...judged])].toSorted((a, b) => a - b).flatMap((day) => isoDay(day) ?? [])
}

export function allSessions({ store }: Session): readonly SessionSpan[] {
  return sessionSpans(store.db)
}

/** The last day before the latest session up to a day; null where there was none before it. */
export function endOfPreviousSession(session: Session, asOf: string | null): string | null {
  const spans = sessionSpans(session.store.db).filter(({ from }) => asOf === null || from <= asOf)
  const latest = spans.at(-1)
  if (!latest || spans.length < 2) return null
  return isoDay(dayNumber(latest.from) - 1)
}
