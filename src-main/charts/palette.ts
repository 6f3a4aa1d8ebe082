/** Colours of figures, and the signs that go with them: no meaning hangs on colour alone. */
import type { Band } from '#contract/vocabulary.ts'
import { BAND_SIGNS } from '#domain/stance.ts'

export const INK = '1F2933'
export const MUTED = '4B5866'
export const RULE = '8A97A6'
export const HAIRLINE = 'C8D0D9'
export const GROUND = 'F2F5F8'
export const NAVY = '12355B'
export const RED = 'A4161A'
export const WHITE = 'FFFFFF'

export type Shape = 'circle' | 'square' | 'triangle' | 'diamond' | 'wedge' | 'hexagon' | 'bar'

export interface Sign {
  readonly shape: Shape
  readonly colour: string
}

/** Told apart with every common colour-vision deficiency (after Okabe and Ito), and by shape; 3:1 or more on white. */
const GROUP_SIGNS: readonly Sign[] = [
  { shape: 'circle', colour: '0072B2' },
  { shape: 'square', colour: 'C04A00' },
  { shape: 'triangle', colour: '007A5A' },
  { shape: 'diamond', colour: '9C4F86' },
  { shape: 'wedge', colour: '7A6200' },
]
/** Whoever is in no group, or in one of the groups beyond those that can be told apart. */
export const OTHER_SIGN: Sign = { shape: 'hexagon', colour: MUTED }

/** A sign a group, the largest groups first; the groups beyond are shown as others. */
export function signsOfGroups(groups: readonly (string | null)[]): ReadonlyMap<string, Sign> {
  const sizes = new Map<string, number>()
  for (const group of groups) if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const ordered = [...sizes].toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
  return new Map(ordered.slice(0, GROUP_SIGNS.length).flatMap(([group], at) => (GROUP_SIGNS[at] === undefined ? [] : [[group, GROUP_SIGNS[at]]])))
}

const BAND_SHAPES: Readonly<Record<Band, Shape>> = { supports: 'triangle', open: 'diamond', opposes: 'wedge', 'not stated': 'bar' }

export function signOfBand(band: Band): Sign {
  return { shape: BAND_SHAPES[band], colour: BAND_SIGNS[band].ink }
}

/** Outlines about (0, 0), 6 px around. */
const OUTLINES: Readonly<Record<Exclude<Shape, 'circle'>, string>> = {
  square: 'M-5 -5H5V5H-5Z',
  triangle: 'M0 -6L6 5L-6 5Z',
  diamond: 'M0 -6.5L6.5 0L0 6.5L-6.5 0Z',
  wedge: 'M0 6L6 -5L-6 -5Z',
  hexagon: 'M-5.5 0L-2.8 -5H2.8L5.5 0L2.8 5H-2.8Z',
  bar: 'M-5 -1.5H5V1.5H-5Z',
}

export function outline(shape: Shape): string {
  return shape === 'circle' ? 'M-5.5 0A5.5 5.5 0 1 0 5.5 0A5.5 5.5 0 1 0 -5.5 0Z' : OUTLINES[shape]
}
