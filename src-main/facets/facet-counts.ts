/** The counts of all facets as they are handed out: values instead of codes, highest count first. */
import type { Codebook } from './codebook.ts'
import { FACETS, PLACE } from './facet-codes.ts'
import type { FacetName } from './facet-codes.ts'
import type { FacetFilter } from './selection.ts'

export interface FacetCount {
  readonly value: string
  readonly count: number
}
export type FacetCounts = Readonly<Record<FacetName, readonly FacetCount[]>>

/**
 * Values that count at least one or are chosen, highest count first, then as first met.
 * @param count adds the statements of each value, by facet and value code, to what it is given
 */
export function listFacets(
  codebook: Codebook,
  filter: FacetFilter,
  count: (counts: readonly Int32Array[]) => void,
): FacetCounts {
  const counts = FACETS.map((facet) => new Int32Array(codebook.valueCount(facet)))
  count(counts)
  const list = (facet: FacetName): readonly FacetCount[] =>
    listValues(facet, counts[PLACE[facet]]!, filter[facet] ?? [], codebook)
  return {
    actor: list('actor'), kind: list('kind'), topic: list('topic'), issue: list('issue'), band: list('band'),
    meeting: list('meeting'), status: list('status'), tier: list('tier'), mark: list('mark'), region: list('region'),
    session: list('session'), grouping: list('grouping'), author: list('author'), forum: list('forum'),
  }
}

function listValues(
  facet: FacetName,
  counts: Int32Array,
  chosen: readonly string[],
  codebook: Codebook,
): readonly FacetCount[] {
  const kept = new Set(chosen.map((value) => codebook.codeOf(facet, value)))
  const codes: number[] = []
  for (let code = 1; code < counts.length; code++) if (counts[code]! > 0 || kept.has(code)) codes.push(code)
  codes.sort((a, b) => counts[b]! - counts[a]! || a - b)
  return codes.map((code) => ({ value: codebook.valueOf(facet, code), count: counts[code]! }))
}
