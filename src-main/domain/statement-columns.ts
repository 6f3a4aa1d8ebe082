/** The columns that statements are shown and written out in: a label, and what stands in a row's cell, in words. */
import type { ExportColumn } from '#contract/methods/export.ts'
import type { Stance, StatementRow } from '#contract/records.ts'
import type { StatementStatus, Tier } from '#contract/vocabulary.ts'
import { bandLabel } from './stance.ts'

/** Handling level id → the words it is written in. */
export type MarkWords = ReadonlyMap<string, string>

export interface StatementColumn {
  readonly label: string
  readonly cell: (row: StatementRow, marks: MarkWords) => string | number | null
}

const STATUS_WORDS: Readonly<Record<StatementStatus, string>> = { proposed: 'Proposed', confirmed: 'Confirmed', rejected: 'Rejected' }
const TIER_WORDS: Readonly<Record<Tier, string>> = { strong: 'Strong', weak: 'Weak' }

const joined = (words: readonly (string | number | null)[]): string | null => {
  const said = words.filter((word) => word !== null && word !== '')
  return said.length === 0 ? null : [...new Set(said)].join('; ')
}

const stancesOf = ({ voices }: StatementRow): readonly Stance[] => voices.flatMap(({ stances }) => stances)

/** "▲ Supports 80 · A treaty, if consensus": a stance as one reads it. */
export function stanceInWords({ issueLabel, value, band, condition }: Stance): string {
  return `${bandLabel(band)}${value === null ? '' : ` ${value}`} · ${issueLabel}${condition === null ? '' : `, ${condition}`}`
}

export const STATEMENT_COLUMNS: Readonly<Record<ExportColumn, StatementColumn>> = {
  date: { label: 'Date', cell: ({ date }) => date },
  meeting: { label: 'Meeting', cell: ({ meeting }) => meeting?.name ?? null },
  document: { label: 'Document', cell: ({ document }) => document?.title ?? 'Live note' },
  paragraph: { label: 'Paragraph', cell: ({ para }) => (para === null ? null : para + 1) },
  actor: { label: 'Actor', cell: ({ voices }) => joined(voices.map(({ actor }) => actor.shortName)) },
  onBehalfOf: { label: 'On behalf of', cell: ({ voices }) => joined(voices.map(({ onBehalfOf }) => onBehalfOf?.shortName ?? null)) },
  status: { label: 'Status', cell: ({ status }) => STATUS_WORDS[status] },
  tier: { label: 'Tier', cell: ({ tier }) => (tier === null ? 'By hand' : TIER_WORDS[tier]) },
  mark: { label: 'Mark', cell: ({ mark }, marks) => marks.get(mark) ?? mark },
  topics: { label: 'Topics', cell: ({ voices }) => joined(voices.flatMap(({ topics }) => topics.map(({ label }) => label))) },
  stances: { label: 'Stance', cell: (row) => joined(stancesOf(row).map(stanceInWords)) },
  issue: { label: 'Issue', cell: (row) => joined(stancesOf(row).map(({ issueLabel }) => issueLabel)) },
  value: { label: 'Value', cell: (row) => figures(stancesOf(row).map(({ value }) => value)) },
  band: { label: 'Band', cell: (row) => joined(stancesOf(row).map(({ band }) => band)) },
  condition: { label: 'Condition', cell: (row) => joined(stancesOf(row).map(({ condition }) => condition)) },
  quote: { label: 'Words', cell: ({ quote }) => quote },
  note: { label: 'Note', cell: ({ note }) => note },
  changed: { label: 'Changed', cell: ({ changedAt }) => changedAt },
}

/** One number stays a number, several become text. */
function figures(values: readonly (number | null)[]): string | number | null {
  return values.length === 1 ? (values[0] ?? null) : joined(values.map((value) => value ?? '–'))
}
