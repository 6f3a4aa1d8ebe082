/** An issue and an actor seen whole: what stands on their pages beside positions and profile. */
import { DemarcheError } from '#contract/errors.ts'
import type { PositionRow } from '#contract/records.ts'
import type { ActorPage } from '#contract/records/actor-page.ts'
import type { ApproachCandidate } from '#contract/records/approach.ts'
import type { Argument, IssuePage } from '#contract/records/issue-page.ts'
import { prospects } from '#domain/approach.ts'
import { bySilence } from '#domain/silence.ts'
import { bandOf } from '#domain/stance.ts'
import { actorById, actorRefs } from '#store/actors.ts'
import { argumentsOn, asArgument, listLines } from '#store/positions.ts'
import { relationsOf } from '#store/relations.ts'
import { issueById } from '#store/taxonomy.ts'
import { approaches } from './approaches.ts'
import { endOfPreviousSession } from './matrix.ts'
import { contradictionsIn, movementsSince, stalePositions } from './movements.ts'
import { rowsOf } from './positions.ts'
import { proposalsOn } from './proposal-register.ts'
import type { Session } from './session.ts'
import { standings } from './standings.ts'

/** How many statements behind one position the page of an issue names; the cell has all of them. */
const WORDS_EACH = 5

export interface PageScope {
  readonly asOf?: string | undefined
  /** Absent: the last day before the latest session. */
  readonly since?: string | undefined
}

/** @throws DemarcheError `not-found` */
export function issuePage(session: Session, scope: PageScope & { readonly issue: string }): IssuePage {
  const { db } = session.store
  const found = issueById(db, scope.issue)
  if (!found) throw new DemarcheError('not-found', `There is no issue “${scope.issue}” in the workspace.`)
  const { cues: _cues, ...issue } = found
  const asOf = scope.asOf ?? null
  const since = scope.since ?? endOfPreviousSession(session, asOf)
  const everybody = rowsOf(session, standings(session, { actors: [...actorRefs(db).keys()], issues: [issue.id], asOf, evidence: WORDS_EACH }))
  const silent = bySilence(everybody)
  return {
    issue,
    asOf,
    since,
    positions: everybody.filter(({ basis, evidence }) => basis !== 'none' || evidence.length > 0).toSorted((a, b) => Number(a.basis === 'inherited') - Number(b.basis === 'inherited')),
    arguments: argumentsBySide(session, issue.id, asOf),
    proposals: proposalsOn(session, issue.id),
    silent: {
      neverSpoke: silent['never spoke'].map(({ actor }) => actor),
      noCommitment: silent['no commitment'].map(({ actor }) => actor),
      inTheMiddle: everybody.filter(({ band, basis }) => band === 'open' && basis !== 'inherited').map(({ actor }) => actor),
    },
    movement: movementsSince(session, { issue: issue.id }, since, asOf),
    contradictions: contradictionsIn(session, { issue: issue.id }, asOf),
    ours: {
      line: listLines(db).find((line) => line.issue === issue.id) ?? null,
      approach: approaches(session, { issue: issue.id }),
      candidates: candidates(session, issue.id, everybody),
    },
  }
}

/** Words spoken for each side up to a day, latest first. */
function argumentsBySide({ store: { db } }: Session, issue: string, asOf: string | null): IssuePage['arguments'] {
  const refs = actorRefs(db)
  const all = argumentsOn(db, issue, asOf).flatMap((row): readonly Argument[] => asArgument(row, refs))
  const side = (band: keyof IssuePage['arguments']): readonly Argument[] => all.filter(({ value }) => bandOf(value) === band)
  return { supports: side('supports'), open: side('open'), opposes: side('opposes') }
}

/** Whom to approach: not ourselves, and nobody who is on the list already. */
function candidates(session: Session, issue: string, positions: readonly PositionRow[]): readonly ApproachCandidate[] {
  const { db } = session.store
  const line = listLines(db).find((one) => one.issue === issue)
  const zone = line && line.landingFrom !== null && line.landingTo !== null ? { from: line.landingFrom, to: line.landingTo } : null
  const listed = new Set(approaches(session, { issue, open: true }).map(({ actor }) => actor.id))
  const us = db.prepare<[], string | null>('SELECT our_actor_id FROM workspace').pluck().get()
  const others = positions.filter(({ actor }) => actor.id !== us && !listed.has(actor.id))
  const refs = new Map(others.map(({ actor }) => [actor.id, actor]))
  return prospects(others.map((one) => ({ ...one, actor: one.actor.id, before: one.previous === null ? undefined : one.previous.value })), zone).flatMap(({ actor, value, reasons }) => {
    const ref = refs.get(actor)
    return ref ? [{ actor: ref, value, band: bandOf(value), reasons }] : []
  })
}

/** @throws DemarcheError `not-found` */
export function actorPage(session: Session, scope: PageScope & { readonly id: string }): ActorPage {
  const { db } = session.store
  const { id } = actorById(db, scope.id)
  const asOf = scope.asOf ?? null
  const since = scope.since ?? endOfPreviousSession(session, asOf)
  return {
    since,
    movement: movementsSince(session, { actor: id }, since, asOf),
    contradictions: contradictionsIn(session, { actor: id }, asOf),
    stale: stalePositions(session, { actor: id }, asOf),
    relations: relationsOf(db, id),
    approach: approaches(session, { actor: id }),
  }
}
