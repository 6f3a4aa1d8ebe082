/** Statements filtered, counted and paged: words matched by the store, everything else by the index in memory. */
import type { Database as Connection } from 'better-sqlite3'
import type { DemarcheApi } from '#contract/api.ts'
import type { FacetValue, StatementPage, StatementRow } from '#contract/records.ts'
import type { OutputOf } from '#contract/wire.ts'
import { statementMethods, type StatementFilter } from '#contract/methods/statement.ts'
import { type FacetCount, IndexBuilder, type Reference, type StatementIndex } from '#facets/statement-index.ts'
import { actorRefs } from '#store/actors.ts'
import type { Committed } from '#store/change-log.ts'
import { documentTitles, listMeetings } from '#store/documents.ts'
import { searchStatements } from '#store/search.ts'
import { factsAfter, factsOf } from '#store/statement-facts.ts'
import { statementsByNumber } from '#store/statements.ts'
import { issueLabels, topicLabels, topicParents } from '#store/taxonomy.ts'
import { handlingScheme } from '#store/workspace.ts'

export type PageRequest = ReturnType<(typeof statementMethods)['statement.page']['input']['parse']>

/** Rows read at a time while the index is built, so that building can pause between them. */
const CHUNK = 5000

/** Tables whose change can move any statement in the index: kinds, names, titles, the tree of topics. */
const STRUCTURE = new Set(['actor', 'document', 'topic'])
/** The order in which everything is listed where nobody asked for another. */
const NEWEST_FIRST = { by: 'date', descending: true } as const
/** Tables that facets take their words from. */
const LABELLED = new Set(['actor', 'topic', 'issue', 'meeting', 'handling_level'])

export class StatementList {
  readonly #db: Connection
  #index: StatementIndex | null = null
  #labels: Labels | null = null
  /** What the latest words hit: changing another filter must not ask for them again. */
  #searched: { readonly text: string; readonly matches: Uint32Array | null } | null = null

  constructor(db: Connection) {
    this.#db = db
  }

  page({ filter, sort, offset, limit }: PageRequest): OutputOf<DemarcheApi, 'statement.page'> {
    const { text, ...rest } = filter
    const reply = this.#built().query({ filter: rest, matches: this.#matches(text ?? ''), sort, offset, limit })
    return {
      rows: statementsByNumber(this.#db, reply.rows),
      total: reply.total,
      facets: this.#labelled(reply.facets),
    }
  }

  /** Everything the filter finds, newest first; for writing all of it out. */
  all(filter: StatementFilter): readonly StatementRow[] {
    const { text, ...rest } = filter
    const index = this.#built()
    return statementsByNumber(this.#db, index.query({ filter: rest, matches: this.#matches(text ?? ''), sort: NEWEST_FIRST, offset: 0, limit: index.size }).rows)
  }

  /** Takes over what a write changed. */
  refresh(committed: Committed<unknown>): void {
    this.#searched = null
    if (committed.tables.some((table) => LABELLED.has(table))) this.#labels = null
    if (this.#index === null) return
    if (committed.tables.some((table) => STRUCTURE.has(table))) this.#index.refer(referenceOf(this.#db))
    const facts = factsOf(this.#db, committed.statements)
    for (const one of facts) this.#index.upsert(one)
    for (const n of committed.removed) this.#index.remove(n)
  }

  #matches(text: string): Uint32Array | null {
    if (this.#searched?.text !== text) {
      const found = searchStatements(this.#db, text)
      this.#searched = { text, matches: found && Uint32Array.from(found) }
    }
    return this.#searched.matches
  }

  #built(): StatementIndex {
    if (this.#index) return this.#index
    const db = this.#db
    const builder = new IndexBuilder(referenceOf(db))
    for (let after = 0; ; ) {
      const facts = factsAfter(db, after, CHUNK)
      for (const one of facts) builder.add(one)
      const last = facts.at(-1)
      if (!last) break
      after = last.n
    }
    this.#index = builder.seal()
    return this.#index
  }

  #labelled(counts: ReturnType<StatementIndex['query']>['facets']): StatementPage['facets'] {
    const { actors, topics, issues, meetings, marks } = (this.#labels ??= labelsOf(this.#db))
    return {
      actor: worded(counts.actor, actors),
      kind: worded(counts.kind),
      topic: worded(counts.topic, topics),
      issue: worded(counts.issue, issues),
      band: worded(counts.band),
      meeting: worded(counts.meeting, meetings),
      status: worded(counts.status),
      tier: worded(counts.tier),
      mark: worded(counts.mark, marks),
    }
  }
}

/** A facet's counts with the words to show for its values. */
function worded(values: readonly FacetCount[], words?: ReadonlyMap<string, string>): readonly FacetValue[] {
  return values.map(({ value, count }) => ({ value, label: words?.get(value) ?? value, count }))
}

interface Labels {
  readonly actors: ReadonlyMap<string, string>
  readonly topics: ReadonlyMap<string, string>
  readonly issues: ReadonlyMap<string, string>
  readonly meetings: ReadonlyMap<string, string>
  readonly marks: ReadonlyMap<string, string>
}

function labelsOf(db: Connection): Labels {
  return {
    actors: new Map([...actorRefs(db)].map(([id, actor]) => [id, actor.shortName])),
    topics: topicLabels(db),
    issues: issueLabels(db),
    meetings: new Map(listMeetings(db).map((meeting) => [meeting.id, meeting.name])),
    marks: new Map(handlingScheme(db).map((level) => [level.id, level.label])),
  }
}

/** What the index orders and widens by. */
function referenceOf(db: Connection): Reference {
  const actors = actorRefs(db)
  return {
    kindOf: (actor) => actors.get(actor)?.kind ?? null,
    actorRank: rankIn(actors.keys()),
    documentRank: rankIn(documentTitles(db).toSorted((a, b) => a.title.localeCompare(b.title, 'en')).map((document) => document.id)),
    topicParents: topicParents(db),
  }
}

/** Place of an id in an order; what came later stands last. */
function rankIn(ordered: Iterable<string>): (id: string) => number {
  const ranks = new Map([...ordered].map((id, rank) => [id, rank]))
  return (id) => ranks.get(id) ?? ranks.size
}
