/** The key under a figure: signs with their words, in as many rows as they take. */
import { textWidth } from './measure.ts'
import { INK, outline } from './palette.ts'
import type { Sign } from './palette.ts'
import { element, text } from './svg.ts'

export interface Entry {
  readonly words: string
  /** Draws the sign about (0, 0), at most 16 px wide. */
  readonly sign: string
}

const SIZE = 10
const ROW = 17
/** The widest sign is an arrow. */
const SIGN_ROOM = 24
const GAP = 16

export function legendHeight(entries: readonly Entry[], width: number): number {
  return rowsOf(entries, width).length * ROW
}

/** `y` is the top of the first row. */
export function drawLegend(entries: readonly Entry[], left: number, y: number, width: number): string {
  return rowsOf(entries, width)
    .flatMap((row, at) =>
      row.map(({ words, sign, x }) => {
        const middle = y + at * ROW + ROW / 2
        return element('g', { transform: `translate(${Math.round(left + x + 10)} ${Math.round(middle)})` }, sign) + text(left + x + SIGN_ROOM, middle + 3.5, words, { size: SIZE, fill: INK })
      }),
    )
    .join('')
}

function rowsOf(entries: readonly Entry[], width: number): readonly (readonly (Entry & { readonly x: number })[])[] {
  const rows: (Entry & { readonly x: number })[][] = []
  let x = 0
  for (const entry of entries) {
    const room = SIGN_ROOM + textWidth(entry.words, SIZE) + GAP
    const last = rows.at(-1)
    if (last === undefined || x + room > width) {
      rows.push([{ ...entry, x: 0 }])
      x = room
    } else {
      last.push({ ...entry, x })
      x += room
    }
  }
  return rows
}

export function drawSign({ shape, colour }: Sign, hollow = false): string {
  return element('path', { d: outline(shape), fill: hollow ? '#FFFFFF' : `#${colour}`, stroke: `#${colour}`, 'stroke-width': hollow ? 1.6 : 0.8 })
}
