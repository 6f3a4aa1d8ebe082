/** Where actors stand, derived from the evidence at hand, and what a person judges of it. */
import type { DemarcheApi } from '#contract/api.ts'
import { DemarcheError } from '#contract/errors.ts'
import { NO_VALUE } from '#contract/matrix-cells.ts'
import type { ActorRef, LineRecord, Neighbour, PositionRow } from '#contract/records.ts'
import type { InputOf } from '#contract/wire.ts'
import { neighbours, type Views } from '#domain/alignment.ts'
import { highest } from '#domain/handling.ts'
import { type GroupingReach, groupingReach } from '#domain/inheritance.ts'
import { type DerivedPosition, derivePositions } from '#domain/positions.ts'
import { actorById, actorRefs, memberships } from '#store/actors.ts'
import type { Writer } from '#store/change-log.ts'
import { actorsWhoSpoke, assessmentEntries, type Cell, type EvidenceRow, evidenceFor, heldValueKey, heldValues, listLines, stanceEntries, whoSpokeOf } from '#store/positions.ts'
import { statementsById } from '#store/statements.ts'
import { issueLabels, listIssues } from '#store/taxonomy.ts'
import { handlingScheme } from '#store/workspace.ts'
import { mustKnowIssue, mustKnowMark, mustKnowStatements } from './known.ts'
import { commit, type Session } from './session.ts'
import { standings } from './standings.ts'

export interface PositionScope {
  readonly actor?: string | undefined
  /** Actors on issues, where `actor` and `issue` are none. */
  readonly cells?: readonly Cell[] | undefined
  readonly issue?: string | undefined
  /** ISO day; null counts everything there is. */
  readonly asOf?: string | null | undefined
  readonly includeProposed?: boolean
}

/** Where everybody is asked for, no position names more statements than this: a page shows one, and opens the rest. */
const EVIDENCE_IN_LISTS = 1

/**
 * Positions of all with words or a judgement to their name (or of the one actor asked for) on every issue (or one),
 * silent cells included.
 */
export function derivedPositions(session: Session, scope: PositionScope): readonly DerivedPosition[] {
  const { db } = session.store
  const asOf = scope.asOf ?? null
  const issues = scope.issue === undefined ? [...issueLabels(db).keys()] : [scope.issue]
  if (scope.includeProposed) return withProposed(session, scope, issues)
  const chosen = chosenActors(scope)
  const actors = chosen ?? presentActors(session, asOf).map(({ id }) => id)
  return standings(session, { actors, issues, asOf, ...(chosen === null && scope.issue === undefined && { evidence: EVIDENCE_IN_LISTS }) })
}

/** Unreviewed statements are in no history: what they would make of a position is worked out from the store. */
function withProposed({ store: { db } }: Session, scope: PositionScope, issues: readonly string[]): readonly DerivedPosition[] {
  const { asOf = null } = scope
  const chosen = chosenActors(scope)
  const groupings = groupingReach(memberships(db), asOf)
  const spoke = chosen === null ? actorsWhoSpoke(db, true, asOf) : whoSpokeOf(db, chosen, true, asOf)
  return derivePositions(chosen ?? [...actorRefs(db).keys()].filter((id) => spoke.has(id)), issues, {
    stances: stanceEntries(db, true, scope.cells ?? (chosen && cellsOf(chosen, issues, groupings))),
    assessments: assessmentEntries(db),
    groupings,
    spoke,
    asOf,
  })
}

function chosenActors({ actor, cells }: PositionScope): readonly string[] | null {
  if (actor !== undefined) return [actor]
  return cells === undefined ? null : [...new Set(cells.map((cell) => cell.actor))]
}

/** These actors, and every grouping whose view one of them may be shown with, on these issues. */
function cellsOf(actors: readonly string[], issues: readonly string[], groupings: GroupingReach): readonly Cell[] {
  const theirs = [...groupings].flatMap(([grouping, members]) => (actors.some((actor) => members.has(actor)) ? [grouping] : []))
  return [...new Set([...actors, ...theirs])].flatMap((actor) => issues.map((issue) => ({ actor, issue })))
}

