/** A line of the matrix: an actor's cells, as far across as they are seen, or the heading of a group. */
import type { VirtualItem } from '@tanstack/react-virtual'
import type { MatrixView } from '#contract/records/matrix.ts'
import { cellId } from './grid-place.ts'
import { MatrixCell } from './matrix-cell.tsx'
import classes from './matrix.module.css'
import { useDrag } from './use-drag.ts'

export interface MatrixRowProps {
  readonly view: MatrixView
  readonly row: number
  /** Place among the lines, group headings counted. */
  readonly line: number
  readonly top: number
  readonly columns: readonly VirtualItem[]
  /** The column the keyboard is at, −1 for the name; null on other rows. */
  readonly active: number | null
  readonly onMove: (actor: string, onto: string) => void
}

export function MatrixRow({ view, row, line, top, columns, active, onMove }: MatrixRowProps) {
  const actor = view.rows[row]?.actor
  const drag = useDrag('actor', actor?.id ?? '', onMove)
  if (!actor) return null
  return (
    <div role="row" aria-rowindex={line + 2} className={classes.row} style={{ transform: `translateY(${top}px)` }}>
      <div
        id={cellId({ row, column: -1 })}
        role="rowheader"
        aria-colindex={1}
        className={classes.name}
        data-active={active === -1}
        data-row={row}
        data-column={-1}
        title={`${actor.name}\nEnter opens the actor, Alt+Shift+arrows move it`}
        {...drag}
      >
        {actor.shortName}
      </div>
      {columns.map(({ index, start }) => {
        const column = view.columns[index]
        const code = view.cells[row * view.columns.length + index]
        return column && code !== undefined ? (
          <MatrixCell key={column.issue} code={code} row={row} column={index} left={start} actor={actor.name} issue={column.label} active={active === index} />
        ) : null
      })}
    </div>
  )
}

export interface GroupRowProps {
  readonly label: string
  readonly count: number
  readonly top: number
  readonly line: number
  readonly columns: number
}

export function GroupRow({ label, count, top, line, columns }: GroupRowProps) {
  return (
    <div role="row" aria-rowindex={line + 2} className={classes.group} style={{ transform: `translateY(${top}px)` }}>
      <div role="rowheader" aria-colindex={1} aria-colspan={columns + 1} className={classes.groupName}>
        {label} <span className={classes.groupCount}>{count}</span>
      </div>
    </div>
  )
}
