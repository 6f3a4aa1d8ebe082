/**
 * The index of statements: filters, counts, orders and pages a workspace's statements from memory.
 *
 * **What matches.** Several values of one facet widen, different facets narrow. Date, document, meeting with session and
 * forum, status, tier, handling mark, the author of the last change and the text's matches are the statement's own.
 * Actor, kind, region, groupings, topic, issue and band are each voice's own, and whichever of them are filtered must be
 * met together by *one voice*, issue and band moreover by *one stance* of it. So "Cuba, supports" never finds a joint
 * statement in which only Egypt supports, and "ban on X, opposes" never one that opposes something else. A topic
 * includes everything below it. A voice without a stance has neither issue nor band, not even "not stated". A voice is
 * of the groupings that its actor was in on the statement's day, of today's where it has none. Whoever is spoken for is
 * a voice like whoever speaks: the facts name both. An empty list filters nothing; an unknown value matches nothing.
 *
 * **What a facet counts.** Beside value v of facet f stands the number of statements that would match if f's own
 * choice were v alone and all else stayed: all other filters are respected, f's own is not, and a statement counts
 * once a value (a topic's ancestors and each grouping included) however many voices bear it. Listed are the values that
 * count at least one and the chosen ones the index has ever met, highest count first.
 *
 * **Order.** Undated, speakerless and documentless statements come last in either direction; ties go by row number,
 * rising in either direction, so a document's statements keep their reading order. A joint statement is filed under
 * its first voice's actor.
 *
 * **Edits.** Statements lie in sealed segments, newest first (segment.ts). An edit strikes a row out (a bit, and its
 * share of the kept counts) and puts the statement's new facts into a small batch, which the next query seals. Small
 * segments join when a like-sized one follows, as in a binary counter, so there are about log(edits) of them and an
 * edit costs O(log edits) on average, never anything in the number of statements; a join at once is capped at
 * `JOIN_LIMIT` rows. Joining all with the large one is linear and therefore never done by an edit: the caller runs
 * `compact()` when idle, step by step, once `wantsCompaction`; edits and queries may come between its steps.
 */
import type { StatementFacts } from '#contract/facts.ts'
import { bitset, setBit } from './bitset.ts'
import type { Bitset } from './bitset.ts'
import { Codebook } from './codebook.ts'
import type { Reference } from './codebook.ts'
import { Columns, checkFacts } from './columns.ts'
import { listFacets } from './facet-counts.ts'
import type { FacetCounts } from './facet-counts.ts'
import { Locator } from './locator.ts'
import { mergeSegments } from './merge.ts'
import type { StatementSort } from './order.ts'
import { Walk, page } from './paging.ts'
import { scan } from './scan.ts'
import { sealSegment } from './segment.ts'
import type { Segment } from './segment.ts'
import { select } from './selection.ts'
import type { FacetFilter } from './selection.ts'
import { Tally } from './tally.ts'

export type { Reference } from './codebook.ts'
export type { FacetName } from './facet-codes.ts'
export type { FacetCount, FacetCounts } from './facet-counts.ts'
export type { StatementSort } from './order.ts'
export type { FacetFilter } from './selection.ts'

/** An edit never joins more rows than this at once: some milliseconds' work. */
const JOIN_LIMIT = 8192
/** The batch of edits is sealed when it holds this many, so that no query has to seal more. */
const BATCH_LIMIT = 1024
/** Compaction pays from this many loose rows on, and from this share of the large segment. */
const LOOSE_FLOOR = 4096
const LOOSE_SHARE = 1 / 8

export interface IndexQuery {
  readonly filter: FacetFilter
  /** Row numbers the text search hit, in any order; null where no text is asked for. Pass the same array again for the same text: what is made of it is kept. */
  readonly matches: Uint32Array | null
  readonly sort: StatementSort
  readonly offset: number
  readonly limit: number
}

export interface IndexReply {
  /** Row numbers of the page, in order. */
  readonly rows: readonly number[]
  /** How many statements match in all. */
  readonly total: number
  readonly facets: FacetCounts
}

/** The matching rows, by segment, and what the facets count. */
interface Answer {
  readonly matching: readonly Bitset[]
  readonly total: number
  readonly facets: FacetCounts
}

