/** What the context menu of a statement offers. */
import type { StatementFilter } from '#contract/methods/statement.ts'
import type { StatementRow } from '#contract/records.ts'
import { navigate } from '#bridge/route.ts'
import type { ContextEntry, ContextPlace } from '#ui/context-menu.tsx'
import { isEditable, type EditableColumn } from './cells/cell-edits.ts'
import type { Column, ColumnId } from './columns.ts'
import type { RowAction } from './use-row-keys.ts'

interface RowMenuOptions {
  readonly row: StatementRow
  /** How many statements an action takes. */
  readonly count: number
  readonly columns: readonly Column[]
  readonly column: ColumnId | null
  readonly onAction: (action: RowAction) => void
  readonly onEdit: (column: EditableColumn, typed: null) => void
  readonly onNarrow: (filter: StatementFilter) => void
}

const MOST_NAMED = 3

export function rowMenu({ row, count, columns, column, onAction, onEdit, onNarrow }: RowMenuOptions): ContextPlace['groups'] {
  const these = count > 1 ? ` ${count.toLocaleString('en-GB')}` : ''
  const does = (label: string, action: RowAction, keys?: string): ContextEntry => ({ label, onChoose: () => onAction(action), ...(keys === undefined ? {} : { keys }) })
  const edited = columns.find(({ id }) => id === column)
  const actors = [...new Map(row.voices.flatMap(({ actor, onBehalfOf }) => [actor, ...(onBehalfOf === null ? [] : [onBehalfOf])]).map((actor) => [actor.id, actor])).values()].slice(0, MOST_NAMED)
  const issues = [...new Map(row.voices.flatMap(({ stances }) => stances).map((stance) => [stance.issue, stance])).values()].slice(0, MOST_NAMED)
  const { document } = row
  return [
    [
      ...(row.status === 'confirmed' && count === 1 ? [] : [does(`Accept${these}`, 'accept', 'Mod+Enter')]),
      ...(row.status === 'rejected' && count === 1 ? [] : [does(`Reject${these}`, 'reject', 'X')]),
      ...(row.status === 'proposed' && count === 1 ? [] : [does(`Put back${these}`, 'reopen', 'U')]),
    ],
    [
      ...(edited !== undefined && isEditable(column) ? [{ label: `Edit ${edited.label.toLowerCase()}${these === '' ? '' : ` of${these}`}`, keys: 'F2', onChoose: () => onEdit(column, null) }] : []),
      does('Open beside the grid', 'open', 'Enter'),
      ...(document === null ? [] : [{ label: 'Show in its report', onChoose: () => navigate({ screen: 'sources', document: document.id, statement: row.id }) }]),
      does(`Copy${these} as a table`, 'copy', 'Mod+C'),
    ],
    [
      ...actors.map(({ id, shortName }) => ({ label: `Only ${shortName}`, onChoose: () => onNarrow({ actor: [id] }) })),
      ...issues.map(({ issue, issueLabel }) => ({ label: `Only on ${issueLabel}`, onChoose: () => onNarrow({ issue: [issue] }) })),
    ],
    [
      ...actors.map(({ id, shortName }) => ({ label: `Go to ${shortName}`, onChoose: () => navigate({ screen: 'actors', actor: id }) })),
      ...issues.map(({ issue, issueLabel }) => ({ label: `Go to ${issueLabel}`, onChoose: () => navigate({ screen: 'issues', issue }) })),
    ],
  ]
}
