/** The statements of a report under their paragraphs, in rows of two fixed heights. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { StatementRow } from '#contract/records.ts'
import { useRootSize } from '#editing/root-size.ts'
import classes from './review-list.module.css'
import { ReviewRow } from './review-row.tsx'

interface ReviewListProps {
  readonly statements: readonly StatementRow[]
  readonly focusedId: string | null
  readonly onFocus: (id: string) => void
}

type Line = { readonly heading: string } | { readonly statement: StatementRow; readonly at: number }

const HEADING_REM = 1.625
const ROW_REM = 4.125

export function ReviewList({ statements, focusedId, onFocus }: ReviewListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const rem = useRootSize()
  const lines = useMemo(() => grouped(statements), [statements])
  // oxlint-disable-next-line react/incompatible-library -- we build without the React Compiler
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => rem * (isHeading(lines[at]) ? HEADING_REM : ROW_REM),
    getItemKey: (at) => keyOf(lines[at]),
    overscan: 8,
  })

  const focusedAt = lines.findIndex((line) => 'statement' in line && line.statement.id === focusedId)
  useEffect(() => {
    virtual.measure()
  }, [lines, rem, virtual])
  // An offer under the list takes room from it: what is in focus stays in sight.
  const [height, setHeight] = useState(0)
  useEffect(() => {
    const box = scroller.current
    if (box === null) return
    const watcher = new ResizeObserver(() => setHeight(box.clientHeight))
    watcher.observe(box)
    return () => watcher.disconnect()
  }, [])
  useEffect(() => {
    if (focusedAt >= 0) virtual.scrollToIndex(focusedAt, { align: 'auto' })
  }, [focusedAt, height, virtual])

  return (
    <div
      ref={scroller}
      className={classes.list}
      role="listbox"
      aria-label="Statements"
      aria-activedescendant={focusedAt >= 0 && focusedId !== null ? rowId(focusedId) : undefined}
      tabIndex={0}
      data-review-list
    >
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }} role="presentation">
        {virtual.getVirtualItems().map(({ index, key, start, size }) => {
          const line = lines[index]
          if (line === undefined) return null
          const place = { transform: `translateY(${start}px)`, height: size }
          return 'heading' in line ? (
            <div key={key} className={classes.heading} style={place} role="presentation">{line.heading}</div>
          ) : (
            <ReviewRow
              key={key}
              id={rowId(line.statement.id)}
              statement={line.statement}
              isFocused={line.statement.id === focusedId}
              place={place}
              position={line.at + 1}
              total={statements.length}
              onFocus={onFocus}
            />
          )
        })}
      </div>
    </div>
  )
}

const rowId = (statementId: string) => `review-${statementId}`
const isHeading = (line: Line | undefined) => line !== undefined && 'heading' in line
const keyOf = (line: Line | undefined) => (line === undefined ? '' : 'heading' in line ? line.heading : line.statement.id)

/** A heading wherever the paragraph changes. */
function grouped(statements: readonly StatementRow[]): readonly Line[] {
  const lines: Line[] = []
  let last: string | null = null
  statements.forEach((statement, at) => {
    const heading = statement.para === null ? 'Without a passage' : `Paragraph ${statement.para + 1}`
    if (heading !== last) lines.push({ heading })
    last = heading
    lines.push({ statement, at })
  })
  return lines
}
