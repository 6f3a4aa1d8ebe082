/** A cell typed into: a day, a condition, a note. Enter or Tab writes it, Esc leaves it as it was. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import classes from './cells.module.css'
import type { Move } from './cell-edits.ts'

interface CellTextProps {
  readonly label: string
  readonly value: string
  readonly typed: string | null
  readonly maxLength: number
  readonly placeholder?: string
  /** What is wrong with the text; null where it can be written. */
  readonly problemOf?: (text: string) => string | null
  readonly onCommit: (text: string, move: Move) => void
  readonly onCancel: () => void
}

const NO_PROBLEM = () => null

export function CellText({ label, value, typed, maxLength, placeholder, problemOf = NO_PROBLEM, onCommit, onCancel }: CellTextProps) {
  const [draft, setDraft] = useState(typed ?? value)
  const input = useRef<HTMLInputElement>(null)
  const left = useRef(false)
  const problem = problemOf(draft)
  useEffect(() => {
    input.current?.focus()
    if (typed === null) input.current?.select()
  }, [typed])

  const commit = (move: Move) => {
    if (left.current || problem !== null) return
    left.current = true
    onCommit(draft, move)
  }
  const cancel = () => {
    left.current = true
    onCancel()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') cancel()
    else if (event.key === 'Enter') commit('down')
    else if (event.key === 'Tab') commit(event.shiftKey ? 'left' : 'right')
    else return
    event.preventDefault()
  }
  return (
    <input
      ref={input}
      className={classes.text}
      aria-label={label}
      aria-invalid={problem !== null}
      title={problem ?? undefined}
      placeholder={placeholder}
      maxLength={maxLength}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      // Left for somewhere else: what can be written is, what cannot is dropped.
      onBlur={() => (problem === null ? commit('stay') : left.current || cancel())}
    />
  )
}
