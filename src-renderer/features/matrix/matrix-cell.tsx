/** One cell: sign, word and tint; the value; how it moved and what to know about it. Drawn anew only when its code changes. */
import { memo } from 'react'
import { matrixCell } from '#contract/matrix-cells.ts'
import { lookOf, sayingOf } from './cell-look.ts'
import { cellId } from './grid-place.ts'
import classes from './matrix.module.css'

export interface MatrixCellProps {
  /** As it came over the wire. */
  readonly code: number
  readonly row: number
  readonly column: number
  readonly left: number
  readonly actor: string
  readonly issue: string
  readonly active: boolean
}

export const MatrixCell = memo(function MatrixCell({ code, row, column, left, actor, issue, active }: MatrixCellProps) {
  const cell = matrixCell(code)
  const { tint, symbol, word, arrow } = lookOf(cell)
  return (
    <div
      id={cellId({ row, column })}
      role="gridcell"
      aria-colindex={column + 2}
      aria-label={sayingOf(cell, actor, issue)}
      className={classes.cell}
      data-tint={tint}
      data-basis={cell.basis}
      data-active={active}
      data-row={row}
      data-column={column}
      style={{ left: `calc(var(--name-width) + ${left}px)` }}
    >
      <span className={classes.symbol}>{symbol}</span>
      <span className={classes.word}>{word}</span>
      {cell.value === null ? null : <span className={cell.stale ? classes.staleValue : classes.value}>{cell.value}</span>}
      {cell.conditional ? <i className={classes.remark}>if</i> : null}
      {cell.basis === 'assessed' ? <span className={classes.assessed}>●</span> : null}
      {arrow === '' ? null : <b className={classes.arrow}>{arrow}</b>}
    </div>
  )
})
