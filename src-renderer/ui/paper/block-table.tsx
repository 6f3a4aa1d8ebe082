/** A table with its caption above, column widths in the proportions of the Word file, and tinted stance cells. */
import type { Cell, Table } from '#contract/document-tree.ts'
import { bandTint } from './band-look.ts'
import { Inlines, direction } from './inlines.tsx'
import look from './paper.module.css'
import { SourcedLine, barOf } from './sourced-line.tsx'

export interface BlockTableProps {
  readonly table: Table
  readonly number: number | undefined
  /** Goes on from the page before. */
  readonly continued: boolean
  /** Begins within a row that a page broke. */
  readonly within: boolean
}

export function BlockTable({ table, number, continued, within }: BlockTableProps) {
  const measure = table.columns.reduce((sum, column) => sum + column.width, 0)
  return (
    <table className={look.table} aria-label={continued ? `${table.summary} (continued)` : table.summary}>
      {table.caption === null ? null : (
        <caption className={look.caption}>
          {number === undefined ? '' : `Table ${number}. `}
          {table.caption}
        </caption>
      )}
      <colgroup>
        {table.columns.map((column, at) => (
          <col key={at} style={{ width: `${(100 * column.width) / measure}%` }} />
        ))}
      </colgroup>
      <thead data-head="">
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
          <tr key={at} data-part="">
            {row.cells.map((cell, column) => (
              <TableCell key={column} cell={cell} namesRow={column === 0} within={within && at === 0} />
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
  readonly within: boolean
}

function TableCell({ cell, namesRow, within }: CellProps) {
  const dress = { ...barOf(cell), ...(cell.band ? { style: { background: bandTint(cell.band) } } : {}) }
  const body = (
    <SourcedLine source={cell} continued={within}>
      {cell.paragraphs.map((runs, at) => (
        <span key={at} className={look.cellParagraph} data-line="" {...direction(runs)}>
          <Inlines runs={runs} />
        </span>
      ))}
    </SourcedLine>
  )
  return namesRow ? (
    <th scope="row" {...dress}>
      {body}
    </th>
  ) : (
    <td {...dress}>{body}</td>
  )
}
