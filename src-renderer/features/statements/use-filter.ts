/** The filter, order and columns of the grid: kept across restarts, replaced by a filter in the route. */
import { useEffect } from 'react'
import { z } from 'zod'
import { statementFilter, statementSort, type StatementFilter } from '#contract/methods/statement.ts'
import { useRemembered } from '#bridge/preferences.ts'
import { navigate } from '#bridge/route.ts'
import type { ColumnLayout } from './column-layout.ts'

export type Sort = z.output<typeof statementSort>

const NO_FILTER: StatementFilter = {}
const NEWEST_FIRST: Sort = { by: 'date', descending: true }
const layoutSchema = z.object({ shown: z.array(z.string()), widths: z.record(z.string(), z.number()) })

export function useFilter(fromRoute: StatementFilter | undefined): [StatementFilter, (filter: StatementFilter) => void] {
  const [filter, setFilter] = useRemembered('here.positions.filter', statementFilter, NO_FILTER)
  useEffect(() => {
    if (fromRoute === undefined) return
    setFilter(fromRoute)
    navigate({ screen: 'positions' }, 'replace')
  }, [fromRoute, setFilter])
  return [fromRoute ?? filter, setFilter]
}

export function useSort(): [Sort, (sort: Sort) => void] {
  return useRemembered('positions.sort', statementSort, NEWEST_FIRST)
}

/** `initial` is a constant outside the component. */
export function useColumnLayout(key: string, initial: ColumnLayout): [ColumnLayout, (layout: ColumnLayout) => void] {
  return useRemembered<ColumnLayout>(key, layoutSchema, initial)
}
