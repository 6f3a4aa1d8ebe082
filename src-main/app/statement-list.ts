/** Statements filtered, counted and paged: words matched by the store, everything else by the index in memory. */
import { setImmediate as breath } from 'node:timers/promises'
import type { Database as Connection } from 'better-sqlite3'
import type { FacetValue, StatementFacets, StatementPage, StatementRow } from '#contract/records.ts'
import { DemarcheError } from '#contract/errors.ts'
import { statementMethods, type StatementFilter } from '#contract/methods/statement.ts'
import { type FacetCount, IndexBuilder, type Reference, type StatementIndex } from '#facets/statement-index.ts'
import type { Belonging } from '#facets/belonging.ts'
import { actorRefs, actorRegions, memberships } from '#store/actors.ts'
import type { Committed } from '#store/change-log.ts'
import { documentTitles, listMeetings } from '#store/documents.ts'
import { searchStatements } from '#store/search.ts'
import { forumNames, forumsOfMeetings, sessionNames, sessionsOfMeetings } from '#store/session-spans.ts'
import { giveWay } from '#store/held-transaction.ts'
import { factsInBulk } from '#store/facts-in-bulk.ts'
import { factsOf } from '#store/statement-facts.ts'
import { countStatements, idsByNumber, numbersNewestFirst } from '#store/statement-keys.ts'
import { statementsByNumber } from '#store/statements.ts'
import { issueLabels, topicLabels, topicParents } from '#store/taxonomy.ts'
import { handlingScheme } from '#store/workspace.ts'
import { inSlices, restNow } from './patience.ts'

export type PageRequest = ReturnType<(typeof statementMethods)['statement.page']['input']['parse']>

/** Statements of one write taken over at a time. */
const TAKEN_AT_ONCE = 250

/** Tables whose change can move any statement in the index: kinds, names, groupings, titles, the tree of topics. */
const STRUCTURE = new Set(['actor', 'membership', 'document', 'topic', 'meeting', 'session'])
/** The order in which everything is listed where nobody asked for another. */
const NEWEST_FIRST = { by: 'date', descending: true } as const
/** Tables that facets take their words from. */
const LABELLED = new Set(['actor', 'topic', 'issue', 'meeting', 'session', 'forum', 'handling_level'])

export class StatementList {
  readonly #db: Connection
  #index: StatementIndex | null = null
  #building: Promise<void> | null = null
  #tidying: Promise<void> | null = null
  /** Writes while the index was being built, to be taken over once it stands. */
  #missed: Committed<unknown>[] = []
  #stopped = false
  #labels: Labels | null = null
  /** What the latest words hit: changing another filter must not ask for them again. */
  #searched: { readonly text: string; readonly matches: Uint32Array | null } | null = null

  constructor(db: Connection) {
    this.#db = db
  }

