/** How wide text is in the face that figures are set in (Carlito, the metric twin of Calibri). */
import widths from './carlito-widths.json' with { type: 'json' }

export const FONT_FAMILY = 'Carlito, Calibri, sans-serif'

/** A letter of another face (Arabic, Chinese): wide enough for any, so that labels keep their distance. */
const UNKNOWN = 1000

function table(rows: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  return new Map(rows.flatMap(([first = 0, ...row]) => row.map((width, at) => [first + at, width] as const)))
}

const REGULAR = table(widths.regular)
const BOLD = table(widths.bold)

/** Width in the units of `size`; kerning, which only narrows, is left out. */
export function textWidth(text: string, size: number, bold = false): number {
  const face = bold ? BOLD : REGULAR
  let total = 0
  for (const character of text) total += face.get(character.codePointAt(0) ?? 0) ?? UNKNOWN
  return (total * size) / 1000
}

/** Text in at most `lines` lines of at most `width`, broken at spaces; what does not fit ends in an ellipsis. */
export function wrap(text: string, size: number, width: number, lines: number): readonly string[] {
  const wrapped: string[] = []
  let current = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = current === '' ? word : `${current} ${word}`
    if (current === '' || textWidth(longer, size) <= width) current = longer
    else {
      wrapped.push(current)
      current = word
    }
  }
  if (current !== '') wrapped.push(current)
  if (wrapped.length <= lines) return wrapped.map((line) => shorten(line, size, width))
  const kept = wrapped.slice(0, lines - 1)
  return [...kept.map((line) => shorten(line, size, width)), shorten(wrapped.slice(lines - 1).join(' '), size, width)]
}

/** The text, or as much of it as fits with an ellipsis. */
export function shorten(text: string, size: number, width: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text
  const characters = [...text]
  while (characters.length > 0 && textWidth(`${characters.join('').trimEnd()}…`, size, bold) > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}
