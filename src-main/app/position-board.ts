/** Positions in memory for an open workspace: built from the store at first use, kept true by every write since. */
import type { Database as Connection } from 'better-sqlite3'
import { groupingReach } from '#domain/inheritance.ts'
import { bandOf } from '#domain/stance.ts'
import { dayNumber, END_OF_TIME } from '#facets/day-number.ts'
import { Landscape, type Moment } from '#facets/landscape.ts'
import { PositionHistory } from '#facets/position-history.ts'
import { layOutReach, type Reach } from '#facets/reach.ts'
import type { ActorRef } from '#contract/records.ts'
import { actorRefs, actorRegions, memberships, type MembershipRecord } from '#store/actors.ts'
import type { Committed, RowChange } from '#store/change-log.ts'
import { judgedOf, judgements, rewound, spokenBetween, spokenOf, spokenRows } from '#store/spoken-facts.ts'
import { nextStatementNumber } from '#store/statements.ts'
import { issueHeads } from '#store/taxonomy.ts'
import { restNow } from './patience.ts'

/** Row numbers read at a time while the history is built: some milliseconds, between which others have their turn. */
const CHUNK = 2000
/** From so many changed statements on, reading everything anew at the next question is cheaper. */
const BULK = 3000

/** Tables that the heads of rows and columns are read from. */
const HEADED = new Set(['actor', 'issue', 'topic'])

/** Whom and what rows and columns stand for. */
export interface Heads {
  /** By name. */
  readonly actors: ReadonlyMap<string, ActorRef>
  readonly regions: ReturnType<typeof actorRegions>
  /** In the order of the taxonomy. */
  readonly issues: ReturnType<typeof issueHeads>
}

export class PositionBoard {
  readonly #db: Connection
  #history: PositionHistory | null = null
  #reaches: Reaches | null = null
  #heads: Heads | null = null
  #writes = 0
  #stopped = false

  constructor(db: Connection) {
    this.#db = db
  }

  get history(): PositionHistory {
    return (this.#history ??= this.#built())
  }

  /** Builds it with the process free for others in between; at once where it stands already. */
  async ready(): Promise<void> {
    if (this.#history) return
    const writes = this.#writes
    const steps = this.#steps()
    for (let step = steps.next(); ; step = steps.next()) {
      await restNow()
      if (this.#stopped || this.#history) return
      // What was written meanwhile may be in it or not: whoever asks first builds it anew.
      if (writes !== this.#writes) return
      if (step.done === true) {
        this.#history = step.value
        return
      }
    }
  }

  /** Ends a building under way: its file closes. */
  stop(): void {
    this.#stopped = true
  }

  get landscape(): Landscape {
    return new Landscape(this.history)
  }

  /** Read once for as long as nobody renames anything: a date slider asks many times a second. */
  get heads(): Heads {
    return (this.#heads ??= { actors: actorRefs(this.#db), regions: actorRegions(this.#db), issues: issueHeads(this.#db) })
  }

  /** A day (null: everything counts) with who belongs to what on it. */
  moment(day: string | null): Moment {
    this.#reaches ??= new Reaches(memberships(this.#db))
    return { day: day === null ? END_OF_TIME : dayNumber(day), reach: this.#reaches.on(day, this.history) }
  }

  #built(): PositionHistory {
    const steps = this.#steps()
    let step = steps.next()
    while (step.done !== true) step = steps.next()
    return step.value
  }

  *#steps(): Generator<void, PositionHistory, void> {
    const history = new PositionHistory(bandOf)
    const last = nextStatementNumber(this.#db) - 1
    for (let after = 0; after < last; after += CHUNK) {
      for (const one of spokenBetween(this.#db, after, after + CHUNK)) history.addSpoken(one)
      yield
    }
    for (const one of judgements(this.#db)) history.addJudged(one)
    return history
  }

  /** Takes over what a write changed. */
  refresh({ tables, statements, changes }: Pick<Committed<unknown>, 'tables' | 'statements' | 'changes'>): void {
    this.#writes += 1
    if (tables.some((table) => HEADED.has(table))) this.#heads = null
    if (tables.includes('membership')) this.#reaches = null
    if (!this.#history) return
    const heard = statementsThatCount(statements, changes)
    if (heard.length > BULK) {
      this.#history = null
      this.#reaches = null
      return
    }
    this.#takeJudgements(this.#history, changes)
    if (tables.some((table) => table === 'statement' || table === 'statement_actor' || table === 'stance')) this.#takeStatements(this.#history, heard, changes)
  }

  #takeStatements(history: PositionHistory, statements: readonly string[], changes: readonly RowChange[]): void {
    const rows = spokenRows(this.#db, statements)
    for (const one of spokenOf(rewound(rows, changes))) history.removeSpoken(one)
    for (const one of spokenOf(rows)) history.addSpoken(one)
  }

  #takeJudgements(history: PositionHistory, changes: readonly RowChange[]): void {
    for (const { entity, before, after } of changes) {
      if (entity !== 'position') continue
      if (before) history.removeJudged(judgedOf(before))
      if (after) history.addJudged(judgedOf(after))
    }
  }
}

/** Without those that were not confirmed before and are not now: they say nothing. */
function statementsThatCount(statements: readonly string[], changes: readonly RowChange[]): readonly string[] {
  const written = new Set<unknown>()
  const confirmed = new Set<unknown>()
  for (const { entity, before, after } of changes) {
    if (entity !== 'statement') continue
    const { id } = after ?? before ?? {}
    written.add(id)
    if (before?.['status'] === 'confirmed' || after?.['status'] === 'confirmed') confirmed.add(id)
  }
  return statements.filter((id) => !written.has(id) || confirmed.has(id))
}

/** Who belongs to what, laid out once for each stretch of time in which nothing changes. */
class Reaches {
  readonly #memberships: readonly MembershipRecord[]
  /** Days on which a membership has begun or has just ended, in order. */
  readonly #turns: readonly string[]
  readonly #laidOut = new Map<number, Reach>()

  constructor(all: readonly MembershipRecord[]) {
    this.#memberships = all
    this.#turns = [...new Set(all.flatMap(({ from, to }) => [...(from === null ? [] : [from]), ...(to === null ? [] : [`${to} over`])]))].toSorted()
  }

  on(day: string | null, { actors }: PositionHistory): Reach {
    const stretch = day === null ? -1 : this.#turns.filter((turn) => turn <= day).length
    const known = this.#laidOut.get(stretch)
    if (known) return known
    const reach = layOutReach(groupingReach(this.#memberships, day), actors)
    this.#laidOut.set(stretch, reach)
    return reach
  }
}
