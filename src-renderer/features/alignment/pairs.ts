/** What the table of agreement says of a pair, and the links it draws. */
import type { ActorRef } from '#contract/records.ts'
import type { Alignment } from '#contract/records/alignment.ts'

export interface Pair {
  readonly row: number
  readonly column: number
  /** Null where nothing can be said. */
  readonly agreement: number | null
  readonly shared: number
  /** It rests on so few issues that it says little. */
  readonly few: boolean
}

export function pairAt({ actors, agreement, shared, fewShared }: Alignment, row: number, column: number): Pair {
  const at = row * actors.length + column
  const figure = agreement[at] ?? Number.NaN
  const count = shared[at] ?? 0
  return { row, column, agreement: Number.isNaN(figure) ? null : figure, shared: count, few: count < fewShared }
}

export interface Link {
  readonly a: number
  readonly b: number
  readonly agreement: number
  readonly few: boolean
}

/** Every pair that agrees at least so much, once. */
export function linksOf(alignment: Alignment, atLeast: number): readonly Link[] {
  const links: Link[] = []
  for (let a = 0; a < alignment.actors.length; a += 1) {
    for (let b = a + 1; b < alignment.actors.length; b += 1) {
      const { agreement, few } = pairAt(alignment, a, b)
      if (agreement !== null && agreement >= atLeast) links.push({ a, b, agreement, few })
    }
  }
  return links
}

/** With a true minus and two decimals, so that columns line up. */
export const signed = (figure: number): string => `${figure < 0 ? '−' : ''}${Math.abs(figure).toFixed(2)}`

/** For a cell with room for four signs: ".75", "−.50", "1". */
export const shortFigure = (figure: number): string => signed(figure).replace('0.', '.').replace('1.00', '1')

/** The pair in a sentence. */
export function sayingOf({ row, column, agreement, shared, few }: Pair, actors: readonly ActorRef[]): string {
  const names = `${actors[row]?.shortName ?? ''} and ${actors[column]?.shortName ?? ''}`
  if (row === column) return actors[row]?.name ?? ''
  if (agreement === null) return `${names}: nothing can be said, ${issuesShared(shared)}`
  return `${names}: agreement ${signed(agreement)}, ${issuesShared(shared)}${few ? ', which says little' : ''}`
}

const issuesShared = (count: number): string => (count === 1 ? '1 shared issue' : `${count} shared issues`)
