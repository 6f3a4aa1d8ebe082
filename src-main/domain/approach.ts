/** Who is worth approaching on an issue: those who could still move, seen from our landing zone. */
import { OPEN_FROM, OPEN_TO } from './stance.ts'

export type ApproachReason = 'conditional' | 'open' | 'near our landing zone' | 'moved towards us' | 'has not committed'

export interface ApproachPosition {
  readonly actor: string
  readonly value: number | null
  readonly condition: string | null
  readonly basis: 'statement' | 'assessed' | 'inherited' | 'none'
  readonly silence: 'never spoke' | 'no commitment' | null
  /** What was held before the last move; undefined where there was none. */
  readonly before: number | null | undefined
}

/** Our landing zone on the continuum, both ends included. */
export interface LandingZone {
  readonly from: number
  readonly to: number
}

/** As far outside the zone as one band is wide still counts as near. */
const NEAR = 20
const OPEN: LandingZone = { from: OPEN_FROM, to: OPEN_TO }

export interface Prospect {
  readonly actor: string
  readonly value: number | null
  readonly reasons: readonly ApproachReason[]
}

/** Best prospects first: the most reasons, then the nearest to the zone. Who stands in the zone needs no approaching. */
export function prospects(positions: readonly ApproachPosition[], zone: LandingZone | null): readonly Prospect[] {
  return positions
    .filter(({ value, basis, silence }) => basis !== 'inherited' && silence !== 'never spoke' && !(zone !== null && value !== null && distanceTo(zone, value) === 0))
    .map((position) => ({ actor: position.actor, value: position.value, reasons: reasonsFor(position, zone) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => b.reasons.length - a.reasons.length || farness(a.value, zone) - farness(b.value, zone) || a.actor.localeCompare(b.actor))
}

function reasonsFor({ value, condition, before }: ApproachPosition, zone: LandingZone | null): readonly ApproachReason[] {
  if (value === null) return ['has not committed']
  const reasons: ApproachReason[] = []
  if (condition !== null) reasons.push('conditional')
  if (value >= OPEN.from && value <= OPEN.to) reasons.push('open')
  if (zone !== null && distanceTo(zone, value) <= NEAR) reasons.push('near our landing zone')
  if (zone !== null && before !== undefined && before !== null && distanceTo(zone, value) < distanceTo(zone, before)) reasons.push('moved towards us')
  return reasons
}

/** Points between a value and the zone, 0 within it. */
function distanceTo({ from, to }: LandingZone, value: number): number {
  return Math.max(0, from - value, value - to)
}

const farness = (value: number | null, zone: LandingZone | null): number => (value === null ? 101 : distanceTo(zone ?? OPEN, value))
