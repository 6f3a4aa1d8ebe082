/** Paints the agreement map in the colours of the theme, anew for other figures, another size or another theme. */
import { useComputedColorScheme } from '@mantine/core'
import { useEffect, useRef, type RefObject } from 'react'
import type { Alignment } from '#contract/records/alignment.ts'
import classes from './alignment.module.css'
import { clusterLooks } from './cluster-looks.ts'
import type { MapFrame } from './map-frame.ts'
import { pairAt, shortFigure } from './pairs.ts'

/** From this size on a cell has room for its figure. */
const FIGURE_CELL = 25

export function usePaintedMap(alignment: Alignment, frame: MapFrame): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null)
  const scheme = useComputedColorScheme()
  const { cell, left, top, width, height } = frame
  useEffect(() => {
    const element = canvas.current
    const pen = element?.getContext('2d')
    if (!element || !pen) return
    const density = window.devicePixelRatio
    element.width = width * density
    element.height = height * density
    element.style.width = `${width}px`
    element.style.height = `${height}px`
    pen.scale(density, density)
    paint(pen, alignment, { cell, left, top, width, height }, inksOf(element, scheme))
  }, [alignment, cell, left, top, width, height, scheme])
  return canvas
}

type CellFrame = Omit<MapFrame, 'tree'>
type Rgb = readonly [number, number, number]

interface Inks {
  readonly agree: Rgb
  readonly even: Rgb
  readonly differ: Rgb
  readonly few: Rgb
  readonly text: string
  readonly onStrong: string
  readonly line: string
  readonly font: string
}

/** The theme's colours as numbers: a canvas knows no variables. */
function inksOf(element: HTMLElement, scheme: 'light' | 'dark'): Inks {
  const of = (name: string | undefined): string => {
    const probe = document.createElement('span')
    probe.className = name ?? ''
    element.parentElement?.append(probe)
    const { color } = getComputedStyle(probe)
    probe.remove()
    return color
  }
  const rgb = (name: string | undefined): Rgb => {
    const [r = 0, g = 0, b = 0] = (of(name).match(/[\d.]+/gu) ?? []).map(Number)
    return [r, g, b]
  }
  return {
    agree: rgb(classes.agree),
    even: rgb(classes.even),
    differ: rgb(classes.differ),
    few: rgb(classes.few),
    text: of(classes.ink),
    onStrong: scheme === 'light' ? 'white' : 'black',
    line: of(classes.line),
    font: getComputedStyle(element).fontFamily,
  }
}

function paint(pen: CanvasRenderingContext2D, alignment: Alignment, frame: CellFrame, inks: Inks): void {
  const { actors } = alignment
  const { cell, left, top } = frame
  pen.clearRect(0, 0, frame.width, frame.height)
  pen.textBaseline = 'middle'
  for (let row = 0; row < actors.length; row += 1) {
    for (let column = 0; column < actors.length; column += 1) {
      const { agreement, few } = pairAt(alignment, row, column)
      if (row === column || agreement === null) continue
      pen.fillStyle = few ? css(mix(inks.even, inks.few, Math.abs(agreement))) : css(mix(inks.even, agreement > 0 ? inks.agree : inks.differ, Math.abs(agreement)))
      pen.fillRect(left + column * cell, top + row * cell, cell - 1, cell - 1)
      if (cell < FIGURE_CELL) continue
      pen.font = `10.5px ${inks.font}`
      pen.textAlign = 'center'
      pen.fillStyle = !few && Math.abs(agreement) > 0.55 ? inks.onStrong : inks.text
      pen.fillText(shortFigure(agreement), left + (column + 0.5) * cell, top + (row + 0.5) * cell)
    }
  }
  paintNames(pen, alignment, frame, inks)
  paintClusters(pen, alignment, frame, inks)
}

function paintNames(pen: CanvasRenderingContext2D, { actors }: Alignment, { cell, left, top }: CellFrame, inks: Inks): void {
  pen.font = `${Math.min(12, Math.max(8, cell - 1))}px ${inks.font}`
  pen.fillStyle = inks.text
  actors.forEach(({ shortName }, i) => {
    pen.textAlign = 'right'
    pen.fillText(fitted(pen, shortName, left - 12), left - 6, top + (i + 0.5) * cell)
    pen.save()
    pen.translate(left + (i + 0.5) * cell, top - 6)
    pen.rotate(-Math.PI / 3)
    pen.textAlign = 'left'
    pen.fillText(fitted(pen, shortName, top), 0, 0)
    pen.restore()
  })
}

/** A line where a cluster ends or begins; none between two who stand alone. */
function paintClusters(pen: CanvasRenderingContext2D, { actors, clusters }: Alignment, { cell, left, top }: CellFrame, inks: Inks): void {
  const length = actors.length * cell
  pen.fillStyle = inks.line
  const looks = clusterLooks(clusters)
  clusters.forEach((cluster, i) => {
    const before = clusters[i - 1]
    if (before === undefined || cluster === before || !(looks.has(cluster) || looks.has(before))) return
    pen.fillRect(left + i * cell - 1, top - 4, 1, length + 4)
    pen.fillRect(left - 4, top + i * cell - 1, length + 4, 1)
  })
}

function fitted(pen: CanvasRenderingContext2D, name: string, room: number): string {
  if (pen.measureText(name).width <= room) return name
  let short = name
  while (short.length > 1 && pen.measureText(`${short}…`).width > room) short = short.slice(0, -1)
  return `${short}…`
}

const mix = ([r, g, b]: Rgb, [r2, g2, b2]: Rgb, share: number): Rgb => [r + (r2 - r) * share, g + (g2 - g) * share, b + (b2 - b) * share]
const css = ([r, g, b]: Rgb): string => `rgb(${Math.round(r)} ${Math.round(g)} ${Math.round(b)})`
