/** Where a position came from: an arrow, the value before and since when. */
import type { PositionRow } from '#contract/records.ts'
import { BAND_SIGNS } from '#domain/stance.ts'
import classes from './actors.module.css'
import { movementOf } from './positions.ts'

const ARROWS = { [-1]: '↘', 0: '→', 1: '↗' } as const

export function MovementMark({ position }: { readonly position: PositionRow }) {
  const { previous } = position
  if (!previous || previous.value === position.value) return null
  const { symbol, word } = BAND_SIGNS[previous.band]
  const was = previous.value === null ? word : `${word} ${previous.value}`
  return (
    <span className={classes.movement}>
      <span aria-hidden>{ARROWS[movementOf(position)]} </span>
      from <span aria-hidden>{symbol} </span>
      {was}, {previous.date}
    </span>
  )
}
