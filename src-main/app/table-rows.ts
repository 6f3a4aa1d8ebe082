/** Rows of a table of statements → what each of them says, and in plain words what is wrong with the others. */
import type { TableField, TableMapping } from '#contract/methods/document.ts'
import type { IssueRecord, TopicNode } from '#contract/records.ts'
import { findDates } from '#intake/dates.ts'

export interface RowStatement {
  /** As the person counts: the first row below the names is row 2. */
  readonly row: number
  readonly actors: readonly string[]
  readonly onBehalfOf: string | null
  readonly quote: string
  readonly date: string | null
  readonly topics: readonly string[]
  readonly stance: { readonly issue: string; readonly value: number | null; readonly condition: string | null } | null
}

export interface RowFindings {
  readonly statements: readonly RowStatement[]
  readonly problems: readonly string[]
}

export interface KnownSubjects {
  readonly topics: readonly Pick<TopicNode, 'id' | 'label'>[]
  readonly issues: readonly Pick<IssueRecord, 'id' | 'label'>[]
}

/** A row without an actor or words is left out; a topic, issue, date or value that is not understood is left out of its row. */
export function statementsOfRows(rows: readonly (readonly string[])[], mapping: TableMapping, known: KnownSubjects): RowFindings {
  const problems: string[] = []
  const topicIds = idsByName(known.topics)
  const issueIds = idsByName(known.issues)
  const statements = rows.flatMap((cells, at): readonly RowStatement[] => {
    const row = at + 2
    const cell = (field: TableField): string => cells[mapping[field] ?? -1] ?? ''
    const note = (problem: string): void => void problems.push(`Row ${row}: ${problem}`)
    const actors = listed(cell('actor'))
    const quote = cell('quote')
    if (actors.length === 0 || quote === '') {
      note(`no ${actors.length === 0 ? 'actor' : 'statement'}, so it was left out.`)
      return []
    }
    const date = cell('date') === '' ? null : dayOf(cell('date'))
    if (cell('date') !== '' && date === null) note(`“${shortened(cell('date'))}” is no date that can be read one way only; write it as 2019-09-12.`)
    const topics = listed(cell('topic')).flatMap((name) => {
      const id = topicIds.get(name.toLowerCase())
      if (id === undefined) note(`there is no topic “${shortened(name)}”.`)
      return id ?? []
    })
    return [{ row, actors, onBehalfOf: cell('onBehalfOf') || null, quote, date, topics, stance: stanceOf(cell, issueIds, note) }]
  })
  return { statements, problems }
}

function stanceOf(cell: (field: TableField) => string, issueIds: ReadonlyMap<string, string>, note: (problem: string) => void): RowStatement['stance'] {
  const name = cell('issue')
  if (name === '') return null
  const issue = issueIds.get(name.toLowerCase())
  if (issue === undefined) {
    note(`there is no issue “${shortened(name)}”.`)
    return null
  }
  const written = cell('value')
  const value = /^\d{1,3}(?:[.,]0+)?$/.test(written) ? Number.parseInt(written, 10) : null
  const isValue = value !== null && value <= 100
  if (written !== '' && !isValue) note(`“${shortened(written)}” is no value from 0 to 100.`)
  return { issue, value: isValue ? value : null, condition: cell('condition') || null }
}

function listed(cell: string): readonly string[] {
  return cell.split(/\s*[;\n|]\s*/).filter((name) => name !== '')
}

function idsByName(subjects: readonly { readonly id: string; readonly label: string }[]): ReadonlyMap<string, string> {
  return new Map(subjects.flatMap(({ id, label }) => [[label.toLowerCase(), id], [id.toLowerCase(), id]]))
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

/** Words and ISO dates as reports write them; figures alone only where they can mean one day and no other. */
function dayOf(text: string): string | null {
  const figures = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text.trim())
  if (!figures) return findDates(text).date
  const [first, second, year] = [Number(figures[1]), Number(figures[3]), Number(figures[4])]
  const isDayFirst = figures[2] === '.' || first > 12 || first === second
  if (!isDayFirst && second <= 12) return null
  const [day, month] = isDayFirst ? [first, second] : [second, first]
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null
}
