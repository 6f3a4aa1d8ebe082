/** The head of the grid: names, order, and edges that are dragged (or moved with Alt and arrows). */
import { UnstyledButton } from '@mantine/core'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { Column, ColumnId } from './columns.ts'
import classes from './statement-grid.module.css'
import type { Sort } from './use-filter.ts'

interface GridHeadProps {
  readonly columns: readonly Column[]
  readonly sort: Sort
  readonly isAllSelected: boolean
  readonly onSort: (sort: Sort) => void
  readonly onWidth: (id: ColumnId, width: number) => void
  readonly onAll: () => void
}

const STEP = 16

export function GridHead({ columns, sort, isAllSelected, onSort, onWidth, onAll }: GridHeadProps) {
  return (
    <div role="row" aria-rowindex={1} className={classes.head}>
      <span role="columnheader" className={classes.tick}>
        <input type="checkbox" aria-label="Select all" checked={isAllSelected} onChange={onAll} />
      </span>
      {columns.map((column) => (
        <HeadCell key={column.id} column={column} sort={sort} onSort={onSort} onWidth={onWidth} />
      ))}
    </div>
  )
}

type HeadCellProps = Pick<GridHeadProps, 'sort' | 'onSort' | 'onWidth'> & { readonly column: Column }

function HeadCell({ column, sort, onSort, onWidth }: HeadCellProps) {
  const { id, label, width, sort: by } = column
  const isSorted = by !== null && by === sort.by
  const resizeByKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return
    event.preventDefault()
    onWidth(id, width + (event.key === 'ArrowRight' ? STEP : -STEP))
  }
  const direction = sort.descending ? 'descending' : 'ascending'
  return (
    <span role="columnheader" className={classes.headCell} aria-sort={isSorted ? direction : undefined}>
      {by === null ? (
        <UnstyledButton className={classes.headButton} data-plain onKeyDown={resizeByKey} title="Alt and arrows change the width">{label}</UnstyledButton>
      ) : (
        <UnstyledButton className={classes.headButton} onKeyDown={resizeByKey} onClick={() => onSort({ by, descending: isSorted ? !sort.descending : by === 'date' })}>
          {label}
          {isSorted && <span aria-hidden> {sort.descending ? '↓' : '↑'}</span>}
        </UnstyledButton>
      )}
      <span className={classes.edge} aria-hidden onPointerDown={(event) => drag(event, width, (next) => onWidth(id, next))} />
    </span>
  )
}

/** Follows the pointer until it is let go. Pixels on screen count as pixels at normal text size. */
function drag(event: PointerEvent<HTMLElement>, width: number, onWidth: (width: number) => void): void {
  const edge = event.currentTarget
  const from = event.clientX
  edge.setPointerCapture(event.pointerId)
  const move = (moved: globalThis.PointerEvent) => onWidth(width + moved.clientX - from)
  const stop = () => edge.removeEventListener('pointermove', move)
  edge.addEventListener('pointermove', move)
  edge.addEventListener('lostpointercapture', stop, { once: true })
}
