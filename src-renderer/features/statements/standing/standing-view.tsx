/** Where everybody stands: actor by issue, one row a position, filtered by either and by stance. */
import { Alert, Button } from '@mantine/core'
import { IconFilterOff } from '@tabler/icons-react'
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import { z } from 'zod'
import { useRemembered } from '#bridge/preferences.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { useStable } from '#bridge/use-stable.ts'
import { standingFilter, standingSort, type StandingFilter } from '#contract/methods/export.ts'
import type { StatementFilter } from '#contract/methods/statement.ts'
import type { PositionRow } from '#contract/records.ts'
import { BY_ACTOR, COMMITTED, passing, sortedBy } from '#domain/standing-filter.ts'
import { AssessDialog } from '#editing/assess/assess-dialog.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { SplitPane } from '#ui/split-pane.tsx'
import { toastFailure } from '#ui/toasts.tsx'
import { copyRows } from '../copy-rows.ts'
import { ColumnChooser } from '../column-chooser.tsx'
import { laidOut, resizeColumn } from '../column-layout.ts'
import { ExportMenu } from '../export-menu.tsx'
import { useFacetLabels } from '../facet-labels.ts'
import { FilterChips } from '../filter-chips.tsx'
import { activeParts, withField, withoutPart } from '../filter-model.ts'
import classes from '../positions-screen.module.css'
import { SavedViews } from '../saved-views.tsx'
import { SearchBox } from '../search-box.tsx'
import { useColumnLayout } from '../use-filter.ts'
import { useTableExport } from '../use-table-export.ts'
import { AssessSeveral } from './assess-several.tsx'
import { commonIssue } from './several.ts'
import { STANDING_COLUMNS, STANDING_LAYOUT } from './standing-columns.ts'
import { StandingFacets } from './standing-facets.tsx'
import { StandingGrid } from './standing-grid.tsx'
import { StandingLine } from './standing-line.tsx'
import { useStandingSelection } from './use-standing-selection.ts'

const width = z.number()
const NO_POSITIONS: readonly PositionRow[] = []

export function StandingView({ tabs }: { readonly tabs: ReactNode }) {
  const [filter, setFilter] = useRemembered('here.positions.standing', standingFilter, COMMITTED)
  const [sort, setSort] = useRemembered('positions.standingSort', standingSort, BY_ACTOR)
  const [facetsWidth, setFacetsWidth] = useRemembered('positions.facetsWidth', width, 236)
  const { data, error } = useQueryOf('position.list', {})
  const all = data ?? NO_POSITIONS
  const [layout, setLayout] = useColumnLayout('positions.standingColumns', STANDING_LAYOUT)
  const columns = useMemo(() => laidOut(layout, STANDING_COLUMNS), [layout])
  const rows = useMemo(() => sortedBy(passing(all, filter), sort), [all, filter, sort])
  const [exportAs, isExporting] = useTableExport('export.positions')
  const labelOf = useFacetLabels()
  const gridRef = useRef<HTMLDivElement>(null)
  const parts = activeParts(filter, labelOf)
  const onSort = useStable((by: string, descending: boolean) => setSort(standingSort.parse({ by, descending })))
  const onWidth = useStable((id: string, to: number) => setLayout(resizeColumn(layout, id, to)))
  const contents = useMemo(() => JSON.stringify([filter, sort]), [filter, sort])
  const choice = useStandingSelection(rows, contents)
  const [assessed, setAssessed] = useState<readonly PositionRow[]>([])
  /** Those selected, or the one the keyboard is on. */
  const meant = (): readonly PositionRow[] => (choice.chosen.length > 0 ? choice.chosen : rows.slice(choice.selection.active, choice.selection.active + 1))
  const onAssess = useStable(() => {
    if (meant().length > 1 && commonIssue(meant()) === null) toastFailure('A value means something on its own issue only. Select positions on one issue.')
    else setAssessed(meant())
  })
  const onCopy = useStable(() => void copyRows(columns, meant(), `${meant().length.toLocaleString('en-GB')} position${meant().length === 1 ? '' : 's'}`))
  const toGrid = useStable(() => gridRef.current?.focus())
  const closeAssessment = () => {
    setAssessed([])
    requestAnimationFrame(toGrid)
  }
  const current = useStable(() => filter)
  const set = useCallback((next: unknown) => setFilter(standingFilter.parse(next)), [setFilter])

  /** A view of another version may hold more than positions are filtered by. */
  const onView = useStable((view: StatementFilter) => setFilter(standingFilter.strip().parse(view)))

  const list = (
    <div className={classes.list}>
      <FilterChips none="No filter: every actor on every issue" parts={parts} onDrop={(part) => set(withoutPart(filter, part))} onClear={() => set({})} />
      {error !== null && <Alert color="red" m="sm">{error.message}</Alert>}
      {data !== undefined && rows.length === 0 ? <Nothing filter={filter} onFilter={set} /> : <StandingGrid gridRef={gridRef} columns={columns} rows={rows} choice={choice} onAssess={onAssess} onCopy={onCopy} sort={sort} onSort={onSort} onWidth={onWidth} />}
      <StandingLine total={rows.length} chosen={choice.chosen} onAssess={onAssess} onCopy={onCopy} onClear={choice.clear} />
    </div>
  )
  return (
    <div className={classes.screen}>
      <Assessment rows={assessed} onClose={closeAssessment} />
      <PageHeader
        title="Positions"
        tabs={tabs}
        detail={data === undefined ? ' ' : `${rows.length.toLocaleString('en-GB')} position${rows.length === 1 ? '' : 's'}`}
        actions={
          <>
            <SearchBox
              label="Search actors, issues and words"
              placeholder="Search…"
              text={filter.text ?? ''}
              onText={(text) => set(withField(filter, 'text', text))}
              onLeave={toGrid}
            />
            <SavedViews of="positions" current={current} onFilter={onView} />
            <ColumnChooser columns={STANDING_COLUMNS} layout={layout} initial={STANDING_LAYOUT} onLayout={setLayout} />
            <ExportMenu
              rows={rows.length}
              selected={choice.chosen.length}
              isBusy={isExporting}
              onExport={(format, what) => exportAs({ filter, sort, columns: columns.map(({ id }) => id), format, ...(what === 'selected' ? { only: choice.chosen.map(({ actor, issue }) => ({ actor: actor.id, issue })) } : {}) })}
            />
          </>
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

/** The dialog for one position, or for several on one issue. */
function Assessment({ rows, onClose }: { readonly rows: readonly PositionRow[]; readonly onClose: () => void }) {
  const [first] = rows
  const issue = commonIssue(rows)
  if (first === undefined || issue === null) return null
  return rows.length === 1 ? <AssessDialog actor={first.actor.id} issue={issue.id} onClose={onClose} /> : <AssessSeveral issue={issue} rows={rows} onClose={onClose} />
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
