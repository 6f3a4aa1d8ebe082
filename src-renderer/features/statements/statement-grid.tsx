/** The grid of statements: rows of one height, drawn as they come into sight, moved through by keyboard. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useRef, type MouseEvent, type RefObject } from 'react'
import type { StatementRow } from '#contract/records.ts'
import { useRootSize } from '#editing/root-size.ts'
import type { Column, ColumnId } from './columns.ts'
import { menuPoint } from '#ui/context-menu.tsx'
import { isEditable, type Editing } from './cells/cell-edits.ts'
import { GridHead } from './grid-head.tsx'
import { cellElementId, GridRow, rowElementId } from './grid-row.tsx'
import { tracksOf } from './grid-tracks.ts'
import type { RowSelection } from './row-selection.ts'
import { columnUnder, rowUnder } from './row-under.ts'
import type { WantedStance } from './shown-stance.ts'
import classes from './statement-grid.module.css'
import type { CellEdits } from './use-cell-edits.ts'
import type { Sort } from './use-filter.ts'
import { rowKeys, type RowAction } from './use-row-keys.ts'

interface StatementGridProps {
  readonly gridRef: RefObject<HTMLDivElement | null>
  readonly columns: readonly Column[]
  readonly total: number
  readonly rowAt: (index: number) => StatementRow | undefined
  readonly selection: RowSelection
  /** The cell the keyboard is on; null on the row as a whole. */
  readonly column: ColumnId | null
  readonly editing: Editing | null
  readonly sort: Sort
  readonly pattern: RegExp | null
  readonly wanted: WantedStance
  /** Changes when other rows are shown: back to the top. */
  readonly contents: string
  readonly onSort: (by: string, descending: boolean) => void
  readonly onWidth: (id: string, width: number) => void
  readonly onColumn: (column: ColumnId | null) => void
  readonly onEdit: CellEdits['edit']
  readonly onCommit: CellEdits['commit']
  readonly onCancel: () => void
  readonly onMove: (to: number, extend: boolean) => void
  readonly onTick: (index: number) => void
  readonly onAction: (action: RowAction) => void
  readonly onSight: (from: number, to: number) => void
  /** A menu is asked for, of the place the keyboard is then on. */
  readonly onMenu: (x: number, y: number) => void
}

const ROW_REM = 2.125
const TICK_REM = 2.25

/** Redrawn when other rows come or the keyboard moves, not while an answer is on its way. */
export const StatementGrid = memo(function StatementGrid(props: StatementGridProps) {
  const { gridRef, columns, total, rowAt, selection, column, editing, contents, onMove, onTick, onAction, onSight } = props
  const scroller = useRef<HTMLDivElement>(null)
  const height = ROW_REM * useRootSize()
  // oxlint-disable-next-line react/incompatible-library -- we build without the React Compiler
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 6,
    scrollPaddingStart: 2 * 16,
  })
  const items = virtual.getVirtualItems()
  const from = items[0]?.index ?? 0
  const to = items.at(-1)?.index ?? 0

  useEffect(() => onSight(from, to), [from, to, onSight])
  const shownContents = useRef(contents)
  useEffect(() => {
    if (contents === shownContents.current) return
    shownContents.current = contents
    // Asking the element for its place would lay out the page at every letter typed.
    if ((virtual.scrollOffset ?? 0) > 0) virtual.scrollToOffset(0)
  }, [contents, virtual])

  const move = (row: number, extend: boolean) => {
    onMove(row, extend)
    virtual.scrollToIndex(Math.max(0, Math.min(total - 1, row)))
  }
  const press = (event: MouseEvent) => {
    const row = rowUnder(event)
    // Within the cell being edited the mouse is its editor's.
    if (row === null || event.button !== 0 || isInEditor(event)) return
    if (event.ctrlKey || event.metaKey || event.target instanceof HTMLInputElement) onTick(row)
    else {
      onMove(row, event.shiftKey)
      props.onColumn(columns.find(({ id }) => id === columnUnder(event))?.id ?? null)
    }
    // Shift would select text; a press would take the focus from the grid, whose keys then rest.
    event.preventDefault()
    gridRef.current?.focus({ preventScroll: true })
  }
  const open = (event: MouseEvent) => {
    if (rowUnder(event) === null || isInEditor(event)) return
    const under = columns.find(({ id }) => id === columnUnder(event))?.id ?? null
    if (isEditable(under)) props.onEdit(under, null)
    else onAction('open')
  }
  const menu = (event: MouseEvent) => {
    if (isInEditor(event)) return
    const under = rowUnder(event)
    const on = document.getElementById(column === null ? rowElementId(selection.active) : cellElementId(selection.active, column))
    const { x, y, byMouse } = menuPoint(event, on)
    if (byMouse && under === null) return
    if (byMouse && under !== null) {
      onMove(under, false)
      props.onColumn(columns.find(({ id }) => id === columnUnder(event))?.id ?? null)
    }
    props.onMenu(x, y)
  }
  const pageRows = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? height) / height) - 2)
  const onKeyDown = rowKeys({ active: selection.active, total, columns: columns.map(({ id }) => id), column, pageRows, onMove: move, onColumn: props.onColumn, onTick, onEdit: props.onEdit, onAction })

  return (
    <div
      ref={gridRef}
      className={classes.grid}
      style={tracksOf(columns, TICK_REM)}
      role="grid"
      aria-label="Statements"
      aria-multiselectable
      aria-rowcount={total + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={total === 0 ? undefined : column === null ? rowElementId(selection.active) : cellElementId(selection.active, column)}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onContextMenu={menu}
    >
      <div ref={scroller} className={classes.scroller}>
        <GridHead columns={columns} sort={props.sort} isAllSelected={total > 0 && selection.ids.size >= total} onSort={props.onSort} onWidth={props.onWidth} onAll={() => onAction('all')} />
        <div role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize() }} onMouseDown={press} onDoubleClick={open}>
          {items.map(({ index, start }) => {
            const row = rowAt(index)
            return (
              <GridRow
                key={index}
                index={index}
                row={row}
                columns={columns}
                pattern={props.pattern}
                wanted={props.wanted}
                start={start}
                isActive={index === selection.active}
                isSelected={row !== undefined && selection.ids.has(row.id)}
                activeColumn={index === selection.active ? column : null}
                editing={index === selection.active ? editing : null}
                onCommit={props.onCommit}
                onCancel={props.onCancel}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
})

function isInEditor({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('[data-edited]') !== null
}
