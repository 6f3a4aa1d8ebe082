/** The index as its head comment defines it, over a plain array and without a thought for speed: what the real one is held against. */
import type { StatementFacts } from '#contract/facts.ts'
import type { FacetFilter, FacetName, Reference, StatementSort } from '#facets/statement-index.ts'

type Voice = StatementFacts['voices'][number]

export class NaiveIndex {
  readonly rows = new Map<number, StatementFacts>()
  reference: Reference

  constructor(reference: Reference) {
    this.reference = reference
  }

  matching(filter: FacetFilter, hits: readonly number[] | null): readonly StatementFacts[] {
    return [...this.rows.values()].filter((row) => (hits === null || hits.includes(row.n)) && this.#matches(row, filter))
  }

  sorted(rows: readonly StatementFacts[], sort: StatementSort): readonly number[] {
    const sign = sort.descending ? -1 : 1
    return rows
      .toSorted((a, b) => {
        const [left, right] = [this.#key(a, sort.by), this.#key(b, sort.by)]
        if (left === right) return a.n - b.n
        if (left === null) return 1
        if (right === null) return -1
        return left < right ? -sign : sign
      })
      .map(({ n }) => n)
  }

  /** By value: how many would match if this facet's choice were that value alone. */
  counts(facet: FacetName, filter: FacetFilter, hits: readonly number[] | null): ReadonlyMap<string, number> {
    const values = new Set([...this.rows.values()].flatMap((row) => this.#values(facet, row)))
    const counts = new Map<string, number>()
    for (const value of values) {
      const count = this.matching({ ...filter, [facet]: [value] }, hits).length
      if (count > 0) counts.set(value, count)
    }
    return counts
  }

  #matches(row: StatementFacts, filter: FacetFilter): boolean {
    if (filter.from !== undefined && (row.date === null || row.date < filter.from)) return false
    if (filter.to !== undefined && (row.date === null || row.date > filter.to)) return false
    if (!isAmong([row.document], filter.document)) return false
    if (!isAmong([row.meeting], filter.meeting)) return false
    if (!isAmong([this.#sessionOf(row)], filter.session)) return false
    if (!isAmong([this.#forumOf(row)], filter.forum)) return false
    if (!isAmong([row.status], filter.status)) return false
    if (!isAmong([row.tier], filter.tier)) return false
    if (!isAmong([row.mark], filter.mark)) return false
    if (!isAmong([row.author], filter.author)) return false
    const asked = [filter.actor, filter.kind, filter.region, filter.grouping, filter.topic, filter.issue, filter.band]
    if (asked.every((values) => values === undefined || values.length === 0)) return true
    return row.voices.some((voice) => this.#voiceMatches(voice, row.date, filter))
  }

  #voiceMatches(voice: Voice, day: string | null, filter: FacetFilter): boolean {
    if (!isAmong([voice.actor], filter.actor)) return false
    if (!isAmong([this.reference.kindOf(voice.actor)], filter.kind)) return false
    if (!isAmong([this.reference.regionOf(voice.actor)], filter.region)) return false
    if (!isAmong(this.#groupingsOf(voice.actor, day), filter.grouping)) return false
    if (!isAmong(voice.topics.flatMap((topic) => this.#upwards(topic)), filter.topic)) return false
    const asked = [filter.issue, filter.band]
    if (asked.every((values) => values === undefined || values.length === 0)) return true
    return voice.stances.some(({ issue, band }) => isAmong([issue], filter.issue) && isAmong([band], filter.band))
  }

  #values(facet: FacetName, row: StatementFacts): readonly string[] {
    const all: Record<FacetName, readonly (string | null)[]> = {
      actor: row.voices.map(({ actor }) => actor),
      kind: row.voices.map(({ actor }) => this.reference.kindOf(actor)),
      topic: row.voices.flatMap(({ topics }) => topics.flatMap((topic) => this.#upwards(topic))),
      issue: row.voices.flatMap(({ stances }) => stances.map(({ issue }) => issue)),
      band: row.voices.flatMap(({ stances }) => stances.map(({ band }) => band)),
      region: row.voices.map(({ actor }) => this.reference.regionOf(actor)),
      meeting: [row.meeting],
      session: [this.#sessionOf(row)],
      forum: [this.#forumOf(row)],
      grouping: row.voices.flatMap(({ actor }) => this.#groupingsOf(actor, row.date)),
      author: [row.author],
      status: [row.status],
      tier: [row.tier],
      mark: [row.mark],
    }
    return all[facet].filter((value) => value !== null)
  }

  #sessionOf({ meeting }: StatementFacts): string | null {
    return meeting === null ? null : this.reference.sessionOf(meeting)
  }

  #forumOf({ meeting }: StatementFacts): string | null {
    return meeting === null ? null : this.reference.forumOf(meeting)
  }

  /** Undated: those it has not left. */
  #groupingsOf(actor: string, day: string | null): readonly string[] {
    return this.reference.belongingsOf(actor)
      .filter(({ from, to }) => (day === null ? to === null : (from ?? day) <= day && day <= (to ?? day)))
      .map(({ grouping }) => grouping)
  }

  #upwards(topic: string): readonly string[] {
    const parent = this.reference.topicParents.get(topic)
    return parent === undefined ? [topic] : [topic, ...this.#upwards(parent)]
  }

  #key(row: StatementFacts, by: StatementSort['by']): string | number | null {
    const first = row.voices[0]
    switch (by) {
      case 'date': return row.date
      case 'actor': return first === undefined ? null : this.reference.actorRank(first.actor)
      case 'document': return row.document === null ? null : this.reference.documentRank(row.document)
      case 'status': return ['proposed', 'confirmed', 'rejected'].indexOf(row.status)
      case 'changed': return row.changedAt
    }
  }
}

function isAmong(values: readonly (string | null)[], wanted: readonly string[] | undefined): boolean {
  if (wanted === undefined || wanted.length === 0) return true
  return values.some((value) => value !== null && wanted.includes(value))
}
