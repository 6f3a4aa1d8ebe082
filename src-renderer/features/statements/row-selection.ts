/** Which rows are selected and where the keyboard stands: a value, and what each key makes of it. */

export interface RowSelection {
  /** Row index that has the focus. */
  readonly active: number
  /** Where a Shift range starts. */
  readonly anchor: number
  readonly ids: ReadonlySet<string>
}

export const NOTHING_SELECTED: RowSelection = { active: 0, anchor: 0, ids: new Set() }

export type IdAt = (index: number) => string | undefined

/** Moves to a row; with `extend` selects from the anchor up to it. */
export function moveTo(selection: RowSelection, to: number, total: number, extend: boolean, idAt: IdAt): RowSelection {
  const active = Math.max(0, Math.min(total - 1, to))
  if (!extend) return { ...selection, active, anchor: active }
  return { ...selection, active, ids: rangeIds(selection.anchor, active, idAt) }
}

function rangeIds(from: number, to: number, idAt: IdAt): ReadonlySet<string> {
  const ids = new Set<string>()
  for (let at = Math.min(from, to); at <= Math.max(from, to); at += 1) {
    const id = idAt(at)
    if (id !== undefined) ids.add(id)
  }
  return ids
}

/** Adds or takes out one row, which becomes the active one and the anchor. */
export function toggleRow(selection: RowSelection, at: number, idAt: IdAt): RowSelection {
  const id = idAt(at)
  if (id === undefined) return selection
  const ids = new Set(selection.ids)
  if (!ids.delete(id)) ids.add(id)
  return { active: at, anchor: at, ids }
}

export function selectAll(selection: RowSelection, ids: Iterable<string>): RowSelection {
  return { ...selection, ids: new Set(ids) }
}

export function clearSelection(selection: RowSelection): RowSelection {
  return { ...selection, ids: new Set() }
}

/** Where a navigation key leads; null for any other key. */
export function rowForKey(key: string, active: number, total: number, pageRows: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return active + 1
    case 'ArrowUp':
      return active - 1
    case 'PageDown':
      return active + pageRows
    case 'PageUp':
      return active - pageRows
    case 'Home':
      return 0
    case 'End':
      return total - 1
    default:
      return null
  }
}
