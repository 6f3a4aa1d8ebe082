/** The landscape put in order: topics and issues renamed, memberships kept. */
import type { DemarcheApi } from '#contract/api.ts'
import { DemarcheError } from '#contract/errors.ts'
import type { IssueRecord, TopicNode } from '#contract/records.ts'
import type { MembershipRow } from '#contract/records/actor-page.ts'
import type { InputOf } from '#contract/wire.ts'
import { actorById, memberships } from '#store/actors.ts'
import { issueLabels, topicLabels } from '#store/taxonomy.ts'
import { defined } from './documents.ts'
import { mustKnowIssue } from './known.ts'
import { commit, type Session } from './session.ts'
import { allIssues, allTopics } from './taxonomy.ts'

/** @throws DemarcheError `not-found`, `duplicate` where another topic has the label. */
export function renameTopic(session: Session, { id, label }: InputOf<DemarcheApi, 'topic.update'>): TopicNode {
  const labels = topicLabels(session.store.db)
  const before = labels.get(id)
  if (before === undefined) throw new DemarcheError('not-found', `There is no topic “${id}” in the workspace.`)
  mustBeFree('topic', labels, id, label)
  commit(session, `Rename ${before}`, (writer) => writer.update('topic', { id }, { label }))
  return mustFind(allTopics(session), id)
}

/** @throws DemarcheError `not-found`, `duplicate` where another issue has the label. */
export function updateIssue(session: Session, { id, ...fields }: InputOf<DemarcheApi, 'issue.update'>): IssueRecord {
  const { db } = session.store
  mustKnowIssue(db, id)
  const labels = issueLabels(db)
  if (fields.label !== undefined) mustBeFree('issue', labels, id, fields.label)
  commit(session, `Edit ${labels.get(id) ?? id}`, (writer) => writer.update('issue', { id }, defined(fields)))
  return mustFind(allIssues(session), id)
}

function mustBeFree(what: string, labels: ReadonlyMap<string, string>, id: string, label: string): void {
  const wanted = label.toLocaleLowerCase('en')
  if ([...labels].some(([other, taken]) => other !== id && taken.toLocaleLowerCase('en') === wanted))
    throw new DemarcheError('duplicate', `There is ${what === 'issue' ? 'an issue' : 'a topic'} “${label}” already. Merge the two instead.`)
}

function mustFind<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  const found = all.find((one) => one.id === id)
  if (!found) throw new DemarcheError('not-found', 'It is not there any more.')
  return found
}

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
