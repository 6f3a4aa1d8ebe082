/** The rows of a filter, a hundred at a time as they come into sight, with the total and all counts. */
import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { StatementFilter } from '#contract/methods/statement.ts'
import type { StatementPage, StatementRow } from '#contract/records.ts'
import { call } from '#bridge/door.ts'
import { useQueryOf } from '#bridge/query.tsx'
import type { Sort } from './use-filter.ts'

export const PAGE_ROWS = 100
/** The most rows one request may ask for. */
const BATCH_ROWS = 500

export interface StatementPages {
  /** Undefined until the first answer. */
  readonly head: StatementPage | undefined
  readonly total: number
  readonly error: Error | null
  /** Undefined while the page is on its way. */
  readonly rowAt: (index: number) => StatementRow | undefined
  /** The rows from one index to another, both included, whether in sight or not. */
  readonly loadRows: (from: number, to: number) => Promise<readonly StatementRow[]>
}

/** @param from first row in sight @param to last row in sight */
export function useStatementPages(filter: StatementFilter, sort: Sort, from: number, to: number): StatementPages {
  const client = useQueryClient()
  const first = useQueryOf('statement.page', { filter, sort, offset: 0, limit: PAGE_ROWS }, { keepPrevious: true })
  const total = first.data?.total ?? 0
  const offsets = useMemo(() => laterOffsets(from, Math.min(to, total - 1)), [from, to, total])
  const later = useQueries({
    queries: offsets.map((offset) => {
      const input = { filter, sort, offset, limit: PAGE_ROWS }
      return { queryKey: ['statement.page', input], queryFn: () => call('statement.page', input) }
    }),
  })
  const pageAt = (offset: number): StatementPage | undefined => {
    if (offset === 0) return first.data
    const seen = offsets.indexOf(offset)
    return seen >= 0 ? later[seen]?.data : client.getQueryData(['statement.page', { filter, sort, offset, limit: PAGE_ROWS }])
  }
  return {
    head: first.data,
    total,
    error: first.error,
    rowAt: (index) => pageAt(index - (index % PAGE_ROWS))?.rows[index % PAGE_ROWS],
    loadRows: (start, end) => loadRows(filter, sort, start, end),
  }
}

/** Offsets of the pages after the first that hold rows in sight. */
function laterOffsets(from: number, to: number): readonly number[] {
  const offsets: number[] = []
  for (let offset = Math.max(0, from) - (Math.max(0, from) % PAGE_ROWS); offset <= to; offset += PAGE_ROWS) {
    if (offset > 0) offsets.push(offset)
  }
  return offsets
}

async function loadRows(filter: StatementFilter, sort: Sort, from: number, to: number): Promise<readonly StatementRow[]> {
  const rows: StatementRow[] = []
  while (from + rows.length <= to) {
    const limit = Math.min(BATCH_ROWS, to - from - rows.length + 1)
    const page = await call('statement.page', { filter, sort, offset: from + rows.length, limit })
    if (page.rows.length === 0) break
    rows.push(...page.rows)
  }
  return rows
}
