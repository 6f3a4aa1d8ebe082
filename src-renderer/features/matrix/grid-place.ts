/** How cells are named in the page, so that one listener serves them all. */
import type { Place } from './grid-keys.ts'

/** Headings of groups are numbered downwards from here, out of the way of rows and of the head. */
export const GROUP_HEAD = -2

export const cellId = ({ row, column }: Place): string => `matrix-${row}-${column}`

/** The place an event happened at; null outside every cell. */
export function placeAt(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  const row = Number(cell?.dataset['row'])
  const column = Number(cell?.dataset['column'])
  return Number.isInteger(row) && Number.isInteger(column) ? { row, column } : null
}
