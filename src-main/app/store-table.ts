/** A table of statements → a document with one line a row, and a proposed statement at the words of each. */
import { DemarcheError } from '#contract/errors.ts'
import type { TableMapping } from '#contract/methods/document.ts'
import { lowestLevel } from '#domain/handling.ts'
import { kindByName } from '#intake/new-actors.ts'
import type { ReadTable } from '#intake/readers/report.ts'
import { findActor } from '#store/actors.ts'
import type { Writer } from '#store/change-log.ts'
import { documentById } from '#store/documents.ts'
import { insertStatement } from '#store/statement-writes.ts'
import { nextStatementNumber } from '#store/statements.ts'
import { listIssues, listTopics } from '#store/taxonomy.ts'
import { handlingScheme } from '#store/workspace.ts'
import type { Watched } from './patience.ts'
import type { Session } from './session.ts'
import { commitInSlices, type Progress } from './slow-commit.ts'
import { insertDocument, mustBeNew, type Provenance, type Stored } from './store-report.ts'
import { type RowStatement, statementsOfRows } from './table-rows.ts'

/** What the statements of a table say made them. */
const RULE = 'table row'
/** More problems than these are counted, not listed. */
const MOST_LISTED = 20

interface PlacedRow extends RowStatement {
  readonly start: number
  readonly end: number
}

/** @throws DemarcheError `bad-input` without an actor and a statement column, `empty-report` without a usable row, `duplicate` */
export async function storeTable(session: Session, table: ReadTable, mapping: TableMapping, provenance: Provenance, watched: Watched = {}): Promise<Stored & { readonly warnings: readonly string[] }> {
  const { db } = session.store
  const name = provenance.fileName ?? 'The table'
  mustBeMapped(table, mapping, name)
  const { statements, problems } = statementsOfRows(table.rows, mapping, { topics: listTopics(db), issues: listIssues(db) })
  if (statements.length === 0) throw new DemarcheError('empty-report', `${name} cannot be taken in: no row has both an actor and a statement.`)
  const { text, rows } = asText(statements)
  const title = provenance.title ?? provenance.fileName ?? 'Table of statements'
  const stored = await commitInSlices(session, `Import ${title}`, (writer) => keepRows(session, writer, { title, text, rows, fileName: provenance.fileName }), watched)
  const more = problems.length - MOST_LISTED
  return { ...stored, warnings: [...table.warnings, ...problems.slice(0, MOST_LISTED), ...(more > 0 ? [`And ${more} more.`] : [])] }
}

interface TableRead {
  readonly title: string
  readonly text: string
  readonly rows: readonly PlacedRow[]
  readonly fileName: string | null
}

/** A step is a row; the document comes last. */
function* keepRows(session: Session, writer: Writer, { title, text, rows, fileName }: TableRead): Generator<Progress, Stored, void> {
  const { db } = session.store
  mustBeNew(session, text)
  const mark = lowestLevel(handlingScheme(db)).id
  const document = session.deps.newId()
  const idOf = actorKeeper(session, writer)
  const first = nextStatementNumber(db)
  for (const [at, row] of rows.entries()) {
    const onBehalfOf = row.onBehalfOf === null ? null : idOf(row.onBehalfOf)
    insertStatement(writer, {
      n: first + at,
      id: session.deps.newId(),
      document,
      meeting: null,
      date: row.date,
      para: at,
      sent: 0,
      start: row.start,
      end: row.end,
      status: 'proposed',
      tier: 'strong',
      rule: RULE,
      quote: row.quote,
      mark,
      at: session.deps.now(),
      voices: row.actors.map((actor) => ({ actor: idOf(actor), onBehalfOf, topics: row.topics, stances: row.stance === null ? [] : [row.stance] })),
    })
    yield { done: at + 1, total: rows.length }
  }
  const days = [...new Set(rows.map((row) => row.date))]
  insertDocument(session, writer, { id: document, title, text, date: days.length === 1 ? (days[0] ?? null) : null, url: null, fileName, meeting: null, mark })
  return { document: documentById(db, document), proposals: rows.length }
}

/** A table whose columns nobody has told apart yet. */
export class UnmappedTable extends DemarcheError {
  constructor(message: string) {
    super('bad-input', message)
    this.name = 'UnmappedTable'
  }
}

function mustBeMapped({ columns }: ReadTable, mapping: TableMapping, name: string): void {
  for (const [field, what] of [['actor', 'actors'], ['quote', 'statements']] as const) {
    const at = mapping[field]
    if (at === undefined) throw new UnmappedTable(`${name}: which column holds the ${what}? None of its names says so (${columns.join(', ').slice(0, 300)}). Import it as a table and choose.`)
  }
  for (const at of Object.values(mapping)) if (at >= columns.length) throw new DemarcheError('bad-input', `${name} has ${columns.length} columns, and none with the number ${at + 1}.`)
}

/** `Egypt (2019-09-12): words`, a line a row; a cell's own line ends become spaces, so that a row stays a paragraph. */
function asText(statements: readonly RowStatement[]): { readonly text: string; readonly rows: readonly PlacedRow[] } {
  let text = ''
  const rows = statements.map((row): PlacedRow => {
    const quote = row.quote.replaceAll(/\s*\n\s*/g, ' ')
    const label = `${row.actors.join('; ')}${row.onBehalfOf === null ? '' : ` for ${row.onBehalfOf}`}${row.date === null ? '' : ` (${row.date})`}: `
    const start = text.length + label.length
    text += `${label}${quote}\n`
    return { ...row, quote, start, end: start + quote.length }
  })
  return { text, rows }
}

/** The actor that a cell names, added to the workspace where nobody goes by that name. */
function actorKeeper(session: Session, writer: Writer): (name: string) => string {
  const ids = new Map<string, string>()
  return (name) => {
    const known = ids.get(name.toLowerCase()) ?? findActor(session.store.db, name)?.id
    const id = known ?? session.deps.newId()
    if (known === undefined) writer.insert('actor', { id, name, shortName: name, kind: kindByName(name) ?? 'civil society' })
    ids.set(name.toLowerCase(), id)
    return id
  }
}
