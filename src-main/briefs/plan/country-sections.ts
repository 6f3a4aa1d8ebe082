/** The sections of a country brief, each from the cleared data, each with a form for when there is nothing to say. */
import type { Block, Cell, Inline, List, Section, Table } from '#contract/document-tree.ts'
import { longDate, shortDate } from '#domain/calendar.ts'
import { bandLabel, bandOf } from '#domain/stance.ts'
import type { BriefIssue, BriefNeighbour, BriefPosition, BriefQuote, BriefStatement, CountryBriefData } from '../data.ts'
import { columnWidths, measure } from '../page.ts'
import { textRuns } from '../text-runs.ts'
import { note, paragraph, section, withPortion } from './drafting.ts'
import type { Drafting } from './drafting.ts'
import { abridged, quoteRuns, sentenceStart } from './phrases.ts'
import { bottomLine, inSentence, nearestAnchor } from './wording.ts'

/** Only the longest quotes are cut in a table: what commits an actor often stands at the end of the sentence. */
const CELL_QUOTE = 420

export function bottomLineSection({ data, included }: Drafting): Section {
  const text = bottomLine(data.actor, included.positions, data.silentIssues)
  const evidence = included.positions.flatMap(({ quote }) => (quote === null ? [] : [quote.statementId]))
  const resting = included.positions.some(({ quote }) => quote?.status === 'proposed')
  const caution: Inline[] = resting ? [{ kind: 'text', text: ' Rests in part on statements not yet reviewed.' }] : []
  return section('bottom-line', 'Bottom line', [
    { kind: 'panel', look: 'bottom-line', blocks: [{ kind: 'paragraph', runs: [...textRuns(text, { strong: true }), ...caution], evidence }] },
  ])
}

export function positionsSection(drafting: Drafting): Section {
  const { data, included, wanted } = drafting
  const heading = 'Positions by issue'
  const silence = wanted('silence') ? silenceNote(data) : []
  if (included.positions.length === 0) {
    const none = `No position of ${inSentence(data.actor)} is on record as of ${longDate(data.asOf)}.`
    return section('positions', heading, [paragraph(none), ...silence])
  }
  const unmoved = wanted('movement') && !included.positions.some(hasMoved) ? [note('No movement since the last session is on record.')] : []
  return section('positions', heading, [positionsTable(drafting), ...silence, ...unmoved])
}

function hasMoved({ previous }: BriefPosition): boolean {
  return previous !== null
}

function positionsTable(drafting: Drafting): Table {
  const { data, included, paper } = drafting
  const widths = columnWidths(measure(paper, 'portrait'), [20, 17, 42, 21])
  const asOf = longDate(data.asOf)
  return {
    kind: 'table',
    caption: `Positions of ${inSentence(data.actor)} as of ${asOf}`,
    summary: `One row an issue: where ${inSentence(data.actor)} stands, in whose words, since when and at which meeting.`,
    columns: ['Issue', 'Position', 'In their words', 'Since'].map((header, at) => ({ header, width: widths[at] ?? 0 })),
    rows: committedFirst(included.positions).map((position) => ({
      cells: [
        withPortion({ paragraphs: [textRuns(position.issue.label)] }, drafting.portion(position.mark)),
        stanceCell(position),
        wordsCell(position, drafting),
        { paragraphs: sinceWhen(position) },
      ],
    })),
  }
}

/** Who spoke without committing comes after who took a stance; otherwise the order of the taxonomy stays. */
function committedFirst(positions: readonly BriefPosition[]): readonly BriefPosition[] {
  return positions.toSorted((a, b) => Number(a.value === null) - Number(b.value === null))
}

function stanceCell({ issue, value, inheritedFrom }: BriefPosition): Cell {
  const band = bandOf(value)
  const wording = stanceWording(issue, value)
  const from = inheritedFrom === null ? [] : [textRuns(`inherited from ${inSentence({ shortName: inheritedFrom, kind: 'grouping' })}`, { muted: true, emphasis: true })]
  return {
    band,
    paragraphs: [[{ kind: 'text', text: bandLabel(band), band }], ...(wording === null ? [] : [textRuns(wording, { muted: true })]), ...from],
  }
}

/** The nearest anchor in words, without the band's own word in front of it. */
function stanceWording({ anchors }: BriefIssue, value: number | null): string | null {
  if (value === null) return 'spoke, no commitment'
  return nearestAnchor(anchors, value)?.replace(/^(?:supports|opposes|open)(?: it)?: /u, '') ?? null
}

function wordsCell({ quote, condition, rationale }: BriefPosition, drafting: Drafting): Cell {
  const words = quote === null ? assessment(rationale) : [cellQuote(quote, drafting)]
  const terms = condition === null || condition === '' ? [] : [[{ kind: 'text', text: 'Condition: ', strong: true } as const, ...textRuns(condition)]]
  return { paragraphs: [...words, ...terms], ...(quote === null ? {} : { evidence: [quote.statementId] }) }
}

function assessment(rationale: string | null): readonly (readonly Inline[])[] {
  const text = rationale === null || rationale === '' ? 'Our assessment; no statement behind it.' : `Our assessment: ${rationale}`
  return [textRuns(text, { muted: true })]
}

function cellQuote(quote: BriefQuote, { notes, wanted }: Drafting): readonly Inline[] {
  const text = wanted('statements') ? abridged(quote.text, CELL_QUOTE) : quote.text
  return [...quoteRuns(text, notes.cite(quote)), ...reviewState(quote)]
}

