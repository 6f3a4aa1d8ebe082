/** The house style as variables of the page: fonts with their metric twins, sizes, colours, margins. */
import type { CSSProperties } from 'react'
import type { HouseStyle } from '#contract/house-style.ts'

/** Fonts of the same widths, for machines without the font itself; Carlito comes with the program. */
const TWINS: Readonly<Record<string, string>> = { calibri: 'Carlito', cambria: 'Caladea', arial: 'Liberation Sans', 'times new roman': 'Liberation Serif' }

/** A multiple of one is the font's own line, which for Calibri is this many times its size. */
const OWN_LINE = 1.22
/** Body type and line height for reading aloud, as in the Word file. */
const LARGE = { body: 14, lines: 1.4 } as const

type Variables = CSSProperties & Readonly<Record<`--${string}`, string>>

export function houseLook(house: HouseStyle, large: boolean): Variables {
  const factor = large ? Math.max(1, LARGE.body / house.sizes.body) : 1
  const size = (points: number): string => `${Math.round(points * factor * 2) / 2}pt`
  const { sizes, colours, margins, fonts } = house
  const lines = large ? Math.max(house.lines, LARGE.lines) : house.lines
  return {
    '--body-font': fontStack(fonts.body),
    '--head-font': fontStack(fonts.headings),
    '--lines': String(lines * OWN_LINE),
    '--size-body': size(sizes.body),
    '--size-title': `${sizes.title}pt`,
    '--size-cover': `${sizes.title + 10}pt`,
    '--size-h1': size(sizes.heading1),
    '--size-h2': size(sizes.heading2),
    '--size-h3': size(sizes.heading3),
    '--size-table': size(sizes.table),
    '--size-note': size(sizes.note),
    '--size-footnote': size(sizes.footnote),
    '--size-furniture': `${sizes.furniture}pt`,
    '--size-marking': `${sizes.body}pt`,
    '--ink': `#${colours.ink}`,
    '--navy': `#${colours.navy}`,
    '--muted': `#${colours.muted}`,
    '--classification': `#${colours.classification}`,
    '--link': `#${colours.link}`,
    '--ground': `#${colours.ground}`,
    '--ours-ground': `#${colours.oursGround}`,
    '--rule': `#${colours.rule}`,
    '--hair': `#${colours.hairline}`,
    '--margin-top': `${margins.top}mm`,
    '--margin-side': `${margins.side}mm`,
    '--margin-bottom': `${margins.bottom}mm`,
    '--furniture': `${margins.furniture}mm`,
  }
}

function fontStack(name: string): string {
  const twin = TWINS[name.toLowerCase()]
  return [name, ...(twin === undefined ? [] : [twin]), 'Carlito', 'Noto Sans Arabic'].map((font) => `'${font}'`).join(', ') + ', sans-serif'
}

/** Width and height of a sheet in millimetres, as the reader holds it. */
export function sheetSize(paper: 'A4' | 'Letter', orientation: 'portrait' | 'landscape'): { readonly width: number; readonly height: number } {
  const [width, height] = paper === 'A4' ? [210, 297] : [215.9, 279.4]
  return orientation === 'portrait' ? { width, height } : { width: height, height: width }
}
