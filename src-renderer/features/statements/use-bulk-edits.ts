/** What is done to many statements at once: a status, a handling mark, a copy as a table. */
import type { StatementStatus } from '#contract/vocabulary.ts'
import type { StatementRow } from '#contract/records.ts'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf } from '#bridge/query.tsx'
import { toastDone } from '#ui/toasts.tsx'
import type { Column } from './columns.ts'
import { copyRows } from './copy-rows.ts'

export interface BulkEdits {
  readonly setStatus: (ids: readonly string[], status: StatementStatus) => void
  readonly setMark: (ids: readonly string[], mark: string) => void
  readonly copy: (columns: readonly Column[], rows: readonly StatementRow[]) => Promise<void>
}

const VERBS: Readonly<Record<StatementStatus, string>> = { confirmed: 'Accepted', rejected: 'Rejected', proposed: 'Put back' }
const undo = () => runCommand('undo')

export function useBulkEdits(): BulkEdits {
  const status = useMutationOf('statement.setStatus', {
    onDone: (count, { status: to }) => (count === 0 ? toastDone(`All of them were ${to} already.`) : toastDone(`${VERBS[to]} ${statements(count)}.`, undo)),
  })
  const mark = useMutationOf('statement.setMark', {
    onDone: (count) => (count === 0 ? toastDone('All of them bore this mark already.') : toastDone(`Marked ${statements(count)}.`, undo)),
  })
  return {
    setStatus: (ids, to) => {
      if (ids.length > 0) status.mutate({ ids: [...ids], status: to })
    },
    setMark: (ids, to) => {
      if (ids.length > 0) mark.mutate({ ids: [...ids], mark: to })
    },
    copy: (columns, rows) => copyRows(columns, rows, statements(rows.length)),
  }
}

function statements(count: number): string {
  return `${count.toLocaleString('en-GB')} statement${count === 1 ? '' : 's'}`
}
