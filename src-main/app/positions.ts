/** Where actors stand, derived from the evidence at hand, and what a person judges of it. */
import type { DemarcheApi } from '#contract/api.ts'
import { DemarcheError } from '#contract/errors.ts'
import type { ActorRef, LineRecord, Neighbour, PositionRow } from '#contract/records.ts'
import type { InputOf } from '#contract/wire.ts'
import { neighbours, ownViews } from '#domain/alignment.ts'
import { lowestLevel } from '#domain/handling.ts'
import { groupingReach } from '#domain/inheritance.ts'
import { type DerivedPosition, derivePositions } from '#domain/positions.ts'
import { actorById, actorRefs, memberships } from '#store/actors.ts'
import { actorsWhoSpoke, assessmentEntries, type EvidenceRow, evidenceFor, listLines, stanceEntries } from '#store/positions.ts'
import { listIssues } from '#store/taxonomy.ts'
import { handlingScheme } from '#store/workspace.ts'
import { mustKnowIssue, mustKnowMark, mustKnowStatements } from './known.ts'
import { commit, type Session } from './session.ts'

export interface PositionScope {
  readonly actor?: string | undefined
  readonly issue?: string | undefined
  /** ISO day; null counts everything there is. */
  readonly asOf?: string | null | undefined
  readonly includeProposed?: boolean
}

/** Positions of those who spoke (or of the one actor asked for) on every issue (or one), silent cells included. */
export function derivedPositions(session: Session, scope: PositionScope): readonly DerivedPosition[] {
  const { db } = session.store
  const asOf = scope.asOf ?? null
  const includeProposed = scope.includeProposed ?? false
  const spoke = actorsWhoSpoke(db, includeProposed, asOf)
  const actors = scope.actor === undefined ? [...actorRefs(db).keys()].filter((id) => spoke.has(id)) : [scope.actor]
  const issues = scope.issue === undefined ? listIssues(db).map((issue) => issue.id) : [scope.issue]
  return derivePositions(actors, issues, {
    stances: stanceEntries(db, includeProposed),
    assessments: assessmentEntries(db),
    groupings: groupingReach(memberships(db), asOf),
    spoke,
    asOf,
  })
}

export function positionRows(session: Session, scope: PositionScope): readonly PositionRow[] {
  const derived = derivedPositions(session, scope)
  const { db } = session.store
  const refs = actorRefs(db)
  const labels = new Map(listIssues(db).map((issue) => [issue.id, issue.label]))
  const evidence = evidenceFor(db, [...new Set(derived.flatMap((position) => position.evidence))])
  const values = valuesByStatement(session)
  return derived.flatMap((position) => {
    const actor = refs.get(position.actor)
    return actor ? [asRow(position, actor, labels, refs, evidence, values)] : []
  })
}

/** Value that a statement gave on an issue, keyed `statement issue`. */
function valuesByStatement({ store }: Session): ReadonlyMap<string, number | null> {
  return new Map(stanceEntries(store.db, true).map((entry) => [`${entry.statement} ${entry.issue}`, entry.value]))
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
      return [{ statementId, quote, date, documentId, documentTitle, meetingName, value: values.get(`${id} ${position.issue}`) ?? null }]
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
  const id = session.deps.newId()
  return commit(session, `Assess ${shortName}`, (writer) => {
    const { actor, issue, evidence, ...judgement } = input
    writer.insert('position', {
      id,
      actorId: actor,
      issueId: issue,
      ...judgement,
      mark: lowestLevel(handlingScheme(db)).id,
      createdAt: session.deps.now(),
    })
    for (const statement of new Set(evidence)) writer.insert('position_evidence', { positionId: id, statementId: statement })
    const [row] = positionRows(session, { actor, issue })
    if (!row) throw new RangeError('An assessed actor always has a position.')
    return row
  })
}

export interface ActorNeighbours {
  readonly closest: readonly Neighbour[]
  readonly mostDistant: readonly Neighbour[]
}

/** The actors nearest to and furthest from one, over the issues both hold a view on. */
export function actorNeighbours(session: Session, actor: string, asOf: string | null, includeProposed = false): ActorNeighbours {
  const refs = actorRefs(session.store.db)
  const found = neighbours(actor, ownViews(derivedPositions(session, { asOf, includeProposed })))
  const named = (list: typeof found.closest): readonly Neighbour[] =>
    list.flatMap(({ actor: id, agreement, shared }) => {
      const ref = refs.get(id)
      return ref ? [{ actor: ref, agreement, sharedIssues: shared }] : []
    })
  return { closest: named(found.closest), mostDistant: named(found.mostDistant) }
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
