/** Which row of a virtual grid a mouse event is on. */
import type { MouseEvent } from 'react'

/** The row's `data-index`; null between and beside rows. */
export function rowUnder(event: MouseEvent): number | null {
  const row = event.target instanceof Element ? event.target.closest('[data-index]') : null
  return row === null ? null : Number(row.getAttribute('data-index'))
}

/** The column of the cell a mouse event is on; null beside the cells. */
export function columnUnder(event: MouseEvent): string | null {
  const cell = event.target instanceof Element ? event.target.closest('[data-column]') : null
  return cell?.getAttribute('data-column') ?? null
}
