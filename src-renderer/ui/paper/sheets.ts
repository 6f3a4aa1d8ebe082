/** The laid-out document: its sheets, and the page of every place that links, contents and index name. */
import type { DocumentTree } from '#contract/document-tree.ts'
import { itemOf } from './cut.ts'
import type { FlowItem, Orientation, Stretch } from './flow.ts'
import type { MeasuredPart } from './paginate.ts'

export interface Sheet {
  readonly orientation: Orientation
  readonly head: string
  /** Bears the letterhead instead of the running head. */
  readonly opening: boolean
  readonly items: readonly FlowItem[]
  /** Numbers of the notes at its foot. */
  readonly notes: readonly number[]
}

/** A stretch whose pages are known. */
export function sheetsOf({ orientation, head, opening, items }: Stretch, pages: readonly (readonly MeasuredPart[])[]): readonly Sheet[] {
  return pages.map((parts, at) => ({
    orientation,
    head,
    opening: opening && at === 0,
    items: groupedByItem(parts).flatMap((pieces) => {
      const item = items[pieces[0]?.item ?? -1]
      return item === undefined ? [] : [itemOf(item, pieces)]
    }),
    notes: parts.flatMap(({ notes }) => notes.map(({ number }) => number)),
  }))
}

function groupedByItem(parts: readonly MeasuredPart[]): readonly (readonly MeasuredPart[])[] {
  const groups: MeasuredPart[][] = []
  for (const part of parts) {
    const group = groups.at(-1)
    if (group?.[0]?.item === part.item) group.push(part)
    else groups.push([part])
  }
  return groups
}

/** Page of every section and part by its id, counted from 1. */
export function placesOf(sheets: readonly Sheet[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const [at, { items }] of sheets.entries()) {
    for (const item of items) {
      if (item.kind === 'section' || (item.kind === 'title' && item.id !== undefined)) places.set(item.id ?? '', at + 1)
    }
  }
  return places
}

/** Before anything is measured: every stretch on one endless sheet. */
export function unmeasured(tree: DocumentTree, stretches: readonly Stretch[]): readonly Sheet[] {
  return stretches.map(({ orientation, head, opening, items }, at) => ({
    orientation,
    head,
    opening,
    items,
    notes: at === stretches.length - 1 ? tree.footnotes.map((_, number) => number + 1) : [],
  }))
}
