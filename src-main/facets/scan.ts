/**
 * The one pass over the statements that a query makes: which match, and what each facet counts. A claim that fails no
 * filter makes its statement match and counts for every facet; one that fails a single facet's filter counts for that
 * facet alone; one that fails two counts for none.
 *
 * Plain statements (one claim) go through in blocks, one filtered column after another, and whatever fails two facets
 * drops out at once. The lists are narrowed by arithmetic instead of branches: with filters that pass a third of the
 * rows, a mispredicted branch would cost more than all the rest.
 */
import { headMask, setBit, tailMask } from './bitset.ts'
import type { Bitset } from './bitset.ts'
import type { Columns } from './columns.ts'
import {
  ACTOR_FACETS, CLAIM_FACETS, FACETS, MEETING_FACETS, STANCE_FACETS, TOPIC_FACETS, TRIAGE_FACETS,
} from './facet-codes.ts'
import { scanJoint } from './scan-joint.ts'
import type { Selection } from './selection.ts'
import type { Tally } from './tally.ts'

/** Rows a block: its lists stay in the processor's nearest cache. A multiple of 32. */
const BLOCK = 1024

/** The rows of a block still in play. */
interface Lists {
  readonly rows: Uint32Array
  readonly claims: Uint32Array
  /** Bits of the facets failed so far. */
  readonly fails: Uint32Array
  readonly joint: Uint32Array
  /** Codes about to be counted. */
  readonly places: Uint32Array
}

/**
 * Counts the candidates among the rows from … to − 1 into `tally` and sets the bits of those that match.
 * @returns how many match
 */
export function scan(
  columns: Columns,
  candidates: Bitset,
  from: number,
  to: number,
  selection: Selection,
  tally: Tally,
  matching: Bitset,
): number {
  const list = (): Uint32Array => new Uint32Array(Math.min(BLOCK, to - from + 32))
  if (from >= to) return 0
  const lists: Lists = { rows: list(), claims: list(), fails: list(), joint: list(), places: list() }
  let total = 0
  for (let start = from; start < to; start = (start | (BLOCK - 1)) + 1) {
    const end = Math.min(to, (start | (BLOCK - 1)) + 1)
    let count = gather(candidates, start, end, lists.rows)
    if (selection.documents !== null) count = narrowToDocuments(columns.document, selection.documents, lists.rows, count)
    const plain = splitJoint(columns.claimStart, lists, count)
    for (let at = 0; at < count - plain; at++) {
      const row = lists.joint[at]!
      if (!scanJoint(columns, row, selection, tally)) continue
      setBit(matching, row)
      total++
    }
    total += scanPlain(columns, selection, tally, lists, plain, matching)
  }
  return total
}

function scanPlain(
  columns: Columns,
  selection: Selection,
  tally: Tally,
  lists: Lists,
  plain: number,
  matching: Bitset,
): number {
  const { rows, claims, fails, places } = lists
  const { filtered } = selection
  let left = plain
  fails.fill(0, 0, plain)
  if (filtered & ACTOR_FACETS) left = narrow(lists, left, claims, columns.speaker, selection.speaker)
  if (filtered & TOPIC_FACETS) left = narrow(lists, left, claims, columns.topicSet, selection.topicSet)
  if (filtered & STANCE_FACETS) left = narrow(lists, left, claims, columns.stance, selection.stance)
  if (filtered & TRIAGE_FACETS) left = narrow(lists, left, rows, columns.triage, selection.triage)
  if (filtered & MEETING_FACETS) left = narrow(lists, left, rows, columns.meeting, selection.meeting)
  const passing = placesFailing(fails, left, 0, places)
  for (let at = 0; at < passing; at++) setBit(matching, rows[places[at]!]!)
  countCodes(places, passing, claims, columns.speaker, tally.speaker)
  countCodes(places, passing, claims, columns.topicSet, tally.topicSet)
  countCodes(places, passing, claims, columns.stance, tally.stance)
  countCodes(places, passing, rows, columns.meeting, tally.meeting)
  countCodes(places, passing, rows, columns.triage, tally.triage)
  for (let place = 0; place < FACETS.length; place++) {
    const bit = 1 << place
    if ((filtered & bit) === 0) continue
    const near = placesFailing(fails, left, bit, places)
    countCodes(places, near, bit & CLAIM_FACETS ? claims : rows, columnOf(columns, bit), tally.near[place]!)
  }
  return passing
}

/** Lists the candidates among the rows start … end − 1, which lie in one block. */
function gather(candidates: Bitset, start: number, end: number, rows: Uint32Array): number {
  let count = 0
  const lastWord = (end - 1) >>> 5
  for (let index = start >>> 5; index <= lastWord; index++) {
    // An unsigned word would make every step below a floating-point one.
    let word = candidates[index]! | 0
    if (index === start >>> 5) word &= tailMask(start)
    if (index === lastWord) word &= headMask(end)
    const base = index << 5
    if (word === -1) {
      for (let row = base; row < base + 32; row++) rows[count++] = row
      continue
    }
    while (word !== 0) {
      const bit = word & -word
      word ^= bit
      rows[count++] = base + 31 - Math.clz32(bit)
    }
  }
  return count
}

function narrowToDocuments(document: Uint32Array, chosen: Uint8Array, rows: Uint32Array, count: number): number {
  let left = 0
  for (let at = 0; at < count; at++) {
    const row = rows[at]!
    rows[left] = row
    left += chosen[document[row]!]!
  }
  return left
}

/** Keeps the rows with one claim and notes it; the others go to `joint`. */
function splitJoint(claimStart: Uint32Array, { rows, claims, joint }: Lists, count: number): number {
  let plain = 0
  for (let at = 0; at < count; at++) {
    const row = rows[at]!
    const claim = claimStart[row]!
    joint[at - plain] = row
    rows[plain] = row
    claims[plain] = claim
    plain += isZero(claimStart[row + 1]! - claim - 1)
  }
  return plain
}

/** Notes which facets of a column each row fails, and keeps the rows that fail one facet at most. */
function narrow(
  { rows, claims, fails }: Lists,
  count: number,
  places: Uint32Array,
  column: Uint32Array,
  table: Uint16Array,
): number {
  let left = 0
  for (let at = 0; at < count; at++) {
    const failed = fails[at]! | table[column[places[at]!]!]!
    rows[left] = rows[at]!
    claims[left] = claims[at]!
    fails[left] = failed
    left += isZero(failed & (failed - 1))
  }
  return left
}

/** Lists the places whose failed facets are exactly these. */
function placesFailing(fails: Uint32Array, count: number, wanted: number, places: Uint32Array): number {
  let found = 0
  for (let at = 0; at < count; at++) {
    places[found] = at
    found += isZero(fails[at]! ^ wanted)
  }
  return found
}

function countCodes(
  places: Uint32Array,
  count: number,
  items: Uint32Array,
  column: Uint32Array,
  counts: Int32Array,
): void {
  for (let at = 0; at < count; at++) counts[column[items[places[at]!]!]!]!++
}

/** 1 for 0, 0 for any number below 2³¹. */
function isZero(value: number): number {
  return (value - 1) >>> 31
}

function columnOf(columns: Columns, facet: number): Uint32Array {
  if (facet & ACTOR_FACETS) return columns.speaker
  if (facet & STANCE_FACETS) return columns.stance
  if (facet & TOPIC_FACETS) return columns.topicSet
  return facet & MEETING_FACETS ? columns.meeting : columns.triage
}
