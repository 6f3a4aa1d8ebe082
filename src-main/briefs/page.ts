/** The sheet: paper sizes, margins and the measure, in twentieths of a point (dxa). Plan and Word both build on these. */

export type Paper = 'A4' | 'Letter'
export type Orientation = 'portrait' | 'landscape'

const MM = 1440 / 25.4

/** Twentieths of a point from millimetres, whole. */
export function mm(millimetres: number): number {
  return Math.round(millimetres * MM)
}

const PAPERS: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 11906, height: 16838 },
  Letter: { width: 12240, height: 15840 },
}

export const MARGINS = { top: mm(26), side: mm(23), bottom: mm(23), furniture: mm(8.5) } as const

/** Width and height of the sheet as the reader holds it. */
export function sheet(paper: Paper, orientation: Orientation): { readonly width: number; readonly height: number } {
  const { width, height } = PAPERS[paper]
  return orientation === 'portrait' ? { width, height } : { width: height, height: width }
}

/** The measure: width of the text between the side margins. */
export function measure(paper: Paper, orientation: Orientation): number {
  return sheet(paper, orientation).width - 2 * MARGINS.side
}

/** Column widths that share out the measure exactly; the last column takes what rounding leaves. */
export function columnWidths(total: number, shares: readonly number[]): readonly number[] {
  const sum = shares.reduce((all, share) => all + share, 0)
  const widths = shares.map((share) => Math.floor((total * share) / sum))
  const rest = total - widths.reduce((all, width) => all + width, 0)
  return widths.map((width, at) => (at === widths.length - 1 ? width + rest : width))
}
