/** Writes a workspace's statements out for other programs. */
import { statementsCsv } from '#exchange/csv.ts'
import { statementsJson } from '#exchange/json.ts'
import type { Session } from './session.ts'
import { describe } from './workspaces.ts'
import { writeWhole } from './write-whole.ts'

/** The formats a workspace can be written out in. */
export const EXPORT_FORMATS = ['csv', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Every statement that is not rejected, newest first. @throws DemarcheError `disk` */
export function exportData(session: Session, format: ExportFormat, path: string): { readonly path: string; readonly statements: number } {
  const statements = session.statements.all({ status: ['confirmed', 'proposed'] })
  const text = format === 'csv' ? statementsCsv(statements) : statementsJson(describe(session), statements)
  writeWhole(path, new TextEncoder().encode(text))
  return { path, statements: statements.length }
}
