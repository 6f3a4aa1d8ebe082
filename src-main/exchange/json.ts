/** Statements as JSON, with the words, the voices and where they stand. */
import type { StatementRow, WorkspaceInfo } from '#contract/records.ts'

export function statementsJson(workspace: Pick<WorkspaceInfo, 'name' | 'schemaVersion'>, statements: readonly StatementRow[]): string {
  return `${JSON.stringify({ workspace: workspace.name, schema: workspace.schemaVersion, statements }, null, 2)}\n`
}
