/** An issue as a continuum: who stands where between its anchors, who moved, and where we could settle. */
import { bandOf, BAND_SIGNS } from '#domain/stance.ts'
import { anchorLabels, axisHeight, drawAxis } from './axis.ts'
import type { Anchor } from './axis.ts'
import { drawLegend, drawSign, legendHeight } from './legend.ts'
import type { Entry } from './legend.ts'
import { shorten, textWidth } from './measure.ts'
import { GROUND, INK, MUTED, NAVY, OTHER_SIGN, RED, signOfBand, signsOfGroups } from './palette.ts'
import type { Sign } from './palette.ts'
import { isCrossed, labelStretch, labelX, placeDots, xOf } from './spectrum-layout.ts'
import type { Frame, PlacedDot } from './spectrum-layout.ts'
import { spectrumWords } from './spectrum-words.ts'
import { PIXELS_PER_MM, chart, element, text } from './svg.ts'
import type { Chart } from './svg.ts'

export interface SpectrumActor {
  readonly id: string
  readonly label: string
  /** 0–100; the silent are not on a spectrum. */
  readonly value: number
  /** Gives colour and shape; where no actor has one, the bands do. */
  readonly group: string | null
  /** Held by its grouping, not said by itself: drawn hollow. */
  readonly inherited: boolean
  /** Where it stood at the date asked about; null where it did not move or was not heard before. */
  readonly previous: number | null
}

export interface SpectrumData {
  readonly issue: string
  readonly anchors: readonly Anchor[]
  readonly actors: readonly SpectrumActor[]
  /** Says since when the arrows run ("12 September 2019"); null without arrows. */
  readonly since: string | null
  /** Ours alone: never given for a document that leaves the delegation. */
  readonly ours: { readonly landing: { readonly from: number; readonly to: number } | null; readonly redLine: number | null } | null
}

/** The measure of an A4 page in the house style. */
const WIDTH_MM = 164
const LABEL_SIZE = 11
const LONGEST_LABEL = 150
const RADIUS = 6
const ROW = 17
const LEAST_ROWS = 2
const ZONE_HEAD = 16
const ZONE_EDGE = { stroke: `#${NAVY}`, 'stroke-dasharray': '4 3' }
const LANDING_ZONE = 'Our landing zone'
const RED_LINE = 'Our red line'

export interface SpectrumPlan {
  readonly frame: Frame
  /** `y`: of the middle of the dot's row. */
  readonly dots: readonly (PlacedDot & { readonly y: number })[]
  /** Height above the axis. */
  readonly above: number
}

/** Where everything lies on a drawing so wide, in px: for whoever lays parts over it that can be clicked. */
export function planSpectrum({ actors, since, ours }: SpectrumData, width: number, rowHeight = ROW): SpectrumPlan {
  const inset = Math.min(70, width / 8)
  const ends = { start: inset, end: width - inset }
  const frame: Frame = { ...ends, outerStart: 2, outerEnd: width - 2, radius: RADIUS, edges: edgesOf(ours, ends), measure: labelWidth }
  const dots = placeDots(actors.map(({ id, label, value, previous }) => ({ id, label, value, from: since === null ? null : previous })), frame)
  const rows = Math.max(LEAST_ROWS, ...dots.map(({ row }) => row + 1))
  const above = rows * rowHeight + 10 + (ours === null ? 0 : ZONE_HEAD)
  return { frame, dots: dots.map((dot) => ({ ...dot, y: above - 13 - dot.row * rowHeight })), above }
}

/** `rowHeight` in px, at 96 to the inch: more of it where dots are pointed at. */
export function spectrumChart(data: SpectrumData, widthMm = WIDTH_MM, rowHeight = ROW): Chart {
  const width = Math.round(widthMm * PIXELS_PER_MM)
  const { frame, dots, above } = planSpectrum(data, width, rowHeight)
  const labels = anchorLabels(data.anchors, frame)
  const signs = signsFor(data)
  const entries = entriesFor(data, signs)
  const below = axisHeight(labels)
  const height = above + below + legendHeight(entries, width) + 4
  return chart(
    `Spectrum: ${data.issue}`,
    spectrumWords(data),
    width,
    height,
    drawOurs(data, frame, dots, above),
    drawAxis(labels, frame, above),
    ...dots.map((dot) => drawDot(dot, data, signs, frame)),
    drawLegend(entries, 2, above + below, width),
  )
}

type Signs = (actor: SpectrumActor) => Sign

function signsFor({ actors }: SpectrumData): Signs {
  const groups = signsOfGroups(actors.map(({ group }) => group))
  if (groups.size === 0) return ({ value }) => signOfBand(bandOf(value))
  return ({ group }) => (group === null ? OTHER_SIGN : (groups.get(group) ?? OTHER_SIGN))
}

function drawDot(dot: SpectrumPlan['dots'][number], { actors }: SpectrumData, signs: Signs, frame: Frame): string {
  const actor = actors.find(({ id }) => id === dot.id)
  if (actor === undefined) return ''
  const { y } = dot
  const label = shortLabel(dot.label)
  const x = labelX(dot, { radius: RADIUS, measure: frame.measure }, dot.label)
  return element(
    'g',
    { 'data-actor': dot.id },
    dot.fromX === null ? '' : arrow(dot.fromX, dot.x, y),
    element('g', { transform: `translate(${Math.round(dot.x * 10) / 10} ${y})` }, drawSign(signs(actor), actor.inherited)),
    text(x, y + 3.8, label, { size: LABEL_SIZE, fill: INK, anchor: dot.side === 'right' ? 'start' : 'end' }),
  )
}

function labelWidth(label: string): number {
  return textWidth(shortLabel(label), LABEL_SIZE)
}

