/** Statements filtered, counted and paged: words matched by the store, everything else by the index in memory. */
import type { Database as Connection } from 'better-sqlite3'
import type { DemarcheApi } from '#contract/api.ts'
import type { FacetValue, StatementPage } from '#contract/records.ts'
import type { OutputOf } from '#contract/wire.ts'
import { statementMethods, type StatementFilter } from '#contract/methods/statement.ts'
import { IndexBuilder, type StatementIndex } from '#facets/statement-index.ts'
import { actorRefs } from '#store/actors.ts'
import type { Committed } from '#store/change-log.ts'
import { listDocuments, listMeetings } from '#store/documents.ts'
import { searchStatements } from '#store/search.ts'
import { factsAfter, factsOf } from '#store/statement-facts.ts'
import { statementNumbers, statementsByNumber } from '#store/statements.ts'
import { listIssues, listTopics } from '#store/taxonomy.ts'
import { handlingScheme } from '#store/workspace.ts'

export type PageRequest = ReturnType<(typeof statementMethods)['statement.page']['input']['parse']>

/** Rows read at a time while the index is built, so that building can pause between them. */
const CHUNK = 5000

/** Tables whose change can move a statement in the index or rename what its facets are labelled with. */
const STRUCTURE = new Set(['actor', 'topic'])

export class StatementList {
  readonly #db: Connection
  #index: StatementIndex | null = null
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

  /** Ids of everything the filter finds, in order; for acting on all of it at once. */
  ids(filter: StatementFilter): readonly string[] {
    const { total } = this.page({ filter, sort: { by: 'date', descending: true }, offset: 0, limit: 1 })
    return total === 0 ? [] : this.page({ filter, sort: { by: 'date', descending: true }, offset: 0, limit: total }).rows.map((row) => row.id)
  }

  /** Takes over what a write changed. */
  refresh(committed: Committed<unknown>): void {
    this.#searched = null
    if (this.#index === null) return
    if (committed.tables.some((table) => STRUCTURE.has(table))) {
      this.#index = null
      return
    }
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
    const refs = actorRefs(db)
    const builder = new IndexBuilder({
      kindOf: (actor) => refs.get(actor)?.kind ?? null,
      actorRank: rankIn(refs.keys()),
      documentRank: rankIn(listDocuments(db).toSorted((a, b) => a.title.localeCompare(b.title)).map((document) => document.id)),
      topicParents: new Map(listTopics(db).flatMap((topic) => (topic.parent === null ? [] : [[topic.id, topic.parent]]))),
    })
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
    const db = this.#db
    const refs = actorRefs(db)
    const topics = new Map(listTopics(db).map((topic) => [topic.id, topic.label]))
    const issues = new Map(listIssues(db).map((issue) => [issue.id, issue.label]))
    const meetings = new Map(listMeetings(db).map((meeting) => [meeting.id, meeting.name]))
    const marks = new Map(handlingScheme(db).map((level) => [level.id, level.label]))
    const label = (values: readonly { readonly value: string; readonly count: number }[], nameOf: (id: string) => string | undefined): readonly FacetValue[] =>
      values.map(({ value, count }) => ({ value, label: nameOf(value) ?? value, count }))
    return {
      actor: label(counts.actor, (id) => refs.get(id)?.shortName),
      kind: label(counts.kind, (id) => id),
      topic: label(counts.topic, (id) => topics.get(id)),
      issue: label(counts.issue, (id) => issues.get(id)),
      band: label(counts.band, (id) => id),
      meeting: label(counts.meeting, (id) => meetings.get(id)),
      status: label(counts.status, (id) => id),
      tier: label(counts.tier, (id) => id),
      mark: label(counts.mark, (id) => marks.get(id)),
    }
  }
}

/** Place of an id in an order; what came later stands last. */
function rankIn(ordered: Iterable<string>): (id: string) => number {
  const ranks = new Map([...ordered].map((id, rank) => [id, rank]))
  return (id) => ranks.get(id) ?? ranks.size
}
