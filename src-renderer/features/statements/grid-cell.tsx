/** What one column shows of a statement, on one line. */
import { memo } from 'react'
import type { StatementRow } from '#contract/records.ts'
import { BandBadge } from '#ui/band-badge.tsx'
import { StatusMark, TierMark } from '#editing/status-mark.tsx'
import type { Column } from './columns.ts'
import classes from './statement-grid.module.css'
import { MarkedText } from './marked-text.tsx'
import { fromFirstHit } from './query-words.ts'
import { shownStance, type WantedStance } from './shown-stance.ts'

interface GridCellProps {
  readonly row: StatementRow
  readonly column: Column
  readonly pattern: RegExp | null
  readonly wanted: WantedStance
}

const MOST_NAMES = 2
/** More characters than one line of the widest window holds: what is cut off anyway need not be laid out. */
const MOST_DRAWN = 400

export const GridCell = memo(function GridCell({ row, column, pattern, wanted }: GridCellProps) {
  switch (column.id) {
    case 'actor':
      return <ActorNames row={row} />
    case 'quote':
      return <MarkedText text={fromFirstHit(row.quote, pattern).slice(0, MOST_DRAWN)} pattern={pattern} />
    case 'stances':
      return <ShownStance row={row} wanted={wanted} />
    case 'status':
      return <StatusMark status={row.status} />
    case 'tier':
      return <TierMark tier={row.tier} />
    case 'topics':
      return column.text(row).replaceAll('; ', ' · ')
    default:
      return column.text(row)
  }
})

function ActorNames({ row: { voices } }: { readonly row: StatementRow }) {
  if (voices.length === 0) return <span className={classes.quiet}>nobody yet</span>
  const groupings = [...new Set(voices.flatMap(({ onBehalfOf }) => onBehalfOf?.shortName ?? []))]
  const names = voices.slice(0, MOST_NAMES).map(({ actor }) => actor.shortName).join(', ')
  return (
    <>
      <span className={classes.actors}>{names}</span>
      {voices.length > MOST_NAMES && <span className={classes.quiet}> +{voices.length - MOST_NAMES}</span>}
      {groupings.length > 0 && <span className={classes.quiet}> for {groupings.join(', ')}</span>}
    </>
  )
}

/** The stance the filter asks for, where it asks for one; else the first. */
function ShownStance({ row, wanted }: { readonly row: StatementRow; readonly wanted: WantedStance }) {
  const first = shownStance(row, wanted)
  if (first === undefined) return null
  const others = new Set(row.voices.flatMap(({ stances }) => stances.map(({ issue }) => issue))).size - 1
  return (
    <>
      <BandBadge band={first.band} compact />
      <span className={classes.issue}>{first.issueLabel}</span>
      {others > 0 && <span className={classes.quiet}> +{others}</span>}
    </>
  )
}
