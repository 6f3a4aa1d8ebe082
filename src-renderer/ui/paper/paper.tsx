/**
 * A document as sheets of paper: the same tree that becomes the Word file, in the same dress, set into pages by
 * measuring one long column out of sight.
 */
import '@fontsource/carlito/400.css'
import '@fontsource/carlito/700.css'
import '@fontsource/carlito/400-italic.css'
import '@fontsource/carlito/700-italic.css'
import '@fontsource/noto-sans-arabic/arabic-400.css'
import '@fontsource/noto-sans-arabic/arabic-700.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { DocumentTree } from '#contract/document-tree.ts'
import type { HouseStyle } from '#contract/house-style.ts'
import { flowOf, type Stretch } from './flow.ts'
import { houseLook } from './house-look.ts'
import { layOut } from './lay-out.ts'
import { LongColumns } from './long-columns.tsx'
import { PaperContext, type PaperUse } from './paper-context.ts'
import { PaperSheet } from './paper-sheet.tsx'
import look from './paper.module.css'
import { placesOf, type Sheet } from './sheets.ts'

export interface PaperProps {
  readonly tree: DocumentTree
  readonly house: HouseStyle
  readonly onEvidence?: (statement: string) => void
  /** Addresses lead somewhere: in a PDF. */
  readonly follows?: boolean
  /** Called once the pages of this tree are on the screen. */
  readonly onLaidOut?: (pages: number) => void
}

interface LaidOut {
  readonly tree: DocumentTree
  readonly house: HouseStyle
  readonly sheets: readonly Sheet[]
}

export function Paper({ tree, house, onEvidence, follows = false, onLaidOut }: PaperProps) {
  const [laid, setLaid] = useState<LaidOut | null>(null)
  const flow = useMemo(() => flowOf(tree), [tree])
  const current = laid !== null && laid.tree === tree && laid.house === house
  useEffect(() => {
    if (current) onLaidOut?.(laid.sheets.length)
  }, [current, laid, onLaidOut])
  return (
    <>
      {laid === null ? null : <Sheets laid={laid} follows={follows} {...(onEvidence ? { onEvidence } : {})} />}
      {current ? null : <Measuring tree={tree} house={house} flow={flow} onMeasured={(sheets) => setLaid({ tree, house, sheets })} />}
    </>
  )
}

interface SheetsProps extends Pick<PaperUse, 'onEvidence' | 'follows'> {
  readonly laid: LaidOut
}

function Sheets({ laid: { tree, house, sheets }, onEvidence, follows }: SheetsProps) {
  const use = useMemo<PaperUse>(
    () => ({ pages: placesOf(sheets), follows, anchors: true, ...(onEvidence ? { onEvidence } : {}) }),
    [sheets, follows, onEvidence],
  )
  return (
    <PaperContext value={use}>
      <article className={look.paper} style={houseLook(house, tree.type === 'large')} lang={tree.properties.language} aria-label={tree.properties.title}>
        {sheets.map((sheet, at) => (
          <PaperSheet key={at} tree={tree} house={house} sheet={sheet} page={at + 1} pageCount={sheets.length} />
        ))}
      </article>
    </PaperContext>
  )
}

interface MeasuringProps {
  readonly tree: DocumentTree
  readonly house: HouseStyle
  readonly flow: readonly Stretch[]
  readonly onMeasured: (sheets: readonly Sheet[]) => void
}

const MEASURED_ONLY: PaperUse = { pages: new Map(), follows: false, anchors: false, onEvidence: () => {} }

function Measuring({ tree, house, flow, onMeasured }: MeasuringProps) {
  const place = useRef<HTMLDivElement>(null)
  const done = useRef(onMeasured)
  useEffect(() => {
    done.current = onMeasured
  })
  useEffect(() => {
    let wanted = true
    // Asking for the height lays the text out, which asks for its fonts; pages are set once they are there.
    void place.current?.offsetHeight
    void document.fonts.ready.then(() => {
      if (wanted && place.current) done.current(layOut(tree, house, flow, place.current))
    })
    return () => {
      wanted = false
    }
  }, [tree, house, flow])
  // Outside whatever shows the sheets, which may be scaled: what is measured must be in full size.
  return createPortal(
    <PaperContext value={MEASURED_ONLY}>
      <div ref={place} className={look.measuring} style={houseLook(house, tree.type === 'large')} lang={tree.properties.language} aria-hidden inert>
        <LongColumns tree={tree} house={house} flow={flow} />
      </div>
    </PaperContext>,
    document.body,
  )
}
