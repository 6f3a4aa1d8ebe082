/** The sections of an issue brief that show the field; what is ours has a file of its own. */
import type { IssueSection } from '#contract/methods/brief-options.ts'
import type { Block, Inline, ListItem, Section } from '#contract/document-tree.ts'
import { longDate } from '#domain/calendar.ts'
import { spectrumChart } from '#charts/spectrum.ts'
import type { IssueBriefData } from '../data/issue.ts'
import type { BriefLine, SpokenStatement, Standing } from '../data/records.ts'
import { measure } from '../page.ts'
import { textRuns } from '../text-runs.ts'
import { note, paragraph, section, table, withPortion } from './drafting.ts'
import type { Drafting } from './drafting.ts'
import { counted, listed, listedUpTo, sentenceStart } from './phrases.ts'
import { momentCell, sinceWhen, stanceCell, stanceWording, wordsCell } from './stance-cells.ts'
import { fromSeveralDays, statementList } from './statement-list.ts'
import { committed, fieldSentence, inBand, namesOf } from './standings.ts'
import { inSentence } from './wording.ts'

export interface IssueDrafting extends Drafting<IssueSection> {
  readonly data: IssueBriefData
  readonly included: {
    /** From support to opposition. */
    readonly standings: readonly Standing[]
    readonly proposals: readonly SpokenStatement[]
    readonly line: BriefLine | null
    readonly approaches: IssueBriefData['approaches']
  }
}

/** Only the longest quotes are cut in a table: what commits an actor often stands at the end of the sentence. */
const CELL_QUOTE = 420
/** This share of those with a position is a clear majority. */
const CLEAR = 2 / 3
const NAMED = 12

export function issueBottomLine({ data, included, wanted }: IssueDrafting): Section {
  const { standings, line } = included
  const evidence = standings.flatMap(({ position }) => (position.quote === null ? [] : [position.quote.statementId]))
  const objective: readonly Inline[] =
    line === null || line.objective.trim() === '' || !wanted('language') ? [] : [{ kind: 'text', text: ' Our objective: ' }, ...textRuns(line.objective)]
  return section('bottom-line', 'Bottom line', [
    {
      kind: 'panel',
      look: 'bottom-line',
      blocks: [{ kind: 'paragraph', runs: [...textRuns(fieldSentence(data.issue, standings), { strong: true }), ...objective], evidence }],
    },
  ])
}

/** The continuum with everybody on it; our landing zone where our line may be shown. */
export function spectrumSection({ data, included, paper }: IssueDrafting): Section | null {
  const held = committed(included.standings)
  if (held.length === 0) return null
  const { line } = included
  const landing = line === null || line.landingFrom === null || line.landingTo === null ? null : { from: Math.min(line.landingFrom, line.landingTo), to: Math.max(line.landingFrom, line.landingTo) }
  const { svg, widthMm, heightMm, alt } = spectrumChart(
    {
      issue: data.issue.label,
      anchors: data.issue.anchors,
      actors: held.map(({ actor, position }) => ({
        id: actor.id,
        label: actor.shortName,
        value: position.value ?? 0,
        group: null,
        inherited: false,
        previous: position.previous?.value ?? null,
      })),
      since: held.some(({ position }) => position.previous !== null) ? 'their earlier words' : null,
      ours: landing === null ? null : { landing, redLine: null },
    },
    Math.floor((measure(paper, 'portrait') * 25.4) / 1440),
  )
  return section('spectrum', 'The spectrum', [
    { kind: 'figure', svg, widthMm, heightMm, alt, caption: `Where ${counted(held.length, 'actor')} ${held.length === 1 ? 'stands' : 'stand'} as of ${longDate(data.asOf)}` },
  ])
}

export function standsSection(drafting: IssueDrafting): Section {
  const { data, included, paper, portion } = drafting
  const heading = 'Who stands where, and why'
  const sharing = data.sharing.map(({ grouping, members }) =>
    note(`Taken to share the position of ${inSentence({ shortName: grouping, kind: 'grouping' })}, having none of their own here: ${listedUpTo(members, NAMED)}.`),
  )
  if (included.standings.length === 0) return section('stands', heading, [paragraph(`No position is on record as of ${longDate(data.asOf)}.`), ...sharing])
  return section('stands', heading, [
    table(
      {
        caption: `Positions as of ${longDate(data.asOf)}`,
        summary: 'One row an actor, from support to opposition: where it stands, in whose words, since when and at which meeting.',
        columns: [['Actor', 16], ['Position', 23], ['In their words', 41], ['Since', 20]],
        rows: included.standings.map(({ actor, position }) => [
          withPortion({ paragraphs: [textRuns(actor.shortName)] }, portion(position.mark)),
          stanceCell(position),
          wordsCell(position, drafting, CELL_QUOTE),
          { paragraphs: sinceWhen(position) },
        ]),
      },
      paper,
    ),
    ...sharing,
  ])
}

