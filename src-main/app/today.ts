/** What changed at the latest meeting: whose position moved, also by words that still await review. */
import type { PositionMove, TodaySummary } from '#contract/records.ts'
import type { DerivedPosition } from '#domain/positions.ts'
import { actorRefs } from '#store/actors.ts'
import { issueLabels } from '#store/taxonomy.ts'
import { derivedPositions } from './positions.ts'
import type { Session } from './session.ts'

const MOST_MOVES = 100

/** Derives every position twice: with and without what nobody has confirmed. */
export function todaySummary(session: Session): TodaySummary {
  const heard = derivedPositions(session, { includeProposed: true })
  const lastHeard = heard.reduce<string | null>((latest, { basis, date }) => (basis === 'statement' && date !== null && (latest === null || date > latest) ? date : latest), null)
  if (lastHeard === null) return { lastHeard, moved: [] }
  const confirmed = new Map(derivedPositions(session, {}).map((position) => [keyOf(position), position]))
  const { db } = session.store
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
