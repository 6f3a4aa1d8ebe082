/** Gathers what a country brief is planned from, out of the store and the derived positions. */
import type { BriefIssue, BriefNeighbour, BriefPosition, BriefQuote, BriefSource, BriefStatement, CountryBriefData } from '#briefs/data.ts'
import type { DocumentRow, IssueRecord, Neighbour, StatementRow } from '#contract/records.ts'
import type { DerivedPosition } from '#domain/positions.ts'
import { highest } from '#domain/handling.ts'
import { actorById, actorRefs, memberships } from '#store/actors.ts'
import { listDocuments, listMeetings } from '#store/documents.ts'
import { listLines } from '#store/positions.ts'
import { statementsById, statementsOfActor } from '#store/statements.ts'
import { listIssues } from '#store/taxonomy.ts'
import { handlingScheme } from '#store/workspace.ts'
import { actorNeighbours, derivedPositions } from './positions.ts'
import type { Session } from './session.ts'

/** @throws DemarcheError `not-found` where the actor is not in the workspace. */
export function countryBriefData(session: Session, actorId: string, asOf: string, includeProposed: boolean): CountryBriefData {
  const { db } = session.store
  const { id, name, shortName, kind } = actorById(db, actorId)
  const scheme = handlingScheme(db)
  const issues = listIssues(db)
  const derived = derivedPositions(session, { actor: id, asOf, includeProposed })
  const sources = new Sources(session, derived)
  const spoken = derived.filter((position) => position.basis !== 'none' || position.evidence.length > 0)
  const held = spoken.map((position) => positionOf(position, issues, sources, scheme))
  const statements = statementsOfActor(db, id, includeProposed ? ['confirmed', 'proposed'] : ['confirmed']).filter(
    (statement) => statement.date === null || statement.date <= asOf,
  )
  const { closest, mostDistant } = actorNeighbours(session, id, asOf, includeProposed)
  const mark = highest(scheme, held.map((position) => position.mark)).id
  const marked = (list: readonly Neighbour[]): readonly BriefNeighbour[] => list.map((one) => ({ ...one, mark }))
  return {
    actor: { id, name, shortName, kind, groupings: groupingNames(session, id, asOf) },
    forum: forumOf(session, statements),
    date: session.deps.now().slice(0, 10),
    asOf,
    scheme,
    positions: held,
    statements: statements.map((statement) => statementOf(statement, id, sources)),
    closest: marked(closest),
    mostDistant: marked(mostDistant),
    lines: listLines(db).map((line) => {
      const issue = issues.find((one) => one.id === line.issue)
      return { ...line, issueLabel: issue?.label ?? line.issue, anchors: issue?.anchors ?? [] }
    }),
    silentIssues: derived
      .filter((position) => !spoken.includes(position))
      .flatMap((position) => issues.filter((issue) => issue.id === position.issue))
      .map(({ id: issue, label }) => ({ id: issue, label })),
  }
}

/** Statements with the documents they stand in, looked up once for a whole brief. */
class Sources {
  readonly #documents: ReadonlyMap<string, DocumentRow>
  readonly #statements: ReadonlyMap<string, StatementRow>
  readonly refs: ReturnType<typeof actorRefs>

  constructor({ store }: Session, derived: readonly DerivedPosition[]) {
    this.#documents = new Map(listDocuments(store.db).map((document) => [document.id, document]))
    const evidence = [...new Set(derived.flatMap((position) => position.evidence))]
    this.#statements = new Map(statementsById(store.db, evidence).map((statement) => [statement.id, statement]))
    this.refs = actorRefs(store.db)
  }

  statement(id: string | undefined): StatementRow | undefined {
    return id === undefined ? undefined : this.#statements.get(id)
  }

  quote(statement: StatementRow): BriefQuote {
    return { statementId: statement.id, text: statement.quote, source: this.source(statement), status: statement.status, mark: statement.mark }
  }

  source(statement: StatementRow): BriefSource | null {
    const document = statement.document === null ? undefined : this.#documents.get(statement.document.id)
    if (!document) return null
    return {
      documentId: document.id,
      title: document.title,
      meeting: document.meeting?.name ?? null,
      date: document.date,
      url: document.url,
      fileName: document.fileName,
      paragraph: statement.para === null ? null : statement.para + 1,
    }
  }
}

function positionOf(position: DerivedPosition, issues: readonly IssueRecord[], sources: Sources, scheme: CountryBriefData['scheme']): BriefPosition {
  const issue = issues.find((one) => one.id === position.issue)
  const statement = sources.statement(position.evidence[0])
  return {
    issue: issueOf(position.issue, issue),
    value: position.value,
    condition: position.condition,
    salience: position.salience,
    date: position.date,
    meeting: statement?.meeting?.name ?? null,
    quote: statement ? sources.quote(statement) : null,
    rationale: position.rationale,
    inheritedFrom: position.inheritedFrom === null ? null : (sources.refs.get(position.inheritedFrom)?.shortName ?? null),
    mark: highest(scheme, position.evidence.flatMap((id) => sources.statement(id)?.mark ?? [])).id,
    previous: position.previous === null ? null : { value: position.previous.value, date: position.previous.date, quote: null },
  }
}

function issueOf(id: string, issue: IssueRecord | undefined): BriefIssue {
  return { id, label: issue?.label ?? id, object: issue?.object ?? null, anchors: issue?.anchors ?? [] }
}

function statementOf(statement: StatementRow, actor: string, sources: Sources): BriefStatement {
  const voice = statement.voices.find((one) => one.actor.id === actor || one.onBehalfOf?.id === actor)
  return { ...sources.quote(statement), topics: voice?.topics ?? [], onBehalfOf: voice?.onBehalfOf?.shortName ?? null }
}

/** Names of the groupings in force on the day, smallest first: the more exclusive says more. */
function groupingNames({ store }: Session, actor: string, day: string): readonly string[] {
  const inForce = memberships(store.db).filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to))
  const size = (grouping: string) => inForce.filter((one) => one.grouping === grouping).length
  const refs = actorRefs(store.db)
  return inForce
    .filter((one) => one.actor === actor)
    .toSorted((a, b) => size(a.grouping) - size(b.grouping))
    .flatMap((one) => refs.get(one.grouping)?.shortName ?? [])
}

/** The process most of the statements were made in. */
function forumOf({ store }: Session, statements: readonly StatementRow[]): string | null {
  const forums = new Map(listMeetings(store.db).map((meeting) => [meeting.id, meeting.forum]))
  const counts = new Map<string, number>()
  for (const { meeting } of statements) {
    const forum = meeting === null ? null : (forums.get(meeting.id) ?? null)
    if (forum !== null) counts.set(forum, (counts.get(forum) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}
