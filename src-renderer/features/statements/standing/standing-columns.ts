/** The columns of the grid of positions: how wide, sorted by what; what stands in them is the domain's to say. */
import type { PositionColumn, StandingSort } from '#contract/methods/export.ts'
import { POSITION_COLUMNS } from '#contract/methods/export.ts'
import type { PositionRow } from '#contract/records.ts'
import { STANDING_COLUMNS as WORDS } from '#domain/position-columns.ts'
import type { ColumnLayout, HeadColumn } from '../column-layout.ts'

export interface StandingColumn extends HeadColumn {
  readonly id: PositionColumn
  readonly sort: StandingSort['by'] | null
  /** The cell in plain words, for tooltips. */
  readonly text: (row: PositionRow) => string
}

type Look = Pick<StandingColumn, 'width' | 'least' | 'sort' | 'greatestFirst'>

const LOOKS: Readonly<Record<PositionColumn, Look>> = {
  actor: { width: 124, least: 88, sort: 'actor' },
  issue: { width: 190, least: 110, sort: 'issue' },
  stance: { width: 128, least: 122, sort: 'value', greatestFirst: true },
  value: { width: 64, sort: 'value', greatestFirst: true },
  since: { width: 103, sort: 'since', greatestFirst: true },
  quote: { width: 200, least: 108, sort: null },
  condition: { width: 120, least: 56, sort: null },
  basis: { width: 120, least: 68, sort: null },
  salience: { width: 76, sort: null },
  confidence: { width: 92, sort: null },
  source: { width: 180, sort: null },
}

export const STANDING_COLUMNS: readonly StandingColumn[] = POSITION_COLUMNS.map((id) => ({
  id,
  label: WORDS[id].label,
  ...LOOKS[id],
  text: (row) => String(WORDS[id].cell(row) ?? ''),
}))

export const STANDING_LAYOUT: ColumnLayout = { shown: ['actor', 'issue', 'stance', 'since', 'quote', 'condition', 'basis'], widths: {} }
