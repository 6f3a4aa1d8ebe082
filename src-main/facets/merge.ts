/** Joins sealed segments into one, leaving out what was struck out. */
import { hasBit } from './bitset.ts'
import { Columns } from './columns.ts'
import { Segment } from './segment.ts'

/** Rows between two pauses: well under a millisecond's work. */
const CHUNK = 4096

/** Yields between chunks, so that the caller can let other work through; returns the joined segment. */
export function* mergeSegments(segments: readonly Segment[]): Generator<void, Segment, void> {
  const heads = segments.map((segment) => ({ segment, row: nextLive(segment, 0) }))
  const merged = new Columns(
    segments.reduce((sum, { liveCount }) => sum + liveCount, 0),
    segments.reduce((sum, { columns }) => sum + columns.claims, 0),
  )
  for (;;) {
    let first: (typeof heads)[number] | null = null
    for (const head of heads) {
      if (head.row < head.segment.size && (first === null || precedes(head, first))) first = head
    }
    if (first === null) return new Segment(merged)
    merged.pushRow(first.segment.columns, first.row)
    first.row = nextLive(first.segment, first.row + 1)
    if (merged.size % CHUNK === 0) yield
  }
}

interface Head {
  readonly segment: Segment
  readonly row: number
}

function precedes(a: Head, b: Head): boolean {
  const { age, n } = a.segment.columns
  const other = b.segment.columns
  return age[a.row]! - other.age[b.row]! < 0 || (age[a.row] === other.age[b.row] && n[a.row]! < other.n[b.row]!)
}

function nextLive(segment: Segment, from: number): number {
  let row = from
  while (row < segment.size && !hasBit(segment.live, row)) row++
  return row
}
