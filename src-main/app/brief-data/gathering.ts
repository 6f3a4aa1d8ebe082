/**
 * What briefs are gathered from, read once for a document or a whole batch: taxonomy, names, documents, positions.
 * It holds nothing of our own layer but the assessments: lines are read by the kinds that may show them.
 */
import type { BriefIssue, BriefPosition, BriefQuote, BriefSource, BriefStatement, SpokenStatement } from '#briefs/data/records.ts'
import type { ActorRef, DocumentRow, HandlingLevel, IssueRecord, MeetingRef, StatementRow } from '#contract/records.ts'
import { ownViews, type Views } from '#domain/alignment.ts'
import { highest } from '#domain/handling.ts'
import { groupingReach } from '#domain/inheritance.ts'
import { type AssessmentEntry, type DerivedPosition, derivePositions, type PositionSources } from '#domain/positions.ts'
import { actorRefs, memberships } from '#store/actors.ts'
import { listDocuments, listMeetings } from '#store/documents.ts'
import { actorsWhoSpoke, assessmentEntries, stanceEntries } from '#store/positions.ts'
import { statementsById } from '#store/statements.ts'
import { listIssues } from '#store/taxonomy.ts'
import { handlingScheme } from '#store/workspace.ts'
import { restNow } from '../patience.ts'
import type { Session } from '../session.ts'
import { standings } from '../standings.ts'
import { meetingName } from './meeting-names.ts'

export interface Reading {
  /** ISO day up to which the data is read. */
  readonly asOf: string
  readonly includeProposed: boolean
  /** Without them positions follow from what was said alone; for what is shown to others. Default true. */
  readonly assessments?: boolean
}

/** Actors whose positions are derived at a time: some milliseconds. */
const SLICE = 10

export class Gathering {
  readonly session: Session
  readonly asOf: string
  readonly includeProposed: boolean
  readonly scheme: readonly HandlingLevel[]
  readonly issues: readonly IssueRecord[]
  readonly refs: ReadonlyMap<string, ActorRef>
  readonly meetings: readonly MeetingRef[]
  readonly documents: readonly DocumentRow[]
  readonly #assessments: readonly AssessmentEntry[]
  readonly #byDocument: ReadonlyMap<string, DocumentRow>
  readonly #statements = new Map<string, StatementRow>()
  readonly #positions = new Map<string, ReadonlyMap<string, readonly DerivedPosition[]>>()
  readonly #confirmedOnly: boolean
  #views: Views | null = null
  #assessmentMarks: ReadonlyMap<string, readonly string[]> | null = null
  #groupings: ReadonlyMap<string, readonly string[]> | null = null

  constructor(session: Session, { asOf, includeProposed, assessments = true }: Reading) {
    const { db } = session.store
    this.session = session
    this.asOf = asOf
    this.includeProposed = includeProposed
    this.scheme = handlingScheme(db)
    this.issues = listIssues(db)
    this.refs = actorRefs(db)
    this.meetings = listMeetings(db)
    this.documents = listDocuments(db)
    this.#byDocument = new Map(this.documents.map((document) => [document.id, document]))
    this.#assessments = assessments ? assessmentEntries(db) : []
    this.#confirmedOnly = assessments && !includeProposed
  }

