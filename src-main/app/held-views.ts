/** Entries of the history with the words or reasons behind them, as pages show them. */
import { CELL_BITS, matrixCell, NO_BEFORE, NO_VALUE } from '#contract/matrix-cells.ts'
import type { Evidence } from '#contract/records.ts'
import type { HeldView } from '#contract/records/movement.ts'
import { bandOf } from '#domain/stance.ts'
import { isoDay } from '#facets/day-number.ts'
import { isAssessed } from '#facets/replay.ts'
import { conditionsOf, type JudgementRow, judgementRows, type StanceKey, stanceKey, statementIds } from '#store/held-words.ts'
import { evidenceFor, type EvidenceRow, heldValueKey, heldValues } from '#store/positions.ts'
import { asEvidence } from '#store/proposals.ts'
import type { Session } from './session.ts'

export interface ViewAt {
  readonly entry: number
  readonly issue: string
  /** The actor or grouping whose run it is. */
  readonly holder: string
  /** What was said in the entry itself, whatever was held after it. */
  readonly asSaid?: true
}

/** Looks up the words behind many entries at once; the function gives any one of them. */
export function heldViews(session: Session, wanted: readonly ViewAt[]): (view: ViewAt) => HeldView {
  const found = new Found(session, wanted)
  return (view) => found.view(view)
}

class Found {
  readonly #session: Session
  readonly #ids: ReadonlyMap<number, string>
  readonly #judged: ReadonlyMap<string, JudgementRow>
  readonly #words: ReadonlyMap<string, EvidenceRow>
  readonly #values: ReadonlyMap<string, number | null>
  readonly #conditions: ReadonlyMap<string, string>

  constructor(session: Session, wanted: readonly ViewAt[]) {
    this.#session = session
    const { db } = session.store
    const { history } = session.positions
    const spoken = wanted.filter((view) => !this.#isJudged(view))
    this.#judged = judgementRows(db, [...new Set(wanted.filter((view) => this.#isJudged(view)).map((view) => history.judgementOf(this.#source(view))))])
    this.#ids = statementIds(db, [...new Set(spoken.map((view) => this.#stance(view).n))])
    const named = [...new Set([...this.#ids.values(), ...[...this.#judged.values()].flatMap(({ evidence }) => evidence.slice(0, 1))])]
    this.#words = evidenceFor(db, named)
    this.#values = heldValues(db, named)
    this.#conditions = conditionsOf(db, spoken.map((view) => this.#stance(view)))
  }

  view(view: ViewAt): HeldView {
    const { pool } = this.#session.positions.history
    if (!this.#isJudged(view)) {
      const said = pool.value[this.#source(view)]!
      const value = said === NO_VALUE ? null : said
      return {
        value,
        band: bandOf(value),
        condition: this.#conditions.get(stanceKey(this.#stance(view))) ?? null,
        date: isoDay(pool.day[this.#source(view)]!),
        basis: value === null ? 'none' : 'statement',
        quote: this.#quote(this.#ids.get(this.#stance(view).n), view),
        rationale: null,
      }
    }
    const { value, band, basis } = matrixCell(pool.packed[view.entry]! | (NO_BEFORE << CELL_BITS.before))
    const judgement = this.#judged.get(this.#session.positions.history.judgementOf(this.#source(view)))
    return {
      value,
      band,
      condition: judgement?.condition ?? null,
      date: isoDay(pool.stateDay[view.entry]!),
      basis,
      quote: this.#quote(judgement?.evidence[0], view),
      rationale: judgement?.rationale ?? null,
    }
  }

  #isJudged({ entry, asSaid }: ViewAt): boolean {
    return !asSaid && isAssessed(this.#session.positions.history.pool.packed[entry]!)
  }

  /** The entry that the view comes from. */
  #source({ entry, asSaid }: ViewAt): number {
    return asSaid ? entry : this.#session.positions.history.pool.held[entry]!
  }

  #stance(view: ViewAt): StanceKey {
    const { pool } = this.#session.positions.history
    const source = this.#source(view)
    return { n: pool.n[source]!, place: pool.place[source]!, issue: view.issue }
  }

  #quote(id: string | undefined, { issue, holder }: ViewAt): Evidence | null {
    const found = id === undefined ? null : asEvidence(this.#words.get(id))
    return found && { ...found, value: this.#values.get(heldValueKey(found.statementId, issue, holder)) ?? null }
  }
}
