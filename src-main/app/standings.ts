/** Positions as the domain describes them, read from the history in memory; words and reasons come from the store. */
import { CELL_BITS, matrixCell, NO_BEFORE } from '#contract/matrix-cells.ts'
import type { DerivedPosition } from '#domain/positions.ts'
import { bandOf } from '#domain/stance.ts'
import { isoDay } from '#facets/day-number.ts'
import { evidenceBehind, wordsSince } from '#facets/evidence.ts'
import { type Moment, NO_ENTRY, type Standing } from '#facets/landscape.ts'
import type { PositionHistory } from '#facets/position-history.ts'
import { isAssessed } from '#facets/replay.ts'
import { conditionsOf, type JudgementRow, judgementRows, stanceKey, statementIds } from '#store/held-words.ts'
import type { Session } from './session.ts'

export interface StandingScope {
  readonly actors: readonly string[]
  readonly issues: readonly string[]
  readonly asOf: string | null
  /** How many of the statements behind a position are named; without it all. */
  readonly evidence?: number
}

interface Cell extends Standing {
  readonly actor: string
  readonly issue: string
}

/** What `derivePositions` gives for confirmed statements, without reading them. */
export function standings(session: Session, { actors, issues, asOf, evidence = Infinity }: StandingScope): readonly DerivedPosition[] {
  const moment = session.positions.moment(asOf)
  const { landscape, history } = session.positions
  const cells = actors.flatMap((actor) => issues.map((issue): Cell => ({ actor, issue, ...landscape.standing(actor, issue, moment) })))
  const words = new Words(session, history, cells, evidence)
  return cells.map((cell) => describe(cell, history, words, moment))
}

function describe(cell: Cell, history: PositionHistory, words: Words, { day }: Moment): DerivedPosition {
  const { actor, issue, entry, inheritedFrom, conflicting } = cell
  const code = history.actors.find(actor)
  const silence = code !== undefined && history.speech.hadSpoken(code, day) ? 'no commitment' : 'never spoke'
  if (entry === NO_ENTRY) return { ...EMPTY, actor, issue, silence, conflicting }
  const { pool } = history
  const view = matrixCell(pool.packed[entry]! | (NO_BEFORE << CELL_BITS.before))
  const judgement = words.judgement(entry)
  return {
    actor,
    issue,
    value: view.value,
    band: view.band,
    condition: words.condition(entry, issue),
    basis: inheritedFrom === null ? view.basis : 'inherited',
    inheritedFrom,
    silence: view.silence,
    date: isoDay(pool.stateDay[entry]!),
    rationale: judgement?.rationale ?? null,
    salience: judgement?.salience ?? null,
    confidence: judgement?.confidence ?? null,
    evidence: words.evidence(cell.run.start, entry),
    previous: previousOf(cell, history, words),
    newerEvidence: inheritedFrom === null ? words.ids(wordsSince(pool, entry)) : [],
    conflicting: [],
  }
}

function previousOf({ entry, run }: Cell, { pool }: PositionHistory, words: Words): DerivedPosition['previous'] {
  const before = pool.previous[entry]!
  const date = before === NO_ENTRY ? null : isoDay(pool.stateDay[before]!)
  if (date === null) return null
  const value = matrixCell(pool.packed[before]! | (NO_BEFORE << CELL_BITS.before)).value
  return { value, band: bandOf(value), date, evidence: words.evidence(run.start, before) }
}

/** What the history knows by number, fetched at once for all cells. */
class Words {
  readonly #history: PositionHistory
  readonly #limit: number
  readonly #ids: ReadonlyMap<number, string>
  readonly #conditions: ReadonlyMap<string, string>
  readonly #judgements: ReadonlyMap<string, JudgementRow>

  constructor({ store: { db } }: Session, history: PositionHistory, cells: readonly Cell[], limit: number) {
    this.#history = history
    this.#limit = limit
    const { pool } = history
    const held = cells.filter(({ entry }) => entry !== NO_ENTRY)
    const views = held.flatMap(({ entry, run }) => [entry, pool.previous[entry]!].filter((one) => one !== NO_ENTRY).map((one) => ({ entry: one, start: run.start })))
    const numbers = [...views.flatMap(({ entry, start }) => evidenceBehind(pool, start, entry, limit)), ...held.flatMap(({ entry }) => wordsSince(pool, entry))]
    this.#ids = statementIds(db, [...new Set(numbers.map((entry) => pool.n[entry]!))])
    this.#judgements = judgementRows(db, [...new Set(views.filter(({ entry }) => isAssessed(pool.packed[entry]!)).map(({ entry }) => history.judgementOf(pool.held[entry]!)))])
    const conditional = held.filter(({ entry }) => (pool.flags[pool.held[entry]!]! & 3) === 2)
    this.#conditions = conditionsOf(db, conditional.map(({ entry, issue }) => this.#stance(entry, issue)))
  }

  judgement(entry: number): JudgementRow | undefined {
    const { pool } = this.#history
    return isAssessed(pool.packed[entry]!) ? this.#judgements.get(this.#history.judgementOf(pool.held[entry]!)) : undefined
  }

  condition(entry: number, issue: string): string | null {
    const judgement = this.judgement(entry)
    return judgement ? judgement.condition : (this.#conditions.get(stanceKey(this.#stance(entry, issue))) ?? null)
  }

  evidence(start: number, entry: number): readonly string[] {
    return this.judgement(entry)?.evidence ?? this.ids(evidenceBehind(this.#history.pool, start, entry, this.#limit))
  }

  ids(entries: readonly number[]): readonly string[] {
    return entries.flatMap((entry) => this.#ids.get(this.#history.pool.n[entry]!) ?? [])
  }

  #stance(entry: number, issue: string): { readonly n: number; readonly place: number; readonly issue: string } {
    const { pool } = this.#history
    const held = pool.held[entry]!
    return { n: pool.n[held]!, place: pool.place[held]!, issue }
  }
}

const EMPTY: Omit<DerivedPosition, 'actor' | 'issue' | 'silence' | 'conflicting'> = {
  value: null,
  band: bandOf(null),
  condition: null,
  basis: 'none',
  inheritedFrom: null,
  date: null,
  rationale: null,
  salience: null,
  confidence: null,
  evidence: [],
  previous: null,
  newerEvidence: [],
}
