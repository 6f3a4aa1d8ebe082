/** The grid of positions: rows drawn as they come into sight, moved through by keyboard; Enter opens the actor, F2 assesses anew. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useRef, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import { openSource } from '#bridge/open-source.ts'
import { navigate } from '#bridge/route.ts'
import type { StandingSort } from '#contract/methods/export.ts'
import type { PositionRow } from '#contract/records.ts'
import { AssessDialog } from '#editing/assess/assess-dialog.tsx'
import { useRootSize } from '#editing/root-size.ts'
import { ContextMenu, menuPoint, type ContextPlace } from '#ui/context-menu.tsx'
import { HeadCells } from '../grid-head.tsx'
import { tracksOf } from '../grid-tracks.ts'
import { rowForKey } from '../row-selection.ts'
import { rowUnder } from '../row-under.ts'
import grid from '../statement-grid.module.css'
import type { StandingColumn } from './standing-columns.ts'
import { standingRowId, StandingRow } from './standing-row.tsx'

interface StandingGridProps {
  readonly gridRef: RefObject<HTMLDivElement | null>
  readonly columns: readonly StandingColumn[]
  readonly rows: readonly PositionRow[]
  readonly sort: StandingSort
  readonly onSort: (by: string, descending: boolean) => void
  readonly onWidth: (id: string, width: number) => void
}

const ROW_REM = 2.125

const open = (row: PositionRow | undefined): void => {
  if (row !== undefined) navigate({ screen: 'actors', actor: row.actor.id })
}

/** What the context menu of a position offers. */
function standingMenu({ actor, issue, issueLabel, evidence: [words] }: PositionRow, onAssess: () => void): ContextPlace['groups'] {
  return [
    [{ label: 'Assess…', keys: 'F2', onChoose: onAssess }],
    [
      { label: `Go to ${actor.shortName}`, keys: 'Enter', onChoose: () => navigate({ screen: 'actors', actor: actor.id }) },
      { label: `Go to ${issueLabel}`, onChoose: () => navigate({ screen: 'issues', issue }) },
    ],
    [
      { label: 'All it said on this issue', onChoose: () => navigate({ screen: 'positions', filter: { actor: [actor.id], issue: [issue] } }) },
      ...(words === undefined ? [] : [{ label: 'Show the words in their report', onChoose: () => openSource(words.statementId, words.documentId, words.quote) }]),
    ],
  ]
}

export const StandingGrid = memo(function StandingGrid({ gridRef, columns, rows, sort, onSort, onWidth }: StandingGridProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const [wanted, setActive] = useState(0)
  const [assessed, setAssessed] = useState<PositionRow | null>(null)
  const [menu, setMenu] = useState<ContextPlace | null>(null)
  const active = Math.max(0, Math.min(wanted, rows.length - 1))
  const height = ROW_REM * useRootSize()
  // oxlint-disable-next-line react/incompatible-library -- we build without the React Compiler
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => height, overscan: 12, scrollPaddingStart: 2 * 16 })

  const onKeyDown = (event: KeyboardEvent) => {
    // The buttons of the head keep Enter to themselves.
    if (event.target !== event.currentTarget) return
    if (event.key === 'Enter') return open(rows[active])
    if (event.key === 'F2') return setAssessed(rows[active] ?? null)
    const pageRows = Math.max(1, Math.floor((scroller.current?.clientHeight ?? height) / height) - 2)
    const to = rowForKey(event.key, active, rows.length, pageRows)
    if (to === null) return
    event.preventDefault()
    const row = Math.max(0, Math.min(rows.length - 1, to))
    setActive(row)
    virtual.scrollToIndex(row)
  }
  const ask = (event: MouseEvent) => {
    const under = rowUnder(event)
    const { x, y, byMouse } = menuPoint(event, document.getElementById(standingRowId(active)))
    if (byMouse && under === null) return
    const at = byMouse ? (under ?? active) : active
    setActive(at)
    const row = rows[at]
    if (row !== undefined) setMenu({ x, y, groups: standingMenu(row, () => setAssessed(row)) })
  }
  const closeMenu = () => {
    setMenu(null)
    gridRef.current?.focus()
  }
  const closeAssessment = () => {
    setAssessed(null)
    requestAnimationFrame(() => gridRef.current?.focus())
  }
  const press = (event: MouseEvent) => {
    const row = rowUnder(event)
    if (row !== null && event.button === 0) setActive(row)
  }

  return (
    <div
      ref={gridRef}
      className={grid.grid}
      style={tracksOf(columns)}
      role="grid"
      aria-label="Positions"
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={rows.length > 0 ? standingRowId(active) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onContextMenu={ask}
    >
      <ContextMenu label="What to do with the position" place={menu} onClose={closeMenu} />
      {assessed !== null && <AssessDialog actor={assessed.actor.id} issue={assessed.issue} onClose={closeAssessment} />}
      <div ref={scroller} className={grid.scroller}>
        <div role="row" aria-rowindex={1} className={grid.head}>
          <HeadCells columns={columns} sort={sort} onSort={onSort} onWidth={onWidth} />
        </div>
        <div role="rowgroup" className={grid.body} style={{ height: virtual.getTotalSize() }} onMouseDown={press} onDoubleClick={(event) => open(rows[rowUnder(event) ?? -1])}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            return row && <StandingRow key={index} index={index} row={row} columns={columns} start={start} isActive={index === active} onOpen={open} />
          })}
        </div>
      </div>
    </div>
  )
})
