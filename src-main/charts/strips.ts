/** Small multiples: issue by issue, one actor among all, each on its own strip from 0 to 100. */
import { BAND_SIGNS, bandOf } from '#domain/stance.ts'
import { drawLegend, drawSign, legendHeight } from './legend.ts'
import type { Entry } from './legend.ts'
import { wrap } from './measure.ts'
import { HAIRLINE, INK, MUTED, RULE, signOfBand } from './palette.ts'
import { PIXELS_PER_MM, chart, element, text } from './svg.ts'
import type { Chart } from './svg.ts'

export interface Strip {
  readonly issue: string
  /** Null where the actor was not heard: its strip shows the others alone. */
  readonly value: number | null
  readonly previous: number | null
  /** Where all others stand. */
  readonly others: readonly number[]
}

export interface StripsData {
  /** "Egypt". */
  readonly actor: string
  readonly strips: readonly Strip[]
  readonly since: string | null
}

const WIDTH_MM = 164
const SIZE = 10
const LABEL_WIDTH = 190
const STRIP = 30
const MOST_LINES = 2
const HEAD = 16

export function stripsChart(data: StripsData, widthMm = WIDTH_MM): Chart {
  const width = Math.round(widthMm * PIXELS_PER_MM)
  const start = LABEL_WIDTH + 16
  const end = width - 66
  const x = (value: number) => start + (value / 100) * (end - start)
  const entries = entriesFor(data)
  const bottom = HEAD + data.strips.length * STRIP
  const scale = [0, 50, 100].map((value) => text(x(value), 10, String(value), { size: SIZE - 1, fill: MUTED, anchor: 'middle' }))
  const strips = data.strips.map((strip, at) => drawStrip(strip, HEAD + at * STRIP, x, end))
  return chart(`${data.actor} issue by issue`, stripsWords(data), width, bottom + legendHeight(entries, width) + 4, ...scale, ...strips, drawLegend(entries, 2, bottom + 2, width))
}

function drawStrip({ issue, value, previous, others }: Strip, top: number, x: (value: number) => number, end: number): string {
  const middle = top + STRIP / 2
  const lines = wrap(issue, SIZE, LABEL_WIDTH, MOST_LINES)
  const first = middle + 3.5 - ((lines.length - 1) * 12) / 2
  const sign = BAND_SIGNS[bandOf(value)]
  return [
    ...lines.map((line, at) => text(2, first + at * 12, line, { size: SIZE, fill: INK })),
    element('line', { x1: x(0), y1: middle, x2: x(100), y2: middle, stroke: `#${RULE}` }),
    element('line', { x1: x(50), y1: middle - 5, x2: x(50), y2: middle + 5, stroke: `#${HAIRLINE}` }),
    ...others.map((other) => element('line', { x1: x(other), y1: middle - 6, x2: x(other), y2: middle + 6, stroke: `#${MUTED}`, 'stroke-opacity': '0.45', 'stroke-width': 1.5 })),
    previous === null || value === null || previous === value ? '' : movement(x(previous), x(value), middle),
    value === null ? '' : element('g', { transform: `translate(${Math.round(x(value) * 10) / 10} ${middle})` }, drawSign(signOfBand(bandOf(value)))),
    text(end + 10, middle + 3.5, sign.word, { size: SIZE, fill: sign.ink, bold: true }),
  ].join('')
}

function movement(from: number, to: number, y: number): string {
  return element('line', { x1: from, y1: y, x2: to, y2: y, stroke: `#${INK}`, 'stroke-width': 2 }) + element('circle', { cx: from, cy: y, r: 3, fill: '#FFFFFF', stroke: `#${INK}`, 'stroke-width': 1.5 })
}

function entriesFor({ actor, strips, since }: StripsData): readonly Entry[] {
  const entries: Entry[] = [
    { words: actor, sign: drawSign({ shape: 'circle', colour: INK }) },
    { words: 'Others', sign: element('line', { x1: 0, y1: -6, x2: 0, y2: 6, stroke: `#${MUTED}`, 'stroke-width': 1.5 }) },
  ]
  if (since !== null && strips.some(({ previous, value }) => previous !== null && value !== null && previous !== value)) {
    entries.push({ words: `Before ${since}`, sign: element('circle', { cx: 0, cy: 0, r: 3, fill: '#FFFFFF', stroke: `#${INK}`, 'stroke-width': 1.5 }) })
  }
  return entries
}

function stripsWords({ actor, strips }: StripsData): string {
  const said = strips.map(({ issue, value, previous }) => {
    const moved = previous !== null && value !== null && previous !== value ? `, before ${previous}` : ''
    return `${issue}: ${BAND_SIGNS[bandOf(value)].word.toLowerCase()}${value === null ? '' : ` (${value}${moved})`}`
  })
  return `${actor} on ${strips.length === 1 ? 'one issue' : `${strips.length} issues`}. ${said.join('; ')}.`
}