  /** Derives what a whole batch rests on, with the process free for others in between. */
  async ready(): Promise<void> {
    if (this.#confirmedOnly) await this.session.positions.ready()
    const derive = this.#confirmedOnly ? (actors: readonly string[]) => this.#confirmed(actors, this.asOf) : this.#fromTheFile()
    const derived = new Map<string, readonly DerivedPosition[]>()
    const actors = [...this.refs.keys()]
    for (let from = 0; from < actors.length; from += SLICE) {
      await restNow()
      for (const [actor, positions] of derive(actors.slice(from, from + SLICE))) derived.set(actor, positions)
    }
    this.#positions.set(this.asOf, derived)
  }

  /** Derives some actors' positions from their own stances and those of the groupings they may share. */
  #fromTheFile(): (actors: readonly string[]) => ReadonlyMap<string, readonly DerivedPosition[]> {
    const { db } = this.session.store
    const issues = this.#issueIds()
    const common = { assessments: this.#assessments, groupings: groupingReach(memberships(db), this.asOf), spoke: this.spoke(), asOf: this.asOf }
    return (actors) => {
      const heard = new Set(actors.flatMap((actor) => [actor, ...this.groupingsOf(actor)]))
      const stances = stanceEntries(db, this.includeProposed, [...heard].flatMap((actor) => issues.map((issue) => ({ actor, issue }))))
      return byActor(actors, derivePositions(actors, issues, { ...common, stances }))
    }
  }

  /** ISO day the documents made from this bear. */
  get today(): string {
    return this.session.deps.now().slice(0, 10)
  }

  /** An actor's positions on every issue as of a day (default: the as-of day), in the order of the taxonomy. */
  positionsOf(actor: string, day = this.asOf): readonly DerivedPosition[] {
    return this.#byActor(day).get(actor) ?? []
  }

  /** Positions of everybody the workspace knows, silent and inherited ones included. */
  allPositions(day = this.asOf): readonly DerivedPosition[] {
    return [...this.#byActor(day).values()].flat()
  }

  /** Everybody's own views on the as-of day. */
  get views(): Views {
    return (this.#views ??= ownViews(this.allPositions()))
  }

  #byActor(day: string): ReadonlyMap<string, readonly DerivedPosition[]> {
    const known = this.#positions.get(day)
    if (known) return known
    const actors = [...this.refs.keys()]
    const derived = this.#confirmedOnly ? this.#confirmed(actors, day) : byActor(actors, derivePositions(actors, this.#issueIds(), this.#sources(day)))
    this.#positions.set(day, derived)
    return derived
  }

  /** From the history in memory, which knows what is confirmed and assessed; anything else is derived from the file. */
  #confirmed(actors: readonly string[], day: string): ReadonlyMap<string, readonly DerivedPosition[]> {
    return byActor(actors, standings(this.session, { actors, issues: this.#issueIds(), asOf: day }))
  }

  #issueIds(): readonly string[] {
    return this.issues.map(({ id }) => id)
  }

  /** Ids of the groupings an actor is in on the as-of day, smallest first: the more exclusive says more. */
  groupingsOf(actor: string): readonly string[] {
    this.#groupings ??= groupingsInForce(memberships(this.session.store.db), this.asOf)
    return this.#groupings.get(actor) ?? []
  }

  /** Who made a counted statement up to a day. */
  spoke(day = this.asOf): ReadonlySet<string> {
    return actorsWhoSpoke(this.session.store.db, this.includeProposed, day)
  }

  #sources(day: string): PositionSources {
    const { db } = this.session.store
    return {
      stances: stanceEntries(db, this.includeProposed),
      assessments: this.#assessments,
      groupings: groupingReach(memberships(db), day),
      spoke: this.spoke(day),
      asOf: day,
    }
  }

  /** The derived position with its words, sources and mark. */
  position(derived: DerivedPosition): BriefPosition {
    const statement = this.statement(derived.evidence[0])
    const { previous } = derived
    return {
      issue: this.issue(derived.issue),
      value: derived.value,
      condition: derived.condition,
      salience: derived.salience,
      date: derived.date,
      meeting: statement ? this.meetingOf(statement) : null,
      quote: statement ? this.quote(statement) : null,
      rationale: derived.rationale,
      inheritedFrom: derived.inheritedFrom === null ? null : (this.refs.get(derived.inheritedFrom)?.shortName ?? null),
      mark: highest(this.scheme, [...derived.evidence.flatMap((id) => this.statement(id)?.mark ?? []), ...this.#marksOfAssessment(derived)]).id,
      previous: previous && { value: previous.value, date: previous.date, quote: this.#quoteById(previous.evidence[0]) },
    }
  }

  #marksOfAssessment({ actor, inheritedFrom, issue, date, rationale }: DerivedPosition): readonly string[] {
    if (rationale === null) return []
    this.#assessmentMarks ??= assessmentMarks(this.session)
    return this.#assessmentMarks.get(JSON.stringify([inheritedFrom ?? actor, issue, date])) ?? []
  }

  issue(id: string): BriefIssue {
    const issue = this.issues.find((one) => one.id === id)
    return { id, label: issue?.label ?? id, object: issue?.object ?? null, anchors: issue?.anchors ?? [] }
  }

  /** Reads these statements at once; what is asked for one by one afterwards is at hand. */
  load(ids: Iterable<string>): void {
    const missing = [...new Set(ids)].filter((id) => !this.#statements.has(id))
    this.keep(statementsById(this.session.store.db, missing))
  }

  keep(statements: readonly StatementRow[]): void {
    for (const statement of statements) this.#statements.set(statement.id, statement)
  }

  statement(id: string | undefined): StatementRow | undefined {
    if (id === undefined) return undefined
    if (!this.#statements.has(id)) this.load([id])
    return this.#statements.get(id)
  }

  #quoteById(id: string | undefined): BriefQuote | null {
    const statement = this.statement(id)
    return statement ? this.quote(statement) : null
  }

  quote(statement: StatementRow): BriefQuote {
    return { statementId: statement.id, text: statement.quote, source: this.#source(statement), status: statement.status, mark: statement.mark }
  }

  #source(statement: StatementRow): BriefSource | null {
    const document = statement.document === null ? undefined : this.#byDocument.get(statement.document.id)
    if (!document) return null
    return {
      documentId: document.id,
      title: document.title,
      meeting: document.meeting === null ? null : meetingName(document.meeting),
      date: document.date,
      url: document.url,
      fileName: document.fileName,
      paragraph: statement.para === null ? null : statement.para + 1,
    }
  }

  meetingOf({ meeting }: StatementRow): string | null {
    const found = this.meetings.find((one) => one.id === meeting?.id)
    return found ? meetingName(found) : (meeting?.name ?? null)
  }

  /** The statement as one actor's, filed under that actor's topics. */
  statementOf(statement: StatementRow, actor: string): BriefStatement {
    const voice = statement.voices.find((one) => one.actor.id === actor || one.onBehalfOf?.id === actor)
    const spokenFor = voice?.onBehalfOf ?? null
    return { ...this.quote(statement), topics: voice?.topics ?? [], onBehalfOf: spokenFor !== null && spokenFor.id !== actor ? spokenFor.shortName : null }
  }

  /** The statement as everybody's who made it. */
  spoken(statement: StatementRow): SpokenStatement {
    const [first] = statement.voices
    const topics = new Map(statement.voices.flatMap((voice) => voice.topics).map((topic) => [topic.id, topic]))
    return {
      ...this.quote(statement),
      topics: [...topics.values()],
      onBehalfOf: first?.onBehalfOf?.shortName ?? null,
      speakers: statement.voices.map(({ actor }) => actor),
    }
  }

  /** Whether a statement counts on a day: undated ones always do. */
  counts(statement: StatementRow, day = this.asOf): boolean {
    const counted = statement.status === 'confirmed' || (statement.status === 'proposed' && this.includeProposed)
    return counted && (statement.date === null || statement.date <= day)
  }

  /** The process most of these statements were made in. */
  forumOf(statements: readonly StatementRow[]): string | null {
    const forums = new Map(this.meetings.map((meeting) => [meeting.id, meeting.forum]))
    const counts = new Map<string, number>()
    for (const { meeting } of statements) {
      const forum = meeting === null ? null : (forums.get(meeting.id) ?? null)
      if (forum !== null) counts.set(forum, (counts.get(forum) ?? 0) + 1)
    }
    return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
  }

  /** The process most of the documents report on. */
  get forum(): string | null {
    const names = this.documents.flatMap(({ meeting }) => meeting?.forum ?? [])
    return names.toSorted((a, b) => names.filter((one) => one === b).length - names.filter((one) => one === a).length)[0] ?? null
  }
}

function byActor(actors: readonly string[], positions: readonly DerivedPosition[]): ReadonlyMap<string, readonly DerivedPosition[]> {
  const sorted = new Map<string, DerivedPosition[]>(actors.map((actor) => [actor, []]))
  for (const position of positions) sorted.get(position.actor)?.push(position)
  return sorted
}

function groupingsInForce(all: ReturnType<typeof memberships>, day: string): ReadonlyMap<string, readonly string[]> {
  const inForce = all.filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to))
  const sizes = new Map<string, number>()
  for (const { grouping } of inForce) sizes.set(grouping, (sizes.get(grouping) ?? 0) + 1)
  const groupings = new Map<string, string[]>()
  for (const { actor, grouping } of inForce.toSorted((a, b) => (sizes.get(a.grouping) ?? 0) - (sizes.get(b.grouping) ?? 0))) {
    groupings.set(actor, [...(groupings.get(actor) ?? []), grouping])
  }
  return groupings
}

/** Marks of a person’s assessments, by JSON of actor, issue and day. */
export function assessmentMarks({ store }: Session): ReadonlyMap<string, readonly string[]> {
  const rows = store.db.prepare<[], { actor: string; issue: string; date: string; mark: string }>('SELECT actor_id AS actor, issue_id AS issue, date, mark FROM position').all()
  const marks = new Map<string, string[]>()
  for (const { actor, issue, date, mark } of rows) {
    const key = JSON.stringify([actor, issue, date])
    marks.set(key, [...(marks.get(key) ?? []), mark])
  }
  return marks
}
