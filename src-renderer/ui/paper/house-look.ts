/** The house style as variables of the page: fonts with their metric twins, sizes, colours, margins. */
import type { CSSProperties } from 'react'
import { enlarged } from '#contract/house-style.ts'
import type { HouseStyle } from '#contract/house-style.ts'

/** Fonts of the same widths, for machines without the font itself; Carlito comes with the program. */
const TWINS: Readonly<Record<string, string>> = { calibri: 'Carlito', cambria: 'Caladea', arial: 'Liberation Sans', 'times new roman': 'Liberation Serif' }

/** A multiple of one is the font's own line, which for Calibri is this many times its size. */
const OWN_LINE = 1.22

type Variables = CSSProperties & Readonly<Record<`--${string}`, string>>

export function houseLook(house: HouseStyle, large: boolean): Variables {
  const { sizes, colours, margins, fonts, lines } = large ? enlarged(house) : house
  return {
    '--body-font': fontStack(fonts.body),
    '--head-font': fontStack(fonts.headings),
    '--lines': String(lines * OWN_LINE),
    '--size-body': `${sizes.body}pt`,
    '--size-title': `${sizes.title}pt`,
    '--size-cover': `${sizes.title + 10}pt`,
    '--size-h1': `${sizes.heading1}pt`,
    '--size-h2': `${sizes.heading2}pt`,
    '--size-h3': `${sizes.heading3}pt`,
    '--size-table': `${sizes.table}pt`,
    '--size-note': `${sizes.note}pt`,
    '--size-footnote': `${sizes.footnote}pt`,
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