function sinceWhen({ date, meeting }: BriefPosition): readonly (readonly Inline[])[] {
  const day = date === null ? [] : [textRuns(longDate(date))]
  return meeting === null ? day : [...day, textRuns(meeting, { muted: true })]
}

/** Nothing where nobody moved: the note under the positions says so. */
export function movementSection(drafting: Drafting): Section | null {
  const { data, included, paper } = drafting
  const moved = included.positions.filter(hasMoved)
  if (moved.length === 0) return null
  const widths = columnWidths(measure(paper, 'portrait'), [20, 40, 40])
  const rows = moved.map((position) => {
    const { issue, previous } = position
    const before = { value: previous?.value ?? null, date: previous?.date ?? null, quote: previous?.quote ?? null }
    return { cells: [{ paragraphs: [textRuns(issue.label)] }, moment(issue, before, drafting), moment(issue, position, drafting)] }
  })
  return section('movement', 'Movement since the last session', [
    {
      kind: 'table',
      caption: `Where ${inSentence(data.actor)} has moved`,
      summary: 'One row an issue: the earlier position and the present one, each with its words and date.',
      columns: ['Issue', 'Before', 'Now'].map((header, at) => ({ header, width: widths[at] ?? 0 })),
      rows,
    },
  ])
}

type Moment = Pick<BriefPosition, 'value' | 'date' | 'quote'>

function moment(issue: BriefIssue, { value, date, quote }: Moment, drafting: Drafting): Cell {
  const band = bandOf(value)
  const when = date === null ? '' : ` · ${shortDate(date)}`
  const wording = stanceWording(issue, value)
  const words = quote === null ? [] : [cellQuote(quote, drafting)]
  return {
    band,
    paragraphs: [[{ kind: 'text', text: bandLabel(band), band }, { kind: 'text', text: when, muted: true }], ...(wording === null ? [] : [textRuns(wording, { muted: true })]), ...words],
    ...(quote === null ? {} : { evidence: [quote.statementId] }),
  }
}

export function statementsSection(drafting: Drafting): Section {
  const { data, included } = drafting
  const heading = 'Statements by topic'
  if (included.statements.length === 0) {
    return section('statements', heading, [paragraph(`No statement of ${inSentence(data.actor)} is on record as of ${longDate(data.asOf)}.`)])
  }
  const dated = new Set(included.statements.map(({ source }) => source?.date)).size > 1
  return section('statements', heading, byTopic(included.statements).flatMap(([topic, statements]): Block[] => [
    { kind: 'heading', level: 2, text: topic },
    statementList(statements, dated, drafting),
  ]))
}

/** Filed under the most specific topic, the fullest topic first; what has none comes last. */
function byTopic(statements: readonly BriefStatement[]): readonly (readonly [string, readonly BriefStatement[]])[] {
  const files = new Map<string, BriefStatement[]>()
  for (const statement of statements) {
    const topic = statement.topics[0]?.label ?? ''
    const file = files.get(topic)
    if (file === undefined) files.set(topic, [statement])
    else file.push(statement)
  }
  const ordered = [...files].toSorted(([a, first], [b, second]) => Number(a === '') - Number(b === '') || second.length - first.length)
  return ordered.map(([topic, filed]) => [topic === '' ? 'Other matters' : topic, filed])
}

function statementList(statements: readonly BriefStatement[], dated: boolean, { notes, portion }: Drafting): List {
  return {
    kind: 'list',
    marker: 'bullet',
    items: statements.map((statement) => {
      const aside = [
        ...(statement.onBehalfOf === null ? [] : [`on behalf of ${inSentence({ shortName: statement.onBehalfOf, kind: 'grouping' })}`]),
        ...(dated && statement.source?.date ? [shortDate(statement.source.date)] : []),
      ]
      const tail: Inline[] = aside.length === 0 ? [] : [{ kind: 'text', text: ` (${aside.join(', ')})`, muted: true }]
      return withPortion(
        {
          runs: [...quoteRuns(statement.text, notes.cite(statement)), ...tail, ...reviewState(statement)],
          evidence: [statement.statementId],
        },
        portion(statement.mark),
      )
    }),
  }
}

/** Nothing where no other actor took a stance on the same issues. */
export function alignmentSection({ data, included, paper }: Drafting): Section | null {
  const { closest, mostDistant } = included
  const rows = Math.max(closest.length, mostDistant.length)
  if (rows === 0) return null
  const widths = columnWidths(measure(paper, 'portrait'), [27, 23, 27, 23])
  return section('alignment', 'Closest and most distant', [
    {
      kind: 'table',
      caption: `Who stands near ${inSentence(data.actor)}, and who far`,
      summary: 'Actors closest to and most distant from the subject, each with the agreement and the number of shared issues.',
      columns: ['Closest', 'Agreement', 'Most distant', 'Agreement'].map((header, at) => ({ header, width: widths[at] ?? 0 })),
      rows: Array.from({ length: rows }, (_, at) => ({
        cells: [neighbourName(closest[at]), agreement(closest[at]), neighbourName(mostDistant[at]), agreement(mostDistant[at])],
      })),
    },
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

export function silenceSection({ data }: Drafting): Section {
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

function reviewState({ status }: BriefQuote): readonly Inline[] {
  return status === 'proposed' ? [{ kind: 'text', text: ' (unreviewed)', emphasis: true, muted: true }] : []
}
