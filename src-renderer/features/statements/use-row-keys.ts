/** The keyboard of the grid: moving through rows and cells, selecting, editing, and what to do with the rows chosen. */
import type { KeyboardEvent } from 'react'
import { isEditable, type EditableColumn } from './cells/cell-edits.ts'
import type { ColumnId } from './columns.ts'
import { rowForKey } from './row-selection.ts'

export type RowAction = 'open' | 'close' | 'all' | 'copy' | 'accept' | 'reject' | 'reopen' | 'actor' | 'topics' | 'stance'

export interface RowKeyHandlers {
  readonly active: number
  readonly total: number
  readonly columns: readonly ColumnId[]
  /** Null: on the row as a whole. */
  readonly column: ColumnId | null
  readonly pageRows: () => number
  readonly onMove: (to: number, extend: boolean) => void
  readonly onColumn: (column: ColumnId | null) => void
  readonly onTick: (at: number) => void
  readonly onEdit: (column: EditableColumn, typed: string | null) => void
  readonly onAction: (action: RowAction) => void
}

const PLAIN: Readonly<Record<string, RowAction>> = { Enter: 'open', Escape: 'close', x: 'reject', u: 'reopen', a: 'actor', t: 'topics', s: 'stance' }
const WITH_MOD: Readonly<Record<string, RowAction>> = { a: 'all', c: 'copy', Enter: 'accept' }

/**
 * On a row, letters act on the statement, as in a list of mail; on a cell that can be edited, Enter, F2 or the first
 * letter typed edits it, as in a spreadsheet. Left and right go from the one to the other.
 */
export function rowKeys(handlers: RowKeyHandlers) {
  const { active, total, columns, column, pageRows, onMove, onColumn, onTick, onEdit, onAction } = handlers
  return (event: KeyboardEvent): void => {
    if (event.altKey || event.target !== event.currentTarget) return
    const isMod = event.ctrlKey || event.metaKey
    const typed = edits(event, column)
    const across = isMod ? undefined : columnForKey(event.key, column, columns)
    const to = isMod || across !== undefined ? null : rowForKey(event.key, active, total, pageRows())
    const actions = isMod ? WITH_MOD : PLAIN
    const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined
    if (typed !== undefined && isEditable(column)) onEdit(column, typed)
    else if (event.key === 'F2') onEdit(firstEditable(columns), null)
    else if (across !== undefined) onColumn(across)
    else if (to !== null) onMove(to, event.shiftKey)
    else if (event.key === ' ' && !isMod) onTick(active)
    else if (event.key === 'Escape' && column !== null) onColumn(null)
    else if (action !== undefined) onAction(action)
    else return
    event.preventDefault()
  }
}

/** What an edit of the cell begins with: null for Enter and F2, a letter for itself; undefined where the key edits nothing. */
function edits({ key, ctrlKey, metaKey }: KeyboardEvent, column: ColumnId | null): string | null | undefined {
  if (!isEditable(column) || ctrlKey || metaKey) return undefined
  if (key === 'Enter' || key === 'F2') return null
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(key) ? key : undefined
}

function firstEditable(columns: readonly ColumnId[]): EditableColumn {
  return columns.find(isEditable) ?? 'note'
}

/** Where left, right, Home and End lead among the cells; undefined for other keys, and for Home and End on the row as a whole. */
export function columnForKey(key: string, column: ColumnId | null, columns: readonly ColumnId[]): ColumnId | null | undefined {
  const at = column === null ? -1 : columns.indexOf(column)
  switch (key) {
    case 'ArrowRight':
      return columns[Math.min(columns.length - 1, at + 1)]
    case 'ArrowLeft':
      return at <= 0 ? null : columns[at - 1]
    case 'Home':
      return column === null ? undefined : columns[0]
    case 'End':
      return column === null ? undefined : columns.at(-1)
    default:
      return undefined
  }
}
