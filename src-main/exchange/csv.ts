/**
 * Tables as CSV, safe to open in a spreadsheet; and statements in the form other programs read, one row per actor and
 * stance (one for a statement without either).
 */
import type { StatementRow } from '#contract/records.ts'
import type { Table } from './table.ts'

const COLUMNS = ['date', 'meeting', 'document', 'paragraph', 'actor', 'on behalf of', 'status', 'mark', 'topics', 'issue', 'value', 'band', 'condition', 'quote', 'note'] as const

export function statementsCsv(statements: readonly StatementRow[]): string {
  return tableCsv({ heads: COLUMNS, rows: statements.flatMap(rowsOf) })
}

/** RFC 4180 with a byte order mark, which spreadsheets need to read UTF-8. */
export function tableCsv({ heads, rows }: Pick<Table, 'heads' | 'rows'>): string {
  const lines = [heads, ...rows].map((row) => row.map(cell).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** Rows of the table that a statement makes. */
function rowsOf(statement: StatementRow): readonly (readonly (string | number | null)[])[] {
  const head = [statement.date, statement.meeting?.name ?? null, statement.document?.title ?? null, statement.para === null ? null : statement.para + 1]
  const tail = [statement.quote, statement.note]
  const handling = [statement.status, statement.mark]
  if (statement.voices.length === 0) return [[...head, null, null, ...handling, null, null, null, null, null, ...tail]]
  return statement.voices.flatMap((voice) => {
    const said = [voice.actor.name, voice.onBehalfOf?.name ?? null, ...handling, voice.topics.map((topic) => topic.label).join('; ')]
    const stances = voice.stances.length === 0 ? [[null, null, null, null]] : voice.stances.map((one) => [one.issueLabel, one.value, one.band, one.condition])
    return stances.map((stance) => [...head, ...said, ...stance, ...tail])
  })
}

/** A cell that starts like a formula (full-width signs too) would be run by a spreadsheet; an apostrophe makes it text. */
function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[\s]*[=+\-@＝＋－＠\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
