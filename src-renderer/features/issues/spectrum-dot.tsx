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
  readonly position: PositionRow
  readonly says: string
  readonly onOpen: (actor: string) => void
}

export function SpectrumDot({ dot, y, radius, position, says, onOpen }: SpectrumDotProps) {
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
      <path d={SHAPES[position.band]} transform={`translate(${dot.x} ${y})`} className={classes.dotShape} />
      <text x={dot.side === 'right' ? dot.x + beside : dot.x - beside} y={y + 4} textAnchor={dot.side === 'right' ? 'start' : 'end'}>
        {dot.label}
      </text>
    </g>
  )
}

/** The signs of the bands as outlines about (0, 0). */
const SHAPES: Readonly<Record<Band, string>> = {
  supports: 'M0 -6 L6 5 L-6 5 Z',
  open: 'M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z',
  opposes: 'M0 6 L6 -5 L-6 -5 Z',
  'not stated': 'M-5 -1.5 H5 V1.5 H-5 Z',
}
