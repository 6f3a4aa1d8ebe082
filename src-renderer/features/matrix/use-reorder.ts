/** Moves rows and columns, by drag or by key, and remembers the order. */
import { call } from '#bridge/door.ts'
import type { MatrixView } from '#contract/records/matrix.ts'
import { moved, movedBy, questionOf, type MatrixSettings } from './matrix-settings.ts'

export interface Reorder {
  readonly column: (issue: string, onto: string) => void
  /** False where there is no such column. */
  readonly columnBy: (column: number, steps: number) => boolean
  readonly row: (actor: string, onto: string) => void
  /** Swaps with the neighbour that is seen, whoever is hidden between. */
  readonly rowBy: (row: number, steps: number) => Promise<void>
}

/** Everyone the matrix knows, those hidden for their silence included, so that moving one loses none. */
const everyRow = async (settings: MatrixSettings): Promise<readonly string[]> => {
  const view = await call('matrix.asOf', { ...questionOf(settings), hideSilent: false, groupBy: 'none' })
  return view.rows.map(({ actor }) => actor.id)
}

export function useReorder(view: MatrixView, settings: MatrixSettings, onChange: (settings: MatrixSettings) => void): Reorder {
  const issues = view.columns.map(({ issue }) => issue)
  const row = async (actor: string, onto: string) => onChange({ ...settings, actors: [...moved(await everyRow(settings), actor, onto)] })
  return {
    column: (issue, onto) => onChange({ ...settings, issues: [...moved(issues, issue, onto)] }),
    columnBy: (column, steps) => {
      const issue = issues[column]
      if (issue === undefined || issues[column + steps] === undefined) return false
      onChange({ ...settings, issues: [...movedBy(issues, issue, steps)] })
      return true
    },
    row: (actor, onto) => void row(actor, onto),
    rowBy: async (at, steps) => {
      const actor = view.rows[at]?.actor.id
      const onto = view.rows[at + steps]?.actor.id
      if (actor !== undefined && onto !== undefined) await row(actor, onto)
    },
  }
}
