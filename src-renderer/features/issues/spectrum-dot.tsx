/** One actor on the spectrum: shape by band, hollow where inherited; a button by mouse and by keyboard. */
import type { KeyboardEvent } from 'react'
import type { PositionRow } from '#contract/records.ts'
import type { Band } from '#contract/vocabulary.ts'
import classes from './issues.module.css'
import { LABEL_GAP, type PlacedDot } from './spectrum-layout.ts'

export interface SpectrumDotProps {
  readonly dot: PlacedDot
  readonly y: number
  readonly radius: number
  /** Where it stood before, on the axis; null where it has not moved. */
  readonly fromX: number | null
  readonly position: PositionRow
  readonly says: string
  readonly onOpen: (actor: string) => void
}

export function SpectrumDot({ dot, y, radius, fromX, position, says, onOpen }: SpectrumDotProps) {
  const beside = radius + LABEL_GAP
  const byKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onOpen(dot.id)
  }
  return (
    <g
      className={classes.dot}
      data-band={position.band}
      data-basis={position.basis}
      role="button"
      tabIndex={0}
      aria-label={says}
      onClick={() => onOpen(dot.id)}
      onKeyDown={byKey}
    >
      <title>{says}</title>
      <rect x={dot.from - 4} y={y - 10} width={dot.to - dot.from + 8} height={20} rx={3} className={classes.dotHit} />
      {fromX !== null ? <path d={trail(fromX, dot.x, y)} className={classes.trail} /> : null}
      <path d={SHAPES[position.band]} transform={`translate(${dot.x} ${y})`} className={classes.dotShape} />
      <text x={dot.side === 'right' ? dot.x + beside : dot.x - beside} y={y + 4} textAnchor={dot.side === 'right' ? 'start' : 'end'}>
        {dot.label}
      </text>
    </g>
  )
}

/** A line from the earlier place to the present one, with a hollow ring where it began. */
const trail = (from: number, to: number, y: number): string => `M${from} ${y} m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0 M${from + Math.sign(to - from) * 4} ${y} L${to} ${y}`

/** The signs of the bands as outlines about (0, 0). */
const SHAPES: Readonly<Record<Band, string>> = {
  supports: 'M0 -6 L6 5 L-6 5 Z',
  open: 'M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z',
  opposes: 'M0 6 L6 -5 L-6 -5 Z',
  'not stated': 'M-5 -1.5 H5 V1.5 H-5 Z',
}
