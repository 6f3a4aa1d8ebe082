/** The values of a facet that lie within each other, as a tree read from top to bottom. */
import type { FacetValue } from '#contract/records.ts'

export interface TreeValue extends FacetValue {
  /** 0 at the top. */
  readonly depth: number
}

/**
 * Every value under the one it lies in, siblings in the order given. A value whose parent is not among them stands
 * under the nearest that is; what lies in a circle stands at the top.
 */
export function asTree(values: readonly FacetValue[], parents: ReadonlyMap<string, string | null>): readonly TreeValue[] {
  const present = new Set(values.map(({ value }) => value))
  const within = Map.groupBy(values, ({ value }) => nearestAbove(value, parents, present))
  const below = (parent: string | null, depth: number): readonly TreeValue[] =>
    (within.get(parent) ?? []).flatMap((value) => [{ ...value, depth }, ...below(value.value, depth + 1)])
  return below(null, 0)
}

/** Those that are wanted, with whatever they lie in. */
export function withAncestors(tree: readonly TreeValue[], isWanted: (value: TreeValue) => boolean): readonly TreeValue[] {
  const kept: TreeValue[] = []
  let depth = -1
  // From the bottom up, the next of lesser depth is what the last one kept lies in.
  for (const value of tree.toReversed()) {
    const leadsToKept = value.depth < depth
    if (!leadsToKept && !isWanted(value)) continue
    kept.push(value)
    depth = value.depth
  }
  return kept.toReversed()
}

function nearestAbove(value: string, parents: ReadonlyMap<string, string | null>, present: ReadonlySet<string>): string | null {
  const met = new Set([value])
  let nearest: string | null = null
  for (let above = parents.get(value) ?? null; above !== null; above = parents.get(above) ?? null) {
    if (met.has(above)) return null
    if (nearest === null && present.has(above)) nearest = above
    met.add(above)
  }
  return nearest
}
