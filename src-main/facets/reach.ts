/** Who inherits from whom on a day, laid out for the matrix: each member's groupings, the most specific first. */
import type { Dictionary } from './dictionary.ts'

/** The groupings of a member. */
export interface Memberships {
  /** Codes of the groupings, smallest first; of one size by id. */
  readonly groupings: readonly number[]
  /** `narrower[i]`: places in `groupings` of those that lie wholly within grouping i. */
  readonly narrower: readonly (readonly number[])[]
}

/** By actor code; a code that is not there belongs nowhere. */
export type Reach = ReadonlyMap<number, Memberships>

/** `members` as domain/inheritance gives them: every grouping with those who belong to it on the day. */
export function layOutReach(members: ReadonlyMap<string, ReadonlySet<string>>, actors: Dictionary): Reach {
  const sized = [...members].toSorted(([a, one], [b, other]) => one.size - other.size || a.localeCompare(b))
  const within = withinWhich(sized.map(([, set]) => set))
  const places = new Map<string, number[]>()
  sized.forEach(([, set], place) => {
    for (const member of set) {
      const list = places.get(member)
      if (list) list.push(place)
      else places.set(member, [place])
    }
  })
  const codes = sized.map(([grouping]) => actors.add(grouping))
  return new Map([...places].map(([member, list]) => [
    actors.add(member),
    { groupings: list.map((place) => codes[place]!), narrower: list.map((place) => list.flatMap((other, at) => (within[other]!.has(place) ? [at] : []))) },
  ]))
}

/** For each set, the places of those that it lies strictly within. */
function withinWhich(sets: readonly ReadonlySet<string>[]): readonly ReadonlySet<number>[] {
  return sets.map((inner) => new Set(sets.flatMap((outer, place) => (isWithin(inner, outer) ? [place] : []))))
}

function isWithin(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  if (inner.size >= outer.size) return false
  for (const member of inner) if (!outer.has(member)) return false
  return true
}