/** Those with counted words or a judgement to their name by a day, by name. */
export function presentActors(session: Session, asOf: string | null): readonly ActorRef[] {
  const present = new Set(session.positions.landscape.present(session.positions.moment(asOf).day))
  return [...session.positions.heads.actors.values()].filter(({ id }) => present.has(id))
}

export function positionRows(session: Session, scope: PositionScope): readonly PositionRow[] {
  return rowsOf(session, derivedPositions(session, scope))
}

/** Positions with the names, words and sources that a page shows. */
export function rowsOf(session: Session, derived: readonly DerivedPosition[]): readonly PositionRow[] {
  const { db } = session.store
  const refs = actorRefs(db)
  const labels = issueLabels(db)
  const named = [...new Set(derived.flatMap((position) => position.evidence))]
  const [evidence, values] = [evidenceFor(db, named), heldValues(db, named)]
  return derived.flatMap((position) => {
    const actor = refs.get(position.actor)
    return actor ? [asRow(position, actor, labels, refs, evidence, values)] : []
  })
}

function asRow(
  position: DerivedPosition,
  actor: ActorRef,
  labels: ReadonlyMap<string, string>,
  refs: ReadonlyMap<string, ActorRef>,
  evidence: ReadonlyMap<string, EvidenceRow>,
  values: ReadonlyMap<string, number | null>,
): PositionRow {
  return {
    actor,
    issue: position.issue,
    issueLabel: labels.get(position.issue) ?? position.issue,
    value: position.value,
    band: position.band,
    condition: position.condition,
    basis: position.basis,
    inheritedFrom: position.inheritedFrom === null ? null : (refs.get(position.inheritedFrom) ?? null),
    silence: position.silence,
    date: position.date,
    rationale: position.rationale,
    salience: position.salience,
    confidence: position.confidence,
    evidence: position.evidence.flatMap((id) => {
      const row = evidence.get(id)
      if (!row) return []
      const { statementId, quote, date, documentId, documentTitle, meetingName } = row
      return [{ statementId, quote, date, documentId, documentTitle, meetingName, value: values.get(heldValueKey(id, position.issue, position.inheritedFrom ?? position.actor)) ?? null }]
    }),
    previous: position.previous,
  }
}

/**
 * A person's judgement, in force from its date on until a newer one.
 * @throws DemarcheError `not-found` where the actor, the issue or a piece of evidence is not there.
 */
export function assessPosition(session: Session, input: InputOf<DemarcheApi, 'position.assess'>): PositionRow {
  const { db } = session.store
  const { shortName } = actorById(db, input.actor)
  mustKnowIssue(db, input.issue)
  mustKnowStatements(db, input.evidence)
  mustKnowMark(db, input.mark)
  mustNotLieAhead(session, input.date)
  const { actor, issue } = input
  commit(session, `Assess ${shortName}`, (writer) => writeJudgement(session, writer, input))
  const [row] = positionRows(session, { actor, issue })
  if (!row) throw new RangeError('An assessed actor always has a position.')
  return row
}

/**
 * The same judgement of several actors on an issue, each with evidence of its own. @returns how many
 * @throws DemarcheError as `assessPosition`, `bad-input` where an actor is named twice
 */
export function assessSeveral(session: Session, { actors, ...judgement }: InputOf<DemarcheApi, 'position.assessSeveral'>): number {
  const { db } = session.store
  if (new Set(actors.map(({ actor }) => actor)).size < actors.length) throw new DemarcheError('bad-input', 'An actor is named twice.')
  for (const { actor, evidence } of actors) {
    actorById(db, actor)
    mustKnowStatements(db, evidence)
  }
  mustKnowIssue(db, judgement.issue)
  mustKnowMark(db, judgement.mark)
  mustNotLieAhead(session, judgement.date)
  commit(session, `Assess ${actors.length} actor${actors.length === 1 ? '' : 's'}`, (writer) => {
    for (const one of actors) writeJudgement(session, writer, { ...judgement, ...one })
  })
  return actors.length
}

