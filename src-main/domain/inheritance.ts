/** Which grouping's view a member without one of its own is shown with. */
import type { Band } from '#contract/vocabulary.ts'

export interface MembershipEntry {
  readonly actor: string
  readonly grouping: string
  /** ISO days, both inclusive; null = open. */
  readonly from: string | null
  readonly to: string | null
}

/** Every grouping with all who belong to it on a day, directly or through another grouping. */
export type GroupingReach = ReadonlyMap<string, ReadonlySet<string>>

/** The memberships in force on `day` (all of them where it is null), followed through nested groupings. */
export function groupingReach(memberships: readonly MembershipEntry[], day: string | null): GroupingReach {
  const direct = new Map<string, string[]>()
  for (const membership of memberships) {
    if (!inForce(membership, day)) continue
    const members = direct.get(membership.grouping)
    if (members) members.push(membership.actor)
    else direct.set(membership.grouping, [membership.actor])
  }
  return new Map([...direct.keys()].map((grouping) => [grouping, everyMember(grouping, direct)]))
}

function inForce(membership: MembershipEntry, day: string | null): boolean {
  if (day === null) return membership.to === null
  return (membership.from === null || membership.from <= day) && (membership.to === null || day <= membership.to)
}

function everyMember(grouping: string, direct: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [grouping]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const member of direct.get(next) ?? []) {
      if (member === grouping || found.has(member)) continue
      found.add(member)
      open.push(member)
    }
  }
  return found
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
