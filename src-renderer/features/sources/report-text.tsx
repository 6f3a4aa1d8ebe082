/** The text of a report as it was read, with every proposal a coloured passage. */
import { useEffect, useMemo, useRef } from 'react'
import type { StatementRow } from '#contract/records.ts'
import { ReportBlock } from './report-block.tsx'
import classes from './report-text.module.css'
import { blocksOf, statementsByBlock } from './text-layout.ts'

interface ReportTextProps {
  readonly body: string
  readonly statements: readonly StatementRow[]
  readonly focused: StatementRow | null
  readonly onFocus: (id: string) => void
}

export function ReportText({ body, statements, focused, onFocus }: ReportTextProps) {
  const pane = useRef<HTMLDivElement>(null)
  const blocks = useMemo(() => blocksOf(body), [body])
  const byBlock = useMemo(() => statementsByBlock(blocks, statements), [blocks, statements])
  const focusedId = focused?.id ?? null
  const latest = useRef(onFocus)
  useEffect(() => {
    latest.current = onFocus
  })

  useEffect(() => {
    if (focusedId === null) return
    const passage = pane.current?.querySelector('[data-focused]')
    if (passage) revealPassage(passage, pane.current)
  }, [focusedId])

  /** A second click on a passage that several statements share goes on to the next of them. */
  const onClick = (event: React.MouseEvent) => {
    const passage = event.target instanceof Element ? event.target.closest('[data-statements]') : null
    const ids = passage?.getAttribute('data-statements')?.split(' ') ?? []
    const next = ids[(ids.indexOf(focusedId ?? '') + 1) % ids.length]
    if (next !== undefined && window.getSelection()?.isCollapsed !== false) latest.current(next)
  }

  return (
    <div ref={pane} className={classes.pane} onClick={onClick} tabIndex={0} role="region" aria-label="Text of the report" data-report-text>
      <article className={classes.text}>
        {blocks.map((block) => (
          <ReportBlock
            key={block.start}
            body={body}
            block={block}
            statements={byBlock[block.index] ?? NONE}
            focusedId={(byBlock[block.index] ?? NONE).some(({ id }) => id === focusedId) ? focusedId : null}
          />
        ))}
      </article>
    </div>
  )
}

const NONE: readonly StatementRow[] = []

/** Scrolls only where the passage is not comfortably in sight, so that reading on does not jump. */
function revealPassage(passage: Element, pane: HTMLElement | null): void {
  const seen = pane?.getBoundingClientRect()
  const at = passage.getBoundingClientRect()
  if (seen && at.top > seen.top + 40 && at.bottom < seen.bottom - 80) return
  passage.scrollIntoView({ block: 'center' })
}
