/** Statements as the grid shows them: a row a statement, or a row for each actor and stance. */
import type { ExportColumn } from '#contract/methods/export.ts'
import type { StatementRow } from '#contract/records.ts'
import { type MarkWords, STATEMENT_COLUMNS } from '#domain/statement-columns.ts'
import type { Table } from './table.ts'

const WIDTHS: Readonly<Record<ExportColumn, number>> = {
  date: 11, meeting: 24, document: 28, paragraph: 10, actor: 20, onBehalfOf: 18, status: 11, tier: 8, mark: 18, topics: 26, stances: 34, issue: 28, value: 8, band: 12, condition: 22, quote: 70, note: 30, changed: 20,
}

export interface StatementTableOptions {
  readonly columns: readonly ExportColumn[]
  readonly rows: 'statement' | 'stance'
  readonly marks: MarkWords
}

export function statementTable(statements: readonly StatementRow[], { columns, rows, marks }: StatementTableOptions): Table {
  const shown = rows === 'statement' ? statements : statements.flatMap(byStance)
  const stance = columns.indexOf('stances')
  return {
    title: 'Statements',
    heads: columns.map((name) => STATEMENT_COLUMNS[name].label),
    widths: columns.map((name) => WIDTHS[name]),
    rows: shown.map((row) => columns.map((name) => STATEMENT_COLUMNS[name].cell(row, marks))),
    ...(stance < 0 ? {} : { stance: { column: stance, bands: shown.map(onlyBand) } }),
  }
}

/** The statement once for each voice and stance in it; once where it has none. */
function byStance(statement: StatementRow): readonly StatementRow[] {
  if (statement.voices.length === 0) return [statement]
  return statement.voices.flatMap((voice) => {
    const each = voice.stances.length === 0 ? [voice] : voice.stances.map((stance) => ({ ...voice, stances: [stance] }))
    return each.map((one) => ({ ...statement, voices: [one] }))
  })
}

/** The band of all its stances; null where they differ or there is none. */
function onlyBand({ voices }: StatementRow) {
  const [first, ...others] = new Set(voices.flatMap(({ stances }) => stances.map(({ band }) => band)))
  return first === undefined || others.length > 0 ? null : first
}
