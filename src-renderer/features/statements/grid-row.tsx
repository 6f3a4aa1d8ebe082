/** One row of the grid; empty cells while its page is on the way, at the same height. Its grid hears the mouse. */
import { memo, type CSSProperties } from 'react'
import type { StatementRow } from '#contract/records.ts'
import type { Column, ColumnId } from './columns.ts'
import { CellEditor, type CellEditorProps } from './cells/cell-editor.tsx'
import type { Editing } from './cells/cell-edits.ts'
import { GridCell } from './grid-cell.tsx'
import type { WantedStance } from './shown-stance.ts'
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
  /** The cell the keyboard is on, in the active row. */
  readonly activeColumn: ColumnId | null
  /** What is being edited, in the active row. */
  readonly editing: Editing | null
  readonly onCommit: CellEditorProps['onCommit']
  readonly onCancel: () => void
}

/** Lets the browser report when the first row was painted, which is what a start is measured by. */
const PAINT_TIMING = { elementtiming: 'first-row' }

export const rowElementId = (index: number): string => `statement-row-${index}`
export const cellElementId = (index: number, column: string): string => `statement-cell-${index}-${column}`

export const GridRow = memo(function GridRow({ index, row, columns, pattern, wanted, start, isActive, isSelected, activeColumn, editing, onCommit, onCancel }: GridRowProps) {
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
      data-cell={activeColumn !== null || undefined}
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
      {columns.map((column, at) => {
        const isEdited = row !== undefined && editing?.column === column.id
        return (
          <span
            key={column.id}
            id={cellElementId(index, column.id)}
            role="gridcell"
            aria-colindex={at + 2}
            className={classes.cell}
            data-column={column.id}
            data-at={activeColumn === column.id || undefined}
            data-edited={isEdited || undefined}
            {...(index === 0 && row !== undefined ? PAINT_TIMING : {})}
            title={row === undefined || isEdited ? undefined : column.text(row)}
          >
            {isEdited && <CellEditor row={row} column={column} wanted={wanted} editing={editing} onCommit={onCommit} onCancel={onCancel} />}
            {row !== undefined && !isEdited && <GridCell row={row} column={column} pattern={pattern} wanted={wanted} />}
          </span>
        )
      })}
    </div>
  )
})
