/** The colours and letters of the table's cells, read off the theme: a canvas knows no variables. */
import type { Tint } from '../cell-look.ts'
import classes from '../matrix.module.css'

export interface Inks {
  readonly tints: ReadonlyMap<Tint, { readonly paper: string; readonly ink: string }>
  readonly page: string
  readonly groupPage: string
  readonly line: string
  readonly accent: string
  /** Family and size of the cells' letters. */
  readonly family: string
  readonly size: number
}

const TINTS: readonly Tint[] = ['supports', 'open', 'opposes', 'not stated', 'no-commitment', 'never-spoke']

/** `beside`: an element of the table, whose theme holds. */
export function inksOf(beside: HTMLElement): Inks {
  const probe = document.createElement('div')
  beside.append(probe)
  const look = (className: string | undefined, tint?: Tint): CSSStyleDeclaration => {
    probe.className = className ?? ''
    if (tint === undefined) delete probe.dataset['tint']
    else probe.dataset['tint'] = tint
    return getComputedStyle(probe)
  }
  const tints = new Map(
    TINTS.map((tint) => {
      const { backgroundColor, color } = look(classes.cell, tint)
      return [tint, { paper: backgroundColor, ink: color }] as const
    }),
  )
  const { borderRightColor: line, fontFamily: family, fontSize } = look(classes.cell)
  const inks = { tints, line, family, size: Number.parseFloat(fontSize), page: look(classes.name).backgroundColor, groupPage: look(classes.group).backgroundColor, accent: look(classes.playAccent).color }
  probe.remove()
  return inks
}
