/** Plans a position matrix: actors by issues on turned sheets, at most seven columns each, the actor column on every one. */
import type { MatrixSection } from '#contract/methods/brief-options.ts'
import type { Block, Cell, Section } from '#contract/document-tree.ts'
import { longDate, shortDate } from '#domain/calendar.ts'
import { bandLabel, bandOf } from '#domain/stance.ts'
import type { MatrixData, MatrixRow } from '../data/matrix.ts'
import type { BriefIssue, BriefPosition } from '../data/records.ts'
import { textRuns } from '../text-runs.ts'
import { note, paragraph, section, table, withPortion } from './drafting.ts'
import type { Drafting } from './drafting.ts'
import { draftingFor, plannedBrief, sectionsOf } from './frame.ts'
import type { SectionMaker } from './frame.ts'
import { counted, listed } from './phrases.ts'
import type { PlannedBrief, SectionedPlan } from './planned.ts'
import { releaseDoor, type ReleaseDoor } from './release.ts'
import { citedQuote } from './stance-cells.ts'
import { inSentence } from './wording.ts'

export interface MatrixPlan extends SectionedPlan<MatrixSection> {
  /** A last column with each actor's latest words. */
  readonly notes: boolean
}

interface MatrixDrafting extends Drafting<MatrixSection> {
  readonly data: MatrixData
  /** Rows with what may be shown. */
  readonly rows: readonly MatrixRow[]
  /** Where an actor stood before, as far as that may be shown; undefined where nothing is compared, or it may not. */
  readonly before: (actor: string, issue: string) => { readonly value: number | null } | undefined
  readonly withNotes: boolean
}

/** A sheet has the actors' column, then issues, then the note. */
const MOST_COLUMNS = 7
/** Long enough to recognise the words, short enough for three lines. */
const NOTE_QUOTE = 110
const ACTOR_SHARE = 13
const NOTE_SHARE = 24

const SECTIONS: Readonly<Record<MatrixSection, SectionMaker<MatrixDrafting>>> = { matrix: matrixSections, silence: silenceSection }

/** @throws UnknownMarkError where the scheme does not hold the ceiling. */
export function planMatrix(data: MatrixData, plan: MatrixPlan): PlannedBrief {
  const door = releaseDoor(data.scheme, plan, data.asOf)
  const rows = data.rows.map((row) => ({
    ...row,
    positions: row.positions.flatMap((position) => door.position(position, inSentence(row.actor)) ?? []),
  }))
  const drafting: MatrixDrafting = { ...draftingFor(plan, data.scheme), data, rows, before: beforeIn(data, door), withNotes: plan.notes }
  const sections = sectionsOf(plan, SECTIONS, drafting)
  return plannedBrief(
    {
      kind: 'Position matrix',
      title: data.forum ?? 'Positions by actor and issue',
      subject: `${counted(data.rows.length, 'actor')}, ${counted(data.issues.length, 'issue')}`,
      date: data.date,
      facts: [['Date', longDate(data.date)], ['As of', longDate(data.asOf)], ...(data.compared === undefined ? [] : [['Compared with', longDate(data.compared.day)] as const])],
    },
    plan,
    door,
    drafting,
    sections,
  )
}

/** What was held on the day compared with; a view that may not be shown must not show in an arrow either. */
function beforeIn({ compared, rows }: MatrixData, door: ReleaseDoor): MatrixDrafting['before'] {
  if (compared === undefined) return () => undefined
  const held = new Map(rows.flatMap(({ actor }) => (compared.rows.get(actor.id) ?? []).map(({ issue, value, mark, quote }) => {
    const mayShow = door.fits(`Earlier position of ${inSentence(actor)} on ${issue.label}`, mark, quote === null ? [] : [quote.statementId])
    return [`${actor.id} ${issue.id}`, mayShow ? { value } : undefined] as const
  })))
  return (actor, issue) => (held.has(`${actor} ${issue}`) ? held.get(`${actor} ${issue}`) : { value: null })
}

/** One section a sheet, so that each can be jumped to; the issues are shared out evenly and keep their order. */
function matrixSections(drafting: MatrixDrafting): Section | readonly Section[] {
  const { data, withNotes } = drafting
  const heading = 'Position matrix'
  const sheets = sharedOut(data.issues, MOST_COLUMNS - (withNotes ? 2 : 1))
  if (sheets.length === 0 || drafting.rows.length === 0) return section('matrix', heading, [paragraph(`No position is on record as of ${longDate(data.asOf)}.`)], 'landscape')
  return sheets.map((issues, at) => ({
    ...section('matrix', heading, sheetBlocks(issues, drafting), 'landscape'),
    ...(at > 0 ? { newPage: true as const } : {}),
  }))
}

