/** The head of a column: the issue, which can be dragged elsewhere. */
import type { MatrixView } from '#contract/records/matrix.ts'
import { cellId } from './grid-place.ts'
import classes from './matrix.module.css'
import { useDrag } from './use-drag.ts'

export interface MatrixHeadProps {
  readonly column: MatrixView['columns'][number]
  readonly at: number
  readonly left: number
  readonly active: boolean
  readonly onMove: (issue: string, onto: string) => void
}

export function MatrixHead({ column: { issue, label, topicLabel }, at, left, active, onMove }: MatrixHeadProps) {
  const drag = useDrag('issue', issue, onMove)
  return (
    <div
      id={cellId({ row: -1, column: at })}
      role="columnheader"
      aria-colindex={at + 2}
      className={classes.columnHead}
      data-active={active}
      data-row={-1}
      data-column={at}
      title={`${label}\n${topicLabel}\nEnter opens the issue, Alt+Shift+arrows move it`}
      style={{ left: `calc(var(--name-width) + ${left}px)` }}
      {...drag}
    >
      <span>{label}</span>
    </div>
  )
}
