/** A table on its way out: heads, and cells of text, numbers or nothing. */
export type Cell = string | number | null

export interface Table {
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Widths of columns in characters, where a form has such a thing. */
  readonly widths: readonly number[]
}
