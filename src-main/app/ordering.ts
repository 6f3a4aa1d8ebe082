/** Who belongs to what, and when. */
import type { DemarcheApi } from '#contract/api.ts'
import { DemarcheError } from '#contract/errors.ts'
import type { MembershipRow } from '#contract/records/actor-page.ts'
import type { InputOf } from '#contract/wire.ts'
import { actorById, memberships } from '#store/actors.ts'
import { commit, type Session } from './session.ts'

export function membershipRows({ store }: Session, { actor, grouping }: InputOf<DemarcheApi, 'membership.list'>): readonly MembershipRow[] {
  return memberships(store.db).filter((one) => (actor === undefined || one.actor === actor) && (grouping === undefined || one.grouping === grouping))
}

/**
 * @throws DemarcheError `not-found`; `bad-input` where it would end before it begins, or the group is none; `duplicate`
 * where the actor belongs to the grouping at that time already.
 */
export function saveMembership(session: Session, input: InputOf<DemarcheApi, 'membership.save'>): MembershipRow {
  const { db } = session.store
  const [member, group] = [actorById(db, input.actor), actorById(db, input.grouping)]
  const { actor, grouping, from, to } = input
  if (actor === grouping) throw new DemarcheError('bad-input', 'Nobody is a member of itself.')
  if (from !== null && to !== null && to < from) throw new DemarcheError('bad-input', 'A membership cannot end before it begins.')
  const others = memberships(db).filter((one) => one.actor === actor && one.grouping === grouping && one.id !== input.id)
  if (others.some((one) => (one.to === null || from === null || from <= one.to) && (to === null || one.from === null || one.from <= to)))
    throw new DemarcheError('duplicate', `${member.shortName} belongs to ${group.shortName} at that time already.`)
  const id = input.id ?? session.deps.newId()
  commit(session, `${input.id === undefined ? 'Add' : 'Edit'} ${member.shortName} in ${group.shortName}`, (writer) => {
    const row = { actorId: actor, groupingId: grouping, fromDate: from, toDate: to }
    if (input.id === undefined) writer.insert('membership', { id, ...row })
    else writer.update('membership', { id }, row)
  })
  return { id, actor, grouping, from, to }
}

/** @throws DemarcheError `not-found` */
export function removeMembership(session: Session, id: string): void {
  const { db } = session.store
  const found = memberships(db).find((one) => one.id === id)
  if (!found) throw new DemarcheError('not-found', 'This membership is not there any more.')
  commit(session, `Take ${actorById(db, found.actor).shortName} out of ${actorById(db, found.grouping).shortName}`, (writer) => writer.remove('membership', { id }))
}
