/** Where everybody stands: actor by issue, one row a position, filtered by either and by stance. */
import { Alert, Button } from '@mantine/core'
import { IconFilterOff } from '@tabler/icons-react'
import { useCallback, useMemo, useRef, type ReactNode } from 'react'
import { z } from 'zod'
import { useRemembered } from '#bridge/preferences.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { standingFilter, standingSort, type StandingFilter } from '#contract/methods/export.ts'
import type { PositionRow } from '#contract/records.ts'
import { BY_ACTOR, COMMITTED, passing, sortedBy } from '#domain/standing-filter.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { SplitPane } from '#ui/split-pane.tsx'
import { useFacetLabels } from '../facet-labels.ts'
import { FilterChips } from '../filter-chips.tsx'
import { activeParts, withField, withoutPart } from '../filter-model.ts'
import classes from '../positions-screen.module.css'
import { SearchBox } from '../search-box.tsx'
import { StandingFacets } from './standing-facets.tsx'
import { StandingGrid } from './standing-grid.tsx'

const width = z.number()
const NO_POSITIONS: readonly PositionRow[] = []

export function StandingView({ tabs }: { readonly tabs: ReactNode }) {
  const [filter, setFilter] = useRemembered('here.positions.standing', standingFilter, COMMITTED)
  const [sort, setSort] = useRemembered('positions.standingSort', standingSort, BY_ACTOR)
  const [facetsWidth, setFacetsWidth] = useRemembered('positions.facetsWidth', width, 236)
  const { data, error } = useQueryOf('position.list', {})
  const all = data ?? NO_POSITIONS
  const rows = useMemo(() => sortedBy(passing(all, filter), sort), [all, filter, sort])
  const labelOf = useFacetLabels()
  const gridRef = useRef<HTMLDivElement>(null)
  const parts = activeParts(filter, labelOf)
  const set = useCallback((next: unknown) => setFilter(standingFilter.parse(next)), [setFilter])

  const list = (
    <div className={classes.list}>
      <FilterChips none="No filter: every actor on every issue" parts={parts} onDrop={(part) => set(withoutPart(filter, part))} onClear={() => set({})} />
      {error !== null && <Alert color="red" m="sm">{error.message}</Alert>}
      {data !== undefined && rows.length === 0 ? <Nothing filter={filter} onFilter={set} /> : <StandingGrid gridRef={gridRef} rows={rows} sort={sort} onSort={setSort} />}
    </div>
  )
  return (
    <div className={classes.screen}>
      <PageHeader
        title="Positions"
        tabs={tabs}
        detail={data === undefined ? ' ' : `${rows.length.toLocaleString('en-GB')} position${rows.length === 1 ? '' : 's'}`}
        actions={
          <SearchBox
            label="Search actors, issues and words"
            placeholder="Search…"
            text={filter.text ?? ''}
            onText={(text) => set(withField(filter, 'text', text))}
            onLeave={() => gridRef.current?.focus()}
          />
        }
      />
      <div className={classes.panes}>
        <SplitPane
          label="Width of the filters"
          size={facetsWidth}
          onSize={setFacetsWidth}
          min={180}
          max={420}
          left={<StandingFacets positions={all} filter={filter} labelOf={labelOf} onFilter={set} />}
          right={list}
        />
      </div>
    </div>
  )
}

function Nothing({ filter, onFilter }: { readonly filter: StandingFilter; readonly onFilter: (filter: StandingFilter) => void }) {
  const isNarrow = Object.keys(filter).length > 0
  return (
    <div className={classes.empty}>
      <EmptyState
        icon={<IconFilterOff />}
        title={isNarrow ? 'No position passes these filters' : 'Nobody has spoken yet'}
        description="Positions follow from confirmed statements and from your own assessments."
        action={isNarrow && <Button onClick={() => onFilter({})}>Clear all filters</Button>}
      />
    </div>
  )
}
