/** A filter made ready for the scan: per code of each column, the bits of the facets it fails. */
import type { StatementFilter } from '#contract/methods/statement.ts'
import { UNDATED, ageOf } from './age.ts'
import type { Codebook } from './codebook.ts'
import { FACETS, PLACE, bandOf, issueOf, markOf, statusOf, tierOf } from './facet-codes.ts'
import type { FacetName } from './facet-codes.ts'

/** Everything of the contract's filter but the text, which the store matches. */
export type FacetFilter = Omit<StatementFilter, 'text'>

export interface Selection {
  /** Bits of the facets that are filtered. */
  readonly filtered: number
  readonly speaker: Uint16Array
  readonly topicSet: Uint16Array
  readonly stance: Uint16Array
  readonly meeting: Uint16Array
  readonly triage: Uint16Array
  /** By document code: 1 where chosen; null where documents are not filtered. */
  readonly documents: Uint8Array | null
  /** Ages from `newest` to `oldest`, both included. */
  readonly newest: number
  readonly oldest: number
}

/**
 * Reads a filter against the codes in use. An empty list filters nothing; a value no statement bears matches nothing.
 * @throws RangeError where `from` or `to` is no ISO day.
 */
export function select(filter: FacetFilter, codebook: Codebook): Selection {
  const chosen = new Map<FacetName, Uint8Array>()
  let filtered = 0
  for (const facet of FACETS) {
    const values = filter[facet]
    if (values === undefined || values.length === 0) continue
    chosen.set(facet, marks(values.map((value) => codebook.codeOf(facet, value)), codebook.valueCount(facet)))
    filtered |= 1 << PLACE[facet]
  }
  const dated = filter.from !== undefined || filter.to !== undefined
  const kinds = codebook.kinds()
  const regions = codebook.regionCodes()
  const sessions = codebook.sessionCodes()
  const forums = codebook.forumCodes()
  const { speakers, triages } = codebook
  return {
    filtered,
    speaker: fails(speakers.size, chosen, {
      actor: (code) => [speakers.actorOf(code)],
      kind: (code) => [kinds[speakers.actorOf(code)] ?? 0],
      region: (code) => [regions[speakers.actorOf(code)] ?? 0],
      grouping: (code) => speakers.groupingsOf(code),
    }),
    topicSet: topicFails(chosen.get('topic'), codebook),
    stance: fails(codebook.issues.size * 4, chosen, { issue: (code) => [issueOf(code)], band: (code) => [bandOf(code)] }),
    meeting: fails(codebook.meetings.size, chosen, {
      meeting: (code) => [code], session: (code) => [sessions[code] ?? 0], forum: (code) => [forums[code] ?? 0],
    }),
    triage: fails(triages.size, chosen, {
      status: (code) => [statusOf(triages.secondOf(code))],
      tier: (code) => [tierOf(triages.secondOf(code))],
      mark: (code) => [markOf(triages.secondOf(code))],
      author: (code) => [triages.firstOf(code)],
    }),
    documents: documentMarks(filter.document, codebook),
    newest: filter.to === undefined ? 0 : ageOf(filter.to),
    oldest: filter.from === undefined ? (dated ? UNDATED - 1 : UNDATED) : ageOf(filter.from),
  }
}

/** A table over a column's codes: the bits of the filtered facets none of whose values in that code is chosen. */
function fails(
  size: number,
  chosen: ReadonlyMap<FacetName, Uint8Array>,
  facets: { readonly [F in FacetName]?: (code: number) => readonly number[] },
): Uint16Array {
  const table = new Uint16Array(size)
  for (const facet of FACETS) {
    const valuesOf = facets[facet]
    const marked = chosen.get(facet)
    if (valuesOf === undefined || marked === undefined) continue
    const bit = 1 << PLACE[facet]
    for (let code = 0; code < size; code++) if (!valuesOf(code).some((value) => marked[value] === 1)) table[code]! |= bit
  }
  return table
}

function topicFails(chosen: Uint8Array | undefined, codebook: Codebook): Uint16Array {
  const table = new Uint16Array(codebook.topicSets.size)
  if (chosen === undefined) return table
  table.fill(1 << PLACE.topic)
  for (const [topic, mark] of chosen.entries()) {
    if (mark === 1) for (const set of codebook.topicSets.setsWith(topic)) table[set] = 0
  }
  return table
}

function documentMarks(documents: readonly string[] | undefined, codebook: Codebook): Uint8Array | null {
  if (documents === undefined || documents.length === 0) return null
  return marks(documents.map((document) => codebook.documents.find(document)), codebook.documents.size)
}

function marks(codes: readonly (number | undefined)[], size: number): Uint8Array {
  const marked = new Uint8Array(size)
  for (const code of codes) if (code !== undefined) marked[code] = 1
  return marked
}
