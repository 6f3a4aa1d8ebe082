/** Our own layer in a brief, in a file of its own: a document that does not import this cannot show it. */
import type { Block, Fact, Section } from '#contract/document-tree.ts'
import type { BriefLine } from '../data/records.ts'
import { textRuns } from '../text-runs.ts'
import { note, section, withPortion } from './drafting.ts'
import type { Drafting } from './drafting.ts'
import { closed } from './phrases.ts'
import { nearestAnchor } from './wording.ts'

/** A label, and what of the line stands behind it. */
export type LineRow = readonly [label: string, text: (line: BriefLine) => string]

const ROWS: readonly LineRow[] = [
  ['Objective', ({ objective }) => objective],
  ['Line to take', ({ lineToTake }) => lineToTake],
  ['If raised', ({ ifRaised }) => ifRaised],
  ['Press line', ({ pressLine }) => pressLine],
  ['Fall-back', ({ fallBack }) => fallBack],
  ['Red line', ({ redLine }) => redLine],
  ['Landing zone', landingZone],
]
/** What a note has room for. */
const BRIEF_ROWS: ReadonlySet<string> = new Set(['Objective', 'Line to take', 'If raised', 'Red line'])

/** Ours alone: set apart, so that it can be taken out in one piece. Nothing where there is none, not even a heading. */
export function linesSection(lines: readonly BriefLine[], { portion, brief }: Pick<Drafting, 'portion'> & { readonly brief: boolean }): Section | null {
  const wanted = brief ? ROWS.filter(([label]) => BRIEF_ROWS.has(label)) : ROWS
  const panels = lines.flatMap((line) => linePanel(line, wanted, portion))
  if (panels.length === 0) return null
  return section('lines', 'Our lines, for our delegation only', [...panels, note('Take this section out before the brief is shown to anyone else.')])
}

function linePanel(line: BriefLine, rows: readonly LineRow[], portion: Drafting['portion']): readonly Block[] {
  const facts = lineFacts(line, rows)
  if (facts.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: line.issueLabel },
    { kind: 'panel', look: 'ours', blocks: [{ kind: 'facts', rows: facts.map((row) => withPortion(row, portion(line.mark))) }] },
  ]
}

/** What the line says, row by row; an empty one is left out. */
export function lineFacts(line: BriefLine, rows: readonly LineRow[]): readonly Fact[] {
  return rows.flatMap(([label, text]) => {
    const said = closed(text(line))
    return said === '' ? [] : [{ label, runs: textRuns(said), line: line.issue }]
  })
}

/** "25–50 of 100: from “premature” to “in future, or in parallel”". */
export function landingZone(line: BriefLine): string {
  const ends = landingRange(line)
  if (ends === null) return ''
  const { anchors } = line
  const wordings = new Set(ends.flatMap((value) => nearestAnchor(anchors, value) ?? []))
  const words = [...wordings].map((wording) => `“${wording}”`).join(' to ')
  const range = ends[0] === ends[1] ? `${ends[0]} of 100` : `${ends.join('–')} of 100`
  if (words === '') return range
  return `${range}: ${wordings.size > 1 ? 'from ' : ''}${words}`
}

/** Where we want to land, from the lower end to the higher. */
export function landingRange({ landingFrom, landingTo }: BriefLine): readonly [from: number, to: number] | null {
  return landingFrom === null || landingTo === null ? null : [Math.min(landingFrom, landingTo), Math.max(landingFrom, landingTo)]
}

/** Points of the continuum from a range; 0 within it. */
export function distanceTo([from, to]: readonly [number, number], value: number): number {
  return Math.max(0, from - value, value - to)
}
