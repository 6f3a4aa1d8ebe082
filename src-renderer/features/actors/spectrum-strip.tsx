/** One place on the continuum, drawn small: the anchors as ticks, their words on hover. */
import { Tooltip } from '@mantine/core'
import type { IssueRecord } from '#contract/records.ts'
import classes from './actors.module.css'

const WIDTH = 96
const EDGE = 5
const MIDDLE = 8
const at = (value: number): number => EDGE + (value / 100) * (WIDTH - 2 * EDGE)

export interface SpectrumStripProps {
  readonly value: number | null
  /** Where it stood before, drawn hollow. */
  readonly before: number | null
  readonly inherited: boolean
  readonly anchors: IssueRecord['anchors']
}

export function SpectrumStrip({ value, before, inherited, anchors }: SpectrumStripProps) {
  const words = value === null ? 'No place on the continuum' : `${value} of 100${nearestAnchor(value, anchors)}`
  return (
    <Tooltip label={<Anchors anchors={anchors} value={value} />} multiline maw={360} position="left">
      <svg className={classes.strip} width={WIDTH} height={16} role="img" aria-label={words}>
        <line x1={EDGE} x2={WIDTH - EDGE} y1={MIDDLE} y2={MIDDLE} className={classes.stripLine} />
        {anchors.map((anchor) => (
          <line key={anchor.at} x1={at(anchor.at)} x2={at(anchor.at)} y1={MIDDLE - 3} y2={MIDDLE + 3} className={classes.stripLine} />
        ))}
        {before !== null && before !== value ? <circle cx={at(before)} cy={MIDDLE} r={3.5} className={classes.stripBefore} /> : null}
        {value !== null ? (
          <circle cx={at(value)} cy={MIDDLE} r={4.5} className={inherited ? classes.stripInherited : classes.stripDot} />
        ) : null}
      </svg>
    </Tooltip>
  )
}

function Anchors({ anchors, value }: Pick<SpectrumStripProps, 'anchors' | 'value'>) {
  return (
    <dl className={classes.anchors}>
      {anchors.map((anchor) => (
        <div key={anchor.at} data-near={value !== null && isNearest(anchor.at, value, anchors)}>
          <dt>{anchor.at}</dt>
          <dd>{anchor.text}</dd>
        </div>
      ))}
    </dl>
  )
}

function isNearest(place: number, value: number, anchors: IssueRecord['anchors']): boolean {
  return anchors.every((anchor) => Math.abs(anchor.at - value) >= Math.abs(place - value))
}

function nearestAnchor(value: number, anchors: IssueRecord['anchors']): string {
  const nearest = anchors.find((anchor) => isNearest(anchor.at, value, anchors))
  return nearest ? `: ${nearest.text}` : ''
}
