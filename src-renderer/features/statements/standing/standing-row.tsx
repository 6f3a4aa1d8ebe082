/** One position on one line: who, on what, where, since when, in which words, on which ground. */
import { UnstyledButton } from '@mantine/core'
import { memo } from 'react'
import { openSource } from '#bridge/open-source.ts'
import type { PositionRow } from '#contract/records.ts'
import { BandBadge } from '#ui/band-badge.tsx'
import grid from '../statement-grid.module.css'
import classes from './standing.module.css'

export const standingRowId = (index: number): string => `position-row-${index}`

interface StandingRowProps {
  readonly index: number
  readonly row: PositionRow
  readonly start: number
  readonly isActive: boolean
  readonly onOpen: (row: PositionRow) => void
}

export const StandingRow = memo(function StandingRow({ index, row, start, isActive, onOpen }: StandingRowProps) {
  const { actor, issueLabel, band, value, condition, date, evidence, rationale } = row
  const [words] = evidence
  return (
    <div
      id={standingRowId(index)}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isActive}
      className={grid.row}
      style={{ transform: `translateY(${start}px)` }}
      data-active={isActive || undefined}
      data-index={index}
    >
      <span role="gridcell" className={grid.cell} title={actor.name}>
        <UnstyledButton className={classes.actor} tabIndex={-1} onClick={() => onOpen(row)}>{actor.shortName}</UnstyledButton>
      </span>
      <span role="gridcell" className={grid.cell} title={issueLabel}>{issueLabel}</span>
      <span role="gridcell" className={`${grid.cell} ${classes.badge}`}><BandBadge band={band} value={value} /></span>
      <span role="gridcell" className={grid.cell} data-column="date">{date}</span>
      <span role="gridcell" className={grid.cell} title={words?.quote}>
        {words && (
          <UnstyledButton className={classes.words} tabIndex={-1} onClick={() => openSource(words.statementId, words.documentId, words.quote)}>
            {words.quote}
          </UnstyledButton>
        )}
      </span>
      <span role="gridcell" className={grid.cell} title={condition ?? undefined}>{condition}</span>
      <span role="gridcell" className={grid.cell} title={rationale ?? groundOf(row)}>{groundOf(row)}</span>
    </div>
  )
})

/** What the position rests on; for silence, which kind of it. */
function groundOf({ basis, inheritedFrom, silence, confidence }: PositionRow): string {
  switch (basis) {
    case 'statement':
      return 'Statement'
    case 'assessed':
      return confidence === null ? 'Assessed' : `Assessed, ${confidence}`
    case 'inherited':
      return `Through ${inheritedFrom?.shortName ?? 'a grouping'}`
    case 'none':
      return silence === null ? '' : `${silence.slice(0, 1).toUpperCase()}${silence.slice(1)}`
  }
}
