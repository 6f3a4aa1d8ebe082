/** The rows chosen in the grid, also beyond what is in sight. */
import { useMemo, useState } from 'react'
import { messageOf } from '#bridge/door.ts'
import { toastFailure } from '#ui/toasts.tsx'
import { clearSelection, moveTo, NOTHING_SELECTED, selectAll, toggleRow, type RowSelection } from './row-selection.ts'
import type { StatementPages } from './use-statement-pages.ts'

export interface RowChoice {
  readonly selection: RowSelection
  readonly move: (to: number, extend: boolean) => void
  readonly tick: (at: number) => void
  readonly all: () => void
  readonly clear: () => void
}

/** @param contents names what the grid shows; another filter or order starts at the first row with nothing selected. */
export function useRowSelection({ total, rowAt, loadIds }: StatementPages, contents: string): RowChoice {
  const [selection, setSelection] = useState<RowSelection>(NOTHING_SELECTED)
  const [contentsBefore, setContentsBefore] = useState(contents)
  if (contents !== contentsBefore) {
    setContentsBefore(contents)
    setSelection(NOTHING_SELECTED)
  }
  const active = Math.max(0, Math.min(selection.active, total - 1))
  const within = useMemo(() => ({ ...selection, active }), [selection, active])
  const idAt = (index: number) => rowAt(index)?.id

  const selectRange = (from: number, to: number) =>
    loadIds().then(
      (ids) => setSelection((now) => selectAll(now, ids.slice(from, to + 1))),
      (error: unknown) => toastFailure(messageOf(error)),
    )
  const move = (to: number, extend: boolean) => {
    const next = moveTo(selection, to, total, extend, idAt)
    setSelection(next)
    const low = Math.min(next.anchor, next.active)
    const high = Math.max(next.anchor, next.active)
    // A long range passes pages that were never in sight.
    if (extend && next.ids.size < high - low + 1) void selectRange(low, high)
  }
  const all = () => {
    if (selection.ids.size >= total) setSelection(clearSelection(selection))
    else void selectRange(0, total - 1)
  }
  return {
    selection: within,
    move,
    tick: (at) => setSelection(toggleRow(selection, at, idAt)),
    all,
    clear: () => setSelection(clearSelection(selection)),
  }
}
