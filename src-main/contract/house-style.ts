/** The house style: how every document looks, as one theme file that a ministry edits in Settings. */
import { z } from 'zod'

/** Six hex digits, without `#`. */
const colour = z.string().regex(/^[0-9A-Fa-f]{6}$/, 'A colour is six hex digits: 1F2933.')
/** Word knows half points. */
const points = z.number().min(4).max(96).multipleOf(0.5)
const millimetres = z.number().min(5).max(60)
/** A name that cannot break out of an attribute or a list of font names. */
const fontName = z.string().trim().regex(/^[\p{L}\p{N} _.-]{1,60}$/u, 'A font name has letters, digits and spaces only.')
const shortText = z.string().trim().max(200)

export const houseStyleSchema = z.strictObject({
  /** `complex` sets right-to-left scripts. */
  fonts: z.strictObject({ body: fontName, headings: fontName, complex: fontName }),
  /** Points. */
  sizes: z.strictObject({
    body: points,
    title: points,
    heading1: points,
    heading2: points,
    heading3: points,
    table: points,
    note: points,
    footnote: points,
    furniture: points,
  }),
  /** Line height of running text, as a multiple of its font's own. */
  lines: z.number().min(1).max(2),
  /** Each ink should reach 4.5 to 1 on its ground. */
  colours: z.strictObject({
    ink: colour,
    navy: colour,
    muted: colour,
    classification: colour,
    link: colour,
    /** Ground of panels and of every other table row. */
    ground: colour,
    /** Ground of what is ours alone. */
    oursGround: colour,
    /** Decoration only. */
    rule: colour,
    hairline: colour,
  }),
  /** Millimetres; `furniture` is from the edge of the sheet to header and footer. */
  margins: z.strictObject({ top: millimetres, side: millimetres, bottom: millimetres, furniture: millimetres }),
  /** Printed at the head of the first page; a PNG in base64. */
  logo: z.strictObject({ png: z.base64().max(1_000_000), widthMm: millimetres, heightMm: millimetres, alt: shortText }).nullable(),
  /** Lines under or beside the logo on the first page: ministry, directorate, unit. */
  letterhead: z.array(shortText).max(4),
  /** Printed in every document; empty leaves the document's own. */
  texts: z.strictObject({ header: shortText, footer: shortText }),
})

export type HouseStyle = Readonly<z.infer<typeof houseStyleSchema>>

/** Points of body text in large type, for reading aloud, and its line height. */
const LARGE = { body: 14, lines: 1.4 } as const

/** The same style in large type: everything that is read aloud grows as the body does, page furniture stays. */
export function enlarged(house: HouseStyle): HouseStyle {
  const { body, heading1, heading2, heading3, table, note, footnote } = house.sizes
  const factor = Math.max(1, LARGE.body / body)
  const grown = (size: number): number => Math.round(size * factor * 2) / 2
  const sizes = { body: grown(body), heading1: grown(heading1), heading2: grown(heading2), heading3: grown(heading3), table: grown(table), note: grown(note), footnote: grown(footnote) }
  return { ...house, lines: Math.max(house.lines, LARGE.lines), sizes: { ...house.sizes, ...sizes } }
}
