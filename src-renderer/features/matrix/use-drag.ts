/** Reordering by drag: what is dropped on something of its own kind takes its place. */
import { useState, type DragEvent } from 'react'

export interface DragProps {
  readonly draggable: true
  readonly 'data-over': boolean
  readonly onDragStart: (event: DragEvent) => void
  readonly onDragOver: (event: DragEvent) => void
  readonly onDragLeave: () => void
  readonly onDrop: (event: DragEvent) => void
}

/** `kind` keeps rows from being dropped on columns. */
export function useDrag(kind: 'actor' | 'issue', id: string, onMove: (what: string, onto: string) => void): DragProps {
  const [over, setOver] = useState(false)
  const type = `application/x-demarche-${kind}`
  return {
    draggable: true,
    'data-over': over,
    onDragStart: (event) => {
      event.dataTransfer.setData(type, id)
      event.dataTransfer.effectAllowed = 'move'
    },
    onDragOver: (event) => {
      if (!event.dataTransfer.types.includes(type)) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event) => {
      event.preventDefault()
      setOver(false)
      const what = event.dataTransfer.getData(type)
      if (what !== '' && what !== id) onMove(what, id)
    },
  }
}
