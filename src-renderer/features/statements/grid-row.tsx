/** One row of the grid; empty cells while its page is on the way, at the same height. Its grid hears the mouse. */
import { memo, type CSSProperties } from 'react'
import type { StatementRow } from '#contract/records.ts'
import type { Column } from './columns.ts'
import { GridCell, type WantedStance } from './grid-cell.tsx'
import classes from './statement-grid.module.css'

interface GridRowProps {
  readonly index: number
  readonly row: StatementRow | undefined
  readonly columns: readonly Column[]
  readonly pattern: RegExp | null
  readonly wanted: WantedStance
  readonly start: number
  readonly isActive: boolean
  readonly isSelected: boolean
}

/** Lets the browser report when the first row was painted, which is what a start is measured by. */
const PAINT_TIMING = { elementtiming: 'first-row' }

export const rowElementId = (index: number): string => `statement-row-${index}`

export const GridRow = memo(function GridRow({ index, row, columns, pattern, wanted, start, isActive, isSelected }: GridRowProps) {
  const place: CSSProperties = { transform: `translateY(${start}px)` }
  return (
    <div
      id={rowElementId(index)}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={classes.row}
      style={place}
      data-active={isActive || undefined}
      data-status={row?.status}
      data-index={index}
    >
      <span role="gridcell" className={classes.tick}>
        <input
          type="checkbox"
          tabIndex={-1}
          readOnly
          checked={isSelected}
          aria-label={row === undefined ? 'Select' : `Select the statement of ${row.voices[0]?.actor.shortName ?? 'nobody'}`}
        />
      </span>
      {columns.map((column) => (
        <span key={column.id} role="gridcell" className={classes.cell} data-column={column.id} {...(index === 0 && row !== undefined ? PAINT_TIMING : {})} title={row === undefined ? undefined : column.text(row)}>
          {row !== undefined && <GridCell row={row} column={column} pattern={pattern} wanted={wanted} />}
        </span>
      ))}
    </div>
  )
})
