/** How tall things are, each set by itself: paragraphs with their spacing and borders, rows, headers, notes. Points. */
import { linesOf } from './lines.ts'
import type { Line } from './lines.ts'
import type { ParagraphLook } from './looks.ts'
import type { Block, Paragraph, Table } from './reading.ts'

export interface SetParagraph {
  readonly kind: 'paragraph'
  readonly look: ParagraphLook
  readonly lines: readonly Line[]
  /** Borders with their room; none where a neighbour stands in the same box. */
  readonly above: number
  readonly below: number
}

export interface SetRow {
  readonly height: number
  readonly repeated: boolean
  readonly keepNext: boolean
  readonly bookmarks: readonly string[]
  readonly notes: readonly string[]
}

export interface SetTable {
  readonly kind: 'table'
  readonly rows: readonly SetRow[]
}

export type SetBlock = SetParagraph | SetTable

/** The blocks of a column so wide, set. */
export function setBlocks(blocks: readonly Block[], width: number): readonly SetBlock[] {
  return blocks.map((block, at) => (block.kind === 'table' ? setTable(block) : setParagraph(block, width, blocks[at - 1], blocks[at + 1])))
}

function setParagraph(paragraph: Paragraph, width: number, before: Block | undefined, after: Block | undefined): SetParagraph {
  const { look } = paragraph
  return {
    kind: 'paragraph',
    look,
    lines: linesOf(paragraph, width),
    above: look.box === null || sharesBox(paragraph, before) ? 0 : look.box.above,
    below: look.box === null || sharesBox(paragraph, after) ? 0 : look.box.below,
  }
}

function sharesBox({ look }: Paragraph, other: Block | undefined): boolean {
  return other?.kind === 'paragraph' && other.look.box !== null && other.look.box.outline === look.box?.outline
}

function setTable({ rows, look }: Table): SetTable {
  return {
    kind: 'table',
    rows: rows.map((row) => {
      const { padding, rule } = look
      const cells = row.cells.map(({ width, paragraphs }) => setBlocks(paragraphs, width - padding.left - padding.right))
      const lines = cells.flatMap((cell) => cell.flatMap((block) => (block.kind === 'paragraph' ? block.lines : [])))
      return {
        height: padding.top + Math.max(0, ...cells.map(stackHeight)) + padding.bottom + rule,
        repeated: row.repeated,
        keepNext: row.keepNext,
        bookmarks: lines.flatMap(({ bookmarks }) => bookmarks),
        notes: lines.flatMap(({ notes }) => notes),
      }
    }),
  }
}

/** Of two neighbours the larger room counts. */
export function roomBetween(after: number, before: number): number {
  return Math.max(after, before)
}

/** Of blocks that stand on each other, the room before the first and after the last included. */
export function stackHeight(blocks: readonly SetBlock[]): number {
  let height = 0
  let room = 0
  for (const block of blocks) {
    if (block.kind === 'table') continue
    height += roomBetween(room, block.look.before) + block.above + linesHeight(block.lines) + block.below
    room = block.look.after
  }
  return height + room
}

export function linesHeight(lines: readonly Line[]): number {
  let height = 0
  for (const line of lines) height += line.height
  return height
}

/**
 * How many of the first lines may not be parted: all of a paragraph kept together, and with widow control two, or all
 * three where one would be left.
 */
export function leastLines({ look, lines }: SetParagraph): number {
  if (look.keepLines || (look.widowControl && lines.length <= 3)) return lines.length
  return look.widowControl ? 2 : 1
}
