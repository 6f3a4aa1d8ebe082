/** How many stand where on each issue, and the order positions are read in. */
import { matrixCell } from '#contract/matrix-cells.ts'
import type { PositionRow } from '#contract/records.ts'
import type { MatrixView } from '#contract/records/matrix.ts'
import { BANDS, type Band } from '#contract/vocabulary.ts'

/** Positions per band; `not stated` counts those who spoke elsewhere, never everyone who could have. */
export type Tally = Readonly<Record<Band, number>>

export const NOBODY: Tally = { supports: 0, open: 0, opposes: 0, 'not stated': 0 }

/** How many of those who spoke at all stand in each band. */
export function tallyOf(standings: Iterable<Pick<PositionRow, 'band' | 'silence'>>): Tally {
  const tally = { ...NOBODY }
  for (const { band, silence } of standings) if (silence !== 'never spoke') tally[band] += 1
  return tally
}

/** issue → its tally, read off the matrix: codes instead of every position with its words. */
export function talliesOf({ rows, columns, cells }: Pick<MatrixView, 'rows' | 'columns' | 'cells'>): ReadonlyMap<string, Tally> {
  const cellsOf = (column: number) => rows.map((_, row) => matrixCell(cells[row * columns.length + column] ?? 0))
  return new Map(columns.map(({ issue }, column) => [issue, tallyOf(cellsOf(column))]))
}

/** Those with a view, in the order of the bar. */
export const SHOWN_BANDS = BANDS.filter((band) => band !== 'not stated')

export const held = (tally: Tally): number => SHOWN_BANDS.reduce((sum, band) => sum + tally[band], 0)

/** From 100 to 0, as the page reads from those who call for it to those against; equal values by name. */
export function byValue(positions: readonly PositionRow[]): readonly PositionRow[] {
  return positions
    .filter((position) => position.value !== null)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0) || a.actor.shortName.localeCompare(b.actor.shortName))
}
