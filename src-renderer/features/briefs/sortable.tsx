/** A list put in order by dragging a row's handle, or with Alt and the arrow keys while anything in the row has the focus. */
import { IconGripVertical } from '@tabler/icons-react'
import { useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import classes from './sortable.module.css'

export interface SortableProps<T> {
  readonly label: string
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  /** How a row is called when it is moved: "Our lines". */
  readonly nameOf: (item: T) => string
  readonly onOrder: (items: readonly T[]) => void
  readonly children: (item: T, at: number) => ReactNode
}

export function Sortable<T>({ label, items, keyOf, nameOf, onOrder, children }: SortableProps<T>) {
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<number | null>(null)
  const [said, setSaid] = useState('')

  const move = (from: number, to: number): void => {
    const moving = items[from]
    if (moving === undefined || to < 0 || to >= items.length || from === to) return
    onOrder(moved(items, from, to))
    setSaid(`${nameOf(moving)} is now ${to + 1} of ${items.length}`)
  }
  const moveByKey = (event: KeyboardEvent, at: number): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(at, at + (event.key === 'ArrowUp' ? -1 : 1))
  }
  const drop = (): void => {
    const from = items.findIndex((item) => keyOf(item) === dragged)
    if (from >= 0 && over !== null) move(from, over)
    setDragged(null)
    setOver(null)
  }
  return (
    <>
      <ol className={classes.list} aria-label={label}>
        {items.map((item, at) => (
          <li
            key={keyOf(item)}
            className={classes.row}
            data-dragged={keyOf(item) === dragged || undefined}
            data-over={over === at && keyOf(item) !== dragged ? (items.findIndex((one) => keyOf(one) === dragged) < at ? 'after' : 'before') : undefined}
            onDragOver={(event) => {
              if (dragged === null) return
              event.preventDefault()
              setOver(at)
            }}
            onDrop={drop}
            onKeyDown={(event) => moveByKey(event, at)}
          >
            <button
              type="button"
              className={classes.handle}
              draggable
              aria-label={`Move ${nameOf(item)}`}
              title="Drag, or press Alt with ↑ or ↓"
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move'
                event.dataTransfer.setData('text/plain', nameOf(item))
                const row = event.currentTarget.closest('li')
                if (row) event.dataTransfer.setDragImage(row, 8, 8)
                setDragged(keyOf(item))
              }}
              onDragEnd={() => {
                setDragged(null)
                setOver(null)
              }}
            >
              <IconGripVertical size={14} aria-hidden />
            </button>
            {children(item, at)}
          </li>
        ))}
      </ol>
      <span className={classes.said} aria-live="polite">
        {said}
      </span>
    </>
  )
}

/** The list with one item taken out and put in elsewhere. */
export function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const rest = items.filter((_, at) => at !== from)
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)]
}
