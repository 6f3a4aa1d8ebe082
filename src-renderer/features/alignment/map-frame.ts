/** The geometry of the agreement map, in px: labels to the left and above, square cells. */

export interface MapFrame {
  /** Side of a cell. */
  readonly cell: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** Where the tree stands, to the right of the cells, and how wide. */
  readonly tree: { readonly left: number; readonly width: number }
}

export interface Cell {
  readonly row: number
  readonly column: number
}

const LABELS_LEFT = 132
const LABELS_TOP = 104
const TREE = 104
const TREE_GAP = 8
/** Room for the tree, and for the last name above, which leans beyond its column. */
const EDGE = TREE + TREE_GAP + 8
const FOOT = 12
const LEAST_CELL = 9
const MOST_CELL = 34

/** As large as the room allows; beyond that the map scrolls. */
export function frameOf(count: number, width: number, height: number): MapFrame {
  const room = Math.min((width - LABELS_LEFT - EDGE) / Math.max(1, count), (height - LABELS_TOP - FOOT) / Math.max(1, count))
  const cell = Math.floor(Math.min(MOST_CELL, Math.max(LEAST_CELL, room)))
  return { cell, left: LABELS_LEFT, top: LABELS_TOP, width: LABELS_LEFT + count * cell + EDGE, height: LABELS_TOP + count * cell + FOOT, tree: { left: LABELS_LEFT + count * cell + TREE_GAP, width: TREE } }
}

/** The cell at a point of the map, null among the labels. */
export function cellUnder(x: number, y: number, count: number, { cell, left, top }: MapFrame): Cell | null {
  const column = Math.floor((x - left) / cell)
  const row = Math.floor((y - top) / cell)
  return row >= 0 && column >= 0 && row < count && column < count ? { row, column } : null
}

/** Where an arrow, Home or End leads; null for other keys. */
export function nextCell({ row, column }: Cell, key: string, count: number): Cell | null {
  const last = count - 1
  switch (key) {
    case 'ArrowDown':
      return { row: Math.min(last, row + 1), column }
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column }
    case 'ArrowRight':
      return { row, column: Math.min(last, column + 1) }
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) }
    case 'Home':
      return { row, column: 0 }
    case 'End':
      return { row, column: last }
    case 'PageDown':
      return { row: Math.min(last, row + 10), column }
    case 'PageUp':
      return { row: Math.max(0, row - 10), column }
    default:
      return null
  }
}
