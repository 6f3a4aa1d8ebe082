/** Every document with its provenance and how far its review has got; Enter opens, arrows move. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import type { DocumentRow } from '#contract/records.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { useRootSize } from '#editing/root-size.ts'
import { ContextMenu, menuPoint, type ContextPlace } from '#ui/context-menu.tsx'
import { DocumentLine } from './document-line.tsx'
import classes from './document-list.module.css'
import { useDocumentDeeds, type DocumentDeeds } from './use-document-deeds.ts'

const LINE_REM = 3.5

export function DocumentList({ documents }: { readonly documents: readonly DocumentRow[] }) {
  const scroller = useRef<HTMLDivElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const [menu, setMenu] = useState<ContextPlace | null>(null)
  const deedsOf = useDocumentDeeds()
  const height = LINE_REM * useRootSize()
  const levels = useQueryOf('handling.levels').data ?? []
  // oxlint-disable-next-line react/incompatible-library -- we build without the React Compiler
  const virtual = useVirtualizer({
    count: documents.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (at) => documents[at]?.id ?? at,
    overscan: 10,
  })
  const open = (at: number) => {
    const document = documents[at]
    if (document !== undefined) deedsOf(document).open()
  }
  const goTo = (at: number) => {
    const next = Math.max(0, Math.min(documents.length - 1, at))
    setActive(next)
    virtual.scrollToIndex(next)
  }
  const ask = (event: MouseEvent) => {
    const under = event.target instanceof Element ? event.target.closest('[aria-rowindex]') : null
    const { x, y, byMouse } = menuPoint(event, window.document.getElementById(`document-${documents[active]?.id ?? ''}`))
    const at = byMouse ? documents.findIndex(({ id }) => under?.id === `document-${id}`) : active
    const document = documents[at]
    if (document === undefined) return
    setActive(at)
    setMenu({ x, y, groups: menuOf(deedsOf(document)) })
  }
  const closeMenu = () => {
    setMenu(null)
    grid.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => goTo(active + 1),
      ArrowUp: () => goTo(active - 1),
      j: () => goTo(active + 1),
      k: () => goTo(active - 1),
      Home: () => goTo(0),
      End: () => goTo(documents.length - 1),
      Enter: () => open(active),
    }
    const move = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined
    if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    move()
  }
  return (
    <div ref={grid} onContextMenu={ask} className={classes.table} role="grid" aria-label="Documents" aria-rowcount={documents.length + 1} aria-activedescendant={`document-${documents[active]?.id ?? ''}`} tabIndex={0} onKeyDown={onKeyDown}>
      <ContextMenu label="What to do with the document" place={menu} onClose={closeMenu} />
      <div className={classes.head} role="row" aria-rowindex={1}>
        {['Document', 'Date', 'Meeting', 'Review', 'Mark', ''].map((label) => (
          <span key={label} role="columnheader">{label || <span className={classes.unseen}>Actions</span>}</span>
        ))}
      </div>
      <div ref={scroller} className={classes.body} role="rowgroup">
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }} role="presentation">
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const document = documents[index]
            if (document === undefined) return null
            return (
              <DocumentLine
                key={key}
                document={document}
                index={index}
                isActive={index === active}
                mark={levels.find(({ id }) => id === document.mark)?.label ?? document.mark}
                place={{ transform: `translateY(${start}px)`, height }}
                deeds={deedsOf(document)}
                onActive={() => setActive(index)}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}

function menuOf({ open, brief, readAgain, remove }: DocumentDeeds): ContextPlace['groups'] {
  return [
    [{ label: 'Open', keys: 'Enter', onChoose: open }, ...(brief === null ? [] : [{ label: 'Brief on the meeting…', onChoose: brief }])],
    readAgain === null ? [] : [{ label: 'Read what awaits review again', onChoose: readAgain }],
    [{ label: 'Remove with its statements', onChoose: remove }],
  ]
}
