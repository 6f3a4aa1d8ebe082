/** Topics and issues, with how many statements speak to each. */
import type { Database as Connection } from 'better-sqlite3'
import type { IssueRecord, TopicNode } from '#contract/records.ts'
import type { StanceCue } from '#contract/reference.ts'
import { prepared, preparedColumn } from './prepared.ts'
import { saidBy } from './said.ts'

interface TopicRow {
  readonly id: string
  readonly label: string
  readonly parent_id: string | null
  readonly keywords: string
  readonly is_group: number
}

interface IssueRow {
  readonly id: string
  readonly label: string
  readonly topic_id: string
  readonly topic_label: string
  readonly object: string | null
  readonly note: string
  readonly cues: string
}

/** In the order of the tree's places; a topic's own statements, without those of its children. */
export function listTopics(db: Connection): readonly TopicNode[] {
  const said = saidBy(db, 'topic')
  return prepared<[], TopicRow>(
    db,
    'SELECT id, label, parent_id, keywords, is_group FROM topic ORDER BY place',
  )
    .all()
    .map((row) => ({
      id: row.id,
      label: row.label,
      parent: row.parent_id,
      keywords: JSON.parse(row.keywords) as readonly string[],
      isGroup: row.is_group === 1,
      statements: said(row.id).standing,
    }))
}

type IssueWithCues = IssueRecord & { readonly cues: readonly StanceCue[] }

export function listIssues(db: Connection): readonly IssueWithCues[] {
  return readIssues(db, null)
}

/** Undefined where there is none. */
export function issueById(db: Connection, id: string): IssueWithCues | undefined {
  return readIssues(db, id)[0]
}

function readIssues(db: Connection, id: string | null): readonly IssueWithCues[] {
  const anchors = new Map<string, { at: number; text: string }[]>()
  const anchorRows = prepared<[], { issue_id: string; value: number; label: string }>(db, 'SELECT issue_id, value, label FROM issue_anchor ORDER BY issue_id, value').all()
  for (const { issue_id, value, label } of anchorRows) {
    const list = anchors.get(issue_id)
    if (list) list.push({ at: value, text: label })
    else anchors.set(issue_id, [{ at: value, text: label }])
  }
  const said = saidBy(db, 'issue')
  return prepared<{ id: string | null }[], IssueRow>(
    db,
    `SELECT i.id, i.label, i.topic_id, t.label AS topic_label, i.object, i.note, i.cues
     FROM issue i JOIN topic t ON t.id = i.topic_id WHERE @id IS NULL OR i.id = @id ORDER BY i.place`,
  )
    .all({ id })
    .map((row) => ({
      id: row.id,
      label: row.label,
      topic: row.topic_id,
      topicLabel: row.topic_label,
      object: row.object,
      note: row.note,
      anchors: anchors.get(row.id) ?? [],
      statements: said(row.id).standing,
      cues: JSON.parse(row.cues) as readonly StanceCue[],
    }))
}

/** The anchors of an issue in one text, to compare them by. */
export function issueAnchorValues(db: Connection, issue: string): string {
  return JSON.stringify(prepared<[string], unknown>(db, 'SELECT value, label FROM issue_anchor WHERE issue_id = ? ORDER BY value').all(issue))
}

/** Issues with the topics they belong to, without counting what was said on them. */
export function issueHeads(db: Connection): readonly { readonly issue: string; readonly label: string; readonly topic: string; readonly topicLabel: string }[] {
  return prepared<[], { issue: string; label: string; topic: string; topicLabel: string }>(
    db,
    'SELECT i.id AS issue, i.label, t.id AS topic, t.label AS topicLabel FROM issue i JOIN topic t ON t.id = i.topic_id ORDER BY i.place',
  ).all()
}

/** Topics with the phrases they are known by, without counting what is filed under them. */
export function topicWords(db: Connection): readonly { readonly id: string; readonly label: string; readonly parent: string | null; readonly keywords: readonly string[] }[] {
  return prepared<[], { id: string; label: string; parent: string | null; keywords: string }>(db, 'SELECT id, label, parent_id AS parent, keywords FROM topic ORDER BY place')
    .all()
    .map((row) => ({ ...row, keywords: JSON.parse(row.keywords) as readonly string[] }))
}

/** Topic id → label, without counting what is filed under it. */
export function topicLabels(db: Connection): ReadonlyMap<string, string> {
  return pairs(db, 'SELECT id, label AS value FROM topic')
}

/** Child → parent. */
export function topicParents(db: Connection): ReadonlyMap<string, string> {
  return pairs(db, 'SELECT id, parent_id AS value FROM topic WHERE parent_id IS NOT NULL')
}

/** Issue id → label, in the order of the taxonomy. */
export function issueLabels(db: Connection): ReadonlyMap<string, string> {
  return pairs(db, 'SELECT id, label AS value FROM issue ORDER BY place')
}

function pairs(db: Connection, sql: string): ReadonlyMap<string, string> {
  return new Map(prepared<[], { id: string; value: string }>(db, sql).all().map(({ id, value }) => [id, value]))
}

/** Where the next issue stands: after all others. */
export function nextIssuePlace(db: Connection): number {
  return preparedColumn<[], number>(db, 'SELECT coalesce(max(place), -1) + 1 FROM issue').get() ?? 0
}

/** Where the next topic stands: after all others. */
export function nextTopicPlace(db: Connection): number {
  return preparedColumn<[], number>(db, 'SELECT coalesce(max(place), -1) + 1 FROM topic').get() ?? 0
}
