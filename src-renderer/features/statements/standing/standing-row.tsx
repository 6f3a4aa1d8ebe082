/** One position on one line: who, on what, where, since when, in which words, on which ground. */
import { UnstyledButton } from '@mantine/core'
import { memo } from 'react'
import { openSource } from '#bridge/open-source.ts'
import type { PositionRow } from '#contract/records.ts'
import { BandBadge } from '#ui/band-badge.tsx'
import grid from '../statement-grid.module.css'
import type { StandingColumn } from './standing-columns.ts'
import classes from './standing.module.css'

export const standingRowId = (index: number): string => `position-row-${index}`

interface StandingRowProps {
  readonly index: number
  readonly row: PositionRow
  readonly columns: readonly StandingColumn[]
  readonly start: number
  readonly isActive: boolean
  readonly isSelected: boolean
  readonly onOpen: (row: PositionRow) => void
}

export const StandingRow = memo(function StandingRow({ index, row, columns, start, isActive, isSelected, onOpen }: StandingRowProps) {
  return (
    <div
      id={standingRowId(index)}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={grid.row}
      style={{ transform: `translateY(${start}px)` }}
      data-active={isActive || undefined}
      data-index={index}
    >
      <span role="gridcell" className={grid.tick}>
        <input type="checkbox" tabIndex={-1} readOnly checked={isSelected} aria-label={`Select ${row.actor.shortName} on ${row.issueLabel}`} />
      </span>
      {columns.map((column) => (
        <span key={column.id} role="gridcell" className={grid.cell} data-column={column.id} title={column.id === 'basis' ? (row.rationale ?? column.text(row)) : column.id === 'actor' ? row.actor.name : column.text(row)}>
          <StandingCell row={row} column={column} onOpen={onOpen} />
        </span>
      ))}
    </div>
  )
})

function StandingCell({ row, column, onOpen }: Pick<StandingRowProps, 'row' | 'onOpen'> & { readonly column: StandingColumn }) {
  const [words] = row.evidence
  switch (column.id) {
    case 'actor':
      return <UnstyledButton className={classes.actor} tabIndex={-1} onClick={() => onOpen(row)}>{row.actor.shortName}</UnstyledButton>
    case 'stance':
      return <BandBadge band={row.band} value={row.value} />
    case 'quote':
      return words && <UnstyledButton className={classes.words} tabIndex={-1} onClick={() => openSource(words.statementId, words.documentId, words.quote)}>{words.quote}</UnstyledButton>
    default:
      return column.text(row)
  }
}
