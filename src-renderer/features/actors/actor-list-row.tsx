/** One actor in the list: name, kind, how many statements, when last. */
import type { ActorRow } from '#contract/records.ts'
import classes from './actors.module.css'

export interface ActorListRowProps {
  readonly actor: ActorRow
  /** Distance from the top of the list, in px. */
  readonly top: number
  readonly selected: boolean
  readonly onSelect: (actor: string) => void
}

export function ActorListRow({ actor, top, selected, onSelect }: ActorListRowProps) {
  const { id, name, shortName, kind, unGroup, statements, proposed, lastSpoke } = actor
  return (
    <div
      id={`actor-${id}`}
      role="option"
      aria-selected={selected}
      className={classes.row}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onSelect(id)}
    >
      <span className={classes.rowName} title={name}>
        {shortName}
      </span>
      <span className={classes.rowCount} title={proposed > 0 ? `${statements} statements, ${proposed} of them unreviewed` : `${statements} statements`}>
        {proposed > 0 ? <span className={classes.rowProposed}>{proposed} new</span> : null}
        {statements > 0 ? statements : '–'}
      </span>
      <span className={classes.rowKind}>{[kind, unGroup].filter(Boolean).join(' · ')}</span>
      <span className={classes.rowDate}>{lastSpoke ?? 'never spoke'}</span>
    </div>
  )
}
