/**
 * Who joins whom first: the tree of a clustering, its leaves one under another, its root to the right. Branches below
 * the cut (what it takes to be a cluster) are solid, those above it dashed.
 */
import { HAIRLINE, INK, MUTED } from './palette.ts'
import { chart, element } from './svg.ts'
import type { Chart } from './svg.ts'

export interface DendrogramData {
  readonly subject: string
  /** In the order of the leaves. */
  readonly actors: readonly { readonly label: string }[]
  /** Nearest first; nodes 0 … n−1 are the leaves in their order, n + i is what merge i made. */
  readonly merges: readonly { readonly left: number; readonly right: number; readonly height: number }[]
  /** Height at which the tree is cut. */
  readonly cut: number
  /** Greatest height there can be. */
  readonly highest: number
}

/** A merge as a bracket: two arms along the leaves' direction, joined at its height. Leaves lie at whole numbers. */
export interface Bracket {
  readonly height: number
  readonly from: { readonly at: number; readonly height: number }
  readonly to: { readonly at: number; readonly height: number }
}

/** Where each merge lies, in leaves and heights. A merge lower than what it joins (ties, rounding) stands as high as that. */
export function planDendrogram({ actors, merges }: Pick<DendrogramData, 'actors' | 'merges'>): readonly Bracket[] {
  const nodes = actors.map((_, at) => ({ at, height: 0 }))
  return merges.flatMap(({ left, right, height }) => {
    const [one, other] = [nodes[left], nodes[right]]
    if (one === undefined || other === undefined) return []
    const [from, to] = one.at <= other.at ? [one, other] : [other, one]
    const bracket = { height: Math.max(height, from.height, to.height), from, to }
    nodes.push({ at: (from.at + to.at) / 2, height: bracket.height })
    return [bracket]
  })
}

/** `leaf`: px from one leaf to the next; `depth`: px from the leaves to the greatest height. */
export function dendrogramChart(data: DendrogramData, leaf: number, depth: number): Chart {
  const { actors, cut, highest, subject } = data
  const x = (height: number): number => 1 + (Math.min(height, highest) / highest) * (depth - 2)
  const y = (at: number): number => (at + 0.5) * leaf
  const branches = planDendrogram(data).map(({ height, from, to }) =>
    element('path', {
      d: `M${round(x(from.height))} ${round(y(from.at))}H${round(x(height))}V${round(y(to.at))}H${round(x(to.height))}`,
      fill: 'none',
      stroke: `#${height < cut ? INK : MUTED}`,
      'stroke-width': height < cut ? 1.4 : 1,
      'stroke-dasharray': height < cut ? undefined : '2 2',
    }),
  )
  const line = element('line', { x1: x(cut), y1: 0, x2: x(cut), y2: actors.length * leaf, stroke: `#${HAIRLINE}` })
  return chart(`Tree: ${subject}`, dendrogramWords(data), depth, actors.length * leaf, line, ...branches)
}

/** The clusters at the cut, in the order of the leaves. */
function dendrogramWords({ subject, actors, merges, cut }: DendrogramData): string {
  const members: (readonly number[])[] = actors.map((_, at) => [at])
  const roots = new Set(members.keys())
  for (const { left, right, height } of merges) {
    members.push([...(members[left] ?? []), ...(members[right] ?? [])])
    if (height >= cut) continue
    roots.delete(left)
    roots.delete(right)
    roots.add(members.length - 1)
  }
  const clusters = [...roots].map((root) => (members[root] ?? []).toSorted((a, b) => a - b)).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
  const several = clusters.filter((leaves) => leaves.length > 1).map((leaves) => leaves.map((at) => actors[at]?.label ?? '').join(', '))
  const alone = clusters.filter((leaves) => leaves.length === 1).length
  const joined = several.length === 0 ? 'Nobody is joined.' : `Joined: ${several.join('; ')}.`
  return `Tree of ${actors.length} actors on ${subject}. ${joined}${alone === 0 ? '' : ` On their own: ${alone}.`}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
