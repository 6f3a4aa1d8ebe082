/** Everything said, filtered by any facet and words at once, edited beside the grid. */
import { Alert } from '@mantine/core'
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import { z } from 'zod'
import type { TableFormat } from '#contract/methods/export.ts'
import { statementSort, type StatementFilter } from '#contract/methods/statement.ts'
import type { StatementStatus } from '#contract/vocabulary.ts'
import { useRemembered } from '#bridge/preferences.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { useStable } from '#bridge/use-stable.ts'
import { ContextMenu } from '#ui/context-menu.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { SplitPane } from '#ui/split-pane.tsx'
import type { Asked } from '#editing/asked.ts'
import { ColumnChooser } from './column-chooser.tsx'
import { laidOut, resizeColumn } from './column-layout.ts'
import { columnsWith, DEFAULT_LAYOUT } from './columns.ts'
import { ExportMenu } from './export-menu.tsx'
import { useFacetLabels } from './facet-labels.ts'
import { FacetPanel } from './facet-panel.tsx'
import { FilterChips } from './filter-chips.tsx'
import { activeParts, withField, withoutPart } from './filter-model.ts'
import { NoResults } from './no-results.tsx'
import { queryPattern } from './query-words.ts'
import { rowMenu } from './row-menu.ts'
import { SavedViews } from './saved-views.tsx'
import { SearchBox } from './search-box.tsx'
import { StatementDetail } from './statement-detail.tsx'
import { StatementGrid } from './statement-grid.tsx'
import classes from './positions-screen.module.css'
import { StatusLine } from './status-line.tsx'
import { useBulkEdits } from './use-bulk-edits.ts'
import { useCellEdits } from './use-cell-edits.ts'
import { useColumnLayout, useFilter, useSort } from './use-filter.ts'
import type { RowAction } from './use-row-keys.ts'
import { useRowSelection } from './use-row-selection.ts'
import { loadRows, useStatementPages } from './use-statement-pages.ts'
import { useTableExport } from './use-table-export.ts'

const width = z.number()
const flag = z.boolean()
const QUERY_HINT = 'Words, "exact phrases", prefix*, -not'

interface StatementsViewProps {
  /** Replaces the one remembered. */
  readonly wanted: StatementFilter | undefined
  readonly tabs: ReactNode
}

