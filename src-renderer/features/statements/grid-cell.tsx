/** What one column shows of a statement, on one line. */
import type { StatementFilter } from '#contract/methods/statement.ts'
import type { StatementRow } from '#contract/records.ts'
import { BandBadge } from '#ui/band-badge.tsx'
import { StatusMark, TierMark } from '#editing/status-mark.tsx'
import type { Column } from './columns.ts'
import classes from './statement-grid.module.css'
import { MarkedText } from './marked-text.tsx'
import { fromFirstHit } from './query-words.ts'

interface GridCellProps {
  readonly row: StatementRow
  readonly column: Column
  readonly pattern: RegExp | null
  readonly filter: StatementFilter
}

const MOST_NAMES = 2

export function GridCell({ row, column, pattern, filter }: GridCellProps) {
  switch (column.id) {
    case 'actor':
      return <ActorNames row={row} />
    case 'quote':
      return <MarkedText text={fromFirstHit(row.quote, pattern)} pattern={pattern} />
    case 'stances':
      return <ShownStance row={row} filter={filter} />
    case 'status':
      return <StatusMark status={row.status} />
    case 'tier':
      return <TierMark tier={row.tier} />
    case 'topics':
      return column.text(row).replaceAll('; ', ' · ')
    default:
      return column.text(row)
  }
}

function ActorNames({ row: { voices } }: { readonly row: StatementRow }) {
  if (voices.length === 0) return <span className={classes.quiet}>nobody yet</span>
  const names = voices.slice(0, MOST_NAMES).map(({ actor }) => actor.shortName).join(', ')
  return (
    <>
      <span className={classes.actors}>{names}</span>
      {voices.length > MOST_NAMES && <span className={classes.quiet}> +{voices.length - MOST_NAMES}</span>}
    </>
  )
}

/** The stance the filter asks for, where it asks for one; else the first. */
function ShownStance({ row: { voices }, filter }: { readonly row: StatementRow; readonly filter: StatementFilter }) {
  const stances = voices.flatMap((voice) => voice.stances)
  const asked = stances.find(({ issue, band }) => (filter.issue?.includes(issue) ?? true) && (filter.band?.includes(band) ?? true))
  const first = asked ?? stances[0]
  if (first === undefined) return null
  const others = new Set(stances.map(({ issue }) => issue)).size - 1
  return (
    <>
      <BandBadge band={first.band} compact />
      <span className={classes.issue}>{first.issueLabel}</span>
      {others > 0 && <span className={classes.quiet}> +{others}</span>}
    </>
  )
}
