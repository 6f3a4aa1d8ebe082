/** The house style that ships, read from its theme file, and what follows from a style: the sheet and its measure. */
import { houseStyleSchema } from '#contract/house-style.ts'
import type { HouseStyle } from '#contract/house-style.ts'
import shipped from '../../../resources/briefs/theme.json' with { type: 'json' }
import { mm, sheet } from '../page.ts'
import type { Orientation, Paper } from '../page.ts'

export { enlarged } from '#contract/house-style.ts'
export type { HouseStyle } from '#contract/house-style.ts'

export const HOUSE_STYLE: HouseStyle = houseStyleSchema.parse(shipped)

/** A theme file that does not say what a theme must say. */
export class ThemeError extends Error {
  constructor(file: string, reasons: readonly string[]) {
    super(`${file} is no house style: ${reasons.join('; ')}`)
    this.name = 'ThemeError'
  }
}

/**
 * A theme file's text as a house style.
 * @throws ThemeError naming the file and every field at fault.
 */
export function readTheme(file: string, json: string): HouseStyle {
  let source: unknown
  try {
    source = JSON.parse(json)
  } catch (error) {
    throw new ThemeError(file, [`it is not JSON (${error instanceof Error ? error.message : String(error)})`])
  }
  const read = houseStyleSchema.safeParse(source)
  if (read.success) return read.data
  throw new ThemeError(file, read.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`))
}

/** Width of the text between the side margins, in twentieths of a point. */
export function measureOf({ margins }: HouseStyle, paper: Paper, orientation: Orientation): number {
  return sheet(paper, orientation).width - 2 * mm(margins.side)
}
