/** A segment's rows in the order of a sort: empty values last in both directions, ties by row number. */
import { UNDATED } from './age.ts'
import type { Codebook } from './codebook.ts'
import type { Columns } from './columns.ts'
import { statusOf } from './facet-codes.ts'

export interface StatementSort {
  readonly by: 'date' | 'actor' | 'document' | 'status' | 'changed'
  readonly descending: boolean
}

export interface Order {
  /** Rows in order; null where they stand in order already (newest first). */
  readonly rows: Uint32Array | null
  readonly length: number
  /** What a row is ordered by: smaller first. */
  readonly keyOf: (row: number) => number
}

/** Puts a segment's rows, given in the order of their row numbers, in the order of a sort. */
export function orderRows(columns: Columns, rows: () => Uint32Array, sort: StatementSort, codebook: Codebook): Order {
  const keyOf = keyFor(columns, sort, codebook)
  if (sort.by === 'date' && sort.descending) return { rows: null, length: columns.size, keyOf }
  const ordered = sortRows(rows(), keyOf)
  return { rows: ordered, length: ordered.length, keyOf }
}

function keyFor(columns: Columns, { by, descending }: StatementSort, codebook: Codebook): (row: number) => number {
  const { age, changed, triage, document, claimStart, speaker } = columns
  const sign = descending ? -1 : 1
  const lastIfEmpty = (rank: number): number => (rank === Infinity ? rank : rank * sign)
  switch (by) {
    case 'date':
      return descending ? (row) => age[row]! : (row) => (age[row] === UNDATED ? Infinity : -age[row]!)
    case 'actor': {
      const ranks = codebook.actorRanks()
      return (row) => lastIfEmpty(ranks[codebook.speakers.actorOf(speaker[claimStart[row]!]!)]!)
    }
    case 'document': {
      const ranks = codebook.documentRanks()
      return (row) => lastIfEmpty(ranks[document[row]!]!)
    }
    case 'status':
      return (row) => statusOf(codebook.triages.secondOf(triage[row]!)) * sign
    case 'changed':
      return (row) => changed[row]! * sign
  }
}

/**
 * Rows by key; rows of one key stay as they come. A counting sort over the distinct keys: a comparing function would
 * take several times as long.
 */
export function sortRows(rows: Uint32Array, keyOf: (row: number) => number): Uint32Array {
  const keys = Float64Array.from(rows, keyOf)
  const distinct = distinctOf(keys)
  const ranks = Uint32Array.from(keys, (key) => rankIn(distinct, key))
  const starts = new Uint32Array(distinct.length + 1)
  for (const rank of ranks) starts[rank + 1]!++
  for (let rank = 0; rank < distinct.length; rank++) starts[rank + 1]! += starts[rank]!
  const ordered = new Uint32Array(rows.length)
  for (let at = 0; at < rows.length; at++) ordered[starts[ranks[at]!]!++] = rows[at]!
  return ordered
}

function distinctOf(keys: Float64Array): Float64Array {
  const rising = keys.toSorted()
  let count = 0
  for (let at = 0; at < rising.length; at++) {
    if (at === 0 || rising[at] !== rising[at - 1]) rising[count++] = rising[at]!
  }
  return rising.subarray(0, count)
}

/** The place of a key among rising keys that hold it. */
function rankIn(rising: Float64Array, key: number): number {
  let low = 0
  let high = rising.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if (rising[middle]! < key) low = middle + 1
    else high = middle
  }
  return low
}
