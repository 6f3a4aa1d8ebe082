/** Which positions are shown, in which order, and what each facet would leave. */
import type { StandingFilter, StandingSort } from '#contract/methods/export.ts'
import type { FacetValue, PositionRow } from '#contract/records.ts'

/** Silence fills most of the table: it is shown to those who ask for it. */
export const COMMITTED: StandingFilter = { band: ['supports', 'open', 'opposes'] }

export const BY_ACTOR: StandingSort = { by: 'actor', descending: false }

export const STANDING_FACETS = ['band', 'actor', 'issue'] as const
export type StandingFacet = (typeof STANDING_FACETS)[number]

const VALUE_OF: Readonly<Record<StandingFacet, (row: PositionRow) => { readonly value: string; readonly label: string }>> = {
  actor: ({ actor }) => ({ value: actor.id, label: actor.shortName }),
  issue: ({ issue, issueLabel }) => ({ value: issue, label: issueLabel }),
  band: ({ band }) => ({ value: band, label: band }),
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** What the search looks through. */
const wordsOf = ({ actor, issueLabel, condition, rationale, evidence }: PositionRow): string =>
  plain([actor.shortName, actor.name, issueLabel, condition ?? '', rationale ?? '', evidence[0]?.quote ?? ''].join(' '))

function meets(row: PositionRow, filter: StandingFilter, facet: StandingFacet): boolean {
  const wanted: readonly string[] | undefined = filter[facet]
  return !wanted?.length || wanted.includes(VALUE_OF[facet](row).value)
}

function holdsWords(rows: readonly PositionRow[], text: string | undefined): readonly PositionRow[] {
  const words = plain(text ?? '').split(/\s+/u).filter(Boolean)
  return words.length === 0 ? rows : rows.filter((row) => words.every((word) => wordsOf(row).includes(word)))
}

/** The rows that pass, in the order they came. */
export function passing(rows: readonly PositionRow[], filter: StandingFilter): readonly PositionRow[] {
  return holdsWords(rows, filter.text).filter((row) => STANDING_FACETS.every((facet) => meets(row, filter, facet)))
}

/** Beside each value of a facet, how many rows choosing it alone would leave, all other filters kept. */
export function standingCounts(rows: readonly PositionRow[], filter: StandingFilter): Readonly<Record<StandingFacet, readonly FacetValue[]>> {
  const found = holdsWords(rows, filter.text)
  const countsOf = (facet: StandingFacet): readonly FacetValue[] => {
    const others = STANDING_FACETS.filter((one) => one !== facet)
    const counts = new Map<string, FacetValue>()
    for (const row of found) {
      if (!others.every((other) => meets(row, filter, other))) continue
      const { value, label } = VALUE_OF[facet](row)
      counts.set(value, { value, label, count: (counts.get(value)?.count ?? 0) + 1 })
    }
    return [...counts.values()]
  }
  return { actor: countsOf('actor'), issue: countsOf('issue'), band: countsOf('band') }
}

const byName = new Intl.Collator('en')

const named = (a: PositionRow, b: PositionRow): number =>
  byName.compare(a.actor.shortName, b.actor.shortName) || byName.compare(a.issueLabel, b.issueLabel)

/** Rows without a value or a day stand last in either direction; ties go by actor, then issue. */
export function sortedBy(rows: readonly PositionRow[], { by, descending }: StandingSort): readonly PositionRow[] {
  const sign = descending ? -1 : 1
  const inOrder = (a: PositionRow, b: PositionRow): number => {
    switch (by) {
      case 'actor':
        return sign * byName.compare(a.actor.shortName, b.actor.shortName)
      case 'issue':
        return sign * byName.compare(a.issueLabel, b.issueLabel)
      case 'value':
        return lastIfNone(a.value, b.value, (x, y) => sign * (x - y))
      case 'since':
        return lastIfNone(a.date, b.date, (x, y) => sign * (x < y ? -1 : Number(x > y)))
    }
  }
  return rows.toSorted((a, b) => inOrder(a, b) || named(a, b))
}

function lastIfNone<T>(a: T | null, b: T | null, compare: (a: T, b: T) => number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return compare(a, b)
}
