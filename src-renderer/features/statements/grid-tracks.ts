/** The widths of a grid's columns as CSS, shared by its head and every row. */
import type { CSSProperties } from 'react'
import type { HeadColumn } from './column-layout.ts'

/**
 * The words take what the other columns leave; without them the last one does. In a narrow window every column gives
 * way down to its least before the grid scrolls sideways. `before`: rem taken by what stands ahead of the columns.
 */
export function tracksOf(columns: readonly HeadColumn[], before = 0): CSSProperties {
  const wide = columns.find(({ id }) => id === 'quote') ?? columns.at(-1)
  const track = (column: HeadColumn): string => `minmax(${leastOf(column)}rem, ${column === wide ? '1fr' : `${column.width / 16}rem`})`
  return {
    '--columns': `${before === 0 ? '' : `${before}rem `}${columns.map(track).join(' ')}`,
    '--least-width': `${before + columns.reduce((sum, column) => sum + leastOf(column), 0)}rem`,
  }
}

const leastOf = ({ width, least }: HeadColumn): number => (least ?? width) / 16

declare module 'react' {
  interface CSSProperties {
    /** Widths of the grid's columns, shared by its head and every row. */
    '--columns'?: string
    /** What they add up to: narrower, and the grid scrolls sideways. */
    '--least-width'?: string
  }
}
