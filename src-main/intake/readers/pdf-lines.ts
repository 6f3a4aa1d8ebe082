/** Pieces of text placed on a page → its lines in reading order, column by column. */

/** A run of text as the PDF draws it; lengths in points, `top` the baseline's distance from the page's top. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly size: number
  readonly isRightToLeft: boolean
}

export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly size: number
  /** Lines of one number stand in one column, above each other. */
  readonly column: number
  readonly columnLeft: number
  readonly columnRight: number
  /** Wide white within the line, as in a table or a table of contents. */
  readonly isTabular: boolean
}

/** Pieces that share a baseline, from left to right. */
type Rows = readonly (readonly Piece[])[]

/** A gap narrower than this share of the type size parts letters, not words. */
const WORD_GAP = 0.15
/** A gap wider than this many times the type size parts the cells of a table. */
const CELL_GAP = 2.5
/** Narrowest white strip that parts two columns, in points. */
const LEAST_GUTTER = 8
/** Share of rows that may run across the strip: titles and headings. */
const MOST_ACROSS = 0.2
const LEAST_ROWS = 5

/**
 * The lines of every page. Between two headings that run across, the left column comes before the right. A page whose
 * columns are too short to tell takes the strip of the others.
 */
export function linesOfPages(pages: readonly (readonly Piece[])[]): readonly (readonly Line[])[] {
  const rows = pages.map((pieces) => rowsOf(pieces))
  const gutters = rows.map((page) => gutterOf(page))
  const found = gutters.filter((gutter) => gutter !== null).toSorted((a, b) => a - b)
  const usual = found.length >= pages.length / 2 ? found[Math.floor(found.length / 2)] : undefined
  return rows.map((page, at) => linesOfPage(page, gutters[at] ?? (usual !== undefined && isWhiteAt(page, usual) ? usual : null)))
}

function linesOfPage(rows: Rows, gutter: number | null): readonly Line[] {
  if (gutter === null) return inColumn(rows, 0, extentOf(rows))
  const parted = rows.filter((row) => !runsAcross(row, gutter)).flat()
  const extents = { page: extentOf(rows), left: extentOf([parted.filter((piece) => piece.right <= gutter)]), right: extentOf([parted.filter((piece) => piece.right > gutter)]) }
  const lines: Line[] = []
  let column = 0
  let across: Piece[][] = []
  let left: Piece[] = []
  let right: Piece[] = []
  const flush = (): void => {
    lines.push(...inColumn(across, column++, extents.page), ...inColumn(rowsOf(left), column++, extents.left), ...inColumn(rowsOf(right), column++, extents.right))
    across = []
    left = []
    right = []
  }
  for (const row of rows) {
    const runs = runsAcross(row, gutter)
    if (runs && left.length + right.length > 0) flush()
    if (runs) across.push([...row])
    else for (const piece of row) (piece.right <= gutter ? left : right).push(piece)
  }
  flush()
  return lines
}

function isWhiteAt(rows: Rows, x: number): boolean {
  return rows.filter((row) => row.some((piece) => piece.left < x && piece.right > x)).length <= MOST_ACROSS * rows.length
}

/** Pieces on one baseline, from left to right; a raised figure belongs to the line it is raised above. */
function rowsOf(pieces: readonly Piece[]): Rows {
  const rows: { top: number; size: number; pieces: Piece[] }[] = []
  for (const piece of pieces.toSorted((a, b) => a.top - b.top)) {
    const row = rows.at(-1)
    if (row && piece.top - row.top <= 0.5 * Math.max(row.size, piece.size)) {
      row.pieces.push(piece)
      if (piece.size > row.size) {
        row.size = piece.size
        row.top = piece.top
      }
    } else rows.push({ top: piece.top, size: piece.size, pieces: [piece] })
  }
  return rows.map((row) => row.pieces.toSorted((a, b) => a.left - b.left))
}

