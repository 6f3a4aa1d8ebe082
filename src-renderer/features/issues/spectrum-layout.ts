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
  /** Where the label starts; it ends at `labelX + labelWidth`. */
  readonly labelX: number
  readonly labelWidth: number
}

export interface SpectrumFrame {
  readonly left: number
  readonly width: number
  readonly radius: number
  readonly measure: (label: string) => number
}

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
      return { ...dot, x: span.x, row, labelX: span.labelX, labelWidth: span.labelWidth }
    })
}

function spanOf(dot: Dot, frame: SpectrumFrame) {
  const x = xOf(dot.value, frame)
  const labelWidth = frame.measure(dot.label)
  const near = frame.radius + 4
  const fits = x + near + labelWidth <= frame.left + frame.width + MARGIN
  const labelX = fits ? x + near : x - near - labelWidth
  return { x, labelX, labelWidth, from: Math.min(x - frame.radius, labelX), to: Math.max(x + frame.radius, labelX + labelWidth) }
}

/** Room kept beyond both ends of the axis for labels. */
export const MARGIN = 60
/** Width of a label in the face the spectrum is set in, near enough to keep labels apart. */
export const labelWidth = (label: string): number => Math.ceil(label.length * 6.6) + 2
