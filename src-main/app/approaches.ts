/** Our own layer: the list of whom to approach, marked with the workspace's own level unless a person says otherwise. */
import type { DemarcheApi } from '#contract/api.ts'
import type { ApproachRecord } from '#contract/records/approach.ts'
import type { InputOf } from '#contract/wire.ts'
import { actorById } from '#store/actors.ts'
import { approachById, type ApproachScope, listApproaches } from '#store/approaches.ts'
import { defined } from './documents.ts'
import { mustKnowIssue, mustKnowMark } from './known.ts'
import { commit, type Session } from './session.ts'
import { settingsOf } from './settings.ts'

export function approaches({ store }: Session, scope: ApproachScope): readonly ApproachRecord[] {
  return listApproaches(store.db, scope)
}

/** @throws DemarcheError `not-found` where the actor, issue or handling level is not there. */
export function createApproach(session: Session, input: InputOf<DemarcheApi, 'approach.create'>): ApproachRecord {
  const { db } = session.store
  mustKnow(session, input)
  const id = session.deps.newId()
  commit(session, `Plan to approach ${actorById(db, input.actor).shortName}`, (writer) =>
    writer.insert('approach', {
      id,
      actorId: input.actor,
      issueId: input.issue ?? null,
      contact: input.contact ?? '',
      nextStep: input.nextStep ?? '',
      byDate: input.by ?? null,
      done: input.done === true ? 1 : 0,
      note: input.note ?? '',
      mark: input.mark ?? settingsOf(session).ourMark,
      createdAt: session.deps.now(),
    }),
  )
  return approachById(db, id)
}

/** @throws DemarcheError `not-found` */
export function updateApproach(session: Session, input: InputOf<DemarcheApi, 'approach.update'>): ApproachRecord {
  const { db } = session.store
  const { id, actor, issue, by, done, ...fields } = input
  const before = approachById(db, id)
  mustKnow(session, input)
  const label = done === true && !before.done ? `Approach to ${before.actor.shortName} done` : `Edit the approach to ${before.actor.shortName}`
  commit(session, label, (writer) =>
    writer.update('approach', { id }, defined({ ...fields, actorId: actor, issueId: issue, byDate: by, done: done === undefined ? undefined : Number(done) })),
  )
  return approachById(db, id)
}

/** @throws DemarcheError `not-found` */
export function removeApproach(session: Session, id: string): void {
  const { actor } = approachById(session.store.db, id)
  commit(session, `Remove the approach to ${actor.shortName}`, (writer) => writer.remove('approach', { id }))
}

function mustKnow({ store: { db } }: Session, { actor, issue, mark }: { readonly actor?: string | undefined; readonly issue?: string | null | undefined; readonly mark?: string | undefined }): void {
  if (actor !== undefined) actorById(db, actor)
  if (issue !== undefined && issue !== null) mustKnowIssue(db, issue)
  mustKnowMark(db, mark)
}
