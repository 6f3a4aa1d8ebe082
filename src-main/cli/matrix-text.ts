/** The matrix on a terminal: a narrow column an issue, numbered, and what the numbers stand for below. */
import { matrixCell } from '#contract/matrix-cells.ts'
import type { MatrixCell, MatrixView } from '#contract/records/matrix.ts'
import type { Band } from '#contract/vocabulary.ts'
import { table } from './print.ts'

const SYMBOLS: Readonly<Record<Band, string>> = { supports: '▲', open: '◆', opposes: '▼', 'not stated': '–' }
const ARROWS = { up: '↑', down: '↓', new: '*', withdrawn: '×' } as const

export function matrixText(view: MatrixView): string {
  const width = view.columns.length
  const heads = ['actor', ...view.columns.map((_, column) => String(column + 1)), '']
  const rows = view.rows.flatMap(({ actor, group }, row) => {
    const cells = [...view.cells.subarray(row * width, (row + 1) * width)].map((code) => symbol(matrixCell(code), view.compareWith !== null))
    const opens = group !== null && view.rows[row - 1]?.group !== group
    return [...(opens ? [[`[${view.groups[group]?.label ?? ''}]`]] : []), [actor.shortName, ...cells, '']]
  })
  const legend = view.columns.map(({ label }, column) => `${String(column + 1).padStart(3)}  ${label}`)
  return [table(heads, rows), '', ...legend, ...(view.hidden > 0 ? ['', `${view.hidden} without a view left out.`] : [])].join('\n')
}

function symbol(cell: MatrixCell, compared: boolean): string {
  const mark = cell.silence === 'never spoke' ? '·' : SYMBOLS[cell.band]
  const arrow = compared && cell.movement !== null ? ARROWS[cell.movement] : ''
  return `${cell.basis === 'inherited' ? `(${mark})` : mark}${arrow}`
}
