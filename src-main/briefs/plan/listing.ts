/** Plans a table exactly as it was seen on screen: one turned sheet after another, the head repeated, marked as the highest in it. */
import type { Cell } from '#contract/document-tree.ts'
import type { Band } from '#contract/vocabulary.ts'
import type { HandlingScheme } from '#domain/handling.ts'
import { highest } from '#domain/handling.ts'
import { longDate } from '#domain/calendar.ts'
import { measure } from '../page.ts'
import type { Paper } from '../page.ts'
import { textRuns } from '../text-runs.ts'
import { draftingFor, plannedBrief } from './frame.ts'
import { section, table } from './drafting.ts'
import { counted } from './phrases.ts'
import type { PlannedBrief } from './planned.ts'
import { releaseDoor } from './release.ts'

export interface Listing {
  /** "Statements": names the document and what its rows are. */
  readonly kind: string
  readonly title: string
  /** ISO day the document bears. */
  readonly date: string
  /** What the rows were chosen by, in words. */
  readonly facts: readonly (readonly [label: string, text: string])[]
  /** Header and weight: what is left when every column holds its longest word is shared out by it. */
  readonly columns: readonly (readonly [header: string, weight: number])[]
  readonly rows: readonly (readonly string[])[]
  /** The column that tells a stance, with the band of each row. */
  readonly stance?: { readonly column: number; readonly bands: readonly (Band | null)[] }
  /** Handling level ids and instructions of everything in it. */
  readonly marks: readonly string[]
  readonly caveats: readonly string[]
  readonly scheme: HandlingScheme
}

/** @throws UnknownMarkError where something in it bears a mark that the scheme does not hold. */
export function planListing(listing: Listing, paper: Paper): PlannedBrief {
  const { kind, title, date, facts, scheme, marks } = listing
  const ceiling = highest(scheme, marks).id
  const caveats = [...new Set(listing.caveats)]
  const plan = { ceiling, includeProposed: true, paper, for: '', from: '', caveat: caveats.length === 0 ? null : caveats.join('; '), portionMarks: false, staleAfterDays: Infinity, sections: ['rows'], headings: {} } as const
  const door = releaseDoor(scheme, plan, date)
  for (const mark of new Set(marks)) door.fits(kind, mark)
  const shares = columnShares(listing, measure(paper, 'landscape'))
  const rows = table(
    {
      caption: null,
      summary: `${kind}, a row each, as filtered and sorted on screen.`,
      columns: listing.columns.map(([header], at) => [header, shares[at] ?? 1] as const),
      rows: listing.rows.map((cells, row) => cells.map((text, column) => cellOf(text, column === listing.stance?.column ? (listing.stance.bands[row] ?? null) : null))),
      orientation: 'landscape',
    },
    paper,
  )
  const noun = kind.toLowerCase().replace(/s$/u, '')
  return plannedBrief(
    { kind, title, subject: counted(listing.rows.length, noun), date, facts: [['Date', longDate(date)], ...facts, ['Rows', counted(listing.rows.length, noun)]] },
    plan,
    door,
    draftingFor(plan, scheme),
    [section('rows', kind, [rows], 'landscape')],
  )
}

function cellOf(text: string, band: Band | null): Cell {
  if (text === '') return { paragraphs: [] }
  return band === null ? { paragraphs: [textRuns(text)] } : { paragraphs: [textRuns(text, { band })], band }
}

/** Width of a character at table size and of a cell's margins, in dxa; generous, so that a day never breaks. */
const CHARACTER = 94
const MARGINS = 210
/** A longer word may break; where there are many columns, one longer than a day; where there are too many, any. */
const LONGEST_WORD = 16
const DAY = 10
const SHORTEST_CAP = 5
/** Of the measure, for the columns to share out by what they hold. */
const LEFT_TO_SHARE = 0.35
/** A sample tells enough of how long words are. */
const MEASURED_ROWS = 300

/** Each column at least as wide as its longest word; the rest by weight, less to those that hold little. */
function columnShares({ columns, rows }: Pick<Listing, 'columns' | 'rows'>, total: number): readonly number[] {
  const sample = rows.slice(0, MEASURED_ROWS)
  const words = columns.map(([header], column) => Math.max(longestWord(header), ...sample.map((cells) => longestWord(cells[column] ?? ''))))
  const weights = columns.map(([header, weight], column) => Math.min(weight, Math.max(header.length, ...sample.map((cells) => cells[column]?.length ?? 0))))
  const floorsAt = (cap: number): readonly number[] => words.map((longest) => MARGINS + CHARACTER * Math.min(cap, longest))
  let cap = LONGEST_WORD
  while (cap > DAY && sumOf(floorsAt(cap)) > total * (1 - LEFT_TO_SHARE)) cap -= 1
  while (cap > SHORTEST_CAP && sumOf(floorsAt(cap)) > total) cap -= 1
  const floors = floorsAt(cap)
  const rest = Math.max(0, total - sumOf(floors))
  return floors.map((floor, column) => floor + (rest * (weights[column] ?? 0)) / Math.max(1, sumOf(weights)))
}

function sumOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0)
}

function longestWord(text: string): number {
  return text.split(/\s+/u).reduce((longest, word) => Math.max(longest, word.length), 0)
}
