/** How many stand where on each issue, and the order positions are read in. */
import type { PositionRow } from '#contract/records.ts'
import { BANDS, type Band } from '#contract/vocabulary.ts'

/** Positions per band; `not stated` counts those who spoke elsewhere, never everyone who could have. */
export type Tally = Readonly<Record<Band, number>>

export const NOBODY: Tally = { supports: 0, open: 0, opposes: 0, 'not stated': 0 }

/** issue → how many of those who spoke at all stand in each band. */
export function tallyByIssue(positions: readonly PositionRow[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Record<Band, number>>()
  for (const { issue, band, silence } of positions) {
    if (silence === 'never spoke') continue
    const tally = tallies.get(issue) ?? { ...NOBODY }
    tally[band] += 1
    tallies.set(issue, tally)
  }
  return tallies
}

/** Those with a view, in the order of the bar. */
export const SHOWN_BANDS = BANDS.filter((band) => band !== 'not stated')

export const held = (tally: Tally): number => SHOWN_BANDS.reduce((sum, band) => sum + tally[band], 0)

/** From 100 to 0, as the page reads from those who call for it to those against; equal values by name. */
export function byValue(positions: readonly PositionRow[]): readonly PositionRow[] {
  return positions
    .filter((position) => position.value !== null)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0) || a.actor.shortName.localeCompare(b.actor.shortName))
}
