/** The axis of a spectrum: its line, a tick an anchor, and the anchor's words below. */
import type { IssueRecord } from '#contract/records.ts'
import classes from './issues.module.css'
import { MARGIN, xOf, type SpectrumFrame } from './spectrum-layout.ts'

export interface AnchorAxisProps {
  readonly anchors: IssueRecord['anchors']
  readonly frame: SpectrumFrame
  readonly y: number
}

export function AnchorAxis({ anchors, frame, y }: AnchorAxisProps) {
  const right = frame.left + frame.width
  return (
    <g>
      <line x1={frame.left} x2={right} y1={y} y2={y} className={classes.axis} />
      {anchors.map((anchor, at) => {
        const x = xOf(anchor.at, frame)
        const { from, to } = roomFor(anchors, at, frame)
        return (
          <g key={anchor.at}>
            <line x1={x} x2={x} y1={y - 4} y2={y + 5} className={classes.axis} />
            <text x={x} y={y + 18} textAnchor="middle" className={classes.anchorFigure}>
              {anchor.at}
            </text>
            <foreignObject x={from} y={y + 22} width={to - from} height={50}>
              <div className={classes.anchorWords} title={anchor.text}>
                {anchor.text}
              </div>
            </foreignObject>
          </g>
        )
      })}
    </g>
  )
}

/** Half way to both neighbours, into the margins at the ends, kept centred under the tick. */
function roomFor(anchors: IssueRecord['anchors'], at: number, frame: SpectrumFrame): { readonly from: number; readonly to: number } {
  const here = anchors[at]
  const x = xOf(here?.at ?? 0, frame)
  const before = anchors[at - 1]
  const after = anchors[at + 1]
  const half = Math.min(
    before ? (x - xOf(before.at, frame)) / 2 : Number.POSITIVE_INFINITY,
    after ? (xOf(after.at, frame) - x) / 2 : Number.POSITIVE_INFINITY,
    110,
  )
  const leftmost = frame.left - MARGIN
  const rightmost = frame.left + frame.width + MARGIN
  return { from: Math.max(leftmost, x - half + 3), to: Math.min(rightmost, x + half - 3) }
}
