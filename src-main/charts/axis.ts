/** The continuum under a spectrum: a line from 0 to 100 with its anchors in words, staggered so that none touch. */
import { textWidth, wrap } from './measure.ts'
import { HAIRLINE, INK, MUTED, RULE } from './palette.ts'
import { xOf } from './spectrum-layout.ts'
import type { Frame } from './spectrum-layout.ts'
import { element, text } from './svg.ts'

export interface Anchor {
  readonly at: number
  readonly text: string
}

export interface AnchorLabel {
  readonly at: number
  readonly lines: readonly string[]
  /** The box of the label, below the axis. */
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const SIZE = 10
const LINE = 12
const TICK = 6
const WIDEST_LABEL = 112
/** Narrower, and words would break: labels that have not even this room stand lower. */
const NARROWEST_LABEL = 62
const MOST_LINES = 4
const MOST_LINES_IF_NARROW = 6
const GAP = 8
/** Of the number over an anchor's words. */
const NUMBER_SIZE = 9

/** Labels below the axis, left to right, each as high as is free. `y` 0 is the axis. */
export function anchorLabels(anchors: readonly Anchor[], frame: Frame): readonly AnchorLabel[] {
  const placed: AnchorLabel[] = []
  const inOrder = anchors.toSorted((a, b) => a.at - b.at)
  // One width for all: the axis reads as a row.
  const spacing = Math.min(Infinity, ...inOrder.slice(1).map(({ at }, before) => xOf(at, frame) - xOf(inOrder[before]?.at ?? 0, frame)))
  const room = Math.max(NARROWEST_LABEL, Math.min(WIDEST_LABEL, spacing - GAP - 1))
  for (const { at, text: words } of inOrder) {
    const lines = wrap(words, SIZE, room, room < WIDEST_LABEL ? MOST_LINES_IF_NARROW : MOST_LINES)
    const width = Math.max(textWidth(String(at), NUMBER_SIZE), ...lines.map((line) => textWidth(line, SIZE)))
    const left = Math.min(Math.max(frame.outerStart, xOf(at, frame) - width / 2), Math.max(frame.outerStart, frame.outerEnd - width))
    const height = (lines.length + 1) * LINE
    const right = left + width
    const below = placed.filter((other) => other.left - GAP < right && left < other.right + GAP).map(({ bottom }) => bottom)
    const top = Math.max(TICK + 2, ...below.map((bottom) => bottom + 2))
    placed.push({ at, lines, left, right, top, bottom: top + height })
  }
  return placed
}

export function axisHeight(labels: readonly AnchorLabel[]): number {
  return Math.max(TICK, ...labels.map(({ bottom }) => bottom)) + 4
}

export function drawAxis(labels: readonly AnchorLabel[], frame: Frame, y: number): string {
  const marks = labels.map(({ at, lines, left, right, top }) => {
    const x = xOf(at, frame)
    const middle = (left + right) / 2
    return [
      element('line', { x1: x, y1: y, x2: x, y2: y + top - 1, stroke: `#${HAIRLINE}` }),
      element('line', { x1: x, y1: y - 3, x2: x, y2: y + TICK, stroke: `#${INK}` }),
      text(middle, y + top + LINE - 3, String(at), { size: NUMBER_SIZE, fill: MUTED, anchor: 'middle' }),
      ...lines.map((line, row) => text(middle, y + top + (row + 2) * LINE - 3, line, { size: SIZE, fill: INK, anchor: 'middle' })),
    ].join('')
  })
  return element('line', { x1: frame.start, y1: y, x2: frame.end, y2: y, stroke: `#${RULE}`, 'stroke-width': 1.5 }) + marks.join('')
}
