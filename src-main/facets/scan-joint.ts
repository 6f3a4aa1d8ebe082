/** The pass over a statement of several claims, where a value counts once however many claims bear it. */
import type { Columns } from './columns.ts'
import { ACTOR_FACETS, CLAIM_FACETS, MEETING_FACETS, STANCE_FACETS, TOPIC_FACETS } from './facet-codes.ts'
import type { Selection } from './selection.ts'
import type { Tally } from './tally.ts'

/** Counts a joint statement; says whether it matches. */
export function scanJoint(columns: Columns, row: number, selection: Selection, tally: Tally): boolean {
  const { speaker, stance, topicSet } = columns
  const own = selection.meeting[columns.meeting[row]!]! | selection.triage[columns.triage[row]!]!
  if ((own & (own - 1)) !== 0) return false
  const end = columns.claimStart[row + 1]!
  let nearly = false
  /** The last claim that counted for every facet; -1 for none. */
  let counted = -1
  tally.beginJoint()
  for (let claim = columns.claimStart[row]!; claim < end; claim++) {
    const fails =
      selection.speaker[speaker[claim]!]! | selection.stance[stance[claim]!]! | selection.topicSet[topicSet[claim]!]!
    if ((fails & (fails - 1)) !== 0) continue
    if (own !== 0) nearly ||= fails === 0
    else if (fails !== 0) tally.addClaim(columns, claim, fails, 1)
    else {
      tally.addClaim(columns, claim, counted < 0 ? CLAIM_FACETS : freshFacets(columns, claim, counted), 1)
      counted = claim
    }
  }
  const matches = counted >= 0
  if (matches) countOwn(columns, row, tally, 1)
  else if (nearly) {
    const code = own & MEETING_FACETS ? columns.meeting[row]! : columns.triage[row]!
    tally.near[31 - Math.clz32(own)]![code]!++
  }
  return matches
}

/** Takes one row, plain or joint, that counted in an unfiltered tally out of it again. */
export function uncount(columns: Columns, row: number, tally: Tally): void {
  const first = columns.claimStart[row]!
  const end = columns.claimStart[row + 1]!
  countOwn(columns, row, tally, -1)
  if (end - first === 1) {
    tally.speaker[columns.speaker[first]!]!--
    tally.topicSet[columns.topicSet[first]!]!--
    tally.stance[columns.stance[first]!]!--
    return
  }
  tally.beginJoint()
  for (let claim = first; claim < end; claim++) tally.addClaim(columns, claim, CLAIM_FACETS, -1)
}

/** The facets in which a claim may have a value that the one before did not: two stances of a voice share the rest. */
function freshFacets({ speaker, topicSet }: Columns, claim: number, before: number): number {
  const actorFacets = speaker[claim] === speaker[before] ? 0 : ACTOR_FACETS
  const topicFacets = topicSet[claim] === topicSet[before] ? 0 : TOPIC_FACETS
  return STANCE_FACETS | actorFacets | topicFacets
}

function countOwn(columns: Columns, row: number, tally: Tally, weight: number): void {
  tally.meeting[columns.meeting[row]!]! += weight
  tally.triage[columns.triage[row]!]! += weight
}
