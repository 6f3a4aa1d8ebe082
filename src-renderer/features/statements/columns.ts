/** The columns of the grid: label, width, sort, and each cell as plain words (for copying and tooltips). */
import type { StatementRow, Voice } from '#contract/records.ts'

export const COLUMN_IDS = [
  'date',
  'actor',
  'behalf',
  'quote',
  'topics',
  'stances',
  'status',
  'tier',
  'meeting',
  'document',
  'mark',
  'note',
] as const
export type ColumnId = (typeof COLUMN_IDS)[number]

export type SortBy = 'date' | 'actor' | 'document' | 'status' | 'changed'

export interface Column {
  readonly id: ColumnId
  readonly label: string
  /** CSS pixels. */
  readonly width: number
  readonly shown: boolean
  readonly sort: SortBy | null
  readonly text: (row: StatementRow) => string
}

const unique = (texts: readonly string[]) => [...new Set(texts)].join('; ')

/** "supports (80), if consensus": a stance in words. */
function stanceText({ stances }: Voice): readonly string[] {
  return stances.map(({ issueLabel, value, band, condition }) => {
    const place = value === null ? band : `${band} (${value})`
    return condition === null ? `${issueLabel}: ${place}` : `${issueLabel}: ${place}, ${condition}`
  })
}

export const COLUMNS: readonly Column[] = [
  { id: 'date', label: 'Date', width: 103, shown: true, sort: 'date', text: (row) => row.date ?? '' },
  { id: 'actor', label: 'Actor', width: 124, shown: true, sort: 'actor', text: (row) => unique(row.voices.map((v) => v.actor.shortName)) },
  { id: 'behalf', label: 'On behalf of', width: 124, shown: false, sort: null, text: (row) => unique(row.voices.flatMap((v) => (v.onBehalfOf === null ? [] : [v.onBehalfOf.shortName]))) },
  { id: 'quote', label: 'Words', width: 190, shown: true, sort: null, text: (row) => row.quote },
  { id: 'topics', label: 'Topics', width: 128, shown: true, sort: null, text: (row) => unique(row.voices.flatMap((v) => v.topics.map((t) => t.label))) },
  { id: 'stances', label: 'Stance', width: 164, shown: true, sort: null, text: (row) => unique(row.voices.flatMap(stanceText)) },
  { id: 'status', label: 'Status', width: 96, shown: true, sort: 'status', text: (row) => row.status },
  { id: 'tier', label: 'Tier', width: 72, shown: false, sort: null, text: (row) => row.tier ?? '' },
  { id: 'meeting', label: 'Meeting', width: 200, shown: false, sort: null, text: (row) => row.meeting?.name ?? '' },
  { id: 'document', label: 'Document', width: 200, shown: false, sort: 'document', text: (row) => row.document?.title ?? 'Live note' },
  { id: 'mark', label: 'Mark', width: 130, shown: false, sort: null, text: (row) => row.mark },
  { id: 'note', label: 'Note', width: 200, shown: false, sort: null, text: (row) => row.note ?? '' },
]

export const NARROWEST_COLUMN = 56
export const WIDEST_COLUMN = 900

/** What is remembered of the columns: which are shown and widths that differ. */
export interface ColumnLayout {
  readonly shown: readonly string[]
  readonly widths: Readonly<Record<string, number>>
}

export const DEFAULT_LAYOUT: ColumnLayout = {
  shown: COLUMNS.filter((column) => column.shown).map(({ id }) => id),
  widths: {},
}

/** The columns to draw, in their order, at their widths. */
export function laidOut(layout: ColumnLayout): readonly Column[] {
  return COLUMNS.filter(({ id }) => layout.shown.includes(id)).map((column) => ({
    ...column,
    width: layout.widths[column.id] ?? column.width,
  }))
}

/** Shows or hides a column; the last one stays. */
export function toggleColumn(layout: ColumnLayout, id: ColumnId): ColumnLayout {
  if (!layout.shown.includes(id)) return { ...layout, shown: [...layout.shown, id] }
  return layout.shown.length === 1 ? layout : { ...layout, shown: layout.shown.filter((other) => other !== id) }
}

export function resizeColumn(layout: ColumnLayout, id: ColumnId, width: number): ColumnLayout {
  const within = Math.round(Math.max(NARROWEST_COLUMN, Math.min(WIDEST_COLUMN, width)))
  return { ...layout, widths: { ...layout.widths, [id]: within } }
}