/** Takes in statements one by one, then gives the index. Fastest in the order date newest first, undated last, then n. */
export class IndexBuilder {
  readonly #codebook: Codebook
  readonly #locator = new Locator()
  readonly #columns = new Columns(0, 0)

  constructor(reference: Reference) {
    this.#codebook = new Codebook(reference)
  }

  /** @throws RangeError where a row number comes twice or a fact is out of bounds. */
  add(facts: StatementFacts): void {
    if (this.#locator.get(facts.n) >= 0) throw new RangeError(`Statement ${facts.n} was added twice.`)
    this.#columns.push(facts, this.#codebook)
    this.#locator.set(facts.n, this.#columns.size - 1)
  }

  /** The index of all that was added; the builder must not be used after. */
  seal(): StatementIndex {
    return new StatementIndex(this.#codebook, this.#locator, sealSegment(this.#columns, this.#locator))
  }
}

/** The index of these statements. Where it must not block, use `IndexBuilder` and add in chunks. */
export function buildIndex(facts: Iterable<StatementFacts>, reference: Reference): StatementIndex {
  const builder = new IndexBuilder(reference)
  for (const statement of facts) builder.add(statement)
  return builder.seal()
}

export class StatementIndex {
  readonly #codebook: Codebook
  readonly #locator: Locator
  /** The large segment, then those of later edits. */
  #segments: Segment[]
  /** Edits not yet sealed, by row number. */
  readonly #batch = new Map<number, StatementFacts>()
  /** Row numbers struck out while a compaction runs; null while none does. */
  #struckMeanwhile: Set<number> | null = null
  /** How often memberships have changed. */
  #recodings = 0
  #everything: FacetCounts | null = null
  #text: { readonly matches: Uint32Array; readonly bits: readonly Bitset[] } | null = null

  /** Made by `IndexBuilder`. */
  constructor(codebook: Codebook, locator: Locator, segment: Segment) {
    this.#codebook = codebook
    this.#locator = locator
    this.#segments = [segment]
  }

  /** How many statements the index holds. */
  get size(): number {
    return this.#segments.reduce((sum, { liveCount }) => sum + liveCount, this.#batch.size)
  }

  /** Bytes of the typed arrays; dictionaries and edits not yet sealed come on top. */
  get bytes(): number {
    return this.#segments.reduce((sum, { bytes }) => sum + bytes, this.#locator.bytes)
  }

  /** Whether it pays to run `compact` now. */
  get wantsCompaction(): boolean {
    const [large, ...small] = this.#segments
    if (large === undefined || this.#struckMeanwhile !== null) return false
    const loose = small.reduce((sum, { size }) => sum + size, large.size - large.liveCount)
    return loose > Math.max(LOOSE_FLOOR, large.size * LOOSE_SHARE)
  }

  /**
   * Adds a statement or replaces the one with the same row number.
   * @throws RangeError where the row number, the date or the moment of change is none; the index is unchanged then.
   */
  upsert(facts: StatementFacts): void {
    checkFacts(facts)
    this.remove(facts.n)
    this.#batch.set(facts.n, facts)
    if (this.#batch.size >= BATCH_LIMIT) this.#sealBatch()
  }

  /** Takes a statement out; one the index does not hold is no error. */
  remove(n: number): void {
    this.#forgetAnswers()
    if (this.#batch.delete(n)) return
    const row = this.#locator.get(n)
    if (row < 0) return
    this.#segments.find((segment) => segment.holds(n, row))?.strike(row)
    this.#locator.delete(n)
    this.#struckMeanwhile?.add(n)
  }

  /** Takes changed kinds, names, memberships or topics. Linear in what was derived from them; not for every edit. */
  refer(reference: Reference): void {
    if (this.#codebook.refer(reference)) {
      this.#recodings++
      for (const segment of this.#segments) segment.recode(this.#codebook)
    }
    for (const segment of this.#segments) segment.forgetReference()
    this.#forgetAnswers()
  }

  /**
   * One page, the exact total and the counts of all facets.
   * @throws RangeError where a date of the filter is no ISO day.
   */
  query({ filter, matches, sort, offset, limit }: IndexQuery): IndexReply {
    this.#sealBatch()
    const answer = matches === null && isEmpty(filter) ? this.#answerAll() : this.#answer(filter, matches)
    const walks = this.#segments.map(
      (segment, at) =>
        new Walk(segment.columns.n, answer.matching[at]!, segment.order(sort, this.#codebook, this.#locator)),
    )
    return { rows: page(walks, offset, limit), total: answer.total, facets: answer.facets }
  }

  /** Joins all segments into one, a step at each `next`. Ends at once where another compaction is under way. */
  *compact(): Generator<void, void, void> {
    if (this.#struckMeanwhile !== null) return
    this.#sealBatch()
    const joining = [...this.#segments]
    const struck = new Set<number>()
    const recodings = this.#recodings
    this.#struckMeanwhile = struck
    try {
      const merged = yield* mergeSegments(joining)
      // What was joined before memberships changed still has the speakers of then.
      if (recodings !== this.#recodings) merged.recode(this.#codebook)
      this.#replace(joining, merged, struck)
    } finally {
      this.#struckMeanwhile = null
    }
  }

  #answerAll(): Answer {
    this.#everything ??= listFacets(this.#codebook, {}, (counts) => {
      for (const segment of this.#segments) segment.addEverything(this.#codebook, counts)
    })
    return { matching: this.#segments.map(({ live }) => live), total: this.size, facets: this.#everything }
  }

  #answer(filter: FacetFilter, matches: Uint32Array | null): Answer {
    const selection = select(filter, this.#codebook)
    const candidates = matches === null ? this.#segments.map(({ live }) => live) : this.#textBits(matches)
    const tally = new Tally(this.#codebook, selection.filtered)
    const matching = this.#segments.map(({ size }) => bitset(size))
    let total = 0
    for (const [at, segment] of this.#segments.entries()) {
      const { from, to } = segment.window(selection.newest, selection.oldest)
      total += scan(segment.columns, candidates[at]!, from, to, selection, tally, matching[at]!)
    }
    return { matching, total, facets: listFacets(this.#codebook, filter, (counts) => tally.unfold(counts)) }
  }

  /** The text's matches as live rows of each segment. */
  #textBits(matches: Uint32Array): readonly Bitset[] {
    if (this.#text?.matches === matches) return this.#text.bits
    const bits = this.#segments.map(({ size }) => bitset(size))
    for (const n of matches) {
      const row = this.#locator.get(n)
      if (row < 0) continue
      const at = this.#segments.findIndex((segment) => segment.holds(n, row))
      if (at >= 0) setBit(bits[at]!, row)
    }
    this.#text = { matches, bits }
    return bits
  }

  #sealBatch(): void {
    if (this.#batch.size === 0) return
    const columns = new Columns(this.#batch.size, this.#batch.size)
    for (const facts of this.#batch.values()) {
      columns.push(facts, this.#codebook)
      this.#locator.set(facts.n, columns.size - 1)
    }
    this.#batch.clear()
    this.#segments.push(sealSegment(columns, this.#locator))
    if (this.#struckMeanwhile === null) this.#joinSmall()
    this.#forgetAnswers()
  }

  /** Joins the last two of the small segments as long as they are of like size. */
  #joinSmall(): void {
    for (;;) {
      const [before, last] = this.#segments.slice(1).slice(-2)
      if (before === undefined || last === undefined) return
      if (last.size * 2 < before.size || before.size + last.size > JOIN_LIMIT) return
      const steps = mergeSegments([before, last])
      let step = steps.next()
      while (step.done !== true) step = steps.next()
      this.#replace([before, last], step.value, new Set())
    }
  }

  /** Puts the joined segment in the place of the first it was made from. */
  #replace(joined: readonly Segment[], merged: Segment, struck: ReadonlySet<number>): void {
    for (let row = 0; row < merged.size; row++) {
      const n = merged.columns.n[row]!
      if (struck.has(n)) merged.strike(row)
      else this.#locator.set(n, row)
    }
    const at = this.#segments.findIndex((segment) => segment === joined[0])
    this.#segments = this.#segments.filter((segment) => !joined.includes(segment))
    this.#segments.splice(at, 0, merged)
    this.#forgetAnswers()
  }

  #forgetAnswers(): void {
    this.#everything = null
    this.#text = null
  }
}

function isEmpty(filter: FacetFilter): boolean {
  return Object.values(filter).every((wanted) => wanted === undefined || wanted.length === 0)
}
