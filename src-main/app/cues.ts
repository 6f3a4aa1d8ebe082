/** The cues of an issue: read, changed, and tried on what the workspace holds before they are kept. */
import { DemarcheError } from '#contract/errors.ts'
import type { DemarcheApi } from '#contract/api.ts'
import type { CueHit, CueTest } from '#contract/methods/teaching.ts'
import type { IssueRecord, StatementRow, TopicNode } from '#contract/records.ts'
import type { StanceCue } from '#contract/reference.ts'
import type { InputOf } from '#contract/wire.ts'
import { isBulletRule } from '#intake/constructions/lists.ts'
import { flatten } from '#intake/flat.ts'
import { findPhrases } from '#intake/phrases.ts'
import { compileStances, type StanceReader, stancesOf } from '#intake/stances.ts'
import { statementNumbersAfter, statementsByNumber } from '#store/statements.ts'
import { issueLabels, listIssues, listTopics, topicLabels } from '#store/taxonomy.ts'
import { mustKnowIssue } from './known.ts'
import { restNow } from './patience.ts'
import { commit, type Session } from './session.ts'

const SHOWN = 200
const AT_ONCE = 500

/** @throws DemarcheError `not-found` */
export function cuesOf({ store }: Session, id: string): readonly StanceCue[] {
  return issueOf(store, id).cues
}

/** @throws DemarcheError `not-found` */
export function setCues(session: Session, id: string, cues: readonly StanceCue[]): readonly StanceCue[] {
  const { label } = issueOf(session.store, id)
  commit(session, `Edit the cues of ${label}`, (writer) => writer.update('issue', { id }, { cues: JSON.stringify(cues) }))
  return cues
}

/** Reads every statement of the workspace with these cues, in slices. @throws DemarcheError `not-found` */
export async function testCues({ store: { db } }: Session, id: string, cues: readonly StanceCue[]): Promise<CueTest> {
  const reader = compileStances([{ ...issueOf({ db }, id), cues }])
  const hits: CueHit[] = []
  let [of, total] = [0, 0]
  for (let after = 0; ; ) {
    const numbers = statementNumbersAfter(db, after, AT_ONCE)
    if (numbers.length === 0) return { of, total, hits }
    for (const statement of statementsByNumber(db, numbers)) {
      of += 1
      const hit = hitOf(reader, id, statement)
      if (hit === null) continue
      total += 1
      if (hits.length < SHOWN) hits.push(hit)
    }
    after = numbers.at(-1) ?? after
    await restNow()
  }
}

function hitOf(reader: StanceReader, issue: string, statement: StatementRow): CueHit | null {
  const words = flatten(statement.quote)
  const spans = findPhrases(reader.matcher, words).map(({ start, end }) => ({ start, end }))
  if (spans.length === 0) return null
  const [read] = stancesOf(reader, words, { opposed: false, asserted: isBulletRule(statement.rule ?? ''), ownFrom: 0 })
  const present = statement.voices.flatMap(({ stances }) => stances).find((stance) => stance.issue === issue)
  return {
    statement: statement.id,
    document: statement.document?.id ?? null,
    quote: statement.quote,
    actors: statement.voices.map(({ actor }) => actor.shortName),
    spans,
    value: read?.value ?? null,
    present: present?.value ?? null,
  }
}

/** @throws DemarcheError `not-found`, `duplicate` where an issue has the label, `bad-input` where two anchors have one value */
export function createIssue(session: Session, { topic, label, object, anchors, cues }: InputOf<DemarcheApi, 'issue.create'>): IssueRecord {
  const { db } = session.store
  if (!topicLabels(db).has(topic)) throw new DemarcheError('not-found', `There is no topic “${topic}” in the workspace.`)
  mustBeNew('an issue', issueLabels(db), label)
  if (new Set(anchors.map(({ at }) => at)).size < anchors.length) throw new DemarcheError('bad-input', 'Each anchor of an issue has a value of its own.')
  const id = session.deps.newId()
  commit(session, `Add ${label}`, (writer) => {
    writer.insert('issue', { id, topicId: topic, label, object, note: '', cues: JSON.stringify(cues ?? []), place: issueLabels(db).size })
    for (const { at, text } of anchors) writer.insert('issue_anchor', { issueId: id, value: at, label: text })
  })
  const { cues: _cues, ...issue } = issueOf(session.store, id)
  return issue
}

/** @throws DemarcheError `not-found`, `duplicate` where a topic has the label */
export function createTopic(session: Session, { label, parent, keywords }: InputOf<DemarcheApi, 'topic.create'>): TopicNode {
  const { db } = session.store
  const labels = topicLabels(db)
  if (parent !== null && !labels.has(parent)) throw new DemarcheError('not-found', `There is no topic “${parent}” in the workspace.`)
  mustBeNew('a topic', labels, label)
  const id = session.deps.newId()
  commit(session, `Add ${label}`, (writer) =>
    writer.insert('topic', { id, parentId: parent, label, isGroup: 0, keywords: JSON.stringify(keywords ?? []), place: labels.size }))
  const made = listTopics(db).find((topic) => topic.id === id)
  if (!made) throw new DemarcheError('internal', 'The topic was not kept.')
  return made
}

function mustBeNew(what: string, labels: ReadonlyMap<string, string>, label: string): void {
  if ([...labels.values()].some((taken) => taken.toLocaleLowerCase('en') === label.toLocaleLowerCase('en')))
    throw new DemarcheError('duplicate', `There is ${what} “${label}” already.`)
}

function issueOf({ db }: Pick<Session['store'], 'db'>, id: string): ReturnType<typeof listIssues>[number] {
  mustKnowIssue(db, id)
  const found = listIssues(db).find((issue) => issue.id === id)
  if (!found) throw new DemarcheError('not-found', `There is no issue “${id}” in the workspace.`)
  return found
}