const LEGEND_WORDS = '▲ Supports   ◆ Open   ▼ Opposes   – spoke without committing. An empty cell: not heard on this issue. An asterisk: shared with a grouping. Silence is not neutrality.'

const legend = ({ compared }: MatrixData): Block => note(compared === undefined ? LEGEND_WORDS : `${LEGEND_WORDS} Since ${longDate(compared.day)}: ↗ ↘ moved, + new, × withdrawn.`)

/** As few groups as `most` allows, as even as can be. */
export function sharedOut<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const groups = Math.ceil(items.length / most)
  return Array.from({ length: groups }, (_, at) => items.slice(Math.ceil((items.length * at) / groups), Math.ceil((items.length * (at + 1)) / groups)))
}

function sheetBlocks(issues: readonly BriefIssue[], drafting: MatrixDrafting): readonly Block[] {
  const { withNotes, paper, data } = drafting
  const onSheet = ({ issue }: BriefPosition) => issues.some(({ id }) => id === issue.id)
  const heard = drafting.rows.filter(({ positions }) => positions.some(onSheet))
  if (heard.length === 0) return [paragraph(`No position on ${listed(issues.map(({ label }) => label))} is on record.`)]
  const left = 100 - ACTOR_SHARE - (withNotes ? NOTE_SHARE : 0)
  return [
    table(
      {
        caption: `Positions as of ${longDate(data.asOf)}`,
        summary: 'One row an actor, one column an issue: where the actor stands, and since when.',
        columns: [
          ['Actor', ACTOR_SHARE],
          ...issues.map(({ label }) => [label, left / issues.length] as const),
          ...(withNotes ? [['Latest words', NOTE_SHARE] as const] : []),
        ],
        rows: heard.map(({ actor, group, positions }) => [
          { paragraphs: [textRuns(actor.shortName), ...(group === null ? [] : [textRuns(group, { muted: true })])] },
          ...issues.map(({ id }) => matrixCell(positions.find(({ issue }) => issue.id === id), drafting.before(actor.id, id), drafting)),
          ...(withNotes ? [latestWords(positions.filter(onSheet), drafting)] : []),
        ]),
        orientation: 'landscape',
      },
      paper,
    ),
    legend(data),
  ]
}

function matrixCell(position: BriefPosition | undefined, before: ReturnType<MatrixDrafting['before']>, { portion }: MatrixDrafting): Cell {
  if (position === undefined) return { paragraphs: [] }
  const { value, date, inheritedFrom, quote, mark } = position
  const band = bandOf(value)
  const arrow = before === undefined ? '' : arrowOf(before.value, value)
  const was = arrow === '' || before === undefined || before.value === null || bandOf(before.value) === band ? '' : `was ${bandLabel(bandOf(before.value))}`
  const remarks = [date === null ? '' : shortDate(date), was].filter(Boolean).join(', ')
  const since = remarks === '' ? [] : [[{ kind: 'text', text: remarks, muted: true } as const]]
  const shared = inheritedFrom === null ? '' : '*'
  return withPortion(
    {
      band,
      paragraphs: [[{ kind: 'text', text: `${bandLabel(band)}${shared}${arrow}`, band } as const], ...since],
      ...(quote === null ? {} : { evidence: [quote.statementId] }),
    },
    portion(mark),
  )
}

/** How a view moved, after a space; nothing where it did not. */
function arrowOf(before: number | null, now: number | null): string {
  if (before === now) return ''
  if (before === null) return ' +'
  if (now === null) return ' ×'
  return now > before ? ' ↗' : ' ↘'
}

function latestWords(positions: readonly BriefPosition[], drafting: MatrixDrafting): Cell {
  const quotes = positions.filter(({ inheritedFrom }) => inheritedFrom === null).flatMap(({ quote }) => quote ?? [])
  const [latest] = quotes.toSorted((a, b) => ((b.source?.date ?? '') < (a.source?.date ?? '') ? -1 : 1))
  return latest === undefined ? { paragraphs: [] } : { paragraphs: [citedQuote(latest, drafting, NOTE_QUOTE)], evidence: [latest.statementId] }
}

function silenceSection({ data }: MatrixDrafting): Section | null {
  if (data.silent.length === 0) return null
  return section('silence', 'Not heard on any of these', [paragraph(`${counted(data.silent.length, 'actor')} spoke and took no position on these issues: ${listed(data.silent)}.`)], 'landscape')
}
