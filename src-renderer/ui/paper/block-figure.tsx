/** A drawing in the page itself, so that it is set in the page's own letters; read aloud by its alternative text. */
import { useMemo } from 'react'
import type { Figure } from '#contract/document-tree.ts'
import look from './paper.module.css'
import { safeSvg } from './safe-svg.ts'

export function BlockFigure({ figure, number }: { readonly figure: Figure; readonly number: number }) {
  const svg = useMemo(() => safeSvg(figure.svg), [figure.svg])
  const size = { width: `${figure.widthMm}mm`, aspectRatio: `${figure.widthMm} / ${figure.heightMm}` }
  return (
    <figure className={look.figure} data-part="">
      {figure.caption === null ? null : (
        <figcaption className={look.caption}>
          Figure {number}. {figure.caption}
        </figcaption>
      )}
      {svg === null ? (
        <p className={look.note}>{figure.alt}</p>
      ) : (
        <div className={look.drawing} role="img" aria-label={figure.alt} style={size} dangerouslySetInnerHTML={{ __html: svg }} />
      )}
    </figure>
  )
}
