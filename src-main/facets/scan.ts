/**
 * The one pass over the statements that a query makes: which match, and what each facet counts. A claim that fails no
 * filter makes its statement match and counts for every facet; one that fails a single facet's filter counts for that
 * facet alone; one that fails two counts for none.
 */
import { headMask, tailMask } from './bitset.ts'
import type { Bitset } from './bitset.ts'
import type { Columns } from './columns.ts'
import { PLACE } from './facet-codes.ts'
import type { Selection } from './selection.ts'
import type { Tally } from './tally.ts'

/** The facets that lie on claims; the others lie on the statement. */
const CLAIM_FACETS =
  (1 << PLACE.actor) | (1 << PLACE.kind) | (1 << PLACE.topic) | (1 << PLACE.issue) | (1 << PLACE.band)
const ACTOR_FACETS = (1 << PLACE.actor) | (1 << PLACE.kind)
const STANCE_FACETS = (1 << PLACE.issue) | (1 << PLACE.band)

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
  const { claimStart, meeting, triage, document, actor, stance, topicSet } = columns
  const {
    meeting: meetingFails, triage: triageFails, actor: actorFails, stance: stanceFails, topicSet: topicSetFails,
    documents,
  } = selection
  const { actor: actorCount, topicSet: topicSetCount, stance: stanceCount, meeting: meetingCount, triage: triageCount } =
    tally
  let total = 0
  if (from >= to) return total
  const lastWord = (to - 1) >>> 5
  for (let index = from >>> 5; index <= lastWord; index++) {
    let word: number = candidates[index]!
    if (index === from >>> 5) word &= tailMask(from)
    if (index === lastWord) word &= headMask(to)
    let found = 0
    while (word !== 0) {
      const bit = word & -word
      word ^= bit
      const row = (index << 5) + 31 - Math.clz32(bit)
      if (documents !== null && documents[document[row]!] === 0) continue
      const own = meetingFails[meeting[row]!]! | triageFails[triage[row]!]!
      if ((own & (own - 1)) !== 0) continue
      const claim = claimStart[row]!
      if (claimStart[row + 1]! - claim !== 1) {
        if (scanJoint(columns, row, own, selection, tally)) {
          found |= bit
          total++
        }
        continue
      }
      const fails = own | actorFails[actor[claim]!]! | stanceFails[stance[claim]!]! | topicSetFails[topicSet[claim]!]!
      if (fails === 0) {
        found |= bit
        total++
        actorCount[actor[claim]!]!++
        topicSetCount[topicSet[claim]!]!++
        stanceCount[stance[claim]!]!++
        meetingCount[meeting[row]!]!++
        triageCount[triage[row]!]!++
      } else if ((fails & (fails - 1)) === 0) {
        tally.near[31 - Math.clz32(fails)]![codeOf(columns, row, claim, fails)]!++
      }
    }
    matching[index]! |= found
  }
  return total
}

/** Takes one row that counted in an unfiltered tally out of it again. */
export function uncount(columns: Columns, row: number, tally: Tally): void {
  const first = columns.claimStart[row]!
  const end = columns.claimStart[row + 1]!
  tally.meeting[columns.meeting[row]!]!--
  tally.triage[columns.triage[row]!]!--
  if (end - first === 1) {
    tally.actor[columns.actor[first]!]!--
    tally.topicSet[columns.topicSet[first]!]!--
    tally.stance[columns.stance[first]!]!--
    return
  }
  tally.beginJoint()
  for (let claim = first; claim < end; claim++) tally.addClaim(columns, claim, CLAIM_FACETS, -1)
}

/** A statement of several claims, where a value counts once however many claims bear it. */
function scanJoint(columns: Columns, row: number, own: number, selection: Selection, tally: Tally): boolean {
  const end = columns.claimStart[row + 1]!
  let matches = false
  let nearly = false
  tally.beginJoint()
  for (let claim = columns.claimStart[row]!; claim < end; claim++) {
    const fails =
      selection.actor[columns.actor[claim]!]! |
      selection.stance[columns.stance[claim]!]! |
      selection.topicSet[columns.topicSet[claim]!]!
    if (fails === 0) {
      if (own === 0) {
        matches = true
        tally.addClaim(columns, claim, CLAIM_FACETS, 1)
      } else nearly = true
    } else if (own === 0 && (fails & (fails - 1)) === 0) tally.addClaim(columns, claim, fails, 1)
  }
  if (matches) {
    tally.meeting[columns.meeting[row]!]!++
    tally.triage[columns.triage[row]!]!++
  } else if (nearly) tally.near[31 - Math.clz32(own)]![codeOf(columns, row, 0, own)]!++
  return matches
}

/** The code of a row or claim in the column of the one facet whose bit is set. */
function codeOf(columns: Columns, row: number, claim: number, facet: number): number {
  if (facet & ACTOR_FACETS) return columns.actor[claim]!
  if (facet & STANCE_FACETS) return columns.stance[claim]!
  if (facet & (1 << PLACE.topic)) return columns.topicSet[claim]!
  return facet & (1 << PLACE.meeting) ? columns.meeting[row]! : columns.triage[row]!
}
