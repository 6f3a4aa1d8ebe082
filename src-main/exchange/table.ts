/** A table on its way out: heads, and cells of text, numbers or nothing. */
import type { Band } from '#contract/vocabulary.ts'

export type Cell = string | number | null

export interface Table {
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Widths of columns in characters, where a form has such a thing. */
  readonly widths: readonly number[]
  /** The column whose cells tell a stance, and its band row by row, for forms that can tint. */
  readonly stance?: { readonly column: number; readonly bands: readonly (Band | null)[] }
}
