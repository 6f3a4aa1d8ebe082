/**
 * How far the members of a grouping stand together, and who stands apart from it.
 *
 * Cohesion is the mean agreement over all pairs of members, the pairwise form of an index of agreement (Lijphart, "The
 * Analysis of Bloc Voting in the General Assembly", American Political Science Review 57 (1963) 902–917), here of
 * agreement corrected for chance and weighted by the issues each pair shares. An outlier is a member whose own mean
 * agreement with the others lies below the lower inner fence of all members' (Tukey, Exploratory Data Analysis, 1977:
 * a step of one and a half interquartile ranges below the first quartile).
 */

export interface Pairs {
  /** n × n agreement, NaN where nothing can be said. */
  readonly agreement: ArrayLike<number>
  /** n × n shared issues. */
  readonly shared: ArrayLike<number>
  readonly n: number
}

export interface Cohesion {
  /** Pairs of members with enough shared issues. */
  readonly pairs: number
  readonly within: number | null
  readonly without: number | null
}

export interface Standout {
  readonly member: number
  readonly agreement: number
  readonly groupAgreement: number
  readonly shared: number
}

/** Fewer members than this have no quartiles worth the name. */
const FEW_MEMBERS = 5
const FENCE = 1.5

/** `members` are rows of the matrix; pairs with fewer than `few` shared issues are left out. */
export function cohesionOf(members: readonly number[], pairs: Pairs, few: number): Cohesion {
  const inside = new Set(members)
  const others = Array.from({ length: pairs.n }, (_, at) => at).filter((at) => !inside.has(at))
  const within = new Mean()
  const without = new Mean()
  members.forEach((one, at) => {
    for (const other of members.slice(at + 1)) within.add(pairs, one, other, few)
    for (const other of others) without.add(pairs, one, other, few)
  })
  return { pairs: within.count, within: within.value, without: without.value }
}

/** Members that agree with the rest much less than the rest do, the most distant first. */
export function outliersOf(members: readonly number[], pairs: Pairs, few: number): readonly Standout[] {
  const means = members.flatMap((member) => {
    const mean = new Mean()
    for (const other of members) if (other !== member) mean.add(pairs, member, other, few)
    return mean.value === null ? [] : [{ member, agreement: mean.value, shared: mean.weight }]
  })
  if (means.length < FEW_MEMBERS) return []
  const sorted = means.map(({ agreement }) => agreement).toSorted((a, b) => a - b)
  const [lower, upper] = [quantile(sorted, 0.25), quantile(sorted, 0.75)]
  const fence = lower - FENCE * (upper - lower)
  const groupAgreement = cohesionOf(members, pairs, few).within ?? 0
  return means
    .filter(({ agreement }) => agreement < fence)
    .toSorted((a, b) => a.agreement - b.agreement)
    .map((one) => ({ ...one, groupAgreement }))
}

/** Mean agreement, weighted by shared issues. */
class Mean {
  count = 0
  weight = 0
  #sum = 0

  add({ agreement, shared, n }: Pairs, one: number, other: number, few: number): void {
    const [figure, issues] = [agreement[one * n + other] ?? Number.NaN, shared[one * n + other] ?? 0]
    if (Number.isNaN(figure) || issues < few) return
    this.count += 1
    this.weight += issues
    this.#sum += figure * issues
  }

  get value(): number | null {
    return this.weight === 0 ? null : this.#sum / this.weight
  }
}

/** With straight lines between the values (Hyndman and Fan, 1996, type 7). */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}
