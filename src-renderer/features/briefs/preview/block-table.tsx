/** A table with its caption above, column widths in the proportions of the Word file, and tinted stance cells. */
import type { Cell, Table } from '#contract/document-tree.ts'
import { bandTint } from './band-look.ts'
import type { OnEvidence } from './blocks.tsx'
import { Inlines, direction } from './inlines.tsx'
import look from './preview.module.css'
import { SourcedLine } from './sourced-line.tsx'

export function BlockTable({ table, onEvidence }: { readonly table: Table; readonly onEvidence: OnEvidence }) {
  const measure = table.columns.reduce((sum, column) => sum + column.width, 0)
  return (
    <table className={look.table} aria-label={table.summary}>
      {table.caption ? <caption className={look.caption}>{table.caption}</caption> : null}
      <colgroup>
        {table.columns.map((column, at) => (
          <col key={at} style={{ width: `${(100 * column.width) / measure}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map((column, at) => (
            <th key={at} scope="col">
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, at) => (
          <tr key={at}>
            {row.cells.map((cell, column) => (
              <TableCell key={column} cell={cell} namesRow={column === 0} onEvidence={onEvidence} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface CellProps {
  readonly cell: Cell
  readonly namesRow: boolean
  readonly onEvidence: OnEvidence
}

function TableCell({ cell, namesRow, onEvidence }: CellProps) {
  const tint = cell.band ? { style: { background: bandTint(cell.band) } } : {}
  const body = (
    <SourcedLine source={cell} onEvidence={onEvidence}>
      {cell.paragraphs.map((runs, at) => (
        <span key={at} className={look.cellParagraph} {...direction(runs)}>
          <Inlines runs={runs} />
        </span>
      ))}
    </SourcedLine>
  )
  return namesRow ? (
    <th scope="row" {...tint}>
      {body}
    </th>
  ) : (
    <td {...tint}>{body}</td>
  )
}
