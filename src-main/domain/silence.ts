/** Silence is not neutrality: the ways in which an actor takes no side, kept apart. */
import { bandOf } from './stance.ts'

/** Why a cell is empty: the actor never spoke at all, or spoke without committing on this issue. */
export type Silence = 'never spoke' | 'no commitment'

/** `takes a side`: supports or opposes, in its own words, by assessment or through a grouping. */
export type Standing = Silence | 'stands in the middle' | 'takes a side'

/** The kind of silence of an actor without a position. */
export function silenceOf(actor: string, spoke: ReadonlySet<string>): Silence {
  return spoke.has(actor) ? 'no commitment' : 'never spoke'
}

/** One of four, for any position: a stated middle is a view, an empty cell is none. */
export function standingOf(position: { readonly value: number | null; readonly silence: Silence | null }): Standing {
  if (position.value === null) return position.silence ?? 'no commitment'
  return bandOf(position.value) === 'open' ? 'stands in the middle' : 'takes a side'
}

/** Those without a position on an issue, by kind of silence, each in the order given. */
export function bySilence<P extends { readonly value: number | null; readonly silence: Silence | null }>(
  positions: readonly P[],
): Readonly<Record<Silence, readonly P[]>> {
  const silent = positions.filter((position) => position.value === null)
  return {
    'never spoke': silent.filter((position) => standingOf(position) === 'never spoke'),
    'no commitment': silent.filter((position) => standingOf(position) === 'no commitment'),
  }
}
