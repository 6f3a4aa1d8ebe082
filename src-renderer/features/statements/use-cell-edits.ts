/** The cell being edited, what its edit writes, and where the keyboard goes afterwards. */
import { useState, type RefObject } from 'react'
import type { StatementChange } from '#contract/methods/statement-change.ts'
import type { StatementRow } from '#contract/records.ts'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf } from '#bridge/query.tsx'
import { toastDone } from '#ui/toasts.tsx'
import { corrects, type EditableColumn, type Editing, type Move } from './cells/cell-edits.ts'
import type { Column, ColumnId } from './columns.ts'
import type { RowChoice } from './use-row-selection.ts'

export interface CellEdits {
  readonly column: ColumnId | null
  readonly editing: Editing | null
  readonly goTo: (column: ColumnId | null) => void
  readonly edit: (column: EditableColumn, typed: string | null) => void
  readonly commit: (change: StatementChange | null, move: Move) => void
  readonly cancel: () => void
}

interface CellEditsOptions {
  readonly gridRef: RefObject<HTMLDivElement | null>
  readonly columns: readonly Column[]
  readonly rows: RowChoice
  readonly active: StatementRow | undefined
}

/** An edit of a row that is selected with others changes all of them. */
export function useCellEdits({ gridRef, columns, rows, active }: CellEditsOptions): CellEdits {
  const [wanted, setColumn] = useState<ColumnId | null>(null)
  const [editing, setEditing] = useState<Editing | null>(null)
  const column = columns.some(({ id }) => id === wanted) ? wanted : null
  const { ids } = rows.selection
  const change = useMutationOf('statement.change', {
    onDone: (changed, { ids: all }) => {
      if (all.length > 1) toastDone(`Changed ${changed.toLocaleString('en-GB')} of ${all.length.toLocaleString('en-GB')} statements.`, () => runCommand('undo'))
    },
  })
  const leave = () => {
    setEditing(null)
    // What has the focus now is about to go.
    requestAnimationFrame(() => gridRef.current?.focus({ preventScroll: true }))
  }
  const write = (what: StatementChange, row: StatementRow) => {
    const isOfMany = ids.has(row.id) && ids.size > 1
    change.mutate({ ids: isOfMany ? [...ids] : [row.id], change: what, confirm: !isOfMany && row.status === 'proposed' && corrects(what) })
  }
  const move = (to: Move) => {
    if (to === 'down') rows.move(rows.selection.active + 1, false)
    else if (to !== 'stay') {
      const at = columns.findIndex(({ id }) => id === column) + (to === 'right' ? 1 : -1)
      setColumn(columns[Math.max(0, Math.min(columns.length - 1, at))]?.id ?? column)
    }
  }
  return {
    column,
    editing,
    goTo: setColumn,
    edit: (which, typed) => {
      if (active === undefined || !columns.some(({ id }) => id === which)) return
      setColumn(which)
      setEditing({ column: which, typed })
    },
    commit: (what, to) => {
      if (what !== null && active !== undefined) write(what, active)
      leave()
      move(to)
    },
    cancel: leave,
  }
}
