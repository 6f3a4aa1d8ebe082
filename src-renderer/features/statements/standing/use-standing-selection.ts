/** The positions chosen in the grid, by actor and issue; all of them are at hand, so no page is ever waited for. */
import { useMemo, useState } from 'react'
import type { PositionRow } from '#contract/records.ts'
import { clearSelection, moveTo, NOTHING_SELECTED, selectAll, toggleRow, type RowSelection } from '../row-selection.ts'

export interface StandingChoice {
  readonly selection: RowSelection
  /** The rows selected, in the order of the grid. */
  readonly chosen: readonly PositionRow[]
  readonly move: (to: number, extend: boolean) => void
  /** Moves to a row and drops what was selected. */
  readonly leaveFor: (at: number) => void
  readonly tick: (at: number) => void
  /** Selects every row, or none where all are. */
  readonly all: () => void
  readonly clear: () => void
}

export const keyOf = ({ actor, issue }: PositionRow): string => `${actor.id} ${issue}`

/** @param contents names what the grid shows; another filter or order starts at the first row with nothing selected. */
export function useStandingSelection(rows: readonly PositionRow[], contents: string): StandingChoice {
  const [selection, setSelection] = useState<RowSelection>(NOTHING_SELECTED)
  const [contentsBefore, setContentsBefore] = useState(contents)
  if (contents !== contentsBefore) {
    setContentsBefore(contents)
    setSelection(NOTHING_SELECTED)
  }
  const idAt = (index: number) => {
    const row = rows[index]
    return row && keyOf(row)
  }
  const chosen = useMemo(() => rows.filter((row) => selection.ids.has(keyOf(row))), [rows, selection.ids])
  const within = useMemo(() => ({ ...selection, active: Math.max(0, Math.min(selection.active, rows.length - 1)), ids: new Set(chosen.map(keyOf)) }), [selection, chosen, rows.length])
  return {
    selection: within,
    chosen,
    move: (to, extend) => setSelection(moveTo(within, to, rows.length, extend, idAt)),
    leaveFor: (at) => setSelection({ active: at, anchor: at, ids: new Set() }),
    tick: (at) => setSelection(toggleRow(within, at, idAt)),
    all: () => setSelection(chosen.length >= rows.length ? clearSelection(within) : selectAll(within, rows.map(keyOf))),
    clear: () => setSelection(clearSelection(within)),
  }
}
