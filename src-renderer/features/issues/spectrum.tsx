/** An issue as a continuum: who stands where between its anchors, what was inherited, our landing zone. */
import { useElementSize } from '@mantine/hooks'
import { useMemo } from 'react'
import type { IssueRecord, LineRecord, PositionRow } from '#contract/records.ts'
import { BAND_SIGNS } from '#domain/stance.ts'
import { AnchorAxis } from './anchor-axis.tsx'
import classes from './issues.module.css'
import { SpectrumDot } from './spectrum-dot.tsx'
import { MARGIN, labelWidth, placeDots, xOf, type SpectrumFrame } from './spectrum-layout.ts'

const ROW_PX = 21
const RADIUS = 6
const AXIS_PX = 74
const LEAST_ROWS = 3
const ZONE_LABEL_PX = 12

export interface SpectrumProps {
  readonly issue: IssueRecord
  /** Those with a value; the silent are listed elsewhere. */
  readonly positions: readonly PositionRow[]
  /** Where those who moved stood before. */
  readonly from: ReadonlyMap<string, number>
  readonly line: LineRecord | null
  readonly onOpen: (actor: string) => void
}

export function Spectrum({ issue, positions, from, line, onOpen }: SpectrumProps) {
  const { ref, width } = useElementSize()
  const frame: SpectrumFrame = useMemo(
    () => ({ left: MARGIN, width: Math.max(200, width - 2 * MARGIN), radius: RADIUS, measure: labelWidth }),
    [width],
  )
  const dots = useMemo(() => placeDots(dotsOf(positions), frame), [positions, frame])
  const byActor = useMemo(() => new Map(positions.map((position) => [position.actor.id, position])), [positions])
  const rows = Math.max(LEAST_ROWS, ...dots.map((dot) => dot.row + 1))
  const axisY = rows * ROW_PX + 8 + (hasZone(line) ? ZONE_LABEL_PX : 0)
  return (
    <div ref={ref} className={classes.spectrum}>
      {width > 0 ? (
        <svg width={width} height={axisY + AXIS_PX} role="group" aria-label={`Spectrum of ${positions.length} positions on ${issue.label}`}>
          <LandingZone line={line} frame={frame} height={axisY} />
          <AnchorAxis anchors={issue.anchors} frame={frame} y={axisY} />
          {dots.map((dot) => {
            const position = byActor.get(dot.id)
            return position ? (
              <SpectrumDot key={dot.id} dot={dot} y={axisY - 14 - dot.row * ROW_PX} radius={RADIUS} fromX={formerX(from.get(dot.id), position, frame)} position={position} says={sayingOf(position)} onOpen={onOpen} />
            ) : null
          })}
        </svg>
      ) : null}
    </div>
  )
}

function formerX(from: number | undefined, { value }: PositionRow, frame: SpectrumFrame): number | null {
  return from === undefined || from === value ? null : xOf(from, frame)
}

function dotsOf(positions: readonly PositionRow[]) {
  return positions.flatMap(({ actor, value }) => (value === null ? [] : [{ id: actor.id, value, label: actor.shortName }]))
}

/** The dot in a sentence, for screen readers and as its tooltip. */
function sayingOf({ actor, value, band, basis, inheritedFrom, date, condition, previous }: PositionRow): string {
  const from = basis === 'inherited' ? `, inherited from ${inheritedFrom?.shortName ?? 'a grouping'}` : ''
  return `${actor.name}: ${BAND_SIGNS[band].word}, ${value ?? ''}${from}${date ? `, ${date}` : ''}${condition ? `; ${condition}` : ''}${previous ? `; before: ${BAND_SIGNS[previous.band].word} ${previous.value ?? ''}, ${previous.date}` : ''}`
}

type Zoned = LineRecord & { readonly landingFrom: number; readonly landingTo: number }

const hasZone = (line: LineRecord | null): line is Zoned => line !== null && line.landingFrom !== null && line.landingTo !== null

interface LandingZoneProps {
  readonly line: LineRecord | null
  readonly frame: SpectrumFrame
  readonly height: number
}

/** Ours alone: where we could settle. */
function LandingZone({ line, frame, height }: LandingZoneProps) {
  if (!hasZone(line)) return null
  const from = xOf(line.landingFrom, frame)
  const to = xOf(line.landingTo, frame)
  return (
    <g>
      <rect x={from} y={0} width={Math.max(2, to - from)} height={height} className={classes.landing} />
      <text x={(from + to) / 2} y={11} textAnchor="middle" className={classes.landingLabel}>
        Our landing zone {line.landingFrom}–{line.landingTo}
      </text>
    </g>
  )
}
