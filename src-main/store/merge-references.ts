/** Every column that names an actor, a topic or an issue; a test holds the list against the file's own foreign keys. */
import type { Database as Connection } from 'better-sqlite3'
import type { Image } from './entities.ts'
import type { Reference } from './merging.ts'

export type Mergeable = 'actor' | 'topic' | 'issue'

export function referencesTo(db: Connection, kind: Mergeable, into: string): readonly Reference[] {
  if (kind === 'actor') return actorReferences(db, into)
  return kind === 'topic' ? TOPIC_REFERENCES : ISSUE_REFERENCES
}

function actorReferences(db: Connection, into: string): readonly Reference[] {
  const isKnown = (moved: Image): boolean => membershipsOf(db, into).some((one) => sameMembership(one, moved))
  const membership = (moved: Image): Image | null => (moved['actor_id'] === moved['grouping_id'] || isKnown(moved) ? null : moved)
  return [
    { entity: 'statement_actor', column: 'actor_id', what: 'statements', clash: sameStatement, tidy: notForItself },
    { entity: 'statement_actor', column: 'on_behalf_of_id', what: 'statements', tidy: notForItself },
    { entity: 'statement_topic', column: 'actor_id', what: 'topics of statements' },
    { entity: 'stance', column: 'actor_id', what: 'stances', clash: lostStance },
    { entity: 'position', column: 'actor_id', what: 'assessments' },
    { entity: 'actor_alias', column: 'actor_id', what: 'other names' },
    { entity: 'membership', column: 'actor_id', what: 'memberships', tidy: membership },
    { entity: 'membership', column: 'grouping_id', what: 'memberships', tidy: membership },
    { entity: 'proposal_actor', column: 'actor_id', what: 'places on proposals', clash: (lost, kept) => (lost['role'] === kept['role'] ? null : `On one proposal it is ${String(kept['role'])}, not ${String(lost['role'])}.`) },
    { entity: 'statement_link', column: 'actor_id', what: 'relations' },
    { entity: 'approach', column: 'actor_id', what: 'approaches' },
    { entity: 'workspace', column: 'our_actor_id', what: 'our delegation' },
  ]
}

const TOPIC_REFERENCES: readonly Reference[] = [
  { entity: 'statement_topic', column: 'topic_id', what: 'statements' },
  { entity: 'topic', column: 'parent_id', what: 'topics below' },
  { entity: 'issue', column: 'topic_id', what: 'issues' },
]

const ISSUE_REFERENCES: readonly Reference[] = [
  { entity: 'stance', column: 'issue_id', what: 'stances', clash: lostStance },
  { entity: 'position', column: 'issue_id', what: 'assessments' },
  { entity: 'line', column: 'issue_id', what: 'our lines', clash: () => 'Our line on the one that goes is lost; the other’s stays.' },
  { entity: 'proposal', column: 'issue_id', what: 'proposals' },
  { entity: 'approach', column: 'issue_id', what: 'approaches' },
]

function sameStatement(): string {
  return 'Both speak in one statement: it will have one voice, with the topics and stances of both.'
}

function lostStance(lost: Image, kept: Image): string | null {
  if (lost['value'] === kept['value']) return null
  return `In one statement both have a stance: ${String(kept['value'] ?? 'none')} stays, ${String(lost['value'] ?? 'none')} goes.`
}

/** Nobody speaks on behalf of itself. */
function notForItself(moved: Image): Image {
  return moved['actor_id'] === moved['on_behalf_of_id'] ? { ...moved, on_behalf_of_id: null } : moved
}

function membershipsOf(db: Connection, actor: string): readonly Image[] {
  return db.prepare<[string, string], Image>('SELECT * FROM membership WHERE actor_id = ? OR grouping_id = ?').all(actor, actor)
}

function sameMembership(one: Image, other: Image): boolean {
  return one['id'] !== other['id'] && ['actor_id', 'grouping_id', 'from_date', 'to_date'].every((column) => one[column] === other[column])
}
