/** The columns of the grid of statements: how wide, whether at first, sorted by what; what stands in them is the domain's to say. */
import type { ExportColumn } from '#contract/methods/export.ts'
import type { StatementRow } from '#contract/records.ts'
import { type MarkWords, STATEMENT_COLUMNS } from '#domain/statement-columns.ts'
import type { ColumnLayout, HeadColumn } from './column-layout.ts'

export const COLUMN_IDS = ['date', 'actor', 'onBehalfOf', 'quote', 'topics', 'stances', 'condition', 'status', 'tier', 'meeting', 'document', 'mark', 'note'] as const satisfies readonly ExportColumn[]
export type ColumnId = (typeof COLUMN_IDS)[number]

export type SortBy = 'date' | 'actor' | 'document' | 'status' | 'changed'

export interface Column extends HeadColumn {
  readonly id: ColumnId
  readonly sort: SortBy | null
  /** The cell in plain words, for copying and tooltips. */
  readonly text: (row: StatementRow) => string
}

type Look = Pick<Column, 'width' | 'least' | 'sort' | 'greatestFirst'>

const LOOKS: Readonly<Record<ColumnId, Look>> = {
  date: { width: 103, sort: 'date', greatestFirst: true },
  actor: { width: 124, least: 92, sort: 'actor' },
  onBehalfOf: { width: 124, least: 92, sort: null },
  quote: { width: 190, least: 148, sort: null },
  topics: { width: 128, least: 88, sort: null },
  stances: { width: 164, least: 124, sort: null },
  condition: { width: 160, sort: null },
  status: { width: 96, least: 92, sort: 'status' },
  tier: { width: 72, sort: null },
  meeting: { width: 200, sort: null },
  document: { width: 200, sort: 'document' },
  mark: { width: 130, sort: null },
  note: { width: 200, sort: null },
}

/** All there are, as they come, with the words of the handling scheme. */
export function columnsWith(marks: MarkWords): readonly Column[] {
  return COLUMN_IDS.map((id) => {
    const { label, cell } = STATEMENT_COLUMNS[id]
    return { id, label, ...LOOKS[id], text: (row) => String(cell(row, marks) ?? '') }
  })
}

export const DEFAULT_LAYOUT: ColumnLayout = { shown: ['date', 'actor', 'quote', 'topics', 'stances', 'status'], widths: {} }