function writeJudgement(session: Session, writer: Writer, { actor, issue, evidence, mark, ...judgement }: InputOf<DemarcheApi, 'position.assess'>): void {
  const { db } = session.store
  const id = session.deps.newId()
  writer.insert('position', {
    id,
    actorId: actor,
    issueId: issue,
    ...judgement,
    mark: mark ?? highest(handlingScheme(db), statementsById(db, evidence).map((statement) => statement.mark)).id,
    createdAt: session.deps.now(),
  })
  for (const statement of new Set(evidence)) writer.insert('position_evidence', { positionId: id, statementId: statement })
}

/** Somewhere it is tomorrow already: a day ahead of the clock's own is today. @throws DemarcheError `bad-input` */
function mustNotLieAhead({ deps }: Session, day: string): void {
  const tomorrow = new Date(Date.parse(deps.now()) + 86_400_000).toISOString().slice(0, 10)
  if (day > tomorrow) throw new DemarcheError('bad-input', `${day} lies ahead: a position is assessed as of a day that has come.`)
}

export interface ActorNeighbours {
  readonly closest: readonly Neighbour[]
  readonly mostDistant: readonly Neighbour[]
}

/** The actors nearest to and furthest from one, over the issues both hold a view of their own on. */
export function actorNeighbours(session: Session, actor: string, asOf: string | null): ActorNeighbours {
  const refs = actorRefs(session.store.db)
  const found = neighbours(actor, viewsOn(session, asOf))
  const named = (list: typeof found.closest): readonly Neighbour[] =>
    list.flatMap(({ actor: id, agreement, shared }) => {
      const ref = refs.get(id)
      return ref ? [{ actor: ref, agreement, sharedIssues: shared }] : []
    })
  return { closest: named(found.closest), mostDistant: named(found.mostDistant) }
}

/** What everybody holds itself on a day, inherited views left out. */
function viewsOn(session: Session, asOf: string | null): Views {
  const { positions, store } = session
  const { day } = positions.moment(asOf)
  const [actors, issues] = [positions.landscape.present(day), [...issueLabels(store.db).keys()]]
  const values = positions.landscape.ownValues(actors, issues, day)
  return new Map(actors.map((actor, row) => [actor, new Map(issues.flatMap((issue, column): [string, number][] => {
    const value = values[row * issues.length + column]
    return value === undefined || value === NO_VALUE ? [] : [[issue, value]]
  }))]))
}

export function allLines({ store }: Session): readonly LineRecord[] {
  return listLines(store.db)
}

/** Our own line on an issue, whole. @throws DemarcheError `not-found`, `bad-input` where the landing zone is no range. */
export function saveLine(session: Session, input: InputOf<DemarcheApi, 'line.save'>): LineRecord {
  const { db } = session.store
  const { issue, ...fields } = input
  const { landingFrom, landingTo } = fields
  mustKnowIssue(db, issue)
  mustKnowMark(db, fields.mark)
  if ((landingFrom === null) !== (landingTo === null)) throw new DemarcheError('bad-input', 'A landing zone needs both ends.')
  if (landingFrom !== null && landingTo !== null && landingFrom > landingTo) throw new DemarcheError('bad-input', 'The landing zone runs from the lower to the higher value.')
  const label = listIssues(db).find((one) => one.id === issue)?.label ?? issue
  return commit(session, `Edit our line on ${label}`, (writer) => {
    if (listLines(db).some((line) => line.issue === issue)) writer.update('line', { issueId: issue }, fields)
    else writer.insert('line', { issueId: issue, ...fields })
    return input
  })
}

/** Actors with a counted statement of their own or on their behalf, by name: one brief each makes the whole book. */
export function speakingActors({ store }: Session, { includeProposed = false, asOf = null }: PositionScope): readonly ActorRef[] {
  const spoke = actorsWhoSpoke(store.db, includeProposed, asOf)
  return [...actorRefs(store.db).values()].filter((actor) => spoke.has(actor.id))
}
