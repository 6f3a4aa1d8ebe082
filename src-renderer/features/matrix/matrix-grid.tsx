/** The grid itself: heads that stay, rows and columns drawn as far as they are seen, one place that the keyboard moves. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import { navigate } from '#bridge/route.ts'
import type { MatrixView } from '#contract/records/matrix.ts'
import { useRootSize } from '#editing/root-size.ts'
import { ContextMenu, menuPoint, type ContextPlace } from '#ui/context-menu.tsx'
import { CellPeek } from './cell-peek.tsx'
import { nextPlace, type Place } from './grid-keys.ts'
import { GROUP_HEAD, cellId, placeAt } from './grid-place.ts'
import { GroupRow, MatrixRow } from './matrix-row.tsx'
import { MatrixHead } from './matrix-head.tsx'
import { placeMenu } from './place-menu.ts'
import { Stage } from './play/stage.tsx'
import { linesOf } from './matrix-lines.ts'
import type { MatrixSettings } from './matrix-settings.ts'
import classes from './matrix.module.css'
import { useReorder } from './use-reorder.ts'

const ROW_REM = 1.75
const HEAD_REM = 3.5
const NAME_REM = 11.5
const COLUMN_REM = 8.5

export interface MatrixGridProps {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly view: MatrixView
  readonly settings: MatrixSettings
  readonly place: Place
  readonly paneOpen: boolean
  /** While the days go by: which they are, and the stop they have come to. */
  readonly playing: { readonly days: readonly string[]; readonly at: number } | null
  readonly onPlace: (place: Place) => void
  /** Opens the evidence of the place; `enter`: and goes there. */
  readonly onOpen: (enter: boolean) => void
  readonly onChange: (settings: MatrixSettings) => void
}

export function MatrixGrid({ ref, view, settings, place, paneOpen, playing, onPlace, onOpen, onChange }: MatrixGridProps) {
  const rem = useRootSize()
  const lines = useMemo(() => linesOf(view), [view])
  const lineOf = useMemo(() => new Map(lines.map((line, at) => [line.what === 'actor' ? line.row : GROUP_HEAD - at, at])), [lines])
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by its result
  const down = useVirtualizer({ count: lines.length, getScrollElement: () => ref.current, estimateSize: () => ROW_REM * rem, overscan: 6, scrollPaddingEnd: HEAD_REM * rem })
  const across = useVirtualizer({
    horizontal: true,
    count: view.columns.length,
    getScrollElement: () => ref.current,
    estimateSize: () => COLUMN_REM * rem,
    overscan: 2,
    scrollPaddingEnd: NAME_REM * rem,
  })
  const reorder = useReorder(view, settings, onChange)
  const [menu, setMenu] = useState<ContextPlace | null>(null)
  const size = { rows: view.rows.length, columns: view.columns.length, page: 15 }
  const shownPlace = { row: Math.min(place.row, size.rows - 1), column: Math.min(place.column, size.columns - 1) }

  // Another text size means other rows: what was measured before no longer holds.
  useEffect(() => {
    down.measure()
    across.measure()
  }, [rem, down, across])

  const goTo = (to: Place) => {
    const line = lineOf.get(to.row)
    // The heading of the first row's group comes into view with it.
    if (line !== undefined) down.scrollToIndex(to.row === 0 ? 0 : line)
    if (to.column >= 0) across.scrollToIndex(to.column)
    onPlace(to)
  }
  const openPlace = ({ row, column }: Place, enter: boolean) => {
    const actor = view.rows[row]?.actor.id
    const issue = view.columns[column]?.issue
    if (actor !== undefined && issue !== undefined) onOpen(enter)
    else if (actor !== undefined) navigate({ screen: 'actors', actor })
    else if (issue !== undefined) navigate({ screen: 'issues', issue })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey && event.shiftKey) {
      const steps = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -1, ArrowRight: 1 }[event.key]
      if (steps === undefined) return
      event.preventDefault()
      if (event.key === 'ArrowUp' || event.key === 'ArrowDown') void reorder.rowBy(shownPlace.row, steps)
      else if (reorder.columnBy(shownPlace.column, steps)) goTo({ ...shownPlace, column: shownPlace.column + steps })
      return
    }
    if (event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      openPlace(shownPlace, event.key === 'Enter')
      return
    }
    const to = nextPlace(shownPlace, event, size)
    if (to === null) return
    event.preventDefault()
    goTo(to)
  }
  const onClick = (event: MouseEvent) => {
    const at = placeAt(event.target)
    if (at === null) return
    onPlace(at)
    openPlace(at, false)
  }

  const onContextMenu = (event: MouseEvent) => {
    const under = placeAt(event.target)
    const { x, y, byMouse } = menuPoint(event, document.getElementById(cellId(shownPlace)))
    if (byMouse && under === null) return
    const at = byMouse ? (under ?? shownPlace) : shownPlace
    onPlace(at)
    setMenu({ x, y, groups: placeMenu({ view, settings, place: at, reorder, onOpen: () => onOpen(true), onChange }) })
  }
  const closeMenu = () => {
    setMenu(null)
    ref.current?.focus()
  }

  const columns = across.getVirtualItems()
  const width = NAME_REM * rem + across.getTotalSize()
  return (
    <>
      <div
        ref={ref}
        className={classes.grid}
        role="grid"
        tabIndex={0}
        aria-label="Positions of actors on issues"
        aria-busy={playing !== null}
        aria-rowcount={lines.length + 1}
        aria-colcount={size.columns + 1}
        aria-activedescendant={cellId(shownPlace)}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onContextMenu={onContextMenu}
      >
        <div role="rowgroup" className={classes.headRows} style={{ width }}>
          <div role="row" aria-rowindex={1} className={classes.head}>
            <div role="columnheader" aria-colindex={1} className={classes.corner}>
              Actor
            </div>
            {columns.map(({ index, start }) => {
              const column = view.columns[index]
              return column ? (
                <MatrixHead key={column.issue} column={column} at={index} left={start} active={shownPlace.row === -1 && shownPlace.column === index} onMove={reorder.column} />
              ) : null
            })}
          </div>
        </div>
        <div role="rowgroup" className={classes.rows} style={{ height: down.getTotalSize(), width }}>
          {down.getVirtualItems().map(({ index, start }) => {
            const line = lines[index]
            if (line === undefined) return null
            return line.what === 'group' ? (
              <GroupRow key={`group ${line.label}`} label={line.label} count={line.rows} top={start} line={index} columns={size.columns} />
            ) : (
              <MatrixRow key={view.rows[line.row]?.actor.id} view={view} row={line.row} line={index} top={start} columns={columns} active={shownPlace.row === line.row ? shownPlace.column : null} onMove={reorder.row} />
            )
          })}
        </div>
      </div>
      <ContextMenu label="What to do here" place={menu} onClose={closeMenu} />
      {playing === null ? null : <Stage scroller={ref} view={view} days={playing.days} at={playing.at} size={{ nameWidth: NAME_REM * rem, headHeight: HEAD_REM * rem, rowHeight: ROW_REM * rem, columnWidth: COLUMN_REM * rem }} />}
      {paneOpen || playing !== null ? null : <CellPeek scroller={ref} view={view} place={shownPlace} />}
    </>
  )
}
