/** How far actors agree, each with each: a square of cells with the figure in every cell and its tint. */
import { shorten, textWidth } from './measure.ts'
import { INK, MUTED, WHITE } from './palette.ts'
import { PIXELS_PER_MM, chart, element, text } from './svg.ts'
import type { Chart } from './svg.ts'

export interface HeatMapData {
  /** What the agreement is about ("OEWG on ICT security"). */
  readonly subject: string
  /** In the order of rows and columns. */
  readonly actors: readonly { readonly id: string; readonly label: string }[]
  /** −1 to 1, or null where nothing can be said; symmetric. */
  readonly agreement: (a: string, b: string) => { readonly value: number | null; readonly shared: number }
}

const WIDTH_MM = 164
const SIZE = 10
const LARGEST_CELL = 34
const LONGEST_LABEL = 120
const SLANT = 45
/** Pairs named in the alternative text at each end. */
const NAMED_PAIRS = 5

export function heatMapChart(data: HeatMapData, widthMm = WIDTH_MM): Chart {
  const width = Math.round(widthMm * PIXELS_PER_MM)
  const { actors } = data
  const labels = actors.map(({ label }) => shorten(label, SIZE, LONGEST_LABEL))
  const longest = Math.max(0, ...labels.map((label) => textWidth(label, SIZE)))
  const left = longest + 8
  const slanted = longest * Math.sin((SLANT * Math.PI) / 180)
  const cell = Math.min(LARGEST_CELL, (width - left - slanted) / Math.max(1, actors.length))
  // The first head stands a row down, on the diagonal.
  const top = Math.max(4, slanted - cell + 14)
  const rows = actors.map((actor, row) => {
    const middle = top + (row + 0.5) * cell
    const cells = actors.slice(0, row).map((other, column) => drawCell(data.agreement(actor.id, other.id), left + column * cell, top + row * cell, cell))
    return text(left - 6, middle + 3.5, labels[row] ?? '', { size: SIZE, fill: INK, anchor: 'end' }) + cells.join('')
  })
  const heads = labels.slice(0, -1).map((label, column) => {
    // Each head stands over its own column where that column begins, on the diagonal.
    const x = left + (column + 0.5) * cell
    const y = top + (column + 1) * cell - 5
    return element('g', { transform: `translate(${round(x)} ${round(y)}) rotate(-${SLANT})` }, text(0, 0, label, { size: SIZE, fill: MUTED }))
  })
  const height = top + actors.length * cell + 6
  return chart(`Agreement: ${data.subject}`, heatMapWords(data), width, height, ...rows, ...heads)
}

function drawCell({ value, shared }: ReturnType<HeatMapData['agreement']>, x: number, y: number, size: number): string {
  const look = cellLook(value)
  const words = value === null ? '–' : signed(value)
  const fits = textWidth(words, SIZE - 1) + 2 < size
  return (
    element('rect', { x: x + 0.5, y: y + 0.5, width: size - 1, height: size - 1, fill: `#${look.fill}`, stroke: '#FFFFFF' }, element('title', {}, `${words} · ${shared}`)) +
    (fits ? text(x + size / 2, y + size / 2 + 3.2, words, { size: SIZE - 1, fill: look.ink, anchor: 'middle' }) : '')
  )
}

/** Blue for agreement, ochre for distance: told apart with every common colour-vision deficiency, and the sign is printed. */
function cellLook(value: number | null): { readonly fill: string; readonly ink: string } {
  if (value === null) return { fill: 'EEF1F4', ink: MUTED }
  const share = Math.min(1, Math.abs(value))
  const [to, dark] = value >= 0 ? [[18, 53, 91], share > 0.55] as const : [[138, 75, 0], share > 0.6] as const
  const mixed = to.map((part) => Math.round(255 - (255 - part) * (0.08 + 0.84 * share)))
  return { fill: mixed.map((part) => part.toString(16).padStart(2, '0')).join('').toUpperCase(), ink: dark ? WHITE : INK }
}

/** "+0.92", "−0.58": with the minus sign of print. */
function signed(value: number): string {
  const digits = Math.abs(value).toFixed(1)
  return digits === '0.0' ? '0' : `${value < 0 ? '−' : '+'}${digits}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function heatMapWords({ subject, actors, agreement }: HeatMapData): string {
  const pairs = actors
    .flatMap((a, at) => actors.slice(at + 1).map((b) => ({ a, b, ...agreement(a.id, b.id) })))
    .flatMap(({ value, ...pair }) => (value === null ? [] : [{ ...pair, value }]))
    .toSorted((first, second) => second.value - first.value)
  const named = (list: typeof pairs) => list.map(({ a, b, value }) => `${a.label} and ${b.label} ${signed(value)}`).join(', ')
  const closest = pairs.filter(({ value }) => value > 0).slice(0, NAMED_PAIRS)
  const furthest = pairs.filter(({ value }) => value <= 0).slice(-NAMED_PAIRS).toReversed()
  return [
    `Agreement between ${actors.length} actors on ${subject}, from −1 (opposite) to +1 (the same).`,
    ...(closest.length === 0 ? [] : [`Closest: ${named(closest)}.`]),
    ...(furthest.length === 0 ? [] : [`Most distant: ${named(furthest)}.`]),
  ].join(' ')
}