function shortLabel(label: string): string {
  return shorten(label, LABEL_SIZE, LONGEST_LABEL)
}

/** From where it stood, a ring, to where it stands, with the head just before the dot. */
function arrow(from: number, to: number, y: number): string {
  const way = Math.sign(to - from)
  const tip = to - way * (RADIUS + 1)
  const ring = element('circle', { cx: from, cy: y, r: 2.5, fill: '#FFFFFF', stroke: `#${MUTED}`, 'stroke-width': 1.2 })
  if (Math.abs(to - from) < 2 * RADIUS + 4) return ring
  return (
    element('line', { x1: from + way * 3, y1: y, x2: tip - way * 4, y2: y, stroke: `#${MUTED}`, 'stroke-width': 1.3 }) +
    element('path', { d: `M${round(tip)} ${y}l${-way * 6} -3.5v7Z`, fill: `#${MUTED}` }) +
    ring
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** Where lines of our own stand upright. */
function edgesOf(ours: SpectrumData['ours'], ends: Pick<Frame, 'start' | 'end'>): readonly number[] {
  const { landing = null, redLine = null } = ours ?? {}
  return [...(landing === null ? [] : [landing.from, landing.to]), ...(redLine === null ? [] : [redLine])].map((value) => xOf(value, ends))
}

/** An upright line that breaks off at every name it would cross. */
function drawEdge(x: number, top: number, bottom: number, { frame, dots }: Pick<SpectrumPlan, 'frame' | 'dots'>, look: Readonly<Record<string, string | number>>): string {
  const gaps = dots.filter((dot) => isCrossed(labelStretch(dot, frame), x)).map(({ y }) => [y - LABEL_SIZE / 2 - 2, y + LABEL_SIZE / 2 + 2] as const)
  const starts = [top, ...gaps.map(([, end]) => end).toSorted((a, b) => a - b)]
  const ends = [...gaps.map(([start]) => start).toSorted((a, b) => a - b), bottom]
  return starts.map((start, at) => (start < ends[at]! ? element('line', { x1: x, y1: start, x2: x, y2: ends[at]!, ...look }) : '')).join('')
}

function drawOurs({ ours }: SpectrumData, frame: Frame, dots: SpectrumPlan['dots'], axis: number): string {
  if (ours === null) return ''
  const { landing, redLine } = ours
  const parts: string[] = []
  if (landing !== null) {
    const [from, to] = [xOf(landing.from, frame), xOf(landing.to, frame)]
    parts.push(
      element('rect', { x: from, y: 2, width: Math.max(3, to - from), height: axis - 2, fill: `#${GROUND}` }),
      element('line', { x1: from, y1: 2, x2: Math.max(from + 3, to), y2: 2, ...ZONE_EDGE }),
      drawEdge(from, 2, axis, { frame, dots }, ZONE_EDGE),
      drawEdge(Math.max(from + 3, to), 2, axis, { frame, dots }, ZONE_EDGE),
      headLabel(LANDING_ZONE, (from + to) / 2, frame, NAVY),
    )
  }
  if (redLine !== null) {
    const x = xOf(redLine, frame)
    parts.push(drawEdge(x, 2, axis, { frame, dots }, { stroke: `#${RED}`, 'stroke-width': 2 }))
    if (hasRoomForRedLine(x, landing, frame)) parts.push(text(x + 5, 13, RED_LINE, { size: LABEL_SIZE, fill: RED, bold: true }))
  }
  return parts.join('')
}

/** Beside the line, clear of the zone's own words; the key names it in any case. */
function hasRoomForRedLine(x: number, landing: { readonly from: number; readonly to: number } | null, frame: Frame): boolean {
  const end = x + 5 + textWidth(RED_LINE, LABEL_SIZE, true)
  if (end > frame.outerEnd) return false
  if (landing === null) return true
  const middle = (xOf(landing.from, frame) + xOf(landing.to, frame)) / 2
  const half = textWidth(LANDING_ZONE, LABEL_SIZE, true) / 2 + LABEL_SIZE
  return x > middle + half || end < middle - half
}

function headLabel(words: string, middle: number, { outerStart, outerEnd }: Frame, fill: string): string {
  const half = textWidth(words, LABEL_SIZE, true) / 2 + 2
  const x = Math.min(Math.max(middle, outerStart + half), outerEnd - half)
  return text(x, 13, words, { size: LABEL_SIZE, fill, anchor: 'middle', bold: true })
}

function entriesFor({ actors, since, ours }: SpectrumData, signs: Signs): readonly Entry[] {
  const groups = signsOfGroups(actors.map(({ group }) => group))
  const entries: Entry[] =
    groups.size === 0
      ? [...new Set(actors.map(({ value }) => bandOf(value)))].map((band) => ({ words: BAND_SIGNS[band].word, sign: drawSign(signOfBand(band)) }))
      : [...groups].map(([words, sign]) => ({ words, sign: drawSign(sign) }))
  if (groups.size > 0 && actors.some((actor) => signs(actor) === OTHER_SIGN)) entries.push({ words: 'Others', sign: drawSign(OTHER_SIGN) })
  if (actors.some(({ inherited }) => inherited)) entries.push({ words: 'Hollow: inherited from its grouping', sign: drawSign(OTHER_SIGN, true) })
  if (since !== null && actors.some(({ previous, value }) => previous !== null && previous !== value)) {
    entries.push({ words: `Moved since ${since}`, sign: arrow(-8, 14, 0) })
  }
  if (ours !== null && ours.redLine !== null) entries.push({ words: RED_LINE, sign: element('line', { x1: 0, y1: -6, x2: 0, y2: 6, stroke: `#${RED}`, 'stroke-width': 2 }) })
  return entries
}
