/** Where a key leads in the grid, after the grid pattern of the ARIA practices. The row's head is column −1, the columns' heads are row −1. */

export interface Place {
  readonly row: number
  readonly column: number
}

export interface GridSize {
  readonly rows: number
  readonly columns: number
  /** Rows a page. */
  readonly page: number
}

interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

const within = (value: number, size: number): number => Math.min(size - 1, Math.max(-1, value))

/** The next place, or null where the key leads nowhere. Ctrl (or Cmd) with Home and End reaches the corners. */
export function nextPlace({ row, column }: Place, { key, ctrlKey, metaKey }: Press, { rows, columns, page }: GridSize): Place | null {
  const far = ctrlKey || metaKey
  switch (key) {
    case 'ArrowDown':
      return { row: far ? rows - 1 : within(row + 1, rows), column }
    case 'ArrowUp':
      return { row: far ? 0 : within(row - 1, rows), column }
    case 'ArrowRight':
      return { row, column: far ? columns - 1 : within(column + 1, columns) }
    case 'ArrowLeft':
      return { row, column: far ? 0 : within(column - 1, columns) }
    case 'PageDown':
      return { row: within(row + page, rows), column }
    case 'PageUp':
      return { row: Math.max(0, row - page), column }
    case 'Home':
      return { row: far ? 0 : row, column: 0 }
    case 'End':
      return { row: far ? rows - 1 : row, column: columns - 1 }
    default:
      return null
  }
}
