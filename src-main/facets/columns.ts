/**
 * The facts of statements as typed arrays, one entry a row. A statement's voices lie flat as *claims*: one for each
 * stance of each voice, one for a voice without a stance, one of noughts for a statement without a voice. So every
 * facet is one number a row or a claim, and almost every statement has one claim.
 */
import type { StatementFacts } from '#contract/facts.ts'
import { ageOf } from './age.ts'
import type { Codebook } from './codebook.ts'
import { stanceCode, triageCode } from './facet-codes.ts'

const ROW_LIMIT = 2 ** 31

export class Columns {
  size = 0
  claims = 0
  n: Uint32Array
  age: Uint32Array
  /** Milliseconds since 1970. */
  changed: Float64Array
  document: Uint32Array
  meeting: Uint32Array
  triage: Uint32Array
  /** Where a row's claims begin; the entry after the last row is where they end. */
  claimStart: Uint32Array
  /** See belonging.ts. */
  speaker: Uint32Array
  stance: Uint32Array
  topicSet: Uint32Array

  constructor(rows: number, claims: number) {
    this.n = new Uint32Array(rows)
    this.age = new Uint32Array(rows)
    this.changed = new Float64Array(rows)
    this.document = new Uint32Array(rows)
    this.meeting = new Uint32Array(rows)
    this.triage = new Uint32Array(rows)
    this.claimStart = new Uint32Array(rows + 1)
    this.speaker = new Uint32Array(claims)
    this.stance = new Uint32Array(claims)
    this.topicSet = new Uint32Array(claims)
  }

  get bytes(): number {
    const arrays = [
      this.n, this.age, this.changed, this.document, this.meeting, this.triage, this.claimStart,
      this.speaker, this.stance, this.topicSet,
    ]
    return arrays.reduce((sum, array) => sum + array.byteLength, 0)
  }

  /**
   * Adds a statement after the last row.
   * @throws RangeError as `checkFacts` does.
   */
  push(facts: StatementFacts, codebook: Codebook): void {
    const { age, changed } = checkFacts(facts)
    this.#pushClaims(facts, age, codebook)
    if (this.size === this.n.length) this.#resizeRows(Math.max(1024, this.size * 2))
    const row = this.size++
    this.n[row] = facts.n
    this.age[row] = age
    this.changed[row] = changed
    this.document[row] = codebook.documents.add(facts.document)
    this.meeting[row] = codebook.meetings.add(facts.meeting)
    this.triage[row] = codebook.triages.add(codebook.authors.add(facts.author), triageCode(facts.status, facts.tier, codebook.marks.add(facts.mark)))
    this.claimStart[this.size] = this.claims
  }

  /** Adds a row of other columns (of the same codebook) after the last; there must be room for it. */
  pushRow(from: Columns, at: number): void {
    const row = this.size++
    this.n[row] = from.n[at]!
    this.age[row] = from.age[at]!
    this.changed[row] = from.changed[at]!
    this.document[row] = from.document[at]!
    this.meeting[row] = from.meeting[at]!
    this.triage[row] = from.triage[at]!
    for (let claim = from.claimStart[at]!; claim < from.claimStart[at + 1]!; claim++) {
      this.speaker[this.claims] = from.speaker[claim]!
      this.stance[this.claims] = from.stance[claim]!
      this.topicSet[this.claims] = from.topicSet[claim]!
      this.claims++
    }
    this.claimStart[this.size] = this.claims
  }

  /** Gives every speaker its code anew: memberships have changed. */
  recode({ speakers }: Codebook): void {
    for (let row = 0; row < this.size; row++) {
      for (let claim = this.claimStart[row]!; claim < this.claimStart[row + 1]!; claim++) {
        this.speaker[claim] = speakers.codeOf(speakers.actorOf(this.speaker[claim]!), this.age[row]!)
      }
    }
  }

  /** Gives back the room that was kept for growth. */
  trim(): void {
    if (this.n.length > this.size) this.#resizeRows(this.size)
    if (this.speaker.length > this.claims) this.#resizeClaims(this.claims)
  }

  #pushClaims(facts: StatementFacts, age: number, codebook: Codebook): void {
    if (facts.voices.length === 0) this.#pushClaim(0, 0, 0)
    for (const voice of facts.voices) {
      const speaker = codebook.speakers.codeOf(codebook.actors.add(voice.actor), age)
      const topicSet = codebook.topicSets.add(voice.topics)
      if (voice.stances.length === 0) this.#pushClaim(speaker, 0, topicSet)
      for (const { issue, band } of voice.stances) {
        this.#pushClaim(speaker, stanceCode(codebook.issues.add(issue), band), topicSet)
      }
    }
  }

  #pushClaim(speaker: number, stance: number, topicSet: number): void {
    if (this.claims === this.speaker.length) this.#resizeClaims(Math.max(1024, this.claims * 2))
    const claim = this.claims++
    this.speaker[claim] = speaker
    this.stance[claim] = stance
    this.topicSet[claim] = topicSet
  }

  #resizeRows(rows: number): void {
    this.n = resized(this.n, new Uint32Array(rows))
    this.age = resized(this.age, new Uint32Array(rows))
    this.changed = resized(this.changed, new Float64Array(rows))
    this.document = resized(this.document, new Uint32Array(rows))
    this.meeting = resized(this.meeting, new Uint32Array(rows))
    this.triage = resized(this.triage, new Uint32Array(rows))
    this.claimStart = resized(this.claimStart, new Uint32Array(rows + 1))
  }

  #resizeClaims(claims: number): void {
    this.speaker = resized(this.speaker, new Uint32Array(claims))
    this.stance = resized(this.stance, new Uint32Array(claims))
    this.topicSet = resized(this.topicSet, new Uint32Array(claims))
  }
}

/**
 * The age of a statement and its last change in milliseconds since 1970.
 * @throws RangeError where the row number is none, the date no ISO day or `changedAt` no moment.
 */
export function checkFacts({ n, date, changedAt }: StatementFacts): { readonly age: number; readonly changed: number } {
  if (!Number.isInteger(n) || n < 0 || n >= ROW_LIMIT) throw new RangeError(`Not a row number: ${n}`)
  const changed = Date.parse(changedAt)
  if (Number.isNaN(changed)) throw new RangeError(`Statement ${n} changed at no moment: "${changedAt}"`)
  return { age: ageOf(date), changed }
}

function resized<A extends Uint32Array | Float64Array>(from: A, to: A): A {
  to.set(from.length > to.length ? from.subarray(0, to.length) : from)
  return to
}
