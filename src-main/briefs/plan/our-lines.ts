/** Our own layer in a brief, in a file of its own: a document that does not import this cannot show it. */
import type { Block, Fact, Section } from '#contract/document-tree.ts'
import type { BriefLine } from '../data.ts'
import { textRuns } from '../text-runs.ts'
import { note, section, withPortion } from './drafting.ts'
import type { Drafting } from './drafting.ts'
import { nearestAnchor } from './wording.ts'

/** Ours alone: set apart, so that it can be taken out in one piece. Nothing where there is none, not even a heading. */
export function linesSection(drafting: Drafting): Section | null {
  const lines = drafting.included.lines.map((line) => [line, lineFacts(line)] as const).filter(([, facts]) => facts.length > 0)
  if (lines.length === 0) return null
  return section('lines', 'Our lines', [
    note('For our delegation only. Take this section out before the brief is shown to anyone else.'),
    ...lines.flatMap(([{ issueLabel, mark }, rows]): Block[] => [
      { kind: 'heading', level: 2, text: issueLabel },
      { kind: 'panel', look: 'ours', blocks: [{ kind: 'facts', rows: rows.map((row) => withPortion(row, drafting.portion(mark))) }] },
    ]),
  ])
}

function lineFacts(line: BriefLine): readonly Fact[] {
  const rows: readonly (readonly [string, string])[] = [
    ['Objective', line.objective],
    ['Line to take', line.lineToTake],
    ['If raised', line.ifRaised],
    ['Press line', line.pressLine],
    ['Fall-back', line.fallBack],
    ['Red line', line.redLine],
    ['Landing zone', landingZone(line)],
  ]
  return rows.filter(([, text]) => text.trim() !== '').map(([label, text]) => ({ label, runs: textRuns(text) }))
}

/** "25–50 of 100: from “premature” to “in future, or in parallel”". */
function landingZone({ landingFrom, landingTo, anchors }: BriefLine): string {
  if (landingFrom === null || landingTo === null) return ''
  const ends = [Math.min(landingFrom, landingTo), Math.max(landingFrom, landingTo)]
  const wordings = new Set(ends.flatMap((value) => nearestAnchor(anchors, value) ?? []))
  const words = [...wordings].map((wording) => `“${wording}”`).join(' to ')
  const range = ends[0] === ends[1] ? `${ends[0]} of 100` : `${ends.join('–')} of 100`
  if (words === '') return range
  return `${range}: ${wordings.size > 1 ? 'from ' : ''}${words}`
}
