/** Tables seen on screen as Word documents: what they are marked, and the file. */
import { DemarcheError } from '#contract/errors.ts'
import type { Written } from '#contract/methods/export.ts'
import type { PositionRow, StatementRow } from '#contract/records.ts'
import type { Table } from '#exchange/table.ts'
import { planListing } from '#briefs/plan/listing.ts'
import { statementsById } from '#store/statements.ts'
import { handlingScheme } from '#store/workspace.ts'
import { assessmentMarks } from './brief-data/gathering.ts'
import { writeDocument } from './briefs.ts'
import type { FilterFact } from './filter-words.ts'
import type { Session } from './session.ts'
import { standings } from './standings.ts'
import { describe } from './workspaces.ts'

/** Some 250 sheets: what a person may still leaf through, and Word opens. */
export const MOST_WORD_ROWS = 5000

/** Handling level ids and instructions of all that a table rests on. */
export interface ListingMarks {
  readonly marks: readonly string[]
  readonly caveats: readonly string[]
}

export interface SeenTable extends ListingMarks {
  readonly table: Table
  readonly facts: readonly FilterFact[]
}

/** @throws DemarcheError `disk`, `bad-input` for more rows than Word takes */
export async function writeListing(session: Session, { table, facts, marks, caveats }: SeenTable, path: string): Promise<Written> {
  const rows = table.rows.length
  if (rows > MOST_WORD_ROWS) throw new DemarcheError('bad-input', `A table in Word takes at most ${MOST_WORD_ROWS} rows, and these are ${rows}. Narrow the filter, or export to Excel.`)
  const { tree } = planListing(
    {
      kind: table.title,
      title: describe(session).name,
      date: session.deps.now().slice(0, 10),
      facts,
      columns: table.heads.map((head, at) => [head, table.widths[at] ?? 1]),
      rows: table.rows.map((cells) => cells.map((cell) => (cell === null ? '' : String(cell)))),
      ...(table.stance === undefined ? {} : { stance: table.stance }),
      marks,
      caveats,
      scheme: handlingScheme(session.store.db),
    },
    'A4',
  )
  await writeDocument(session, tree, path)
  return { path, rows }
}

export function marksOfStatements(statements: readonly StatementRow[]): ListingMarks {
  return { marks: [...new Set(statements.map(({ mark }) => mark))], caveats: [...new Set(statements.flatMap(({ caveat }) => caveat ?? []))] }
}

const key = (actor: string, issue: string): string => `${actor} ${issue}`

/** Of every statement behind the positions, named in the table or not, and of our own judgements. */
export function marksOfPositions(session: Session, positions: readonly PositionRow[]): ListingMarks {
  const shown = new Set(positions.map(({ actor, issue }) => key(actor.id, issue)))
  const behind = standings(session, { actors: [...new Set(positions.map(({ actor }) => actor.id))], issues: [...new Set(positions.map(({ issue }) => issue))], asOf: null }).filter(({ actor, issue }) => shown.has(key(actor, issue)))
  const said = marksOfStatements(statementsById(session.store.db, [...new Set(behind.flatMap(({ evidence }) => evidence))]))
  const judged = assessmentMarks(session)
  const ours = behind.flatMap(({ actor, inheritedFrom, issue, date, rationale }) => (rationale === null ? [] : (judged.get(JSON.stringify([inheritedFrom ?? actor, issue, date])) ?? [])))
  return { marks: [...new Set([...said.marks, ...ours])], caveats: said.caveats }
}
