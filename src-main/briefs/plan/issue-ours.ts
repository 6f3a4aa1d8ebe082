/** Our own layer on an issue: the language we bring, and whom to approach with it. */
import type { Block, Inline, ListItem, Section } from '#contract/document-tree.ts'
import { longDate } from '#domain/calendar.ts'
import { bandOf } from '#domain/stance.ts'
import type { Standing } from '../data/records.ts'
import { textRuns } from '../text-runs.ts'
import { section, table, withPortion } from './drafting.ts'
import type { IssueDrafting } from './issue-sections.ts'
import { distanceTo, landingRange, landingZone, lineFacts } from './our-lines.ts'
import type { LineRow } from './our-lines.ts'
import { closed, sentenceStart } from './phrases.ts'
import { stanceCell } from './stance-cells.ts'
import { committed } from './standings.ts'

const ROWS: readonly LineRow[] = [
  ['Objective', ({ objective }) => objective],
  ['Opening text', ({ lineToTake }) => lineToTake],
  ['Fall-back', ({ fallBack }) => fallBack],
  ['Landing zone', landingZone],
  ['Red line', ({ redLine }) => redLine],
  ['If raised', ({ ifRaised }) => ifRaised],
  ['Press line', ({ pressLine }) => pressLine],
]

export function languageSection({ included, portion }: IssueDrafting): Section | null {
  const { line } = included
  if (line === null) return null
  const facts = lineFacts(line, ROWS)
  if (facts.length === 0) return null
  return section('language', 'Our language, for our delegation only', [
    { kind: 'panel', look: 'ours', blocks: [{ kind: 'facts', rows: facts.map((fact) => withPortion(fact, portion(line.mark))) }] },
  ])
}

/** Points of the continuum within which an actor may be won. */
const WITHIN_REACH = 30
const MOST_APPROACHED = 12

interface Prospect {
  readonly standing: Standing
  /** Points from our landing zone; 0 within it. */
  readonly distance: number
  readonly reasons: readonly string[]
}

/** Who is within reach of our landing zone, worked out from it and so ours alone; and whom we have planned to approach. */
export function approachSection(drafting: IssueDrafting): Section | null {
  const blocks = [...withinReach(drafting), ...planned(drafting)]
  return blocks.length === 0 ? null : section('approach', 'Whom to approach', blocks)
}

function withinReach({ included, paper, portion }: IssueDrafting): readonly Block[] {
  const { line } = included
  const zone = line === null ? null : landingRange(line)
  if (line === null || zone === null) return []
  const prospects = committed(included.standings)
    .map((standing) => prospect(standing, zone))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => b.reasons.length - a.reasons.length || a.distance - b.distance)
    .slice(0, MOST_APPROACHED)
  if (prospects.length === 0) return []
  return [
    table(
      {
        caption: `Within reach of our landing zone, ${zone.join('–')} of 100`,
        summary: 'One row an actor: where it stands and why it is worth approaching.',
        columns: [['Actor', 20], ['Position', 36], ['Why', 44]],
        rows: prospects.map(({ standing, reasons }) => [
          withPortion({ paragraphs: [textRuns(standing.actor.shortName)] }, portion(line.mark)),
          stanceCell(standing.position),
          { paragraphs: [textRuns(`${sentenceStart(reasons.join('; '))}.`)], line: line.issue },
        ]),
      },
      paper,
    ),
  ]
}

function planned({ included, portion }: IssueDrafting): readonly Block[] {
  if (included.approaches.length === 0) return []
  const items = included.approaches.map(({ actor, contact, nextStep, by, mark }): ListItem => {
    const whom = `${actor.shortName}${contact === '' ? '' : `, ${contact}`}: `
    const when: readonly Inline[] = by === null ? [] : [{ kind: 'text', text: ` (by ${longDate(by)})`, muted: true }]
    return withPortion({ runs: [...textRuns(whom, { strong: true }), ...textRuns(closed(nextStep) || 'to be approached'), ...when] }, portion(mark))
  })
  return [{ kind: 'heading', level: 2, text: 'Planned' }, { kind: 'list', marker: 'bullet', items }]
}

function prospect(standing: Standing, zone: readonly [number, number]): Prospect {
  const { value, condition, previous } = standing.position
  const distance = distanceTo(zone, value ?? 50)
  const reasons = [
    ...(distance === 0 ? ['within our landing zone, ask for support'] : []),
    ...(distance > 0 && distance <= WITHIN_REACH ? [`${distance} points from our landing zone`] : []),
    ...(distance > 0 && bandOf(value) === 'open' ? ['open'] : []),
    ...((condition ?? '') === '' ? [] : [`sets a condition (“${condition}”)`]),
    ...(previous !== null && previous.value !== null && distanceTo(zone, previous.value) > distance ? ['has moved towards us'] : []),
  ]
  // Far off and with a mere condition it would cost more than it brings.
  return { standing, distance, reasons: distance > WITHIN_REACH ? [] : reasons }
}
