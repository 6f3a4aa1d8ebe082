/** Edits in the reader, shown at once: the cached statements are patched before main has answered. */
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { StatementRow } from '#contract/records.ts'
import type { StatementStatus } from '#contract/vocabulary.ts'
import { useMutationOf } from '#bridge/query.tsx'
import { toastFailure } from '#ui/toasts.tsx'

export interface ReviewEdits {
  readonly setStatus: (ids: readonly string[], status: StatementStatus) => void
  /** Takes in a row as main answered it, changed or new. */
  readonly take: (row: StatementRow) => void
}

export function useReviewEdits(documentId: string): ReviewEdits {
  const client = useQueryClient()
  const patch = useCallback(
    (change: (statements: readonly StatementRow[]) => readonly StatementRow[]) => {
      client.setQueryData<readonly StatementRow[]>(['document.statements', { id: documentId }], (statements) => statements && change(statements))
    },
    [client, documentId],
  )
  const { mutate } = useMutationOf('statement.setStatus', {
    onFailed: (error) => {
      toastFailure(error.message)
      void client.invalidateQueries({ queryKey: ['document.statements'] })
    },
  })
  return useMemo(
    () => ({
      setStatus: (ids, status) => {
        const changed = new Set(ids)
        patch((statements) => statements.map((statement) => (changed.has(statement.id) ? { ...statement, status } : statement)))
        mutate({ ids: [...ids], status })
      },
      take: (row) => patch((statements) => (statements.some(({ id }) => id === row.id) ? statements.map((s) => (s.id === row.id ? row : s)) : [...statements, row])),
    }),
    [patch, mutate],
  )
}
