/** Choosing the columns of a table: each holds one thing. */
import { TABLE_FIELDS, type TableField, type TableMapping } from '#contract/methods/document.ts'

/** The mapping with one field changed; a column given to it is taken from any other field. Null: no column. */
export function withColumn(mapping: TableMapping, field: TableField, column: number | null): TableMapping {
  const next: Partial<Record<TableField, number>> = {}
  for (const one of TABLE_FIELDS) {
    const at = one === field ? (column ?? undefined) : mapping[one]
    if (at !== undefined && (one === field || at !== column)) next[one] = at
  }
  return next
}

/** Without who speaks and what was said a row is no statement. */
export function isMapped({ actor, quote }: TableMapping): boolean {
  return actor !== undefined && quote !== undefined
}
