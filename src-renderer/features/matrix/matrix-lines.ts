/** The lines of the grid from top to bottom: actors, and where they are grouped a heading before each group. */
import type { MatrixView } from '#contract/records/matrix.ts'

export type MatrixLine =
  | { readonly what: 'group'; readonly label: string; readonly rows: number }
  /** `row`: place in the view's rows. */
  | { readonly what: 'actor'; readonly row: number }

export function linesOf({ rows, groups }: Pick<MatrixView, 'rows' | 'groups'>): readonly MatrixLine[] {
  let before: number | null = null
  return rows.flatMap(({ group }, row): readonly MatrixLine[] => {
    const heading = group === before || group === null ? undefined : groups[group]
    before = group
    const line: MatrixLine = { what: 'actor', row }
    return heading ? [{ what: 'group', ...heading }, line] : [line]
  })
}
