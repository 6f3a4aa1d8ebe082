/** What is seen in a grid, written out: the same rows, columns and order. */
import { z } from 'zod'
import { id } from '../vocabulary.ts'
import { method } from '../wire.ts'
import { statementFilter, statementSort } from './statement.ts'

/** In the order a person sees them; `stances` is what the grid shows, the four after it are its parts. */
export const EXPORT_COLUMNS = [
  'date', 'meeting', 'document', 'paragraph', 'actor', 'onBehalfOf', 'status', 'tier', 'mark', 'topics', 'stances', 'issue', 'value', 'band', 'condition', 'quote', 'note', 'changed',
] as const
export type ExportColumn = (typeof EXPORT_COLUMNS)[number]

export const POSITION_COLUMNS = ['actor', 'issue', 'stance', 'value', 'since', 'quote', 'condition', 'basis', 'salience', 'confidence', 'source'] as const
export type PositionColumn = (typeof POSITION_COLUMNS)[number]

export const TABLE_FORMATS = ['docx', 'xlsx', 'csv'] as const
export type TableFormat = (typeof TABLE_FORMATS)[number]

const target = {
  format: z.enum(TABLE_FORMATS),
  /** Absent: a dialog asks. */
  path: z.string().min(1).max(4096).optional(),
}

export const statementExport = z.strictObject({
  filter: statementFilter,
  sort: statementSort.default({ by: 'date', descending: true }),
  /** In this order. */
  columns: z.array(z.enum(EXPORT_COLUMNS)).min(1).max(EXPORT_COLUMNS.length),
  /** `statement`: as in the grid, several voices in one cell; `stance`: a row for each actor and stance. */
  rows: z.enum(['statement', 'stance']).default('statement'),
  /** Of what the filter finds only these; absent: all of it. */
  ids: z.array(id).min(1).max(100_000).optional(),
  ...target,
})
export type StatementExport = z.output<typeof statementExport>

/** Of positions: the words are looked for in names, conditions, reasons and quotes. */
export const standingFilter = statementFilter.pick({ actor: true, issue: true, band: true, text: true })
export type StandingFilter = z.output<typeof standingFilter>

export const standingSort = z.strictObject({ by: z.enum(['actor', 'issue', 'value', 'since']), descending: z.boolean() })
export type StandingSort = z.output<typeof standingSort>

export const positionExport = z.strictObject({
  filter: standingFilter,
  sort: standingSort.default({ by: 'actor', descending: false }),
  /** In this order. */
  columns: z.array(z.enum(POSITION_COLUMNS)).min(1).max(POSITION_COLUMNS.length),
  /** Of what the filter finds only these; absent: all of it. */
  only: z.array(z.strictObject({ actor: id, issue: id })).min(1).max(100_000).optional(),
  ...target,
})
export type PositionExport = z.output<typeof positionExport>

export interface Written {
  readonly path: string
  /** Statements, or rows of the table. */
  readonly rows: number
}

/** Exactly what the grid shows; null when the person cancels. */
export const exportMethods = {
  'export.statements': method<Written | null>()(statementExport),
  'export.positions': method<Written | null>()(positionExport),
}