/** Where the white strip between two columns lies; null on a page of one column. */
function gutterOf(rows: Rows): number | null {
  if (rows.length < LEAST_ROWS) return null
  const [start, end] = extentOf(rows)
  const width = end - start
  let best: { at: number; width: number } | null = null
  let from: number | null = null
  for (let x = start + 0.3 * width; x <= start + 0.7 * width + 1; x++) {
    const isWhite = x <= start + 0.7 * width && isWhiteAt(rows, x)
    if (isWhite) from ??= x
    else if (from !== null) {
      if (x - from >= LEAST_GUTTER && (best === null || x - from > best.width)) best = { at: (from + x - 1) / 2, width: x - from }
      from = null
    }
  }
  return best !== null && standsBetweenColumns(rows, best.at, width) ? best.at : null
}

/** Columns stand beside each other and hold lines of text; numbers behind a table of contents do not make one. */
function standsBetweenColumns(rows: Rows, gutter: number, width: number): boolean {
  const parted = rows.filter((row) => !runsAcross(row, gutter))
  const sides = [parted.map((row) => row.filter((piece) => piece.right <= gutter)), parted.map((row) => row.filter((piece) => piece.right > gutter))]
  const extents = sides.map((side) => {
    const lines = side.filter((row) => row.length > 0)
    const tops = lines.map((row) => row[0]?.top ?? 0)
    const mean = lines.reduce((sum, row) => sum + (row.at(-1)?.right ?? 0) - (row[0]?.left ?? 0), 0) / Math.max(1, lines.length)
    return { count: lines.length, top: Math.min(...tops), bottom: Math.max(...tops), mean }
  })
  const [left, right] = extents
  if (!left || !right || Math.min(left.count, right.count) < LEAST_ROWS || Math.min(left.mean, right.mean) < 0.2 * width) return false
  const shared = Math.min(left.bottom, right.bottom) - Math.max(left.top, right.top)
  return shared >= 0.5 * Math.min(left.bottom - left.top, right.bottom - right.top)
}

/** A row runs across where a piece covers the strip, or where only a word's gap parts what stands on either side. */
function runsAcross(row: readonly Piece[], gutter: number): boolean {
  if (row.some((piece) => piece.left < gutter && piece.right > gutter)) return true
  const before = row.filter((piece) => piece.right <= gutter).at(-1)
  const after = row.find((piece) => piece.left >= gutter)
  return before !== undefined && after !== undefined && after.left - before.right < 0.5 * after.size
}

/** From where to where the text of these rows reaches. */
function extentOf(rows: Rows): readonly [left: number, right: number] {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const row of rows)
    for (const { left, right } of row) {
      from = Math.min(from, left)
      to = Math.max(to, right)
    }
  return [from, to]
}

function inColumn(rows: Rows, column: number, [columnLeft, columnRight]: readonly [left: number, right: number]): readonly Line[] {
  return rows.flatMap((row) => {
    const [first, last] = [row[0], row.at(-1)]
    if (!first || !last) return []
    const main = row.reduce((a, b) => (b.text.length > a.text.length ? b : a))
    return [{ text: wordsOf(row), left: first.left, right: last.right, top: main.top, size: main.size, column, columnLeft, columnRight, isTabular: row.some((piece, at) => piece.left - (row[at - 1]?.right ?? piece.left) > CELL_GAP * main.size) }]
  })
}

function wordsOf(row: readonly Piece[]): string {
  const isRightToLeft = row.filter((piece) => piece.isRightToLeft).length > row.length / 2
  const pieces = isRightToLeft ? row.toReversed() : row
  let text = ''
  let before: Piece | undefined
  for (const piece of pieces) {
    const gap = before === undefined ? 0 : isRightToLeft ? before.left - piece.right : piece.left - before.right
    if (gap > WORD_GAP * piece.size && !text.endsWith(' ') && !piece.text.startsWith(' ')) text += ' '
    text += piece.text
    before = piece
  }
  return text.replaceAll(/\s+/g, ' ').trim()
}
