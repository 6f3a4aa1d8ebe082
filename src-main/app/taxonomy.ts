/** Topics to file under and issues to stand on: listed, made and changed. */
import type { Database as Connection } from 'better-sqlite3'
import type { DemarcheApi } from '#contract/api.ts'
import { DemarcheError } from '#contract/errors.ts'
import type { IssueRecord, TopicNode } from '#contract/records.ts'
import type { InputOf } from '#contract/wire.ts'
import type { Writer } from '#store/change-log.ts'
import { issueLabels, listIssues, listTopics, nextIssuePlace, nextTopicPlace, topicLabels, topicParents } from '#store/taxonomy.ts'
import { defined } from './documents.ts'
import { mustKnowIssue } from './known.ts'
import { commit, type Session } from './session.ts'

type Anchors = IssueRecord['anchors']

export function allTopics({ store }: Session): readonly TopicNode[] {
  return listTopics(store.db)
}

export function allIssues({ store }: Session): readonly IssueRecord[] {
  return listIssues(store.db).map(({ cues: _cues, ...issue }) => issue)
}

/** @throws DemarcheError `not-found`, `duplicate` where an issue has the label, `bad-input` where two anchors have one value */
export function createIssue(session: Session, { topic, label, object, anchors, note, cues }: InputOf<DemarcheApi, 'issue.create'>): IssueRecord {
  const { db } = session.store
  mustKnowTopic(db, topic)
  mustBeFree('issue', issueLabels(db), null, label)
  mustDiffer(anchors)
  const id = session.deps.newId()
  commit(session, `Add the issue ${label}`, (writer) => {
    writer.insert('issue', { id, topicId: topic, label, object, note: note ?? '', cues: JSON.stringify(cues ?? []), place: nextIssuePlace(db) })
    for (const { at, text } of anchors) writer.insert('issue_anchor', { issueId: id, value: at, label: text })
  })
  return mustFind(allIssues(session), id)
}

/** Stances keep their values where anchors move. @throws DemarcheError as `createIssue` */
export function updateIssue(session: Session, { id, topic, anchors, ...fields }: InputOf<DemarcheApi, 'issue.update'>): IssueRecord {
  const { db } = session.store
  mustKnowIssue(db, id)
  const labels = issueLabels(db)
  if (fields.label !== undefined) mustBeFree('issue', labels, id, fields.label)
  if (topic !== undefined) mustKnowTopic(db, topic)
  if (anchors !== undefined) mustDiffer(anchors)
  const before = mustFind(allIssues(session), id)
  commit(session, `Edit ${before.label}`, (writer) => {
    writer.update('issue', { id }, defined({ ...fields, topicId: topic }))
    if (anchors !== undefined) replaceAnchors(writer, before, anchors)
  })
  return mustFind(allIssues(session), id)
}

function replaceAnchors(writer: Writer, { id, anchors: before }: IssueRecord, anchors: Anchors): void {
  for (const { at } of before) if (!anchors.some((anchor) => anchor.at === at)) writer.remove('issue_anchor', { issueId: id, value: at })
  for (const { at, text } of anchors) {
    if (before.some((anchor) => anchor.at === at)) writer.update('issue_anchor', { issueId: id, value: at }, { label: text })
    else writer.insert('issue_anchor', { issueId: id, value: at, label: text })
  }
}

/** @throws DemarcheError `not-found`, `duplicate` where a topic has the label */
export function createTopic(session: Session, { label, parent, keywords }: InputOf<DemarcheApi, 'topic.create'>): TopicNode {
  const { db } = session.store
  if (parent !== null) mustKnowTopic(db, parent)
  mustBeFree('topic', topicLabels(db), null, label)
  const id = session.deps.newId()
  commit(session, `Add the topic ${label}`, (writer) =>
    writer.insert('topic', { id, parentId: parent, label, isGroup: 0, keywords: JSON.stringify(keywords ?? []), place: nextTopicPlace(db) }))
  return mustFind(allTopics(session), id)
}

/** @throws DemarcheError `not-found`; `duplicate` where another topic has the label; `bad-input` where it would lie below itself */
export function updateTopic(session: Session, { id, label, parent, keywords }: InputOf<DemarcheApi, 'topic.update'>): TopicNode {
  const { db } = session.store
  const labels = topicLabels(db)
  const before = labels.get(id)
  if (before === undefined) throw new DemarcheError('not-found', `There is no topic “${id}” in the workspace.`)
  if (label !== undefined) mustBeFree('topic', labels, id, label)
  if (parent !== undefined && parent !== null) mustLieAbove(db, parent, id)
  commit(session, `Edit the topic ${before}`, (writer) => writer.update('topic', { id }, defined({ label, parentId: parent, keywords: keywords && JSON.stringify(keywords) })))
  return mustFind(allTopics(session), id)
}

function mustLieAbove(db: Connection, parent: string, topic: string): void {
  mustKnowTopic(db, parent)
  const parents = topicParents(db)
  for (let above: string | undefined = parent; above !== undefined; above = parents.get(above))
    if (above === topic) throw new DemarcheError('bad-input', 'A topic cannot lie below itself.')
}

function mustKnowTopic(db: Connection, topic: string): void {
  if (!topicLabels(db).has(topic)) throw new DemarcheError('not-found', `There is no topic “${topic}” in the workspace.`)
}

function mustDiffer(anchors: Anchors): void {
  if (new Set(anchors.map(({ at }) => at)).size < anchors.length) throw new DemarcheError('bad-input', 'Each anchor of an issue has a value of its own.')
}

function mustBeFree(what: 'issue' | 'topic', labels: ReadonlyMap<string, string>, id: string | null, label: string): void {
  const wanted = label.toLocaleLowerCase('en')
  if (![...labels].some(([other, taken]) => other !== id && taken.toLocaleLowerCase('en') === wanted)) return
  throw new DemarcheError('duplicate', `There is ${what === 'issue' ? 'an issue' : 'a topic'} “${label}” already.${id === null ? '' : ' Merge the two instead.'}`)
}

function mustFind<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  const found = all.find((one) => one.id === id)
  if (!found) throw new DemarcheError('not-found', 'It is not there any more.')
  return found
}
