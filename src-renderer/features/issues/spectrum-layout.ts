/** Where dots and labels lie on a spectrum so that none covers another. Pure geometry, in px. */

export interface Dot {
  readonly id: string
  /** 0–100. */
  readonly value: number
  readonly label: string
}

export interface PlacedDot extends Dot {
  readonly x: number
  /** Row counted upwards from the axis, from 0. */
  readonly row: number
  /** The side of the dot its label lies on. */
  readonly side: 'left' | 'right'
  /** From the outer edge of the dot to the far end of the label. */
  readonly from: number
  readonly to: number
}

export interface SpectrumFrame {
  readonly left: number
  readonly width: number
  readonly radius: number
  readonly measure: (label: string) => number
}

/** Between a dot and its own label. */
export const LABEL_GAP = 4
/** Clear space kept between a label and the next dot in the same row. */
const GAP = 10

/** The x of a value on the axis. */
export function xOf(value: number, { left, width }: Pick<SpectrumFrame, 'left' | 'width'>): number {
  return left + (value / 100) * width
}

/**
 * Each dot at its value, with its label beside it, in the lowest row with room for both.
 * Labels lie to the right, or to the left where they would leave the frame. Values come in order, equal ones by label,
 * so that the same actors always get the same picture.
 */
export function placeDots(dots: readonly Dot[], frame: SpectrumFrame): readonly PlacedDot[] {
  const rows: { from: number; to: number }[][] = []
  return dots
    .toSorted((a, b) => a.value - b.value || a.label.localeCompare(b.label))
    .map((dot) => {
      const span = spanOf(dot, frame)
      const free = rows.findIndex((taken) => taken.every((other) => span.to + GAP <= other.from || other.to + GAP <= span.from))
      const row = free === -1 ? rows.length : free
      ;(rows[row] ??= []).push(span)
      return { ...dot, ...span, row }
    })
}

function spanOf(dot: Dot, frame: SpectrumFrame): Pick<PlacedDot, 'x' | 'side' | 'from' | 'to'> {
  const x = xOf(dot.value, frame)
  const reach = frame.radius + LABEL_GAP + frame.measure(dot.label)
  return x + reach <= frame.left + frame.width + MARGIN
    ? { x, side: 'right', from: x - frame.radius, to: x + reach }
    : { x, side: 'left', from: x - reach, to: x + frame.radius }
}

/** Room kept beyond both ends of the axis for labels. */
export const MARGIN = 60
/** Width of a label in the face the spectrum is set in, near enough to keep labels apart. */
export const labelWidth = (label: string): number => Math.ceil(label.length * 6.6) + 2
