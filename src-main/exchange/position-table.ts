/** Positions as the grid shows them: a row an actor on an issue. */
import type { PositionColumn } from '#contract/methods/export.ts'
import type { PositionRow } from '#contract/records.ts'
import { STANDING_COLUMNS } from '#domain/position-columns.ts'
import type { Table } from './table.ts'

const WIDTHS: Readonly<Record<PositionColumn, number>> = { actor: 20, issue: 28, stance: 16, value: 8, since: 11, quote: 70, condition: 22, basis: 20, salience: 9, confidence: 11, source: 24 }

export function positionTable(positions: readonly PositionRow[], columns: readonly PositionColumn[]): Table {
  const stance = columns.indexOf('stance')
  return {
    title: 'Positions',
    heads: columns.map((name) => STANDING_COLUMNS[name].label),
    widths: columns.map((name) => WIDTHS[name]),
    rows: positions.map((row) => columns.map((name) => STANDING_COLUMNS[name].cell(row))),
    ...(stance < 0 ? {} : { stance: { column: stance, bands: positions.map(({ band }) => band) } }),
  }
}
