/** A line that leads to the words it rests on: by a click anywhere on it, or by its own button from the keyboard. */
import { use } from 'react'
import type { ReactNode } from 'react'
import type { Sourced } from '#contract/document-tree.ts'
import { PaperContext } from './paper-context.ts'
import look from './paper.module.css'

export interface SourcedLineProps {
  readonly source: Sourced
  /** The second half of a line that a page broke bears no portion mark of its own. */
  readonly continued?: boolean
  readonly children: ReactNode
}

export function SourcedLine({ source, continued = false, children }: SourcedLineProps) {
  const { onEvidence } = use(PaperContext)
  const [first] = source.evidence ?? []
  const portion = source.portion !== undefined && !continued ? <span className={look.portion}>{source.portion} </span> : null
  if (first === undefined || onEvidence === undefined) {
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

/** A bar in the margin beside what is new since the last export. */
export const barOf = ({ changed }: Sourced): { readonly 'data-changed'?: true } => (changed ? { 'data-changed': true } : {})
