/** Writes a grid out as seen, and tells where it went. */
import { useMutationOf } from '#bridge/query.tsx'
import type { Sent } from '#bridge/door.ts'
import { toastDone } from '#ui/toasts.tsx'

type TableExport = 'export.statements' | 'export.positions'

/** The export to call, and whether one is under way. */
export function useTableExport<K extends TableExport>(method: K): [(request: Sent<K>) => void, boolean] {
  const save = useMutationOf(method, {
    onDone: (done) => done && toastDone(`Saved ${done.rows.toLocaleString('en-GB')} row${done.rows === 1 ? '' : 's'} to ${done.path}`),
  })
  return [save.mutate, save.isPending]
}
