/** Writes what is seen out for other programs: statements, the matrix, the network of agreement. */
import { DemarcheError } from '#contract/errors.ts'
import { statementFilter, type StatementFilter } from '#contract/methods/statement.ts'
import { EXPORT_COLUMNS, type PositionExport, type StatementExport, type TableFormat, type Written } from '#contract/methods/export.ts'
import { type MatrixRequest, matrixRequest } from '#contract/methods/matrix.ts'
import { type AlignmentRequest, alignmentRequest } from '#contract/methods/alignment.ts'
import { passing, sortedBy } from '#domain/standing-filter.ts'
import { alignmentTable } from '#exchange/alignment-table.ts'
import { statementsCsv, tableCsv } from '#exchange/csv.ts'
import { alignmentGraphml } from '#exchange/graphml.ts'
import { statementsJson } from '#exchange/json.ts'
import { matrixTable } from '#exchange/matrix-table.ts'
import { positionTable } from '#exchange/position-table.ts'
import { statementTable } from '#exchange/statement-table.ts'
import type { Table } from '#exchange/table.ts'
import { tableXlsx } from '#exchange/xlsx.ts'
import { statementsById } from '#store/statements.ts'
import { handlingScheme } from '#store/workspace.ts'
import { alignmentOf } from './alignment.ts'
import { filterInWords } from './filter-words.ts'
import { type ListingMarks, marksOfPositions, marksOfStatements, writeListing } from './listings.ts'
import { matrixView } from './matrix.ts'
import { positionRows } from './positions.ts'
import type { Session } from './session.ts'
import { describe } from './workspaces.ts'
import { writeWhole } from './write-whole.ts'

/** The formats a whole workspace can be written out in. */
export const EXPORT_FORMATS = ['csv', 'json', 'xlsx', 'graphml'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Every statement that is not rejected, newest first; as GraphML who agrees with whom. @throws DemarcheError `disk` */
export async function exportData(session: Session, format: ExportFormat, path: string): Promise<Written> {
  if (format === 'graphml') return { ...exportAlignment(session, alignmentRequest.parse({}), 'graphml', 0, path) }
  const filter: StatementFilter = statementFilter.parse({ status: ['confirmed', 'proposed'] })
  if (format === 'xlsx') return exportStatements(session, { filter, sort: { by: 'date', descending: true }, columns: EXPORT_COLUMNS.filter((column) => column !== 'stances'), rows: 'stance', format, path })
  const statements = session.statements.all(filter)
  const text = format === 'csv' ? statementsCsv(statements) : statementsJson(describe(session), statements)
  return write(path, text, statements.length)
}

/** The statements that the filter finds, in the order, columns and form of the grid. @throws DemarcheError `disk`, `bad-input` for more rows than Word takes */
export async function exportStatements(session: Session, { filter, sort, columns, rows, ids, format, path }: StatementExport & { readonly path: string }): Promise<Written> {
  const { db } = session.store
  const found = session.statements.ids(filter, sort)
  const statements = statementsById(db, chosenOf(found, ids, (id) => id))
  const marks = new Map(handlingScheme(db).map(({ id, label }) => [id, label]))
  const table = statementTable(statements, { columns: [...new Set(columns)], rows, marks })
  return writeSeen(session, table, format, path, () => ({ facts: [...filterInWords(session, filter), ...selectionInWords(statements.length, found.length)], ...marksOfStatements(statements) }))
}

/** The positions that the filter finds as of today, likewise. @throws DemarcheError `disk`, `bad-input` for more rows than Word takes */
export async function exportPositions(session: Session, { filter, sort, columns, only, format, path }: PositionExport & { readonly path: string }): Promise<Written> {
  const found = sortedBy(passing(positionRows(session, {}), filter), sort)
  const positions = chosenOf(found, only?.map(({ actor, issue }) => `${actor} ${issue}`), ({ actor, issue }) => `${actor.id} ${issue}`)
  return writeSeen(session, positionTable(positions, [...new Set(columns)]), format, path, () => ({ facts: [...filterInWords(session, filter), ...selectionInWords(positions.length, found.length)], ...marksOfPositions(session, positions) }))
}

/** Those of the keys wanted, in the order found; all of them where none are. @throws DemarcheError `not-found` where none is there any more */
function chosenOf<T>(found: readonly T[], wanted: readonly string[] | undefined, keyOf: (one: T) => string): readonly T[] {
  if (wanted === undefined) return found
  const keys = new Set(wanted)
  const chosen = found.filter((one) => keys.has(keyOf(one)))
  if (chosen.length === 0) throw new DemarcheError('not-found', 'None of the selected rows is among those shown any more.')
  return chosen
}

function selectionInWords(chosen: number, found: number): ReturnType<typeof filterInWords> {
  return chosen === found ? [] : [['Selected', `${chosen} of ${found} rows`]]
}

function writeSeen(session: Session, table: Table, format: TableFormat, path: string, about: () => ListingMarks & { readonly facts: ReturnType<typeof filterInWords> }): Promise<Written> {
  return format === 'docx' ? writeListing(session, { table, ...about() }, path) : writeTable(table, format, path)
}

/** @throws DemarcheError `disk` */
export async function exportMatrix(session: Session, request: MatrixRequest, format: 'csv' | 'xlsx', path: string): Promise<Written> {
  return writeTable(matrixTable(matrixView(session, matrixRequest.parse(request))), format, path)
}

/** @throws DemarcheError as `alignmentOf`, `disk` */
export function exportAlignment(session: Session, request: AlignmentRequest, format: 'csv' | 'graphml', atLeast: number, path: string): Written {
  const alignment = alignmentOf(session, request)
  return write(path, format === 'graphml' ? alignmentGraphml(alignment, atLeast) : tableCsv(alignmentTable(alignment)), alignment.actors.length)
}

async function writeTable(table: Table, format: 'csv' | 'xlsx', path: string): Promise<Written> {
  if (format === 'csv') return write(path, tableCsv(table), table.rows.length)
  writeWhole(path, await tableXlsx(table))
  return { path, rows: table.rows.length }
}

function write(path: string, text: string, rows: number): Written {
  writeWhole(path, new TextEncoder().encode(text))
  return { path, rows }
}

