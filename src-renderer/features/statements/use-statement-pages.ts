/** The rows of a filter, a hundred at a time as they come into sight, with the total and all counts. */
import { useQueries, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { StatementFilter } from '#contract/methods/statement.ts'
import type { StatementFacets, StatementPage, StatementRow } from '#contract/records.ts'
import { call } from '#bridge/door.ts'
import { useQueryOf } from '#bridge/query.tsx'
import type { Sort } from './use-filter.ts'

export const PAGE_ROWS = 100
/** Rows asked for at once where many are copied: main has other work, too. */
const BATCH_ROWS = 2000

export interface Shown {
  readonly filter: StatementFilter
  readonly sort: Sort
}

export interface StatementPages {
  /** Undefined until the first answer. */
  readonly head: StatementPage | undefined
  /** Undefined while they are being counted. */
  readonly facets: StatementFacets | undefined
  /** What the rows belong to: while another answer is on its way, still the one before. */
  readonly shown: Shown
  readonly total: number
  readonly error: Error | null
  /** Undefined while the page is on its way. */
  readonly rowAt: (index: number) => StatementRow | undefined
  /** Ids of everything that passes the filter, in the order of the rows. */
  readonly loadIds: () => Promise<readonly string[]>
}

/** @param from first row in sight @param to last row in sight */
export function useStatementPages(filter: StatementFilter, sort: Sort, from: number, to: number): StatementPages {
  const client = useQueryClient()
  const first = useQueryOf('statement.page', { filter, sort, offset: 0, limit: PAGE_ROWS }, { keepPrevious: true })
  const head = first.data
  const total = head?.total ?? 0
  const shown = useShown({ filter, sort }, head !== undefined && !first.isPlaceholderData)
  const offsets = useMemo(() => laterOffsets(from, Math.min(to, total - 1)), [from, to, total])
  const counted = useQueryOf('statement.facets', { filter: shown.filter }, { enabled: head?.facets === null })
  const later = useQueries({
    queries: offsets.map((offset) => {
      const input = { ...shown, offset, limit: PAGE_ROWS }
      return { queryKey: ['statement.page', input], queryFn: () => call('statement.page', input) }
    }),
    combine: pagesOf,
  })
  const rowAt = useCallback(
    (index: number) => {
      const offset = index - (index % PAGE_ROWS)
      const seen = offsets.indexOf(offset)
      const page = offset === 0 ? head : seen >= 0 ? later[seen] : client.getQueryData<StatementPage>(['statement.page', { ...shown, offset, limit: PAGE_ROWS }])
      return page?.rows[index % PAGE_ROWS]
    },
    [client, head, later, offsets, shown],
  )
  return {
    head,
    facets: head?.facets ?? counted.data,
    shown,
    total,
    error: first.error,
    rowAt,
    loadIds: () => call('statement.ids', { filter, sort }),
  }
}

function useShown(asked: Shown, isAnswered: boolean): Shown {
  const [shown, setShown] = useState(asked)
  if (isAnswered && (shown.filter !== asked.filter || shown.sort !== asked.sort)) setShown(asked)
  return shown
}

const pagesOf = (results: readonly UseQueryResult<StatementPage>[]): readonly (StatementPage | undefined)[] => results.map(({ data }) => data)

/** Offsets of the pages after the first that hold rows in sight. */
function laterOffsets(from: number, to: number): readonly number[] {
  const offsets: number[] = []
  for (let offset = Math.max(0, from) - (Math.max(0, from) % PAGE_ROWS); offset <= to; offset += PAGE_ROWS) {
    if (offset > 0) offsets.push(offset)
  }
  return offsets
}

/** The rows with these ids, in that order, whether in sight or not. */
export async function loadRows(ids: readonly string[]): Promise<readonly StatementRow[]> {
  const rows: StatementRow[] = []
  for (let from = 0; from < ids.length; from += BATCH_ROWS) rows.push(...(await call('statement.rows', { ids: ids.slice(from, from + BATCH_ROWS) })))
  return rows
}
