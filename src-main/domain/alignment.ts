/**
 * How far two actors agree over the issues both hold a view on, corrected for chance and for consensus.
 *
 * Raw agreement misleads: where nearly everyone says the same, everyone agrees with everyone (Häge, "Choice or
 * Circumstance?", Political Analysis 19 (2011) 287–305; Häge and Hug, "Consensus Voting and Similarity Measures in
 * International Organizations", International Interactions 42 (2016)). Their remedy is kept: one minus observed
 * over expected disagreement, the form of Scott's π and of Cohen's weighted κ (1968). Two choices differ:
 *
 * - Disagreement is the absolute distance on the continuum, since anchors are ordered and their spacing is only
 *   roughly even: squaring would let one far anchor decide.
 * - What chance would give is taken from each issue's own field of views, not from one actor's views pooled over
 *   issues: an issue's direction is arbitrary, and turning it round must not change who agrees. A unanimous issue
 *   then expects no disagreement and counts for nothing, which is the correction for consensus.
 *
 * Below chance the scale runs to the widest distance seen, so that −1 means opposite ends of the field on every issue.
 */

/** actor → issue → value on the continuum, 0–100. */
export type Views = ReadonlyMap<string, ReadonlyMap<string, number>>

export interface Agreement {
  /** 1 the same on every divided issue, 0 what chance would give, −1 opposite ends; null where nothing can be said. */
  readonly agreement: number | null
  /** Issues on which both hold a view and the field is divided: those the figure rests on. */
  readonly shared: number
}

export interface NeighbourAgreement {
  readonly actor: string
  readonly agreement: number
  readonly shared: number
}

export interface Neighbourhood {
  readonly closest: readonly NeighbourAgreement[]
  readonly mostDistant: readonly NeighbourAgreement[]
}

/** Fewer shared issues than this say little: such neighbours rank behind all others. */
export const FEW_SHARED = 3

interface Position {
  readonly actor: string
  readonly issue: string
  readonly value: number | null
  readonly basis: 'statement' | 'assessed' | 'inherited' | 'none'
}

/** Views actors hold themselves; inherited ones are left out, for they would make every member agree with its grouping. */
export function ownViews(positions: readonly Position[]): Views {
  const views = new Map<string, Map<string, number>>()
  for (const { actor, issue, value, basis } of positions) {
    if (value === null || basis === 'inherited') continue
    const held = views.get(actor) ?? new Map<string, number>()
    views.set(actor, held.set(issue, value))
  }
  return views
}

/** What one issue's field of views expects of two actors drawn from it, in points of the continuum. */
interface Field {
  readonly expected: number
  readonly widest: number
}

/** The field of every issue on which at least three actors hold a view: two would be measured against themselves. */
export function fieldsOf(views: Views): ReadonlyMap<string, Field> {
  const values = new Map<string, number[]>()
  for (const held of views.values()) {
    for (const [issue, value] of held) {
      const field = values.get(issue)
      if (field) field.push(value)
      else values.set(issue, [value])
    }
  }
  return new Map([...values].filter(([, field]) => field.length > 2).map(([issue, field]) => [issue, fieldOf(field)]))
}

function fieldOf(values: readonly number[]): Field {
  const sorted = values.toSorted((a, b) => a - b)
  const count = sorted.length
  // Σ over pairs of |x − y| is Σ x·(2·rank − n + 1) over the sorted values.
  const total = sorted.reduce((sum, value, rank) => sum + value * (2 * rank - count + 1), 0)
  return { expected: total / ((count * (count - 1)) / 2), widest: (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) }
}

/** Agreement of two actors against the fields of all (`fieldsOf` the same views). */
export function agreementOf(a: string, b: string, views: Views, fields = fieldsOf(views)): Agreement {
  const mine = views.get(a)
  const theirs = views.get(b)
  if (!mine || !theirs) return { agreement: null, shared: 0 }
  let shared = 0
  let observed = 0
  let expected = 0
  let widest = 0
  for (const [issue, value] of mine) {
    const other = theirs.get(issue)
    const field = fields.get(issue)
    if (other === undefined || field === undefined || field.widest === 0) continue
    shared += 1
    observed += Math.abs(value - other)
    expected += field.expected
    widest += field.widest
  }
  return { agreement: shared === 0 ? null : corrected(observed, expected, widest), shared }
}

function corrected(observed: number, expected: number, widest: number): number {
  if (observed <= expected) return 1 - observed / expected
  return -(observed - expected) / (widest - expected)
}

/**
 * The actors nearest to and furthest from one actor, at most `limit` of each.
 *
 * Whoever agrees more than chance can be closest, the others most distant, none both. Neighbours with fewer than
 * `few` shared issues come behind all others; among equals the one with more shared issues comes first.
 */
export function neighbours(actor: string, views: Views, limit = 5, few = FEW_SHARED): Neighbourhood {
  const fields = fieldsOf(views)
  const all: NeighbourAgreement[] = []
  for (const other of views.keys()) {
    if (other === actor) continue
    const { agreement, shared } = agreementOf(actor, other, views, fields)
    if (agreement !== null) all.push({ actor: other, agreement, shared })
  }
  const ranked = (direction: 1 | -1) => (a: NeighbourAgreement, b: NeighbourAgreement) =>
    Number(a.shared < few) - Number(b.shared < few) ||
    direction * (b.agreement - a.agreement) ||
    b.shared - a.shared ||
    a.actor.localeCompare(b.actor)
  return {
    closest: all.filter((one) => one.agreement > 0).toSorted(ranked(1)).slice(0, limit),
    mostDistant: all.filter((one) => one.agreement <= 0).toSorted(ranked(-1)).slice(0, limit),
  }
}
