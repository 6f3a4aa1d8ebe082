/** Takes pieces out of flow items: some of their parts, the first and last of them possibly cut within the text. */
import type { Cell, Inline } from '#contract/document-tree.ts'
import { panelLines, type BlockItem, type FlowItem } from './flow.ts'

/** Where the text of a part is cut: a count of characters for each of its lines; a footnote mark counts as one. */
export type Cut = readonly number[]

/** One part on one page, from one cut to another where it does not fit on a page. */
export interface Piece {
  readonly item: number
  readonly part: number
  readonly from?: Cut
  readonly to?: Cut
}

const widthOf = (run: Inline): number => (run.kind === 'footnote' ? 1 : run.text.length)

/** The runs between two counts of characters. */
export function cutRuns(runs: readonly Inline[], from = 0, to = Number.POSITIVE_INFINITY): readonly Inline[] {
  let at = 0
  return runs.flatMap((run): readonly Inline[] => {
    const start = at
    at += widthOf(run)
    if (at <= from || start >= to) return []
    if (run.kind === 'footnote') return [run]
    return [{ ...run, text: run.text.slice(Math.max(0, from - start), to - start) }]
  })
}

/** The item as it stands on one page: only those parts, in their order. */
export function itemOf(item: FlowItem, pieces: readonly Piece[]): FlowItem {
  const [first] = pieces
  const last = pieces.at(-1)
  if (first === undefined || last === undefined) return item
  if (item.kind === 'contents') return { ...item, entries: item.entries.slice(first.part, last.part + 1) }
  if (item.kind === 'index') return { ...item, entries: item.entries.slice(first.part, last.part + 1) }
  if (item.kind !== 'block') return item
  return { ...item, ...(first.part > 0 || first.from ? { continued: true } : {}), ...(first.from ? { within: true } : {}), ...blockOf(item, pieces, first.part, last.part + 1) }
}

function blockOf({ block, start = 1 }: BlockItem, pieces: readonly Piece[], from: number, to: number): Pick<BlockItem, 'block' | 'start'> {
  const cut = (part: number, line = 0) => {
    const piece = pieces[part]
    return [piece?.from?.[line], piece?.to?.[line]] as const
  }
  switch (block.kind) {
    case 'paragraph':
      return { block: { ...block, runs: cutRuns(block.runs, ...cut(0)) } }
    case 'list':
      return { start: start + from, block: { ...block, items: block.items.slice(from, to).map((item, at) => ({ ...item, runs: cutRuns(item.runs, ...cut(at)) })) } }
    case 'facts':
      return { block: { ...block, rows: block.rows.slice(from, to).map((row, at) => ({ ...row, runs: cutRuns(row.runs, ...cut(at)) })) } }
    case 'panel':
      return { block: { ...block, blocks: panelLines(block).slice(from, to) } }
    case 'table':
      return {
        block: {
          ...block,
          ...(from > 0 || pieces[0]?.from ? { caption: null } : {}),
          rows: block.rows.slice(from, to).map((row, at) => ({ cells: cutCells(row.cells, pieces[at]) })),
        },
      }
    case 'heading':
    case 'figure':
      return { block }
  }
}

function cutCells(cells: readonly Cell[], piece: Piece | undefined): readonly Cell[] {
  if (!piece?.from && !piece?.to) return cells
  let line = -1
  return cells.map((cell) => ({
    ...cell,
    paragraphs: cell.paragraphs.flatMap((runs) => {
      line += 1
      const kept = cutRuns(runs, piece.from?.[line], piece.to?.[line])
      return kept.length > 0 ? [kept] : []
    }),
  }))
}