export function StatementsView({ wanted, tabs }: StatementsViewProps) {
  const [filter, setFilter] = useFilter(wanted)
  const [sort, setSort] = useSort()
  const [layout, setLayout] = useColumnLayout('positions.columns', DEFAULT_LAYOUT)
  const [facetsWidth, setFacetsWidth] = useRemembered('positions.facetsWidth', width, 236)
  const [detailWidth, setDetailWidth] = useRemembered('positions.detailWidth', width, 380)
  const [isDetailOpen, setDetailOpen] = useRemembered('positions.detail', flag, false)
  const [sight, setSight] = useState({ from: 0, to: 0 })
  const [asked, setAsked] = useState<Asked | null>(null)
  const [menuAt, setMenuAt] = useState<{ readonly x: number; readonly y: number } | null>(null)
  const gridRef = useRef<HTMLDivElement>(null)

  const pages = useStatementPages(filter, sort, sight.from, sight.to)
  const { shown } = pages
  const contents = useMemo(() => JSON.stringify(shown), [shown])
  const rows = useRowSelection(pages, contents)
  const bulk = useBulkEdits()
  const labelOf = useFacetLabels()
  const levels = useQueryOf('handling.levels').data
  const allColumns = useMemo(() => columnsWith(new Map((levels ?? []).map(({ id, label }) => [id, label]))), [levels])
  const columns = useMemo(() => laidOut(layout, allColumns), [layout, allColumns])
  const pattern = useMemo(() => queryPattern(shown.filter.text ?? ''), [shown.filter.text])
  const wantedStance = useMemo(() => ({ issue: shown.filter.issue, band: shown.filter.band }), [shown.filter.issue, shown.filter.band])
  const parts = activeParts(filter, labelOf)
  const { selection } = rows
  const active = pages.rowAt(selection.active)
  const cells = useCellEdits({ gridRef, columns, rows, active })
  const [exportAs, isExporting] = useTableExport('export.statements')

  const onSight = useCallback((from: number, to: number) => setSight({ from, to }), [])

  const chosenIds = () => (selection.ids.size > 0 ? [...selection.ids] : active === undefined ? [] : [active.id])
  const ask = (what: 'actor' | 'topics' | 'stance') => {
    setDetailOpen(true)
    setAsked(what === 'stance' ? { what, voice: 0, issue: active?.voices[0]?.stances[0]?.issue ?? null } : { what, voice: 0 })
  }
  const copy = async () => {
    if (selection.ids.size === 0) return bulk.copy(columns, active === undefined ? [] : [active])
    const ordered = (await pages.loadIds()).filter((id) => selection.ids.has(id))
    await bulk.copy(columns, await loadRows(ordered))
  }
  const onAction = useStable((action: RowAction): void => {
    switch (action) {
      case 'open':
        return setDetailOpen(true)
      case 'close':
        return selection.ids.size > 0 ? rows.clear() : setDetailOpen(false)
      case 'all':
        return rows.all()
      case 'copy':
        return void copy()
      case 'accept':
        return bulk.setStatus(chosenIds(), 'confirmed')
      case 'reject':
        return bulk.setStatus(chosenIds(), 'rejected')
      case 'reopen':
        return bulk.setStatus(chosenIds(), 'proposed')
      default:
        return ask(action)
    }
  })
  const onWidth = useStable((id: string, to: number) => setLayout(resizeColumn(layout, id, to)))
  const onSort = useStable((by: string, descending: boolean) => setSort(statementSort.parse({ by, descending })))
  const onColumn = useStable(cells.goTo)
  const onEdit = useStable(cells.edit)
  const onCommit = useStable(cells.commit)
  const onCancel = useStable(cells.cancel)
  const onExport = useStable((format: TableFormat, what: 'seen' | 'selected') => exportAs({ filter, sort, columns: columns.map(({ id }) => id), format, ...(what === 'selected' ? { ids: [...selection.ids] } : {}) }))
  const onMove = useStable(rows.move)
  const onTick = useStable(rows.tick)
  const onClear = useStable(rows.clear)
  const onStatus = useStable((status: StatementStatus) => bulk.setStatus(chosenIds(), status))
  const onMark = useStable((mark: string) => bulk.setMark(chosenIds(), mark))
  const onCopy = useStable(() => void copy())
  const onText = useStable((text: string) => setFilter(withField(filter, 'text', text)))
  const onMenu = useCallback((x: number, y: number) => setMenuAt({ x, y }), [])
  const toGrid = useStable(() => gridRef.current?.focus())
  const current = useStable(() => filter)
  const closeAsked = (next: Asked | null) => {
    setAsked(next)
    if (next === null) requestAnimationFrame(() => gridRef.current?.focus())
  }

  const grid = (
    <StatementGrid
      gridRef={gridRef}
      columns={columns}
      total={pages.total}
      rowAt={pages.rowAt}
      selection={selection}
      column={cells.column}
      editing={cells.editing}
      sort={sort}
      pattern={pattern}
      wanted={wantedStance}
      contents={contents}
      onSort={onSort}
      onWidth={onWidth}
      onColumn={onColumn}
      onEdit={onEdit}
      onCommit={onCommit}
      onCancel={onCancel}
      onMove={onMove}
      onTick={onTick}
      onAction={onAction}
      onSight={onSight}
      onMenu={onMenu}
    />
  )
  const menu = menuAt === null || active === undefined ? null : {
    ...menuAt,
    groups: rowMenu({ row: active, count: chosenIds().length, columns, column: cells.column, onAction, onEdit, onNarrow: (part) => setFilter({ ...filter, ...part }) }),
  }
  const closeMenu = () => {
    setMenuAt(null)
    toGrid()
  }
  const detail = isDetailOpen && active !== undefined && (
    <StatementDetail key={active.id} statement={active} pattern={pattern} asked={asked} onAsk={closeAsked} onClose={() => setDetailOpen(false)} />
  )
  const list = (
    <div className={classes.list}>
      <FilterChips none="No filter: all statements" parts={parts} onDrop={(part) => setFilter(withoutPart(filter, part))} onClear={() => setFilter({})} />
      {pages.error !== null && <Alert color="red" m="sm">{pages.error.message}</Alert>}
      {pages.head !== undefined && pages.total === 0 ? <div className={classes.empty}><NoResults filter={filter} parts={parts} onFilter={setFilter} /></div> : grid}
      <StatusLine
        total={pages.total}
        selected={selection.ids.size}
        isOnCell={cells.column !== null}
        onStatus={onStatus}
        onMark={onMark}
        onCopy={onCopy}
        onClear={onClear}
      />
    </div>
  )
  return (
    <div className={classes.screen}>
      <ContextMenu label="What to do with the statement" place={menu} onClose={closeMenu} />
      <PageHeader
        title="Positions"
        tabs={tabs}
        detail={pages.head === undefined ? ' ' : `${pages.total.toLocaleString('en-GB')} statement${pages.total === 1 ? '' : 's'}`}
        actions={
          <>
            <SearchBox label="Search the words of statements" placeholder="Search the words…" hint={QUERY_HINT} text={filter.text ?? ''} onText={onText} onLeave={toGrid} />
            <SavedViews of="statements" current={current} onFilter={setFilter} />
            <ColumnChooser columns={allColumns} layout={layout} initial={DEFAULT_LAYOUT} onLayout={setLayout} />
            <ExportMenu rows={pages.total} selected={selection.ids.size} isBusy={isExporting} onExport={onExport} />
          </>
        }
      />
      <div className={classes.panes} data-detail={isDetailOpen || undefined}>
        <SplitPane
          label="Width of the filters"
          size={facetsWidth}
          onSize={setFacetsWidth}
          min={180}
          max={420}
          left={<FacetPanel facets={pages.facets} filter={filter} labelOf={labelOf} onFilter={setFilter} />}
          right={
            // Hidden rather than taken away, so that the grid keeps its place and focus.
            <div className={classes.panes} data-closed={!isDetailOpen || pages.total === 0 || undefined}>
              <SplitPane label="Width of the statement" side="right" size={detailWidth} onSize={setDetailWidth} min={300} max={620} left={list} right={detail} />
            </div>
          }
        />
      </div>
    </div>
  )
}
