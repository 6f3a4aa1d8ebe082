/** What the context menu of a cell, a row's head or a column's head offers. */
import { navigate } from '#bridge/route.ts'
import type { MatrixView } from '#contract/records/matrix.ts'
import type { ContextEntry, ContextPlace } from '#ui/context-menu.tsx'
import type { Place } from './grid-keys.ts'
import type { MatrixSettings } from './matrix-settings.ts'
import type { Reorder } from './use-reorder.ts'

interface PlaceMenuOptions {
  readonly view: MatrixView
  readonly settings: MatrixSettings
  readonly place: Place
  readonly reorder: Reorder
  readonly onOpen: () => void
  readonly onChange: (settings: MatrixSettings) => void
}

export function placeMenu({ view, settings, place, reorder, onOpen, onChange }: PlaceMenuOptions): ContextPlace['groups'] {
  const actor = view.rows[place.row]?.actor
  const column = view.columns[place.column]
  const cell: readonly ContextEntry[] =
    actor === undefined || column === undefined
      ? []
      : [
          { label: 'Show what it rests on', keys: 'Enter', onChoose: onOpen },
          { label: 'All it said on this issue', onChoose: () => navigate({ screen: 'positions', filter: { actor: [actor.id], issue: [column.issue] } }) },
        ]
  const ofRow: readonly ContextEntry[] =
    actor === undefined
      ? []
      : [
          { label: `Go to ${actor.shortName}`, onChoose: () => navigate({ screen: 'actors', actor: actor.id }) },
          { label: `Leave ${actor.shortName} out`, onChoose: () => onChange({ ...settings, actors: view.rows.flatMap((row) => (row.actor.id === actor.id ? [] : [row.actor.id])) }) },
          { label: 'Move up', keys: 'Alt+Shift+↑', onChoose: () => void reorder.rowBy(place.row, -1) },
          { label: 'Move down', keys: 'Alt+Shift+↓', onChoose: () => void reorder.rowBy(place.row, 1) },
        ]
  const ofColumn: readonly ContextEntry[] =
    column === undefined
      ? []
      : [
          { label: `Go to ${column.label}`, onChoose: () => navigate({ screen: 'issues', issue: column.issue }) },
          { label: 'Leave this issue out', onChoose: () => onChange({ ...settings, issues: view.columns.flatMap(({ issue }) => (issue === column.issue ? [] : [issue])) }) },
          { label: 'Move left', keys: 'Alt+Shift+←', onChoose: () => reorder.columnBy(place.column, -1) },
          { label: 'Move right', keys: 'Alt+Shift+→', onChoose: () => reorder.columnBy(place.column, 1) },
        ]
  return [cell, ofRow, ofColumn]
}
