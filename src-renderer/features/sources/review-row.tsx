/** One statement in the list beside the text: who, on what, how they stand, and what became of it. */
import { memo, type CSSProperties } from 'react'
import type { StatementRow, Voice } from '#contract/records.ts'
import { BandBadge } from '#ui/band-badge.tsx'
import { linksInWords } from '#editing/link-words.ts'
import { StatusMark, TierMark } from '#editing/status-mark.tsx'
import { actorHue } from './actor-hue.ts'
import classes from './review-list.module.css'

interface ReviewRowProps {
  readonly id: string
  readonly statement: StatementRow
  readonly isFocused: boolean
  readonly place: CSSProperties
  readonly position: number
  readonly total: number
  readonly onFocus: (id: string) => void
}

export const ReviewRow = memo(function ReviewRow({ id, statement, isFocused, place, position, total, onFocus }: ReviewRowProps) {
  const { voices, status, links = [] } = statement
  const names = voices.map(nameOf).join(', ')
  const replies = linksInWords(links, voices)
  const topics = [...new Set(voices.flatMap((voice) => voice.topics.map(({ label }) => label)))].join(' · ')
  const stance = voices.flatMap((voice) => voice.stances)[0]
  return (
    <div
      id={id}
      role="option"
      aria-selected={isFocused}
      aria-posinset={position}
      aria-setsize={total}
      className={classes.row}
      data-status={status}
      style={{ ...place, '--hue': actorHue(voices[0]?.actor.id ?? '') }}
      onClick={() => onFocus(statement.id)}
    >
      <div className={classes.line}>
        <span className={classes.actor} title={names}>{names || 'Nobody yet'}{replies !== '' && <span className={classes.replies} title={replies}> {replies}</span>}</span>
        <TierMark tier={statement.tier} />
        <StatusMark status={status} />
      </div>
      <div className={classes.line}>
        <span className={classes.topics} title={topics}>{topics || 'no topic'}</span>
        {stance !== undefined && <BandBadge band={stance.band} />}
      </div>
      <div className={classes.quote}>{statement.quote}</div>
    </div>
  )
}, sameRow)

function nameOf({ actor, onBehalfOf, spokesperson }: Voice): string {
  if (onBehalfOf !== null) return `${actor.shortName} for ${onBehalfOf.shortName}`
  return spokesperson === undefined ? actor.shortName : `${actor.shortName} (${spokesperson.shortName})`
}

function sameRow(a: ReviewRowProps, b: ReviewRowProps): boolean {
  return (
    a.statement === b.statement &&
    a.isFocused === b.isFocused &&
    a.place.transform === b.place.transform &&
    a.position === b.position &&
    a.total === b.total
  )
}
