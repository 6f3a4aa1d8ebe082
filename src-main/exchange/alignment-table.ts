/** The agreement matrix as a table: actors against actors, and beside each figure how many issues it rests on. */
import type { Alignment } from '#contract/records/alignment.ts'
import type { Table } from './table.ts'

/** A row a pair: what a spreadsheet can sort and filter, and other programs read without knowing the order of actors. */
export function alignmentTable({ actors, agreement, shared, clusters, fewShared }: Alignment): Table {
  return {
    title: 'Agreement',
    heads: ['actor', 'other', 'agreement', 'shared issues', 'few shared issues', 'cluster of actor', 'cluster of other'],
    widths: [24, 24, 12, 12, 12, 12, 12],
    rows: actors.flatMap((one, row) =>
      actors.slice(row + 1).map((other, after) => {
        const column = row + 1 + after
        const figure = agreement[row * actors.length + column] ?? Number.NaN
        const issues = shared[row * actors.length + column] ?? 0
        return [one.shortName, other.shortName, Number.isNaN(figure) ? null : Number(figure.toFixed(4)), issues, issues < fewShared ? 'yes' : 'no', clusters[row] ?? null, clusters[column] ?? null]
      }),
    ),
  }
}
