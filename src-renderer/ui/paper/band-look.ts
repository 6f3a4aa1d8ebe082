/** Ink and tint of a band on paper: the same in light and dark, as the printed page is. */
import type { Band } from '#contract/vocabulary.ts'
import { BAND_SIGNS } from '#domain/stance.ts'

export const bandInk = (band: Band): string => `#${BAND_SIGNS[band].ink}`
export const bandTint = (band: Band): string => `#${BAND_SIGNS[band].tint}`
