/** Which values of a facet are worth showing, and in which order. */
import type { FacetValue } from '#contract/records.ts'
import { BANDS, STATEMENT_STATUSES, TIERS } from '#contract/vocabulary.ts'

/** Facets whose values have an order of their own. */
const ORDERS: Readonly<Record<string, readonly string[]>> = { status: STATEMENT_STATUSES, band: BANDS, tier: TIERS }

/**
 * What is chosen stays in sight even at zero; other values at zero would lead nowhere.
 * Most frequent first, unless the values have an order of their own.
 */
export function shownValues(
  facet: string,
  values: readonly FacetValue[],
  chosen: readonly string[],
  labelOf: (value: string) => string,
): readonly FacetValue[] {
  const known = new Set(values.map(({ value }) => value))
  const missing = chosen.filter((value) => !known.has(value)).map((value) => ({ value, label: labelOf(value), count: 0 }))
  const worth = [...values.filter(({ value, count }) => count > 0 || chosen.includes(value)), ...missing]
  const order = ORDERS[facet]
  if (order !== undefined) return worth.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
  const isChosen = ({ value }: FacetValue) => Number(chosen.includes(value))
  return worth.toSorted((a, b) => isChosen(b) - isChosen(a) || b.count - a.count || a.label.localeCompare(b.label))
}
