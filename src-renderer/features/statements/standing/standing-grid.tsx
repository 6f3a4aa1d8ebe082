/** The grid of positions: rows drawn as they come into sight, moved through and selected by keyboard; Enter opens the actor, F2 assesses anew. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useRef, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import { openSource } from '#bridge/open-source.ts'
import { navigate } from '#bridge/route.ts'
import type { StandingSort } from '#contract/methods/export.ts'
import type { PositionRow } from '#contract/records.ts'
import { useRootSize } from '#editing/root-size.ts'
import { ContextMenu, menuPoint, type ContextPlace } from '#ui/context-menu.tsx'
import { GridHead } from '../grid-head.tsx'
import { tracksOf } from '../grid-tracks.ts'
import { rowForKey } from '../row-selection.ts'
import { rowUnder } from '../row-under.ts'
import grid from '../statement-grid.module.css'
import type { StandingColumn } from './standing-columns.ts'
import { standingRowId, StandingRow } from './standing-row.tsx'
import { keyOf, type StandingChoice } from './use-standing-selection.ts'

interface StandingGridProps {
  readonly gridRef: RefObject<HTMLDivElement | null>
  readonly columns: readonly StandingColumn[]
  readonly rows: readonly PositionRow[]
  readonly sort: StandingSort
  readonly choice: StandingChoice
  /** Of the rows selected, of the active one where none is. */
  readonly onAssess: () => void
  readonly onCopy: () => void
  readonly onSort: (by: string, descending: boolean) => void
  readonly onWidth: (id: string, width: number) => void
}

const ROW_REM = 2.125
const TICK_REM = 2.25

const open = (row: PositionRow | undefined): void => {
  if (row !== undefined) navigate({ screen: 'actors', actor: row.actor.id })
}

/** What the context menu of a position offers. */
function standingMenu({ actor, issue, issueLabel, evidence: [words] }: PositionRow, { onAssess, onCopy }: Pick<StandingGridProps, 'onAssess' | 'onCopy'>, count: number): ContextPlace['groups'] {
  return [
    [
      { label: count > 1 ? `Assess the ${count} selected…` : 'Assess…', keys: 'F2', onChoose: onAssess },
      { label: count > 1 ? `Copy the ${count} selected` : 'Copy', keys: 'Mod+C', onChoose: onCopy },
    ],
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

export const StandingGrid = memo(function StandingGrid({ gridRef, columns, rows, choice, onAssess, onCopy, sort, onSort, onWidth }: StandingGridProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const [menu, setMenu] = useState<ContextPlace | null>(null)
  const { selection } = choice
  const { active } = selection
  const height = ROW_REM * useRootSize()
  // oxlint-disable-next-line react/incompatible-library -- we build without the React Compiler
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => height, overscan: 12, scrollPaddingStart: 2 * 16 })

  const plain: Readonly<Record<string, () => void>> = { Enter: () => open(rows[active]), F2: onAssess, ' ': () => choice.tick(active), Escape: choice.clear }
  const withMod: Readonly<Record<string, () => void>> = { a: choice.all, c: onCopy }

  const onKeyDown = (event: KeyboardEvent) => {
    // The buttons of the head keep Enter to themselves.
    if (event.target !== event.currentTarget) return
    const isMod = event.ctrlKey || event.metaKey
    if (event.altKey) return
    const done = isMod ? withMod[event.key] : plain[event.key]
    if (done !== undefined) {
      event.preventDefault()
      return done()
    }
    if (isMod) return
    const pageRows = Math.max(1, Math.floor((scroller.current?.clientHeight ?? height) / height) - 2)
    const to = rowForKey(event.key, active, rows.length, pageRows)
    if (to === null) return
    event.preventDefault()
    choice.move(to, event.shiftKey)
    virtual.scrollToIndex(Math.max(0, Math.min(rows.length - 1, to)))
  }
  const ask = (event: MouseEvent) => {
    const under = rowUnder(event)
    const { x, y, byMouse } = menuPoint(event, document.getElementById(standingRowId(active)))
    if (byMouse && under === null) return
    const at = byMouse ? (under ?? active) : active
    const row = rows[at]
    if (row === undefined) return
    // On another row than those selected, the menu is of that row alone.
    const isOfSelected = selection.ids.has(keyOf(row))
    if (isOfSelected) choice.move(at, false)
    else choice.leaveFor(at)
    setMenu({ x, y, groups: standingMenu(row, { onAssess, onCopy }, isOfSelected ? selection.ids.size : 1) })
  }
  const closeMenu = () => {
    setMenu(null)
    gridRef.current?.focus()
  }
  const press = (event: MouseEvent) => {
    const row = rowUnder(event)
    if (row === null || event.button !== 0) return
    if (event.ctrlKey || event.metaKey || event.target instanceof HTMLInputElement) choice.tick(row)
    else choice.move(row, event.shiftKey)
    if (event.shiftKey) event.preventDefault()
    gridRef.current?.focus({ preventScroll: true })
  }

  return (
    <div
      ref={gridRef}
      className={grid.grid}
      style={tracksOf(columns, TICK_REM)}
      role="grid"
      aria-label="Positions"
      aria-multiselectable
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={rows.length > 0 ? standingRowId(active) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onContextMenu={ask}
    >
      <ContextMenu label="What to do with the position" place={menu} onClose={closeMenu} />
      <div ref={scroller} className={grid.scroller}>
        <GridHead columns={columns} sort={sort} isAllSelected={rows.length > 0 && selection.ids.size >= rows.length} onSort={onSort} onWidth={onWidth} onAll={choice.all} />
        <div role="rowgroup" className={grid.body} style={{ height: virtual.getTotalSize() }} onMouseDown={press} onDoubleClick={(event) => open(rows[rowUnder(event) ?? -1])}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            return row && <StandingRow key={index} index={index} row={row} columns={columns} start={start} isActive={index === active} isSelected={selection.ids.has(keyOf(row))} onOpen={open} />
          })}
        </div>
      </div>
    </div>
  )
})
