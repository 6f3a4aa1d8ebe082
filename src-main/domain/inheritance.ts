/** Which grouping's view a member without one of its own is shown with. */
import type { Band } from '#contract/vocabulary.ts'

export interface MembershipEntry {
  readonly actor: string
  readonly grouping: string
  /** ISO days, both inclusive; null = open. */
  readonly from: string | null
  readonly to: string | null
}

/** Every grouping with those who belong to it on a day. */
export type GroupingReach = ReadonlyMap<string, ReadonlySet<string>>

/**
 * The memberships in force on `day`, or today's open ones where it is null. Membership does not pass through: that the
 * African Union sits in the G20 makes none of its states a member, nor the G20's view theirs.
 */
export function groupingReach(memberships: readonly MembershipEntry[], day: string | null): GroupingReach {
  const reach = new Map<string, Set<string>>()
  for (const membership of memberships) {
    if (!inForce(membership, day)) continue
    const members = reach.get(membership.grouping)
    if (members) members.add(membership.actor)
    else reach.set(membership.grouping, new Set([membership.actor]))
  }
  return reach
}

function inForce(membership: MembershipEntry, day: string | null): boolean {
  if (day === null) return membership.to === null
  return (membership.from === null || membership.from <= day) && (membership.to === null || day <= membership.to)
}

export type Inheritance<View> =
  | { readonly kind: 'held'; readonly grouping: string; readonly view: View }
  | { readonly kind: 'conflict'; readonly groupings: readonly string[] }

/**
 * The view a member inherits, or null where none of its groupings holds one.
 *
 * The most specific grouping speaks: one whose members all belong to another comes before that other (ASEAN before
 * the Non-Aligned Movement). Where the most specific ones fall in different bands the member inherits nothing.
 */
export function inheritedHolder<View extends { readonly band: Band }>(
  member: string,
  reach: GroupingReach,
  viewOf: (grouping: string) => View | undefined,
): Inheritance<View> | null {
  const candidates: { readonly grouping: string; readonly members: ReadonlySet<string>; readonly view: View }[] = []
  for (const [grouping, members] of reach) {
    if (!members.has(member)) continue
    const view = viewOf(grouping)
    if (view) candidates.push({ grouping, members, view })
  }
  const specific = candidates
    .filter((one) => !candidates.some((other) => isWithin(other.members, one.members)))
    .toSorted((a, b) => a.members.size - b.members.size || a.grouping.localeCompare(b.grouping))
  const nearest = specific[0]
  if (!nearest) return null
  if (specific.some((other) => other.view.band !== nearest.view.band)) {
    return { kind: 'conflict', groupings: specific.map((one) => one.grouping) }
  }
  return { kind: 'held', grouping: nearest.grouping, view: nearest.view }
}

/** Strictly smaller, and wholly contained. */
function isWithin(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  return inner.size < outer.size && [...inner].every((member) => outer.has(member))
}
