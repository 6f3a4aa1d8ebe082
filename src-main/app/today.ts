/** What changed at the latest meeting: whose position moved, also by words that still await review. */
import type { PositionMove, TodaySummary } from '#contract/records.ts'
import type { DerivedPosition } from '#domain/positions.ts'
import { groupingReach } from '#domain/inheritance.ts'
import { actorRefs, memberships } from '#store/actors.ts'
import { cellsOn, lastDayOfStances } from '#store/positions.ts'
import { issueLabels } from '#store/taxonomy.ts'
import { derivedPositions } from './positions.ts'
import type { Session } from './session.ts'

const MOST_MOVES = 100

/** Derives twice, with and without what nobody has confirmed, where somebody was heard that day or speaks for one. */
export function todaySummary(session: Session): TodaySummary {
  const { db } = session.store
  const lastHeard = lastDayOfStances(db)
  if (lastHeard === null) return { lastHeard, moved: [] }
  const spoken = cellsOn(db, lastHeard)
  const members = groupingReach(memberships(db), null)
  const cells = [...spoken, ...spoken.flatMap(({ actor, issue }) => [...(members.get(actor) ?? [])].map((member) => ({ actor: member, issue })))]
  const heard = derivedPositions(session, { cells, includeProposed: true })
  const confirmed = new Map(derivedPositions(session, { cells }).map((position) => [keyOf(position), position]))
  const refs = actorRefs(db)
  const labels = issueLabels(db)
  const moved = heard.flatMap((position): readonly PositionMove[] => {
    const { actor: id, issue, previous, date, value, band } = position
    const actor = refs.get(id)
    if (!actor || previous === null || date === null || date < lastHeard || previous.band === band) return []
    const stands = confirmed.get(keyOf(position))
    const awaitsReview = stands?.date !== date || stands.value !== value
    return [{ actor, issue, issueLabel: labels.get(issue) ?? issue, from: { value: previous.value, band: previous.band, date: previous.date }, to: { value, band, date }, awaitsReview }]
  })
  return { lastHeard, moved: moved.slice(0, MOST_MOVES) }
}

const keyOf = ({ actor, issue }: DerivedPosition): string => `${actor} ${issue}`
