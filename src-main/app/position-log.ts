/** Every change of a position, old → new with the words behind both: by what was said, judged, or put right on file. */
import type { HeldView, PositionChange } from '#contract/records/movement.ts'
import { bandOf } from '#domain/stance.ts'
import { dayNumber } from '#facets/day-number.ts'
import { turningPoints } from '#facets/evidence.ts'
import { isAssessed } from '#facets/replay.ts'
import { actorRefs } from '#store/actors.ts'
import { confirmationOf, corrections, judgingOf, type Recorded } from '#store/position-records.ts'
import { evidenceFor } from '#store/positions.ts'
import { asEvidence } from '#store/proposals.ts'
import { issueLabels } from '#store/taxonomy.ts'
import { heldViews, type ViewAt } from './held-views.ts'
import { cellsIn, type KnownCell, named, type Scope } from './movements.ts'
import type { Session } from './session.ts'

export interface LogScope extends Scope {
  /** By the day of the words or the judgement; undated ones are then left out. */
  readonly since?: string | undefined
  readonly limit: number
}

/** Newest first. */
export function positionLog(session: Session, scope: LogScope): readonly PositionChange[] {
  const changes = [...turned(session, scope), ...corrected(session, scope)]
  return changes.toSorted((a, b) => (b.to.date ?? '').localeCompare(a.to.date ?? '') || (b.recordedAt ?? '').localeCompare(a.recordedAt ?? '')).slice(0, scope.limit)
}

interface Turn {
  readonly cell: KnownCell
  readonly from: ViewAt | null
  readonly to: ViewAt
}

function turned(session: Session, scope: LogScope): readonly PositionChange[] {
  const { history } = session.positions
  const { pool } = history
  const since = scope.since === undefined ? -Infinity : dayNumber(scope.since)
  const turns = cellsIn(session, scope).flatMap((cell): readonly Turn[] => {
    const { start, end } = history.run(cell.actorCode, cell.issueCode)
    const points = turningPoints(pool, start, end)
    const view = (entry: number): ViewAt => ({ entry, issue: cell.issue, holder: cell.actor.id })
    return points.map((entry, at) => {
      const before = points[at - 1]
      return { cell, from: before === undefined ? null : view(before), to: view(entry) }
    })
  })
  const latest = turns.filter(({ to }) => pool.day[to.entry]! >= since).toSorted((a, b) => pool.day[b.to.entry]! - pool.day[a.to.entry]!).slice(0, scope.limit)
  const view = heldViews(session, latest.flatMap(({ from, to }) => (from ? [from, to] : [to])))
  return latest.map(({ cell, from, to }) => {
    const recorded = recordOf(session, to.entry)
    return { ...named(cell), kind: isAssessed(pool.packed[to.entry]!) ? 'assessed' : 'stated', from: from && view(from), to: view(to), author: recorded?.author ?? null, recordedAt: recorded?.at ?? null }
  })
}

function recordOf({ positions: { history }, store }: Session, entry: number): Recorded | undefined {
  const { pool } = history
  const held = pool.held[entry]!
  return isAssessed(pool.packed[entry]!) ? judgingOf(store.db, history.judgementOf(held)) : confirmationOf(store.db, pool.n[held]!)
}

function corrected({ store: { db } }: Session, { actor, issue, since, limit }: LogScope): readonly PositionChange[] {
  const found = corrections(db, { actor: actor ?? null, issue: issue ?? null, since: since ?? null }).slice(0, limit)
  const [refs, labels, words] = [actorRefs(db), issueLabels(db), evidenceFor(db, found.map(({ statement }) => statement))]
  return found.flatMap((one) => {
    const who = refs.get(one.actor)
    const quote = asEvidence(words.get(one.statement))
    const view = (value: number | null): HeldView => ({ value, band: bandOf(value), condition: null, date: one.date, basis: value === null ? 'none' : 'statement', quote: quote && { ...quote, value }, rationale: null })
    if (!who) return []
    return [{ actor: who, issue: one.issue, issueLabel: labels.get(one.issue) ?? one.issue, kind: 'corrected' as const, from: view(one.was), to: view(one.is), author: one.author, recordedAt: one.at }]
  })
}
