/** The cells of a table at each stop, asked for once. */
import { call } from '#bridge/door.ts'
import type { MatrixView } from '#contract/records/matrix.ts'
import { dayAt } from '../days.ts'

export type DayCells = (stop: number) => Promise<Uint32Array>

/** Of these rows and columns, in their order, whoever is silent on a day. */
export function dayCells(view: MatrixView, days: readonly string[]): DayCells {
  const asked = new Map<number, Promise<Uint32Array>>()
  const actors = view.rows.map(({ actor }) => actor.id)
  const issues = view.columns.map(({ issue }) => issue)
  return (stop) => {
    const known = asked.get(stop)
    if (known) return known
    const day = dayAt(days, stop)
    const answer = call('matrix.asOf', { actors, issues, groupBy: 'none', hideSilent: false, ...(day === null ? {} : { asOf: day }) }).then(({ cells }) => cells)
    asked.set(stop, answer)
    return answer
  }
}
