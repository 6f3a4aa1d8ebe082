/** What is measured: each stretch in one long column as wide as its sheet, its notes, and the furniture of a page. */
import type { DocumentTree } from '#contract/document-tree.ts'
import type { HouseStyle } from '#contract/house-style.ts'
import { FlowItems } from './flow-items.tsx'
import type { Stretch } from './flow.ts'
import { notesIn } from './measure.ts'
import { FirstHead, Foot, Note, RunningHead } from './paper-sheet.tsx'
import look from './paper.module.css'

export interface LongColumnsProps {
  readonly tree: DocumentTree
  readonly house: HouseStyle
  readonly flow: readonly Stretch[]
}

export function LongColumns({ tree, house, flow }: LongColumnsProps) {
  return firstNotes(flow).map(({ stretch, first, count }, at) => (
    <div key={at} className={look.column} data-paper={tree.paper} data-orientation={stretch.orientation} data-first-note={first}>
      <div data-measure="first-head">
        <FirstHead tree={tree} house={house} />
      </div>
      <div data-measure="head">
        <RunningHead tree={tree} house={house} right={stretch.head} />
      </div>
      <div data-measure="items" className={look.body}>
        <FlowItems items={stretch.items} />
      </div>
      <div data-measure="notes" className={look.measuredNotes}>
        {Array.from({ length: count }, (_, note) => (
          <Note key={note} note={tree.footnotes[first + note - 1]} number={first + note} />
        ))}
      </div>
      <div data-measure="foot">
        <Foot tree={tree} house={house} count="Page 100 of 100" />
      </div>
    </div>
  ))
}

function firstNotes(flow: readonly Stretch[]): readonly { readonly stretch: Stretch; readonly first: number; readonly count: number }[] {
  let first = 1
  return flow.map((stretch) => {
    const count = notesIn(stretch.items, first)
    const begins = first
    first += count
    return { stretch, first: begins, count }
  })
}
