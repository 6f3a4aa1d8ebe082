/** Statements as the grid shows them: a row a statement, or a row for each actor and stance. */
import type { ExportColumn } from '#contract/methods/capture.ts'
import type { Stance, StatementRow, Voice } from '#contract/records.ts'
import type { Cell, Table } from './table.ts'

interface Shown {
  readonly statement: StatementRow
  readonly voices: readonly Voice[]
  readonly stances: readonly Stance[]
}

interface Column {
  readonly head: string
  readonly width: number
  readonly cell: (shown: Shown) => Cell
}

const joined = (words: readonly (string | number | null)[]): string | null => {
  const said = words.filter((word) => word !== null && word !== '')
  return said.length === 0 ? null : [...new Set(said)].join('; ')
}
/** One number stays a number, several become text. */
const figures = (values: readonly (number | null)[]): Cell => (values.length === 1 ? (values[0] ?? null) : joined(values.map((value) => value ?? '–')))

const COLUMNS: Readonly<Record<ExportColumn, Column>> = {
  date: { head: 'Date', width: 11, cell: ({ statement }) => statement.date },
  meeting: { head: 'Meeting', width: 24, cell: ({ statement }) => statement.meeting?.name ?? null },
  document: { head: 'Document', width: 28, cell: ({ statement }) => statement.document?.title ?? null },
  paragraph: { head: 'Paragraph', width: 10, cell: ({ statement }) => (statement.para === null ? null : statement.para + 1) },
  actor: { head: 'Actor', width: 20, cell: ({ voices }) => joined(voices.map(({ actor }) => actor.shortName)) },
  onBehalfOf: { head: 'On behalf of', width: 18, cell: ({ voices }) => joined(voices.map(({ onBehalfOf }) => onBehalfOf?.shortName ?? null)) },
  status: { head: 'Status', width: 11, cell: ({ statement }) => statement.status },
  tier: { head: 'Tier', width: 8, cell: ({ statement }) => statement.tier },
  mark: { head: 'Mark', width: 18, cell: ({ statement }) => statement.mark },
  topics: { head: 'Topics', width: 26, cell: ({ voices }) => joined(voices.flatMap(({ topics }) => topics.map(({ label }) => label))) },
  issue: { head: 'Issue', width: 28, cell: ({ stances }) => joined(stances.map(({ issueLabel }) => issueLabel)) },
  value: { head: 'Value', width: 8, cell: ({ stances }) => figures(stances.map(({ value }) => value)) },
  band: { head: 'Stance', width: 12, cell: ({ stances }) => joined(stances.map(({ band }) => band)) },
  condition: { head: 'Condition', width: 22, cell: ({ stances }) => joined(stances.map(({ condition }) => condition)) },
  quote: { head: 'Words', width: 70, cell: ({ statement }) => statement.quote },
  note: { head: 'Note', width: 30, cell: ({ statement }) => statement.note },
  changed: { head: 'Changed', width: 20, cell: ({ statement }) => statement.changedAt },
}

export interface StatementTableOptions {
  readonly columns: readonly ExportColumn[]
  readonly rows: 'statement' | 'stance'
  /** Handling level id → the words it is written in. */
  readonly marks: ReadonlyMap<string, string>
}

export function statementTable(statements: readonly StatementRow[], { columns, rows, marks }: StatementTableOptions): Table {
  const chosen = columns.map((name) => COLUMNS[name])
  const marked = statements.map((statement) => ({ ...statement, mark: marks.get(statement.mark) ?? statement.mark }))
  return {
    title: 'Statements',
    heads: chosen.map(({ head }) => head),
    widths: chosen.map(({ width }) => width),
    rows: marked.flatMap(rows === 'statement' ? asOne : byStance).map((shown) => chosen.map(({ cell }) => cell(shown))),
  }
}

const asOne = (statement: StatementRow): readonly Shown[] => [{ statement, voices: statement.voices, stances: statement.voices.flatMap(({ stances }) => stances) }]

function byStance(statement: StatementRow): readonly Shown[] {
  if (statement.voices.length === 0) return asOne(statement)
  return statement.voices.flatMap((voice) => (voice.stances.length === 0 ? [[]] : voice.stances.map((stance) => [stance])).map((stances) => ({ statement, voices: [voice], stances })))
}
