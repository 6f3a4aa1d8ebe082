/** The filter of the grid as a value: toggling, clearing, and naming what is active. */
import { statementFilter, type StatementFilter } from '#contract/methods/statement.ts'
import type { StatementFacets } from '#contract/records.ts'

export type Facet = keyof StatementFacets

export const FACETS: readonly { readonly facet: Facet; readonly label: string }[] = [
  { facet: 'status', label: 'Status' },
  { facet: 'actor', label: 'Actor' },
  { facet: 'kind', label: 'Kind of actor' },
  { facet: 'region', label: 'Regional group' },
  { facet: 'grouping', label: 'Grouping' },
  { facet: 'topic', label: 'Topic' },
  { facet: 'issue', label: 'Issue' },
  { facet: 'band', label: 'Stance' },
  { facet: 'forum', label: 'Forum' },
  { facet: 'session', label: 'Session' },
  { facet: 'meeting', label: 'Meeting' },
  { facet: 'tier', label: 'Tier' },
  { facet: 'mark', label: 'Handling mark' },
  { facet: 'author', label: 'Last changed by' },
]

/** One active part of the filter, as its chip shows it; `value` is null for text and dates. */
export interface ActivePart {
  readonly facet: Facet | 'document' | 'from' | 'to' | 'text'
  readonly value: string | null
  readonly label: string
}

const NONE: readonly string[] = []

/** The values chosen in one facet. */
export function chosen(filter: StatementFilter, facet: Facet | 'document'): readonly string[] {
  return filter[facet] ?? NONE
}

/** The filter with a facet's values replaced; none leaves the facet out altogether. */
export function withFacet(filter: StatementFilter, facet: Facet | 'document', values: readonly string[]): StatementFilter {
  const { [facet]: _, ...rest } = filter
  return values.length === 0 ? rest : statementFilter.parse({ ...rest, [facet]: values })
}

/** The values with one put in or taken out. */
export function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
}

/** The filter with its text or a date set; empty clears it. */
export function withField(filter: StatementFilter, field: 'text' | 'from' | 'to', value: string): StatementFilter {
  const { [field]: _, ...rest } = filter
  return value === '' ? rest : { ...rest, [field]: value }
}

/** The filter without one of its active parts. */
export function withoutPart(filter: StatementFilter, part: ActivePart): StatementFilter {
  if (part.facet === 'text' || part.facet === 'from' || part.facet === 'to') return withField(filter, part.facet, '')
  return withFacet(filter, part.facet, chosen(filter, part.facet).filter((value) => value !== part.value))
}

/** Every active part, named through `labelOf`, in the order of the panel. */
export function activeParts(
  filter: StatementFilter,
  labelOf: (facet: Facet | 'document', value: string) => string,
): readonly ActivePart[] {
  const parts: ActivePart[] = []
  if (filter.text !== undefined) parts.push({ facet: 'text', value: null, label: filter.text.includes('"') ? filter.text : `“${filter.text}”` })
  if (filter.from !== undefined) parts.push({ facet: 'from', value: null, label: `from ${filter.from}` })
  if (filter.to !== undefined) parts.push({ facet: 'to', value: null, label: `to ${filter.to}` })
  for (const facet of [...FACETS.map((f) => f.facet), 'document' as const]) {
    for (const value of chosen(filter, facet)) parts.push({ facet, value, label: labelOf(facet, value) })
  }
  return parts
}

export function isEmpty(filter: StatementFilter): boolean {
  return Object.keys(filter).length === 0
}

/** A filter from a saved view or an earlier version; what cannot be read is dropped rather than refused. */
export function readFilter(stored: unknown): StatementFilter {
  const whole = statementFilter.safeParse(stored)
  if (whole.success) return whole.data
  if (typeof stored !== 'object' || stored === null) return {}
  const readable = Object.entries(stored).filter(([key, value]) => statementFilter.safeParse({ [key]: value }).success)
  return statementFilter.parse(Object.fromEntries(readable))
}
