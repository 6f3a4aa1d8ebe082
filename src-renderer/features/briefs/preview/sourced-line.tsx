/** A line that leads to the words it rests on: by a click anywhere on it, or by its own button from the keyboard. */
import type { ReactNode } from 'react'
import type { Sourced } from '#contract/document-tree.ts'
import look from './preview.module.css'

export interface SourcedLineProps {
  readonly source: Sourced
  readonly onEvidence: (statement: string) => void
  readonly children: ReactNode
}

export function SourcedLine({ source, onEvidence, children }: SourcedLineProps) {
  const [first] = source.evidence ?? []
  const portion = source.portion ? <span className={look.portion}>{source.portion} </span> : null
  if (first === undefined) {
    return (
      <>
        {portion}
        {children}
      </>
    )
  }
  return (
    <span className={look.sourced} onClick={(event) => !isLink(event.target) && onEvidence(first)}>
      {portion}
      {children}
      <button type="button" className={look.toSource} aria-label="Show the words this rests on" title="Show the words this rests on">
        →
      </button>
    </span>
  )
}

/** A footnote mark inside the line keeps its own click. */
const isLink = (target: EventTarget): boolean => target instanceof HTMLElement && target.closest('a') !== null
