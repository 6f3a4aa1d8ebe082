/** The grid of positions: rows drawn as they come into sight, moved through by keyboard; Enter opens the actor. */
import { UnstyledButton } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import { navigate } from '#bridge/route.ts'
import type { StandingSort } from '#contract/methods/export.ts'
import type { PositionRow } from '#contract/records.ts'
import { useRootSize } from '#editing/root-size.ts'
import { rowForKey } from '../row-selection.ts'
import { rowUnder } from '../row-under.ts'
import grid from '../statement-grid.module.css'
import { standingRowId, StandingRow } from './standing-row.tsx'
import classes from './standing.module.css'

interface StandingGridProps {
  readonly gridRef: RefObject<HTMLDivElement | null>
  readonly rows: readonly PositionRow[]
  readonly sort: StandingSort
  readonly onSort: (sort: StandingSort) => void
}

const ROW_REM = 2.125

const HEADS: readonly { readonly label: string; readonly by: StandingSort['by'] | null }[] = [
  { label: 'Actor', by: 'actor' },
  { label: 'Issue', by: 'issue' },
  { label: 'Stance', by: 'value' },
  { label: 'Since', by: 'since' },
  { label: 'Words', by: null },
  { label: 'Condition', by: null },
  { label: 'Rests on', by: null },
]

const open = (row: PositionRow | undefined): void => {
  if (row !== undefined) navigate({ screen: 'actors', actor: row.actor.id })
}

export function StandingGrid({ gridRef, rows, sort, onSort }: StandingGridProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const [wanted, setActive] = useState(0)
  const active = Math.max(0, Math.min(wanted, rows.length - 1))
  const height = ROW_REM * useRootSize()
  // oxlint-disable-next-line react/incompatible-library -- we build without the React Compiler
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => height, overscan: 12, scrollPaddingStart: 2 * 16 })

  const onKeyDown = (event: KeyboardEvent) => {
    // The buttons of the head keep Enter to themselves.
    if (event.target !== event.currentTarget) return
    if (event.key === 'Enter') return open(rows[active])
    const pageRows = Math.max(1, Math.floor((scroller.current?.clientHeight ?? height) / height) - 2)
    const to = rowForKey(event.key, active, rows.length, pageRows)
    if (to === null) return
    event.preventDefault()
    const row = Math.max(0, Math.min(rows.length - 1, to))
    setActive(row)
    virtual.scrollToIndex(row)
  }
  const press = (event: MouseEvent) => {
    const row = rowUnder(event)
    if (row !== null && event.button === 0) setActive(row)
  }

  return (
    <div
      ref={gridRef}
      className={`${grid.grid} ${classes.grid}`}
      role="grid"
      aria-label="Positions"
      aria-rowcount={rows.length + 1}
      aria-colcount={HEADS.length}
      aria-activedescendant={rows.length > 0 ? standingRowId(active) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div ref={scroller} className={grid.scroller}>
        <div role="row" aria-rowindex={1} className={grid.head}>
          {HEADS.map(({ label, by }) => <HeadCell key={label} label={label} by={by} sort={sort} onSort={onSort} />)}
        </div>
        <div role="rowgroup" className={grid.body} style={{ height: virtual.getTotalSize() }} onMouseDown={press} onDoubleClick={(event) => open(rows[rowUnder(event) ?? -1])}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            return row && <StandingRow key={index} index={index} row={row} start={start} isActive={index === active} onOpen={open} />
          })}
        </div>
      </div>
    </div>
  )
}

interface HeadCellProps {
  readonly label: string
  readonly by: StandingSort['by'] | null
  readonly sort: StandingSort
  readonly onSort: (sort: StandingSort) => void
}

function HeadCell({ label, by, sort, onSort }: HeadCellProps) {
  if (by === null) return <span role="columnheader" className={`${grid.headCell} ${classes.plainHead}`}>{label}</span>
  const isSorted = sort.by === by
  const direction = sort.descending ? 'descending' : 'ascending'
  return (
    <span role="columnheader" className={grid.headCell} aria-sort={isSorted ? direction : undefined}>
      <UnstyledButton className={grid.headButton} onClick={() => onSort({ by, descending: isSorted ? !sort.descending : by === 'value' || by === 'since' })}>
        {label}
        {isSorted && <span aria-hidden> {sort.descending ? '↓' : '↑'}</span>}
      </UnstyledButton>
    </span>
  )
}
