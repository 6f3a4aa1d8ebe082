/** Where dots, labels and arrows lie on a spectrum so that none covers another. Pure geometry, in px. */

export interface Dot {
  readonly id: string
  /** 0–100. */
  readonly value: number
  readonly label: string
  /** Where it stood before; null where it did not move. */
  readonly from: number | null
}

export interface PlacedDot extends Dot {
  readonly x: number
  /** Of the start of its arrow; null without one. */
  readonly fromX: number | null
  /** Row counted upwards from the axis, from 0. */
  readonly row: number
  /** The side of the dot its label lies on. */
  readonly side: 'left' | 'right'
  /** The stretch of its row taken by dot, arrow and label. */
  readonly left: number
  readonly right: number
}

export interface Frame {
  /** Where 0 and 100 lie. */
  readonly start: number
  readonly end: number
  /** What labels may not leave. */
  readonly outerStart: number
  readonly outerEnd: number
  readonly radius: number
  /** Upright lines that labels keep off where they can. */
  readonly edges: readonly number[]
  readonly measure: (label: string) => number
}

/** Between a dot and its own label. */
export const LABEL_GAP = 4
/** Clear space kept between neighbours in a row. */
const GAP = 8

export function xOf(value: number, { start, end }: Pick<Frame, 'start' | 'end'>): number {
  return start + (Math.min(100, Math.max(0, value)) / 100) * (end - start)
}

/**
 * Each dot at its value with its label beside it, in the lowest row with room for both. A label lies away from the
 * arrow, or to the right, or to the left where only that is free, and off the edges wherever one side is. Values come in order, equal ones by label, so that the
 * same actors always get the same picture.
 */
export function placeDots(dots: readonly Dot[], frame: Frame): readonly PlacedDot[] {
  const rows: { left: number; right: number }[][] = []
  return dots
    .toSorted((a, b) => a.value - b.value || (a.label < b.label ? -1 : a.label > b.label ? 1 : a.id < b.id ? -1 : 1))
    .map((dot) => {
      const spans = spansOf(dot, frame)
      for (let row = 0; ; row++) {
        const taken = (rows[row] ??= [])
        const span = spans.find(({ left, right }) => taken.every((other) => right + GAP <= other.left || other.right + GAP <= left))
        if (span === undefined) continue
        taken.push(span)
        return { ...dot, ...span, row }
      }
    })
}

type Span = Pick<PlacedDot, 'x' | 'fromX' | 'side' | 'left' | 'right'>

/** The ways to place a dot, best first; one at least stays in the frame, or sticks out where no side has room. */
function spansOf(dot: Dot, frame: Frame): readonly Span[] {
  const x = xOf(dot.value, frame)
  const fromX = dot.from === null || dot.from === dot.value ? null : xOf(dot.from, frame)
  const reach = frame.radius + LABEL_GAP + frame.measure(dot.label)
  const low = Math.min(x, fromX ?? x) - frame.radius
  const high = Math.max(x, fromX ?? x) + frame.radius
  // A label on the side of the arrow would lie on it, so it then begins behind the arrow's far end.
  const right: Span = { x, fromX, side: 'right', left: low, right: Math.max(high, x + reach) }
  const left: Span = { x, fromX, side: 'left', left: Math.min(low, x - reach), right: high }
  if (fromX !== null) return [besideArrow(fromX < x ? right : left, fromX < x ? shifted(left, low, reach, frame) : shifted(right, high, reach, frame), frame)]
  const inside = [right, left].filter((span) => span.left >= frame.outerStart && span.right <= frame.outerEnd)
  if (inside.length === 0) return [x > (frame.start + frame.end) / 2 ? left : right]
  const clear = inside.filter((span) => !frame.edges.some((edge) => isCrossed(labelStretch({ ...dot, ...span, row: 0 }, frame), edge)))
  return clear.length > 0 ? clear : inside
}

/** The stretch of its row that a placed dot's label takes. */
export function labelStretch(dot: PlacedDot, frame: Pick<Frame, 'radius' | 'measure'>): { readonly from: number; readonly to: number } {
  const at = labelX(dot, frame, dot.label)
  const width = frame.measure(dot.label)
  return dot.side === 'right' ? { from: at, to: at + width } : { from: at - width, to: at }
}

/** With a hair's breadth on either side. */
export function isCrossed({ from, to }: { readonly from: number; readonly to: number }, edge: number): boolean {
  return from - 2 < edge && edge < to + 2
}

function besideArrow(ahead: Span, behind: Span, { outerStart, outerEnd }: Frame): Span {
  return ahead.left >= outerStart && ahead.right <= outerEnd ? ahead : behind
}

/** A label beyond the start of the arrow. */
function shifted(span: Span, edge: number, reach: number, { radius }: Frame): Span {
  return span.side === 'left' ? { ...span, left: edge + radius - reach } : { ...span, right: edge - radius + reach }
}

/** Where a placed dot's label begins (right) or ends (left). */
export function labelX({ x, fromX, side, left, right }: PlacedDot, { radius, measure }: Pick<Frame, 'radius' | 'measure'>, label: string): number {
  const behindArrow = fromX !== null && (side === 'left') === fromX < x
  if (!behindArrow) return side === 'right' ? x + radius + LABEL_GAP : x - radius - LABEL_GAP
  return side === 'right' ? right - measure(label) : left + measure(label)
}
