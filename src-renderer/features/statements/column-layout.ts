/** Which columns a grid shows, in which order and width: a value, and what each choice makes of it. */

/** What is remembered: the columns shown, in this order, and widths that differ from the usual. */
export interface ColumnLayout {
  readonly shown: readonly string[]
  readonly widths: Readonly<Record<string, number>>
}

/** The head of a column, as every grid draws it. */
export interface HeadColumn {
  readonly id: string
  readonly label: string
  /** CSS pixels. */
  readonly width: number
  /** How far it gives way where there is no room for its width; absent: not at all. */
  readonly least?: number
  /** What its head sorts by; null where it does not. */
  readonly sort: string | null
  /** Whether the first press puts the greatest first. */
  readonly greatestFirst?: boolean
}

export const NARROWEST_COLUMN = 56
export const WIDEST_COLUMN = 900

/** The columns to draw, in their order, at their widths (those a person gave hold); what another version knew is passed over. */
export function laidOut<C extends HeadColumn>({ shown, widths }: ColumnLayout, columns: readonly C[]): readonly C[] {
  const known = shown.flatMap((id) => columns.find((column) => column.id === id) ?? [])
  return (known.length === 0 ? columns.slice(0, 1) : known).map((column) => {
    const given = widths[column.id]
    return given === undefined ? column : { ...column, width: given, least: given }
  })
}

/** Shows a column where it usually stands, or hides it; the last one stays. */
export function toggleColumn(layout: ColumnLayout, id: string, columns: readonly HeadColumn[]): ColumnLayout {
  const { shown } = layout
  if (shown.includes(id)) return shown.length === 1 ? layout : { ...layout, shown: shown.filter((other) => other !== id) }
  const usual = columns.map((column) => column.id)
  const before = usual.slice(0, usual.indexOf(id)).findLast((one) => shown.includes(one))
  return { ...layout, shown: shown.toSpliced(before === undefined ? 0 : shown.indexOf(before) + 1, 0, id) }
}

/** Moves a shown column by so many places, stopping at the ends. */
export function moveColumn(layout: ColumnLayout, id: string, steps: number): ColumnLayout {
  const from = layout.shown.indexOf(id)
  if (from < 0) return layout
  const to = Math.max(0, Math.min(layout.shown.length - 1, from + steps))
  return { ...layout, shown: layout.shown.toSpliced(from, 1).toSpliced(to, 0, id) }
}

export function resizeColumn(layout: ColumnLayout, id: string, width: number): ColumnLayout {
  const within = Math.round(Math.max(NARROWEST_COLUMN, Math.min(WIDEST_COLUMN, width)))
  return { ...layout, widths: { ...layout.widths, [id]: within } }
}
