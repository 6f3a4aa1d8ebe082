/** The sections of a country brief, each from what the release door let through, each with a form for when there is nothing to say. */
import type { CountrySection } from '#contract/methods/brief-options.ts'
import type { Block, Cell, Inline, Section, Table } from '#contract/document-tree.ts'
import { longDate } from '#domain/calendar.ts'
import type { CountryBriefData } from '../data/country.ts'
import type { BriefLine, BriefNeighbour, BriefPosition, BriefStatement } from '../data/records.ts'
import { textRuns } from '../text-runs.ts'
import { note, paragraph, section, table, withPortion } from './drafting.ts'
import type { Drafting } from './drafting.ts'
import { sentenceStart } from './phrases.ts'
import { momentCell, sinceWhen, stanceCell, wordsCell } from './stance-cells.ts'
import { byTopic, fromSeveralDays, statementList } from './statement-list.ts'
import { bottomLine, bySalience, inSentence } from './wording.ts'

export interface IncludedInCountry {
  readonly positions: readonly BriefPosition[]
  readonly statements: readonly BriefStatement[]
  readonly closest: readonly BriefNeighbour[]
  readonly mostDistant: readonly BriefNeighbour[]
  readonly lines: readonly BriefLine[]
}

export interface CountryDrafting extends Drafting<CountrySection> {
  readonly data: CountryBriefData
  readonly included: IncludedInCountry
  /** A note of one or two pages. */
  readonly short: boolean
}

/** Only the longest quotes are cut in a table: what commits an actor often stands at the end of the sentence. */
const CELL_QUOTE = 420
/** In a note a quote is a reminder; the full brief has it whole. */
const NOTE_QUOTE = 170
/** Positions a note has room for. */
const NOTE_POSITIONS = 7

export function bottomLineSection({ data, included }: CountryDrafting): Section {
  const text = bottomLine(data.actor, included.positions, data.silentIssues)
  const evidence = included.positions.flatMap(({ quote }) => (quote === null ? [] : [quote.statementId]))
  const resting = included.positions.some(({ quote }) => quote?.status === 'proposed')
  const caution: Inline[] = resting ? [{ kind: 'text', text: ' Rests in part on statements not yet reviewed.' }] : []
  return section('bottom-line', 'Bottom line', [
    { kind: 'panel', look: 'bottom-line', blocks: [{ kind: 'paragraph', runs: [...textRuns(text, { strong: true }), ...caution], evidence }] },
  ])
}

export function positionsSection(drafting: CountryDrafting): Section {
  const { data, included, wanted } = drafting
  const heading = 'Positions by issue'
  const silence = wanted('silence') ? silenceNote(data) : []
  if (included.positions.length === 0) {
    const none = `No position of ${inSentence(data.actor)} is on record as of ${longDate(data.asOf)}.`
    return section('positions', heading, [paragraph(none), ...silence])
  }
  const unmoved = wanted('movement') && !included.positions.some(hasMoved) ? [note('No movement since the last session is on record.')] : []
  return section('positions', heading, [positionsTable(drafting), ...furtherPositions(drafting), ...silence, ...unmoved])
}

function hasMoved({ previous }: BriefPosition): boolean {
  return previous !== null
}

function positionsTable(drafting: CountryDrafting): Table {
  const { data, paper } = drafting
  const longest = longestQuote(drafting)
  return table(
    {
      caption: `Positions of ${inSentence(data.actor)} as of ${longDate(data.asOf)}`,
      summary: `One row an issue: where ${inSentence(data.actor)} stands, in whose words, since when and at which meeting.`,
      columns: [['Issue', 20], ['Position', 17], ['In their words', 42], ['Since', 21]],
      rows: shownPositions(drafting).map((position) => [
        withPortion({ paragraphs: [textRuns(position.issue.label)] }, drafting.portion(position.mark)),
        stanceCell(position),
        wordsCell(position, drafting, longest),
        { paragraphs: sinceWhen(position) },
      ]),
    },
    paper,
  )
}

/** Without the list of statements the table is the only place for the words. */
function longestQuote({ short, wanted }: CountryDrafting): number {
  if (short) return NOTE_QUOTE
  return wanted('statements') ? CELL_QUOTE : Number.POSITIVE_INFINITY
}

/** A note shows the most salient and the clearest; the note under the table counts the rest. */
function shownPositions({ included, short }: CountryDrafting): readonly BriefPosition[] {
  const ordered = committedFirst(included.positions)
  return short ? committedFirst(ordered.toSorted(bySalience)).slice(0, NOTE_POSITIONS) : ordered
}

