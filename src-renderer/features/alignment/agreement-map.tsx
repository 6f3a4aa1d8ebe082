/** The agreement of all pairs as a clustered map: painted on a canvas, since 193 actors make 37,000 cells; read cell by cell. */
import { useElementSize } from '@mantine/hooks'
import { memo, useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { navigate } from '#bridge/route.ts'
import { dendrogramChart } from '#charts/dendrogram.ts'
import type { Alignment } from '#contract/records/alignment.ts'
import { Drawing } from '#ui/drawing.tsx'
import classes from './alignment.module.css'
import { frameOf, cellUnder, nextCell, type Cell, type MapFrame } from './map-frame.ts'
import { pairAt, sayingOf, type Pair } from './pairs.ts'
import { usePaintedMap } from './use-painted-map.ts'

/** Heights of the tree: 1 − agreement. */
const CHANCE = 1
const OPPOSITE = 2

export interface AgreementMapProps {
  readonly alignment: Alignment
  /** Told of the pair under the pointer or the keyboard. */
  readonly onPair: (pair: Pair) => void
}

export const AgreementMap = memo(function AgreementMap({ alignment, onPair }: AgreementMapProps) {
  const { ref, width, height } = useElementSize()
  const [at, setAt] = useState<Cell>({ row: 0, column: Math.min(1, alignment.actors.length - 1) })
  const count = alignment.actors.length
  const frame = frameOf(count, width, height)
  const canvas = usePaintedMap(alignment, frame)
  const cell = { row: Math.min(at.row, count - 1), column: Math.min(at.column, count - 1) }
  const goTo = (to: Cell) => {
    setAt(to)
    onPair(pairAt(alignment, to.row, to.column))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      const actor = alignment.actors[cell.row]
      if (actor) navigate({ screen: 'actors', actor: actor.id })
      return
    }
    const to = nextCell(cell, event.key, count)
    if (to === null) return
    event.preventDefault()
    goTo(to)
  }
  const onPointer = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect()
    const to = cellUnder(event.clientX - box.left, event.clientY - box.top, count, frame)
    if (to !== null && (to.row !== cell.row || to.column !== cell.column)) goTo(to)
  }
  const names = alignment.actors
  return (
    <div ref={ref} className={classes.mapSide}>
      <div
        className={classes.map}
        role="grid"
        tabIndex={0}
        aria-label="Agreement of all pairs, neighbours side by side"
        aria-rowcount={count}
        aria-colcount={count}
        aria-activedescendant="agreement-at"
        style={{ width: frame.width, height: frame.height }}
        onKeyDown={onKeyDown}
        onPointerMove={onPointer}
      >
        <canvas ref={canvas} className={classes.canvas} aria-hidden />
        <div role="row" aria-rowindex={cell.row + 1}>
          <div
            id="agreement-at"
            role="gridcell"
            aria-colindex={cell.column + 1}
            aria-label={sayingOf(pairAt(alignment, cell.row, cell.column), names)}
            className={classes.at}
            style={{ left: frame.left + cell.column * frame.cell, top: frame.top + cell.row * frame.cell, width: frame.cell, height: frame.cell }}
          />
        </div>
      </div>
      <Tree alignment={alignment} frame={frame} />
    </div>
  )
})

interface TreeProps {
  readonly alignment: Alignment
  readonly frame: MapFrame
}

/** Beside the rows: who joins whom first. */
function Tree({ alignment: { actors, merges, issues }, frame }: TreeProps) {
  const { cell, top, tree } = frame
  const { svg, alt } = useMemo(
    () => dendrogramChart({ subject: `${issues.length} issues`, actors: actors.map(({ shortName }) => ({ label: shortName })), merges, cut: CHANCE, highest: OPPOSITE }, cell, tree.width),
    [actors, merges, issues.length, cell, tree.width],
  )
  return (
    <div role="img" aria-label={alt} className={classes.tree} title="Who joins whom first: the further right, the less they agree. The line is what chance gives." style={{ left: tree.left, top }}>
      <Drawing svg={svg} width={tree.width} />
    </div>
  )
}
