/**
 * How wide text is and how tall its lines are: the widths of every character in the faces of Office's four families, from
 * fonts made to their measure (`scripts/build-face-widths.mjs`). Any other face is measured as the nearest of the four.
 */
import source from '../../../resources/briefs/faces.json' with { type: 'json' }

export interface FaceLook {
  /** As the document names it. */
  readonly font: string
  readonly bold: boolean
  readonly italic: boolean
}

export interface Face {
  /** Of single-spaced lines and of what hangs below their base, in ems. */
  readonly line: number
  readonly descent: number
  /** Whether the font is another than the one asked for. */
  readonly guessed: boolean
  /** In ems. */
  widthOf(text: string): number
}

/** Widths are kept in 2048ths of an em, by character code. */
const EM = 2048
const HIGHEST = Math.max(...source.ranges.flat())
/** Of characters no face has: about what Arabic, Hebrew and Indic letters take; ideographs fill the em. */
const UNKNOWN = Math.round(0.48 * EM)

type Family = keyof typeof source.families

const SAME_MEASURE: readonly (readonly [pattern: RegExp, family: Family])[] = [
  [/^(?:calibri|carlito)$/iu, 'Calibri'],
  [/^(?:cambria|caladea)$/iu, 'Cambria'],
  [/^(?:arial|helvetica|liberation sans)$/iu, 'Arial'],
  [/^(?:times new roman|times|liberation serif)$/iu, 'Times New Roman'],
]
const SERIFS = /serif|roman|georgia|garamond|palatino|book|century|minion|baskerville|didot|bodoni/iu

const faces = new Map<string, Face>()

/** The face text is measured in; each is read once. */
export function faceOf({ font, bold, italic }: FaceLook): Face {
  const style = (bold ? 1 : 0) + (italic ? 2 : 0)
  const key = `${style}${font}`
  const known = faces.get(key)
  if (known !== undefined) return known
  const same = SAME_MEASURE.find(([pattern]) => pattern.test(font))?.[1]
  const { line, descent, widths } = source.families[same ?? (SERIFS.test(font) ? 'Times New Roman' : 'Arial')]
  const table = tableOf(widths[style] ?? '', source.families.signs.widths[style] ?? '')
  const face: Face = { line, descent, guessed: same === undefined, widthOf: (text) => widthIn(table, text) / EM }
  faces.set(key, face)
  return face
}

/** Widths by character code; what the face lacks is drawn in the face of signs. */
function tableOf(widths: string, signs: string): Uint16Array {
  const table = new Uint16Array(HIGHEST + 1)
  const [own, other] = [widths, signs].map((all) => all.split(' ').map(Number))
  let at = 0
  for (const [from = 0, to = 0] of source.ranges) {
    for (let code = from; code <= to; code++, at++) table[code] = (own?.[at] ?? 0) || (other?.[at] ?? 0)
  }
  return table
}

function widthIn(table: Uint16Array, text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    width += table[code] || otherWidth(code)
  }
  return width
}

/** Of a code unit that no face has; what combines takes no room, and of a surrogate pair each half takes half. */
function otherWidth(code: number): number {
  if (/\p{M}|\p{Cf}/u.test(String.fromCharCode(code))) return 0
  if (code >= 0xd800 && code <= 0xdfff) return EM / 2
  const wide = (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xff60)
  return wide ? EM : UNKNOWN
}