/** Where views meet and what divides them, worked out from the positions alone. */
export function convergenceSection({ included }: IssueDrafting): Section | null {
  const held = committed(included.standings)
  if (held.length < 2) return null
  const items = [...meeting(held), ...conditions(held), ...dividing(held)]
  return section('convergence', 'Convergence and sticking points', [{ kind: 'list', marker: 'bullet', items }])
}

function item(lead: string, text: string, standings: readonly Standing[]): ListItem {
  return {
    runs: [...textRuns(`${lead} `, { strong: true }), ...textRuns(text)],
    evidence: standings.flatMap(({ position }) => (position.quote === null ? [] : [position.quote.statementId])),
  }
}

function meeting(held: readonly Standing[]): readonly ListItem[] {
  const bands = (['supports', 'open', 'opposes'] as const).map((band) => [band, inBand(held, band)] as const).filter(([, there]) => there.length > 0)
  const [band, most] = bands.reduce((a, b) => (b[1].length > a[1].length ? b : a))
  const others = held.length - most.length
  if (others === 0) return [item('Convergence:', `all ${held.length} ${VIEW[band].several}.`, most)]
  if (most.length / held.length >= CLEAR) return [item('Convergence:', `${most.length} of ${held.length} ${VIEW[band].several}; ${counted(others, 'stands', 'stand')} apart.`, most)]
  const open = inBand(held, 'open')
  const bridge = open.length === 0 ? [] : [item('Bridge:', `${namesOf(open)} ${open.length === 1 ? 'is' : 'are'} open, and could carry a text between the two sides.`, open)]
  const split = bands.map(([of, there]) => `${there.length} ${there.length === 1 ? VIEW[of].one : VIEW[of].several}`)
  return [item('No side prevails:', `${listed(split)}.`, held), ...bridge]
}

const VIEW = {
  supports: { one: 'supports it', several: 'support it' },
  open: { one: 'is open', several: 'are open' },
  opposes: { one: 'opposes it', several: 'oppose it' },
} as const

function conditions(held: readonly Standing[]): readonly ListItem[] {
  const conditional = held.filter(({ position }) => (position.condition ?? '') !== '')
  if (conditional.length === 0) return []
  const named = conditional.map(({ actor, position }) => `${inSentence(actor)} (“${position.condition}”)`)
  return [item('Conditions named:', `${listed(named)}.`, conditional)]
}

/** The two ends of the field, in the words of the continuum. */
function dividing(held: readonly Standing[]): readonly ListItem[] {
  const values = held.flatMap(({ position }) => position.value ?? [])
  const [top, bottom] = [Math.max(...values), Math.min(...values)]
  if (top === bottom) return []
  const end = (value: number) => {
    const there = held.filter(({ position }) => position.value === value)
    const wording = there[0] === undefined ? null : stanceWording(there[0].position.issue, value)
    return [there, `${namesOf(there)}${wording === null ? '' : ` (“${wording}”)`}`] as const
  }
  const [upper, lower] = [end(top), end(bottom)]
  return [item('Sticking point:', `the widest gap lies between ${upper[1]} and ${lower[1]}.`, [...upper[0], ...lower[0]])]
}

/** Nothing where nobody moved. */
export function movementSection(drafting: IssueDrafting): Section | null {
  const { data, included, paper } = drafting
  const moved = included.standings.filter(({ position }) => position.previous !== null)
  if (moved.length === 0) return null
  return section('movement', 'Movement', [
    table(
      {
        caption: 'Who has moved',
        summary: 'One row an actor: the earlier position and the present one, each with its words and date.',
        columns: [['Actor', 18], ['Before', 41], ['Now', 41]],
        rows: moved.map(({ actor, position }) => {
          const { value = null, date = null, quote = null } = position.previous ?? {}
          return [
            { paragraphs: [textRuns(actor.shortName)] },
            momentCell(data.issue, { value, date, quote }, drafting, CELL_QUOTE),
            momentCell(data.issue, position, drafting, CELL_QUOTE),
          ]
        }),
      },
      paper,
    ),
  ])
}

export function proposalsSection(drafting: IssueDrafting): Section | null {
  const { proposals } = drafting.included
  if (proposals.length === 0) return null
  return section('proposals', 'Proposals tabled', [statementList(proposals, { dated: fromSeveralDays(proposals), lead: speakerLead }, drafting)])
}

/** "Egypt: ", "China and Cuba: " before what they said. */
export function speakerLead({ speakers }: SpokenStatement): readonly Inline[] {
  const names = sentenceStart(listedUpTo(speakers.map(({ shortName }) => shortName), 5))
  return names === '' ? [] : textRuns(`${names}: `, { strong: true })
}

/** Silence is not neutrality: who was there and took no side is named. */
export function silenceSection({ data }: IssueDrafting): Section | null {
  const { silent } = data
  if (silent.length === 0) return null
  const blocks: readonly Block[] = [
    paragraph(`${counted(silent.length, 'actor')} spoke on other matters and took no position here: ${listed(silent)}.`),
    note('Silence is not neutrality.'),
  ]
  return section('silence', 'Not heard on this', blocks)
}
