/** The canvas laid over the cells while the days go by; at rest it is gone and the table is itself again. */
import { useComputedColorScheme } from '@mantine/core'
import { useEffect, useMemo, useRef, type RefObject } from 'react'
import type { MatrixView } from '#contract/records/matrix.ts'
import { linesOf } from '../matrix-lines.ts'
import classes from '../matrix.module.css'
import { dayCells } from './day-cells.ts'
import { inksOf } from './inks.ts'
import { fadeMs, turned } from './pace.ts'
import { paintCells, type Sight } from './paint.ts'

export interface StageProps {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly view: MatrixView
  readonly days: readonly string[]
  readonly at: number
  /** Sizes of the table in px. */
  readonly size: { readonly nameWidth: number; readonly headHeight: number; readonly rowHeight: number; readonly columnWidth: number }
}

export function Stage({ scroller, view, days, at, size }: StageProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const shown = useRef<Uint32Array | null>(null)
  const scheme = useComputedColorScheme()
  const lines = useMemo(() => linesOf(view), [view])
  const cellsOn = useMemo(() => dayCells(view, days), [view, days])
  const { nameWidth, headHeight, rowHeight, columnWidth } = size

  useEffect(() => {
    const [grid, element] = [scroller.current, canvas.current]
    const pen = element?.getContext('2d')
    if (!grid || !element || !pen) return
    const inks = inksOf(grid)
    let frame = 0
    let isGone = false
    const sight = (): Sight => ({ left: grid.scrollLeft, top: grid.scrollTop, width: grid.clientWidth - nameWidth, height: grid.clientHeight - headHeight, rowHeight, columnWidth })
    const turn = (from: Uint32Array, to: Uint32Array): void => {
      const fade = fadeMs(days.length)
      let began: number | null = null
      const step = (now: number): void => {
        began ??= now
        const seen = sight()
        fit(element, pen, seen)
        paintCells(pen, view, lines, seen, { from, to, share: turned(now - began, fade) }, inks)
        // On to the end of the stop: whoever scrolls meanwhile sees the cells follow.
        if (!isGone) frame = requestAnimationFrame(step)
      }
      frame = requestAnimationFrame(step)
    }
    void cellsOn(at).then((to) => {
      if (isGone) return
      const from = shown.current ?? to
      shown.current = to
      turn(from, to)
      // The next day comes while this one stands.
      if (at < days.length - 1) void cellsOn(at + 1)
    })
    return () => {
      isGone = true
      cancelAnimationFrame(frame)
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another theme has other inks
  }, [scroller, view, days, at, lines, cellsOn, scheme, nameWidth, headHeight, rowHeight, columnWidth])

  return <canvas ref={canvas} className={classes.stage} style={{ left: nameWidth, top: headHeight }} aria-hidden />
}

/** As sharp as the screen; anew only when the room changes. */
function fit(element: HTMLCanvasElement, pen: CanvasRenderingContext2D, { width, height }: Sight): void {
  const density = window.devicePixelRatio
  const [across, down] = [Math.round(width * density), Math.round(height * density)]
  if (element.width === across && element.height === down) return
  element.width = across
  element.height = down
  element.style.width = `${width}px`
  element.style.height = `${height}px`
  pen.scale(density, density)
}
