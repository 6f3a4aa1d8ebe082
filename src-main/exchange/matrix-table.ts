/** The matrix as a table: an actor a row, an issue a column, each cell a symbol, a word and a value. */
import { matrixCell } from '#contract/matrix-cells.ts'
import type { MatrixCell, MatrixView } from '#contract/records/matrix.ts'
import { bandLabel } from '#domain/stance.ts'
import type { Table } from './table.ts'

const ARROWS = { up: ' ↑', down: ' ↓', new: ' (new)', withdrawn: ' (withdrawn)' } as const

export function matrixTable(view: MatrixView): Table {
  const grouped = view.groups.length > 0
  const width = view.columns.length
  return {
    title: view.asOf === null ? 'Positions' : `Positions ${view.asOf}`,
    heads: [...(grouped ? ['Group'] : []), 'Actor', ...view.columns.map(({ label }) => label)],
    widths: [...(grouped ? [20] : []), 24, ...view.columns.map(() => 18)],
    rows: view.rows.map(({ actor, group }, row) => [
      ...(grouped ? [group === null ? null : (view.groups[group]?.label ?? null)] : []),
      actor.shortName,
      ...[...view.cells.subarray(row * width, (row + 1) * width)].map((code) => inWords(matrixCell(code), view.compareWith !== null)),
    ]),
  }
}

/** "▲ Supports 80 ↑", with what qualifies it. */
function inWords(cell: MatrixCell, compared: boolean): string {
  if (cell.conflicting) return '– Groupings differ'
  if (cell.value === null) return cell.silence === null ? '– No position' : `– ${cell.silence === 'never spoke' ? 'Never spoke' : 'Not stated'}`
  const notes = [cell.basis === 'inherited' && 'inherited', cell.basis === 'assessed' && 'assessed', cell.conditional && 'conditional', cell.stale && 'stale'].filter((note) => note !== false)
  const moved = compared && cell.movement !== null ? ARROWS[cell.movement] : ''
  return `${bandLabel(cell.band)} ${cell.value}${moved}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`
}
