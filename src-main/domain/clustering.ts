/**
 * Agglomerative clustering by average linkage (UPGMA: Sokal and Michener, "A statistical method for evaluating systematic
 * relationships", University of Kansas Science Bulletin 38 (1958) 1409–1438): the distance of two clusters is the mean
 * over all pairs across them. Found by nearest-neighbour chains (Murtagh, "A survey of recent advances in hierarchical
 * clustering algorithms", Computer Journal 26 (1983) 354–359), which is exact for average linkage and takes n² steps.
 */

export interface Merge {
  /** Nodes 0 … n−1 are the items, n + i is what merge i made. */
  readonly left: number
  readonly right: number
  /** Mean distance across the two. */
  readonly height: number
  /** Items in what was made. */
  readonly size: number
}

/** The tree over n items, nearest first, from their distances (n × n, row by row, symmetric). */
export function averageLinkage(distances: ArrayLike<number>, n: number): readonly Merge[] {
  const between = Float64Array.from(distances)
  const sizes = new Float64Array(n).fill(1)
  const found: { readonly one: number; readonly other: number; readonly height: number }[] = []
  const active = new Set(Array.from({ length: n }, (_, at) => at))
  const chain: number[] = []
  while (active.size > 1) {
    if (chain.length === 0) for (const first of active) { chain.push(first); break }
    const tip = chain.at(-1)!
    const before = chain.at(-2)
    const near = nearest(between, active, n, tip, before)
    if (near !== before) {
      chain.push(near)
      continue
    }
    chain.length -= 2
    const [one, other] = tip < near ? [tip, near] : [near, tip]
    found.push({ one, other, height: between[one * n + other]! })
    join(between, sizes, active, n, one, other)
  }
  return labelled(found, n)
}

/** The active cluster nearest to `tip`; of equals the one before it in the chain, then the first. */
function nearest(between: Float64Array, active: ReadonlySet<number>, n: number, tip: number, before: number | undefined): number {
  let best = before ?? -1
  let least = before === undefined ? Infinity : between[tip * n + before]!
  for (const other of active) {
    const distance = between[tip * n + other]!
    if (other !== tip && distance < least) {
      best = other
      least = distance
    }
  }
  return best
}

/** `one` becomes the union; distances to it are means weighted by size (Lance and Williams, 1967). */
function join(between: Float64Array, sizes: Float64Array, active: Set<number>, n: number, one: number, other: number): void {
  const [a, b] = [sizes[one]!, sizes[other]!]
  active.delete(other)
  for (const third of active) {
    if (third === one) continue
    const mean = (a * between[one * n + third]! + b * between[other * n + third]!) / (a + b)
    between[one * n + third] = mean
    between[third * n + one] = mean
  }
  sizes[one] = a + b
}

/** Merges in the order of their heights, with the nodes they join. */
function labelled(found: readonly { readonly one: number; readonly other: number; readonly height: number }[], n: number): readonly Merge[] {
  const nodeOf = Array.from({ length: n }, (_, at) => at)
  const sizes = new Map<number, number>()
  return found.toSorted((a, b) => a.height - b.height).map(({ one, other, height }, place) => {
    const [left, right] = [nodeOf[one]!, nodeOf[other]!]
    const size = (sizes.get(left) ?? 1) + (sizes.get(right) ?? 1)
    const made = n + place
    nodeOf[one] = made
    sizes.set(made, size)
    return { left, right, height, size }
  })
}

/** Items in the order of the tree's leaves: whoever joined early stands side by side. */
export function leafOrder(merges: readonly Merge[], n: number): readonly number[] {
  if (merges.length === 0) return Array.from({ length: n }, (_, at) => at)
  const order: number[] = []
  const open = [n + merges.length - 1]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const merge = merges[node - n]
    if (merge) open.push(merge.right, merge.left)
    else order.push(node)
  }
  return order
}

/** The cluster of each item where the tree is cut below `height`, numbered in the order of the leaves. */
export function cutAt(merges: readonly Merge[], n: number, height: number): readonly number[] {
  const clusters = Array.from({ length: n }, () => 0)
  const members: number[][] = Array.from({ length: n }, (_, at) => [at])
  const roots = new Set(members.keys())
  merges.forEach(({ left, right, height: at }, place) => {
    members.push([...(members[left] ?? []), ...(members[right] ?? [])])
    if (at >= height) return
    roots.delete(left)
    roots.delete(right)
    roots.add(n + place)
  })
  const place = new Map(leafOrder(merges, n).map((item, rank) => [item, rank]))
  const first = (root: number): number => Math.min(...(members[root] ?? []).map((item) => place.get(item) ?? 0))
  ;[...roots].toSorted((a, b) => first(a) - first(b)).forEach((root, cluster) => {
    for (const item of members[root] ?? []) clusters[item] = cluster
  })
  return clusters
}
