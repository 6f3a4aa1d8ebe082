/** What a meeting brief says of them: their objectives, the weak points in their position, and the background. */
import type { BilateralSection } from '#contract/methods/brief-options.ts'
import type { Block, Inline, ListItem, Section } from '#contract/document-tree.ts'
import { longDate } from '#domain/calendar.ts'
import { BAND_SIGNS, bandLabel, bandOf } from '#domain/stance.ts'
import type { BilateralData } from '../data/bilateral.ts'
import type { BriefLine, BriefPosition, BriefStatement } from '../data/records.ts'
import { textRuns } from '../text-runs.ts'
import { reserve } from './bilateral-ours.ts'
import { note, paragraph, section, withPortion } from './drafting.ts'
import type { Drafting } from './drafting.ts'
import { counted, sentenceStart } from './phrases.ts'
import { isProposal } from './proposals.ts'
import { citedQuote, evidenceOf, stanceWording } from './stance-cells.ts'
import { fromSeveralDays, statementList } from './statement-list.ts'
import { inSentence } from './wording.ts'

export interface BilateralDrafting extends Drafting<BilateralSection> {
  readonly data: BilateralData
  /** Id of the lowest level: what bears it may be used freely. */
  readonly floor: string
  readonly included: {
    readonly positions: readonly BriefPosition[]
    readonly statements: readonly BriefStatement[]
    readonly lines: readonly BriefLine[]
    readonly apart: BilateralData['apart']
    /** Whether our view of their weak points may be shown. */
    readonly weak: boolean
  }
}

const THEIR_WORDS = 260
/** So few others say it, and so many something else: they are alone with it. */
const FEW = 1
const MANY = 4

/** What they work for, in the wording of the continuum and their own words; then what they put forward. */
export function theirObjectivesSection(drafting: BilateralDrafting): Section {
  const { data, included, portion } = drafting
  const items = included.positions
    .filter(({ value }) => value !== null)
    .map((position): ListItem => {
      const band = bandOf(position.value)
      const wording = stanceWording(position.issue, position.value)
      const shared: readonly Inline[] = position.inheritedFrom === null ? [] : [{ kind: 'text', text: ` (shared with ${inSentence({ shortName: position.inheritedFrom, kind: 'grouping' })})`, muted: true }]
      const runs: readonly Inline[] = [
        ...textRuns(`${position.issue.label}: `, { strong: true }),
        { kind: 'text', text: bandLabel(band), band },
        ...(wording === null ? [] : textRuns(`, ${wording}`)),
        ...shared,
        { kind: 'text', text: '.' },
        ...(position.quote === null ? [] : [{ kind: 'text', text: ' ' } as const, ...citedQuote(position.quote, drafting, THEIR_WORDS)]),
      ]
      return withPortion({ runs, ...evidenceOf(position.quote) }, portion(position.mark))
    })
  const heading = 'Their objectives'
  if (items.length === 0) return section('their-objectives', heading, [paragraph(`${sentenceStart(inSentence(data.actor))} has taken no position on record.`)])
  return section('their-objectives', heading, [{ kind: 'list', marker: 'bullet', items }])
}

/** Whether anything is to be pressed on; what we make of it is ours, and marked as such, only then. */
export function seesWeakPoints(positions: readonly BriefPosition[], { apart, company }: BilateralData): boolean {
  return positions.some(({ previous, condition }) => previous !== null || (condition ?? '') !== '') || apart.length > 0 || company.some(isAlone)
}

function isAlone({ same, others }: BilateralData['company'][number]): boolean {
  return same <= FEW && others >= MANY
}

/** Where they can be pressed: they moved, they hedge, they leave their own group, or they are alone. */
export function weakPointsSection(drafting: BilateralDrafting): Section | null {
  const { data, included, portion } = drafting
  if (!included.weak) return null
  const points = [...included.positions.flatMap((position) => movedPoint(position, drafting)), ...included.positions.flatMap(hedgedPoint), ...apartPoints(drafting), ...alonePoints(drafting)]
  if (points.length === 0) return null
  const items = points.map((one) => withPortion(one, portion(data.ourMark)))
  return section('weak-points', 'Weak points in their position', [{ kind: 'list', marker: 'bullet', items }])
}

