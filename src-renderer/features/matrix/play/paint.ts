/** Paints the cells in sight, turning from one day's into the next's. */
import { matrixCell } from '#contract/matrix-cells.ts'
import type { MatrixView } from '#contract/records/matrix.ts'
import { lookOf } from '../cell-look.ts'
import type { MatrixLine } from '../matrix-lines.ts'
import type { Inks } from './inks.ts'

/** Where the table stands, in px: what is scrolled away, and how large its cells are. */
export interface Sight {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly rowHeight: number
  readonly columnWidth: number
}

export interface Turn {
  readonly from: Uint32Array
  readonly to: Uint32Array
  /** 0 as before, 1 as after. */
  readonly share: number
}

const PAD = 6
const WORD_AT = 22
const ARROWS = { up: '↗', down: '↘', new: '+', withdrawn: '×' } as const

export function paintCells(pen: CanvasRenderingContext2D, { columns }: Pick<MatrixView, 'columns'>, lines: readonly MatrixLine[], sight: Sight, turn: Turn, inks: Inks): void {
  const { left, top, width, height, rowHeight, columnWidth } = sight
  pen.fillStyle = inks.page
  pen.fillRect(0, 0, width, height)
  pen.textBaseline = 'middle'
  const lastLine = Math.min(lines.length - 1, Math.floor((top + height) / rowHeight))
  const lastColumn = Math.min(columns.length - 1, Math.floor((left + width) / columnWidth))
  for (let at = Math.floor(top / rowHeight); at <= lastLine; at += 1) {
    const line = lines[at]
    const y = at * rowHeight - top
    if (line?.what === 'group') {
      pen.fillStyle = inks.groupPage
      pen.fillRect(0, y, width, rowHeight)
    }
    if (line?.what === 'actor') {
      for (let column = Math.floor(left / columnWidth); column <= lastColumn; column += 1) {
        const cell = line.row * columns.length + column
        paintCell(pen, { x: column * columnWidth - left, y, width: columnWidth, height: rowHeight }, turn.from[cell] ?? 0, turn.to[cell] ?? 0, turn.share, inks)
      }
    }
    pen.fillStyle = inks.line
    pen.fillRect(0, y + rowHeight - 1, Math.min(width, columns.length * columnWidth - left), 1)
  }
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function paintCell(pen: CanvasRenderingContext2D, box: Box, from: number, to: number, share: number, inks: Inks): void {
  if (from === to || share >= 1) paintLook(pen, box, to, 1, inks)
  else {
    paintLook(pen, box, from, 1, inks)
    paintLook(pen, box, to, share, inks)
  }
  pen.globalAlpha = 1
  if (from !== to) paintTurn(pen, box, from, to, inks)
  pen.fillStyle = inks.line
  pen.fillRect(box.x + box.width - 1, box.y, 1, box.height)
}

function paintLook(pen: CanvasRenderingContext2D, { x, y, width, height }: Box, code: number, alpha: number, inks: Inks): void {
  const cell = matrixCell(code)
  const { tint, symbol, word } = lookOf(cell)
  const { paper = inks.page, ink = inks.line } = inks.tints.get(tint) ?? {}
  pen.globalAlpha = alpha
  pen.fillStyle = inks.page
  pen.fillRect(x, y, width, height)
  pen.fillStyle = paper
  pen.fillRect(x, y, width, height)
  pen.fillStyle = ink
  const slant = cell.basis === 'inherited' ? 'italic ' : ''
  const weight = tint === 'no-commitment' || tint === 'never-spoke' ? 400 : 600
  const middle = y + height / 2
  pen.font = `${slant}400 ${inks.size}px ${inks.family}`
  pen.textAlign = 'center'
  pen.fillText(symbol, x + PAD + 6, middle)
  if (cell.value !== null) {
    pen.textAlign = 'right'
    pen.fillText(String(cell.value), x + width - PAD - 14, middle)
  }
  pen.textAlign = 'left'
  pen.font = `${slant}${weight} ${inks.size}px ${inks.family}`
  pen.fillText(word, x + WORD_AT, middle, width - WORD_AT - PAD)
}

/** What turns on this day stands out while the day does. */
function paintTurn(pen: CanvasRenderingContext2D, { x, y, width, height }: Box, from: number, to: number, inks: Inks): void {
  const [before, after] = [matrixCell(from).value, matrixCell(to).value]
  if (before === after) return
  pen.strokeStyle = inks.accent
  pen.lineWidth = 2
  pen.strokeRect(x + 1, y + 1, width - 3, height - 3)
  pen.fillStyle = inks.accent
  pen.textAlign = 'right'
  pen.font = `700 ${inks.size}px ${inks.family}`
  pen.fillText(ARROWS[before === null ? 'new' : after === null ? 'withdrawn' : after > before ? 'up' : 'down'], x + width - PAD, y + height / 2)
}
