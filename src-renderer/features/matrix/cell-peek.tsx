/** What lies behind a cell, shown where one rests on it with the pointer or the keyboard; gone with the next movement. */
import { Paper, Popover } from '@mantine/core'
import { useEffect, useState, type RefObject } from 'react'
import { useQueryOf } from '#bridge/query.tsx'
import type { MatrixView } from '#contract/records/matrix.ts'
import { CellSummary } from './cell-summary.tsx'
import type { Place } from './grid-keys.ts'
import { cellId, placeAt } from './grid-place.ts'
import classes from './matrix.module.css'

const POINTER_RESTS_MS = 300
const KEYS_REST_MS = 600

interface Peek {
  readonly place: Place
  readonly at: DOMRect
}

export interface CellPeekProps {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly view: MatrixView
  readonly place: Place
}

export function CellPeek({ scroller, view, place }: CellPeekProps) {
  const peek = usePeek(scroller, place)
  const actor = peek === null ? undefined : view.rows[peek.place.row]?.actor
  const issue = peek === null ? undefined : view.columns[peek.place.column]?.issue
  const { data } = useQueryOf(
    'matrix.cell',
    { actor: actor?.id ?? '', issue: issue ?? '', ...(view.asOf === null ? {} : { asOf: view.asOf }), ...(view.compareWith === null ? {} : { compareWith: view.compareWith }) },
    { enabled: actor !== undefined && issue !== undefined },
  )
  if (peek === null || !data) return null
  const { left, top, width, height } = peek.at
  return (
    <Popover opened position="bottom-start" offset={4} width={380} withRoles={false} trapFocus={false} transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <div className={classes.peekTarget} style={{ left, top, width, height }} />
      </Popover.Target>
      <Popover.Dropdown p={0} className={classes.peek}>
        <Paper p="sm" role="tooltip">
          <CellSummary detail={data} alone />
        </Paper>
      </Popover.Dropdown>
    </Popover>
  )
}

/** The cell rested on, by whichever of pointer and keyboard moved last. */
function usePeek(scroller: RefObject<HTMLDivElement | null>, { row, column }: Place): Peek | null {
  const [peek, setPeek] = useState<Peek | null>(null)
  useEffect(() => {
    const grid = scroller.current
    if (!grid) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const show = (at: Place): void => {
      const cell = at.row < 0 || at.column < 0 ? null : document.getElementById(cellId(at))
      setPeek(cell ? { place: at, at: cell.getBoundingClientRect() } : null)
    }
    const rest = (at: Place | null, after: number): void => {
      clearTimeout(timer)
      setPeek(null)
      if (at !== null) timer = setTimeout(() => show(at), after)
    }
    const hide = (): void => rest(null, 0)
    const onOver = (event: MouseEvent): void => rest(placeAt(event.target), POINTER_RESTS_MS)
    // A new place under a focused grid came from the keys.
    if (grid.matches(':focus-visible')) rest({ row, column }, KEYS_REST_MS)
    const listen = { passive: true }
    grid.addEventListener('mouseover', onOver, listen)
    for (const name of ['mouseleave', 'scroll', 'blur', 'keydown', 'mousedown'] as const) grid.addEventListener(name, hide, listen)
    return () => {
      clearTimeout(timer)
      grid.removeEventListener('mouseover', onOver)
      for (const name of ['mouseleave', 'scroll', 'blur', 'keydown', 'mousedown'] as const) grid.removeEventListener(name, hide)
    }
  }, [scroller, row, column])
  return peek
}