function furtherPositions(drafting: CountryDrafting): readonly Block[] {
  const further = drafting.included.positions.length - shownPositions(drafting).length
  return further === 0 ? [] : [note(`The full brief has ${further} further position${further === 1 ? '' : 's'}.`)]
}

/** Who spoke without committing comes after who took a stance; otherwise the order of the taxonomy stays. */
function committedFirst(positions: readonly BriefPosition[]): readonly BriefPosition[] {
  return positions.toSorted((a, b) => Number(a.value === null) - Number(b.value === null))
}

/** Nothing where nobody moved: the note under the positions says so. */
export function movementSection(drafting: CountryDrafting): Section | null {
  const { data, included, paper } = drafting
  const moved = included.positions.filter(hasMoved)
  if (moved.length === 0) return null
  const longest = longestQuote(drafting)
  return section('movement', 'Movement since the last session', [
    table(
      {
        caption: `Where ${inSentence(data.actor)} has moved`,
        summary: 'One row an issue: the earlier position and the present one, each with its words and date.',
        columns: [['Issue', 20], ['Before', 40], ['Now', 40]],
        rows: moved.map((position) => {
          const { issue, previous } = position
          const before = { value: previous?.value ?? null, date: previous?.date ?? null, quote: previous?.quote ?? null }
          return [{ paragraphs: [textRuns(issue.label)] }, momentCell(issue, before, drafting, longest), momentCell(issue, position, drafting, longest)]
        }),
      },
      paper,
    ),
  ])
}

export function statementsSection(drafting: CountryDrafting): Section {
  const { data, included } = drafting
  const heading = 'Statements by topic'
  if (included.statements.length === 0) {
    return section('statements', heading, [paragraph(`No statement of ${inSentence(data.actor)} is on record as of ${longDate(data.asOf)}.`)])
  }
  const dated = fromSeveralDays(included.statements)
  return section('statements', heading, byTopic(included.statements).flatMap(([topic, statements]): Block[] => [
    { kind: 'heading', level: 2, text: topic },
    statementList(statements, { dated }, drafting),
  ]))
}

/** Nothing where no other actor took a stance on the same issues. */
export function alignmentSection({ data, included, paper }: CountryDrafting): Section | null {
  const { closest, mostDistant } = included
  const rows = Math.max(closest.length, mostDistant.length)
  if (rows === 0) return null
  return section('alignment', 'Closest and most distant', [
    table(
      {
        caption: `Who stands near ${inSentence(data.actor)}, and who far`,
        summary: 'Actors closest to and most distant from the subject, each with the agreement and the number of shared issues.',
        columns: [['Closest', 27], ['Agreement', 23], ['Most distant', 27], ['Agreement', 23]],
        rows: Array.from({ length: rows }, (_, at) => [neighbourName(closest[at]), agreement(closest[at]), neighbourName(mostDistant[at]), agreement(mostDistant[at])]),
      },
      paper,
    ),
    note('Agreement runs from −1 to +1 and is corrected for chance. The fewer issues two actors share, the less it says.'),
  ])
}

function neighbourName(neighbour: BriefNeighbour | undefined): Cell {
  return { paragraphs: neighbour === undefined ? [] : [textRuns(neighbour.actor.shortName, { strong: true })] }
}

function agreement(neighbour: BriefNeighbour | undefined): Cell {
  if (neighbour === undefined) return { paragraphs: [] }
  const { agreement: value, sharedIssues } = neighbour
  const sign = value > 0 ? '+' : value < 0 ? '−' : ''
  const shared = `${sharedIssues} shared issue${sharedIssues === 1 ? '' : 's'}`
  return { paragraphs: [[{ kind: 'text', text: `${sign}${Math.abs(value).toFixed(2)}` }, { kind: 'text', text: ` · ${shared}`, muted: true }]] }
}

export function silenceSection({ data }: CountryDrafting): Section {
  const silence = silenceNote(data)
  return section('silence', 'Not heard on', silence.length > 0 ? silence : [paragraph(`${sentenceStart(inSentence(data.actor))} has spoken on every issue followed.`)])
}

/** Silence is not neutrality, and never having spoken is not the same as speaking without committing. */
function silenceNote({ actor, silentIssues }: CountryBriefData): readonly Block[] {
  if (silentIssues.length === 0) return []
  const issues = silentIssues.map(({ label }) => label).join('; ')
  return [
    {
      kind: 'paragraph',
      look: 'note',
      runs: [
        { kind: 'text', text: `Not heard from ${inSentence(actor)} on: `, strong: true },
        ...textRuns(`${issues}. Silence is not neutrality.`),
      ],
    },
  ]
}