function point(label: string, text: string, tail: readonly Inline[] = [], evidence: readonly string[] = []): ListItem {
  return { runs: [...textRuns(`${label}: `, { strong: true }), ...textRuns(text), ...tail], evidence }
}

function movedPoint({ issue, value, previous, quote }: BriefPosition, drafting: BilateralDrafting): readonly ListItem[] {
  if (previous === null) return []
  const since = previous.date === null ? 'earlier' : `on ${longDate(previous.date)}`
  const before = `“${stanceWording(issue, previous.value) ?? BAND_SIGNS[bandOf(previous.value)].word}”`
  const now = `“${stanceWording(issue, value) ?? BAND_SIGNS[bandOf(value)].word}”`
  const words: readonly Inline[] = previous.quote === null ? [] : [{ kind: 'text', text: ' Then: ' }, ...citedQuote(previous.quote, drafting, THEIR_WORDS)]
  return [point(issue.label, `stood at ${before} ${since}, now at ${now}.`, words, [...(previous.quote === null ? [] : [previous.quote.statementId]), ...(quote === null ? [] : [quote.statementId])])]
}

function hedgedPoint({ issue, condition, quote }: BriefPosition): readonly ListItem[] {
  return condition === null || condition === '' ? [] : [point(issue.label, `bound to a condition (“${condition}”): ask what would meet it.`, [], quote === null ? [] : [quote.statementId])]
}

function apartPoints({ included }: BilateralDrafting): readonly ListItem[] {
  return included.apart.map(({ issue, grouping, value }) =>
    point(issue, `stands apart from ${inSentence({ shortName: grouping, kind: 'grouping' })}, which ${VERB[bandOf(value)]} it.`),
  )
}

const VERB = { supports: 'supports', open: 'is open to', opposes: 'opposes', 'not stated': 'has not committed on' } as const

function alonePoints({ data, included }: BilateralDrafting): readonly ListItem[] {
  return data.company.filter(isAlone).flatMap(({ issue, same, others }) => {
    const position = included.positions.find((one) => one.issue.id === issue)
    if (position === undefined) return []
    const company = same === 0 ? 'nobody else on record stands there' : `only ${counted(same, 'other actor')} on record ${same === 1 ? 'stands' : 'stand'} there`
    return [point(position.issue.label, `${company}; ${others} stand elsewhere.`)]
  })
}

/** Parted as it must be handled: what anybody may hear, and what must stay in the folder. */
export function backgroundSection(drafting: BilateralDrafting): Section {
  const { data, included, floor } = drafting
  const free = included.statements.filter(({ mark, source, status }) => mark === floor && source !== null && status === 'confirmed')
  const kept = included.statements.filter((statement) => !free.includes(statement))
  const dated = fromSeveralDays(included.statements)
  const ours = reserve(drafting)
  const assessed = included.positions.filter(({ quote, rationale }) => quote === null && rationale !== null).map(({ issue, rationale }) => point(issue.label, `our assessment: ${rationale ?? ''}`))
  const none = `No public statement of ${inSentence(data.actor)} is on record.`
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 2, text: 'May be used freely' },
    ...(free.length === 0 ? [paragraph(none)] : [statementList(proposalsFirst(free), { dated }, drafting)]),
    ...(kept.length === 0 && ours === null && assessed.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: 'Must not be disclosed' } as const,
          note('For our delegation only: what is marked, unreviewed or heard in the room, and what we keep to ourselves.'),
          ...(kept.length === 0 ? [] : [statementList(kept, { dated }, drafting)]),
          ...(assessed.length === 0 ? [] : [{ kind: 'list', marker: 'bullet', items: assessed } as const]),
          ...(ours === null ? [] : [ours]),
        ]),
  ]
  return section('background', 'Background', blocks)
}

function proposalsFirst(statements: readonly BriefStatement[]): readonly BriefStatement[] {
  return statements.toSorted((a, b) => Number(isProposal(b)) - Number(isProposal(a)))
}