  /**
   * Builds the index with the process free for others in between; at once where it stands already. What is asked of the
   * list before then builds it on the spot.
   */
  async ready(): Promise<void> {
    if (this.#index === null) await (this.#building ??= this.#build())
  }

  /** Ends a building under way: its file closes. */
  stop(): void {
    this.#stopped = true
  }

  /**
   * A page that the store can give in order by itself, without counts, as long as there is no index: the first thing to
   * be seen must not wait for it. Null where it takes the index, or there is one.
   */
  pageAhead({ filter, sort, offset, limit }: PageRequest): StatementPage | null {
    const asIs = sort.by === NEWEST_FIRST.by && sort.descending && Object.keys(filter).length === 0
    if (this.#index !== null || !asIs) return null
    return { rows: statementsByNumber(this.#db, numbersNewestFirst(this.#db, offset, limit)), total: countStatements(this.#db), facets: null }
  }

  page({ filter, sort, offset, limit }: PageRequest): StatementPage & { readonly facets: StatementFacets } {
    const { text, ...rest } = filter
    const reply = this.#built().query({ filter: rest, matches: this.#matches(text ?? ''), sort, offset, limit })
    return {
      rows: statementsByNumber(this.#db, reply.rows),
      total: reply.total,
      facets: this.#labelled(reply.facets),
    }
  }

  /** What each facet counts under the filter. */
  facets(filter: StatementFilter): StatementFacets {
    return this.page({ filter, sort: NEWEST_FIRST, offset: 0, limit: 0 }).facets
  }

  /** Ids of everything the filter finds, in order. */
  ids(filter: StatementFilter, sort: PageRequest['sort']): readonly string[] {
    const { text, ...rest } = filter
    const index = this.#built()
    return idsByNumber(this.#db, index.query({ filter: rest, matches: this.#matches(text ?? ''), sort, offset: 0, limit: index.size }).rows)
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
    if (this.#index === null) {
      if (this.#building !== null) this.#missed.push(committed)
      return
    }
    this.#takeOver(this.#index, committed)
  }

  /** As `refresh`, with the process free for others in between. */
  async refreshInSlices(committed: Committed<unknown>): Promise<void> {
    const index = this.#index
    if (index === null) this.refresh(committed)
    else {
      this.#searched = null
      if (committed.tables.some((table) => LABELLED.has(table))) this.#labels = null
      await inSlices(this.#takeOverSteps(index, committed))
      this.#tidy(index)
      // Words asked for while the index was half way there.
      this.#searched = null
    }
  }

  #takeOver(index: StatementIndex, committed: Committed<unknown>): void {
    const steps = this.#takeOverSteps(index, committed)
    while (steps.next().done !== true);
    this.#tidy(index)
  }

  *#takeOverSteps(index: StatementIndex, { tables, statements, removed }: Committed<unknown>): Generator<void, void, void> {
    if (tables.some((table) => STRUCTURE.has(table))) index.refer(referenceOf(this.#db))
    for (const n of removed) index.remove(n)
    for (let from = 0; from < statements.length; from += TAKEN_AT_ONCE) {
      yield
      if (this.#stopped) return
      for (const one of factsOf(this.#db, statements.slice(from, from + TAKEN_AT_ONCE))) index.upsert(one)
    }
  }

  /** Ends when nothing is being tidied any more. */
  async tidied(): Promise<void> {
    await this.#tidying
  }

  /** Joins the loose ends that many edits leave, in slices: each of them would slow every later filter a little. */
  #tidy(index: StatementIndex): void {
    if (this.#tidying !== null || !index.wantsCompaction) return
    this.#tidying = restNow()
      .then(() => inSlices(this.#whileOpen(index.compact())))
      .finally(() => (this.#tidying = null))
  }

  *#whileOpen(steps: Generator<void, void, void>): Generator<void, void, void> {
    for (const step of steps) {
      if (this.#stopped) return
      yield step
    }
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
    const steps = this.#chunks()
    let step = steps.next()
    while (step.done !== true) step = steps.next()
    this.#index = step.value
    return step.value
  }

  async #build(): Promise<void> {
    try {
      const steps = this.#chunks()
      let step = steps.next()
      while (step.done !== true) {
        await breath()
        if (this.#stopped) throw new DemarcheError('no-workspace', 'The workspace was closed.')
        // Somebody could not wait and built it on the spot.
        if (this.#index !== null) return
        step = steps.next()
      }
      const index = step.value
      for (const committed of this.#missed) this.#takeOver(index, committed)
      this.#index = index
    } finally {
      this.#building = null
      this.#missed = []
    }
  }

  /** Builds the index a chunk at each `next`. What is written between two of them may be in it or not. */
  *#chunks(): Generator<void, StatementIndex, void> {
    const db = this.#db
    // What is only half written may be taken back, and the index would keep it.
    giveWay(db)
    const builder = new IndexBuilder(referenceOf(db))
    for (const some of factsInBulk(db)) {
      for (const one of some) builder.add(one)
      yield
    }
    const index = builder.seal()
    yield
    // The first query without a filter counts everything and sorts; nobody should wait for that either.
    index.query({ filter: {}, matches: null, sort: NEWEST_FIRST, offset: 0, limit: 1 })
    return index
  }

  #labelled(counts: ReturnType<StatementIndex['query']>['facets']): StatementFacets {
    const { actors, topics, issues, meetings, sessions, forums, marks } = (this.#labels ??= labelsOf(this.#db))
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
      region: worded(counts.region),
      session: worded(counts.session, sessions),
      grouping: worded(counts.grouping, actors),
      author: worded(counts.author),
      forum: worded(counts.forum, forums),
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
  readonly sessions: ReadonlyMap<string, string>
  readonly forums: ReadonlyMap<string, string>
  readonly marks: ReadonlyMap<string, string>
}

function labelsOf(db: Connection): Labels {
  return {
    actors: new Map([...actorRefs(db)].map(([id, actor]) => [id, actor.shortName])),
    topics: topicLabels(db),
    issues: issueLabels(db),
    meetings: new Map(listMeetings(db).map((meeting) => [meeting.id, meeting.name])),
    sessions: sessionNames(db),
    forums: forumNames(db),
    marks: new Map(handlingScheme(db).map((level) => [level.id, level.label])),
  }
}

/** What the index orders and widens by. */
function referenceOf(db: Connection): Reference {
  const actors = actorRefs(db)
  const regions = actorRegions(db)
  const sessions = sessionsOfMeetings(db)
  const forums = forumsOfMeetings(db)
  const belongings = belongingsByActor(db)
  return {
    kindOf: (actor) => actors.get(actor)?.kind ?? null,
    regionOf: (actor) => regions.get(actor)?.unGroup ?? null,
    sessionOf: (meeting) => sessions.get(meeting) ?? null,
    forumOf: (meeting) => forums.get(meeting) ?? null,
    belongingsOf: (actor) => belongings.get(actor) ?? [],
    actorRank: rankIn(actors.keys()),
    documentRank: rankIn(documentTitles(db).toSorted((a, b) => a.title.localeCompare(b.title, 'en')).map((document) => document.id)),
    topicParents: topicParents(db),
  }
}

/** What each actor is or was in. A grouping counts among its members: what it says itself is found with what they say. */
function belongingsByActor(db: Connection): ReadonlyMap<string, readonly Belonging[]> {
  const all = memberships(db)
  const itself = [...new Set(all.map(({ grouping }) => grouping))].map((grouping) => ({ actor: grouping, grouping, from: null, to: null }))
  return Map.groupBy([...all, ...itself], ({ actor }) => actor)
}

/** Place of an id in an order; what came later stands last. */
function rankIn(ordered: Iterable<string>): (id: string) => number {
  const ranks = new Map([...ordered].map((id, rank) => [id, rank]))
  return (id) => ranks.get(id) ?? ranks.size
}
