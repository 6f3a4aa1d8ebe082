/** What a page of positions is read off: which cells to show, in which order, and one sentence that sums them up. */
import type { PositionRow } from '#contract/records.ts'
import type { Band } from '#contract/vocabulary.ts'
import { standingOf, type Standing } from '#domain/silence.ts'

/** Where the actor holds or inherits a view, and where it is silent. */
export interface SortedPositions {
  readonly held: readonly PositionRow[]
  readonly silent: readonly PositionRow[]
}

/** Own views first, then inherited ones; the latest first within each. An assessed "no position" counts as held. */
export function sortPositions(positions: readonly PositionRow[]): SortedPositions {
  const held = positions
    .filter((position) => position.basis !== 'none')
    .toSorted(
      (a, b) =>
        Number(a.basis === 'inherited') - Number(b.basis === 'inherited') ||
        (b.date ?? '').localeCompare(a.date ?? '') ||
        a.issueLabel.localeCompare(b.issueLabel),
    )
  const silent = positions
    .filter((position) => position.basis === 'none')
    .toSorted((a, b) => b.evidence.length - a.evidence.length || a.issueLabel.localeCompare(b.issueLabel))
  return { held, silent }
}

/** +1 towards 100 since the previous position, −1 towards 0, 0 where nothing moved. */
export function movementOf(position: PositionRow): -1 | 0 | 1 {
  const before = position.previous?.value
  if (before === null || before === undefined || position.value === null || before === position.value) return 0
  return position.value > before ? 1 : -1
}

const COUNTED: readonly (readonly [Band, string])[] = [
  ['supports', 'supports'],
  ['open', 'is open on'],
  ['opposes', 'opposes'],
]

/** "Supports 3, is open on 2 and opposes 1 of 15 issues; 4 of these inherited; moved on 1." */
export function stanceSummary(positions: readonly PositionRow[], unreviewed: number): string {
  const views = positions.filter((position) => position.value !== null)
  if (views.length === 0) return nothingStated(positions, unreviewed)
  const parts = COUNTED.flatMap(([band, words]) => {
    const count = views.filter((position) => position.band === band).length
    return count === 0 ? [] : [`${words} ${count}`]
  })
  const inherited = views.filter((position) => position.basis === 'inherited').length
  const moved = views.filter((position) => movementOf(position) !== 0).length
  const after = [
    ...(inherited > 0 ? [`${inherited} of these inherited`] : []),
    ...(moved > 0 ? [`moved on ${moved}`] : []),
  ]
  return `${capital(joined(parts))} of ${positions.length} issues${after.map((part) => `; ${part}`).join('')}.`
}

function nothingStated(positions: readonly PositionRow[], unreviewed: number): string {
  const spoke = positions.some((position) => standingOf(position) !== 'never spoke')
  if (spoke) return 'Spoke, without committing on any issue.'
  return unreviewed > 0 ? 'Spoke, but nothing is confirmed yet.' : 'Has not spoken.'
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The words for each way of taking no side; a stated middle is a view and says so. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  'never spoke': 'Never spoke',
  'no commitment': 'Spoke, no commitment',
  'stands in the middle': 'Stands in the middle',
  'takes a side': 'Takes a side',
}

/** Statements a person should weigh: made after the assessment that is shown. */
export function saidSince(position: PositionRow): number {
  const { basis, date } = position
  if (basis !== 'assessed' || date === null) return 0
  return position.evidence.filter((evidence) => evidence.date !== null && evidence.date > date).length
}
