/** A report's body cut for display: blocks of text, and the coloured pieces inside each. */
import type { StatementRow } from '#contract/records.ts'

/** A run of the body shown as one paragraph; UTF-16 offsets into the body. */
export interface Block {
  readonly index: number
  readonly start: number
  readonly end: number
}

/** A piece of a block covered by the same statements throughout; none for plain text. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly ids: readonly string[]
}

/** A report without line breaks would otherwise redraw whole at every decision. */
const LONGEST_BLOCK = 6000

/** The non-blank lines of a body; an overlong line is cut at a space. */
export function blocksOf(body: string): readonly Block[] {
  const blocks: Block[] = []
  for (const line of body.matchAll(/[^\r\n]*\S[^\r\n]*/gu)) {
    const lineEnd = line.index + line[0].length
    for (let start = line.index; start < lineEnd; ) {
      const end = cutAt(body, start, lineEnd)
      blocks.push({ index: blocks.length, start, end })
      start = end
    }
  }
  return blocks
}

function cutAt(body: string, start: number, lineEnd: number): number {
  if (lineEnd - start <= LONGEST_BLOCK) return lineEnd
  const space = body.lastIndexOf(' ', start + LONGEST_BLOCK)
  return space > start ? space + 1 : start + LONGEST_BLOCK
}

/** Index of the block that holds an offset (the last one starting at or before it). */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Each block's statements; a passage across two blocks is in both, one without a passage in none. */
export function statementsByBlock(
  blocks: readonly Block[],
  statements: readonly StatementRow[],
): readonly (readonly StatementRow[])[] {
  const byBlock: StatementRow[][] = blocks.map(() => [])
  if (blocks.length === 0) return byBlock
  for (const statement of statements) {
    if (statement.start === null || statement.end === null) continue
    for (let at = blockAt(blocks, statement.start); at < blocks.length; at += 1) {
      const block = blocks[at]
      if (block === undefined || block.start >= statement.end) break
      byBlock[at]?.push(statement)
    }
  }
  return byBlock
}

/** A block cut wherever a statement begins or ends; the pieces join to the block without a gap. */
export function piecesOf(block: Block, statements: readonly StatementRow[]): readonly Piece[] {
  const cuts = new Set([block.start, block.end])
  for (const { start, end } of statements) {
    if (start !== null && start > block.start && start < block.end) cuts.add(start)
    if (end !== null && end > block.start && end < block.end) cuts.add(end)
  }
  const sorted = [...cuts].toSorted((a, b) => a - b)
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1] ?? block.end
    const ids = statements.filter((s) => (s.start ?? end) < end && (s.end ?? start) > start).map((s) => s.id)
    return { start, end, ids }
  })
}
