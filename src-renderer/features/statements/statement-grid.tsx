/** The grid of statements: rows of one height, drawn as they come into sight, moved through by keyboard. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useRef, type CSSProperties, type MouseEvent, type RefObject } from 'react'
import type { StatementRow } from '#contract/records.ts'
import { useRootSize } from '#editing/root-size.ts'
import type { Column, ColumnId } from './columns.ts'
import type { WantedStance } from './grid-cell.tsx'
import { GridHead } from './grid-head.tsx'
import { GridRow, rowElementId } from './grid-row.tsx'
import type { RowSelection } from './row-selection.ts'
import { rowUnder } from './row-under.ts'
import classes from './statement-grid.module.css'
import type { Sort } from './use-filter.ts'
import { rowKeys, type RowAction } from './use-row-keys.ts'

interface StatementGridProps {
  readonly gridRef: RefObject<HTMLDivElement | null>
  readonly columns: readonly Column[]
  readonly total: number
  readonly rowAt: (index: number) => StatementRow | undefined
  readonly selection: RowSelection
  readonly sort: Sort
  readonly pattern: RegExp | null
  readonly wanted: WantedStance
  /** Changes when other rows are shown: back to the top. */
  readonly contents: string
  readonly onSort: (sort: Sort) => void
  readonly onWidth: (id: ColumnId, width: number) => void
  readonly onMove: (to: number, extend: boolean) => void
  readonly onTick: (index: number) => void
  readonly onAction: (action: RowAction) => void
  readonly onSight: (from: number, to: number) => void
}

const ROW_REM = 2.125
const TICK_REM = 2.25

/** Redrawn when other rows come or the keyboard moves, not while an answer is on its way. */
export const StatementGrid = memo(function StatementGrid(props: StatementGridProps) {
  const { gridRef, columns, total, rowAt, selection, contents, onMove, onTick, onAction, onSight } = props
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
    if (row === null || event.button !== 0) return
    if (event.ctrlKey || event.metaKey || event.target instanceof HTMLInputElement) onTick(row)
    else onMove(row, event.shiftKey)
    // Shift would select text; a press would take the focus from the grid, whose keys then rest.
    event.preventDefault()
    gridRef.current?.focus({ preventScroll: true })
  }
  const pageRows = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? height) / height) - 2)
  const onKeyDown = rowKeys({ active: selection.active, total, pageRows, onMove: move, onTick, onAction })
  const layout: CSSProperties = {
    '--columns': `${TICK_REM}rem ${columns.map(track).join(' ')}`,
    '--least-width': `${TICK_REM + columns.reduce((sum, { width }) => sum + width / 16, 0)}rem`,
  }

  return (
    <div
      ref={gridRef}
      className={classes.grid}
      style={layout}
      role="grid"
      aria-label="Statements"
      aria-multiselectable
      aria-rowcount={total + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={total > 0 ? rowElementId(selection.active) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div ref={scroller} className={classes.scroller}>
        <GridHead columns={columns} sort={props.sort} isAllSelected={total > 0 && selection.ids.size >= total} onSort={props.onSort} onWidth={props.onWidth} onAll={() => onAction('all')} />
        <div role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize() }} onMouseDown={press} onDoubleClick={() => onAction('open')}>
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
              />
            )
          })}
        </div>
      </div>
    </div>
  )
})

/** The words take what the other columns leave. */
function track({ id, width }: Column): string {
  return id === 'quote' ? `minmax(${width / 16}rem, 1fr)` : `${width / 16}rem`
}

declare module 'react' {
  interface CSSProperties {
    /** Widths of the grid's columns, shared by its head and every row. */
    '--columns'?: string
    /** What they add up to: narrower, and the grid scrolls sideways. */
    '--least-width'?: string
  }
}
