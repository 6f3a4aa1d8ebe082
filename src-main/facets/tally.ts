/**
 * The counters of one pass. Plain statements (one claim) are counted by column code, five additions each; the codes
 * are unfolded into the values of the facets once, at the end. Joint statements (several claims) are counted by
 * value, each value once a statement however many claims bear it.
 */
import type { Codebook } from './codebook.ts'
import type { Columns } from './columns.ts'
import { CLAIM_FACETS, FACETS, PLACE, bandOf, issueOf, markOf, statusOf, tierOf } from './facet-codes.ts'
import type { FacetName } from './facet-codes.ts'

export type ColumnName = 'speaker' | 'topicSet' | 'stance' | 'meeting' | 'triage'

/** The column that bears each facet, in the order of `FACETS`. */
const COLUMN_OF: readonly ColumnName[] = [
  'speaker', 'speaker', 'topicSet', 'stance', 'stance', 'meeting', 'triage', 'triage', 'triage', 'speaker', 'meeting', 'speaker',
  'triage', 'meeting',
]

const NONE = new Int32Array(0)

export class Tally {
  /** Plain statements that pass every filter, by code. */
  readonly speaker: Int32Array
  readonly topicSet: Int32Array
  readonly stance: Int32Array
  readonly meeting: Int32Array
  readonly triage: Int32Array
  /** By facet: plain statements that fail this facet's filter and no other, by code of its column. */
  readonly near: readonly Int32Array[]
  /** Where each claim facet's values begin in the two arrays below. */
  readonly #offsets: readonly number[]
  /** Joint statements by claim facet and value; the statement's own facets are counted by code even here. */
  readonly #joint: Int32Array
  /** By claim facet and value: the joint statement that was counted last. */
  readonly #last: Int32Array
  #statement = 0
  readonly #codebook: Codebook
  readonly #kinds: readonly number[]
  readonly #regions: readonly number[]
  readonly #sessions: readonly number[]
  readonly #forums: readonly number[]

  /** @param filtered bits of the facets that are filtered */
  constructor(codebook: Codebook, filtered: number) {
    this.#codebook = codebook
    this.#kinds = codebook.kinds()
    this.#regions = codebook.regionCodes()
    this.#sessions = codebook.sessionCodes()
    this.#forums = codebook.forumCodes()
    this.speaker = new Int32Array(codebook.speakers.size)
    this.topicSet = new Int32Array(codebook.topicSets.size)
    this.stance = new Int32Array(codebook.issues.size * 4)
    this.meeting = new Int32Array(codebook.meetings.size)
    this.triage = new Int32Array(codebook.triages.size)
    this.near = FACETS.map((_, place) => ((filtered >>> place) & 1 ? new Int32Array(this.#column(place).length) : NONE))
    this.#offsets = offsetsOf(codebook)
    this.#joint = new Int32Array(this.#offsets.at(-1) ?? 0)
    this.#last = new Int32Array(this.#joint.length)
  }

  /** Begins a joint statement: values counted from here on count once until the next. */
  beginJoint(): void {
    this.#statement++
  }

  /** Counts a claim of the joint statement for the facets of a claim whose bits are set. */
  addClaim(columns: Columns, claim: number, facets: number, weight: number): void {
    const speaker = columns.speaker[claim]!
    const actor = this.#codebook.speakers.actorOf(speaker)
    const stance = columns.stance[claim]!
    if (facets & (1 << PLACE.actor)) this.#once(PLACE.actor, actor, weight)
    if (facets & (1 << PLACE.kind)) this.#once(PLACE.kind, this.#kinds[actor]!, weight)
    if (facets & (1 << PLACE.region)) this.#once(PLACE.region, this.#regions[actor]!, weight)
    if (facets & (1 << PLACE.grouping)) {
      for (const grouping of this.#codebook.speakers.groupingsOf(speaker)) this.#once(PLACE.grouping, grouping, weight)
    }
    if (facets & (1 << PLACE.issue)) this.#once(PLACE.issue, issueOf(stance), weight)
    if (facets & (1 << PLACE.band)) this.#once(PLACE.band, bandOf(stance), weight)
    if (facets & (1 << PLACE.topic)) {
      for (const topic of this.#codebook.topicSets.closure(columns.topicSet[claim]!)) {
        this.#once(PLACE.topic, topic, weight)
      }
    }
  }

  /** Adds the statements of each value, by facet and value code, to `into`. */
  unfold(into: readonly Int32Array[]): void {
    for (const [place, facet] of FACETS.entries()) {
      const counts = into[place]!
      const offset = this.#offsets[place]!
      const end = this.#offsets[place + 1]!
      for (let at = offset + 1; at < end; at++) counts[at - offset]! += this.#joint[at]!
      this.#unfoldCodes(facet, this.#column(place), counts)
      this.#unfoldCodes(facet, this.near[place]!, counts)
    }
  }

  #column(place: number): Int32Array {
    return this[COLUMN_OF[place]!]
  }

  #once(place: number, value: number, weight: number): void {
    const at = this.#offsets[place]! + value
    if (this.#last[at] === this.#statement) return
    this.#last[at] = this.#statement
    this.#joint[at]! += weight
  }

  #unfoldCodes(facet: FacetName, byCode: Int32Array, counts: Int32Array): void {
    for (let code = 0; code < byCode.length; code++) {
      const count = byCode[code]!
      if (count === 0) continue
      if (facet === 'topic') {
        for (const topic of this.#codebook.topicSets.closure(code)) counts[topic]! += count
      } else if (facet === 'grouping') {
        for (const grouping of this.#codebook.speakers.groupingsOf(code)) counts[grouping]! += count
      } else counts[this.#valueOf(facet, code)]! += count
    }
  }

  #valueOf(facet: FacetName, code: number): number {
    const { speakers, triages } = this.#codebook
    switch (facet) {
      case 'actor': return speakers.actorOf(code)
      case 'kind': return this.#kinds[speakers.actorOf(code)] ?? 0
      case 'region': return this.#regions[speakers.actorOf(code)] ?? 0
      case 'session': return this.#sessions[code] ?? 0
      case 'forum': return this.#forums[code] ?? 0
      case 'issue': return issueOf(code)
      case 'band': return bandOf(code)
      case 'status': return statusOf(triages.secondOf(code))
      case 'tier': return tierOf(triages.secondOf(code))
      case 'mark': return markOf(triages.secondOf(code))
      case 'author': return triages.firstOf(code)
      default: return code
    }
  }
}

/** Where the values of each facet begin, claim facets only, and at the end the sum of all. */
function offsetsOf(codebook: Codebook): readonly number[] {
  const offsets = [0]
  for (const [place, facet] of FACETS.entries()) {
    offsets.push(offsets[place]! + ((CLAIM_FACETS >>> place) & 1 ? codebook.valueCount(facet) : 0))
  }
  return offsets
}
