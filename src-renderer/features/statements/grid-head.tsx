/** The head of a grid: names, order, and edges that are dragged (or moved with Alt and arrows). */
import { UnstyledButton } from '@mantine/core'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { HeadColumn } from './column-layout.ts'
import classes from './statement-grid.module.css'

interface Sorted {
  readonly by: string
  readonly descending: boolean
}

interface HeadCellsProps {
  readonly columns: readonly HeadColumn[]
  readonly sort: Sorted
  readonly onSort: (by: string, descending: boolean) => void
  readonly onWidth: (id: string, width: number) => void
}

interface GridHeadProps extends HeadCellsProps {
  readonly isAllSelected: boolean
  readonly onAll: () => void
}

const STEP = 16

/** With a box that ticks every row. */
export function GridHead({ isAllSelected, onAll, ...cells }: GridHeadProps) {
  return (
    <div role="row" aria-rowindex={1} className={classes.head}>
      <span role="columnheader" className={classes.tick}>
        <input type="checkbox" aria-label="Select all" checked={isAllSelected} onChange={onAll} />
      </span>
      <HeadCells {...cells} />
    </div>
  )
}

export function HeadCells({ columns, ...rest }: HeadCellsProps) {
  return columns.map((column) => <HeadCell key={column.id} column={column} {...rest} />)
}

type HeadCellProps = Omit<HeadCellsProps, 'columns'> & { readonly column: HeadColumn }

function HeadCell({ column, sort, onSort, onWidth }: HeadCellProps) {
  const { id, label, width, sort: by, greatestFirst = false } = column
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
        <UnstyledButton className={classes.headButton} data-plain onKeyDown={resizeByKey} title={`${label}. Alt and arrows change the width`}>{label}</UnstyledButton>
      ) : (
        <UnstyledButton className={classes.headButton} title={`Sort by ${label.toLowerCase()}. Alt and arrows change the width`} onKeyDown={resizeByKey} onClick={() => onSort(by, isSorted ? !sort.descending : greatestFirst)}>
          {label}
          {isSorted && <span aria-hidden> {sort.descending ? '↓' : '↑'}</span>}
        </UnstyledButton>
      )}
      <span className={classes.edge} aria-hidden onPointerDown={(event) => drag(event, (next) => onWidth(id, next))} />
    </span>
  )
}

/** Follows the pointer until it is let go, from the width seen: a column that gave way has another of its own. Pixels on screen count as pixels at normal text size. */
function drag(event: PointerEvent<HTMLElement>, onWidth: (width: number) => void): void {
  const edge = event.currentTarget
  const from = event.clientX
  const width = edge.parentElement?.getBoundingClientRect().width ?? 0
  edge.setPointerCapture(event.pointerId)
  const move = (moved: globalThis.PointerEvent) => onWidth(width + moved.clientX - from)
  const stop = () => edge.removeEventListener('pointermove', move)
  edge.addEventListener('pointermove', move)
  edge.addEventListener('lostpointercapture', stop, { once: true })
}
