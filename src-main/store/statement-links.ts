/**
 * What a statement says of others beside what it says: who spoke for a grouping, and whom its words answer, side with or
 * turn against. A link found by reading belongs to one voice of its statement, kept in `rule` as JSON; one that a person
 * recorded (`rule` null) belongs to all of them. The table knows no kind for a spokesperson, who is named in the words
 * and does not speak for itself: such a link is kept as `cites` with `as: "spokesperson"`, and no other reader sees it.
 */
import type { Database as Connection } from 'better-sqlite3'
import type { RelationKind } from '#contract/vocabulary.ts'
import type { Writer } from './change-log.ts'
import { prepared } from './prepared.ts'

export interface NewLink {
  readonly id: string
  readonly kind: RelationKind | 'spoken by'
  /** Id of the voice that answers, or was spoken for. */
  readonly voice: string
  /** Id of whoever is answered, or spoke for the voice. */
  readonly actor: string
  /** What is answered; null where it is not in the workspace. */
  readonly target: string | null
  /** The reading rule; null where a person told it. */
  readonly rule: string | null
}

export interface Link extends Omit<NewLink, 'voice'> {
  readonly statement: string
  /** Null: all who speak there. */
  readonly voice: string | null
}

interface Row {
  readonly id: string
  readonly statement: string
  readonly kind: RelationKind
  readonly actor: string
  readonly target: string | null
  readonly rule: string | null
  readonly voice: string | null
  readonly role: string | null
}

/** A page shows the latest; nobody reads more of them there. */
const MOST_AROUND = 300

/** In SQL: a person's link has no rule, and a plain text is one that an older version wrote. */
const READ = `CASE WHEN json_valid(l.rule) THEN l.rule END`
const COLUMNS = `l.id, l.statement_id AS statement, l.kind, l.actor_id AS actor, l.target_statement_id AS target,
  ${READ} ->> 'rule' AS rule, ${READ} ->> 'voice' AS voice, ${READ} ->> 'as' AS role`

/** The links of these statements, in the order in which they were made. */
export function linksOf(db: Connection, statements: readonly string[]): readonly Link[] {
  const rows = prepared<[string], Row>(
    db,
    `SELECT ${COLUMNS} FROM json_each(?) wanted JOIN statement_link l ON l.statement_id = wanted.value ORDER BY wanted.key, l.id`,
  ).all(JSON.stringify(statements))
  return rows.map(asLink)
}

/**
 * Those an actor's words make, then those made to it; the latest of each. What reading found counts once its statement is
 * confirmed, what a person recorded unless it is rejected.
 */
export function linksAround(db: Connection, actor: string): readonly Link[] {
  const select = (which: string): readonly Row[] =>
    prepared<[string], Row>(
      db,
      `SELECT ${COLUMNS} FROM statement_link l JOIN statement s ON s.id = l.statement_id
       WHERE s.status IN ('confirmed', iif(l.rule IS NULL, 'proposed', 'confirmed')) AND ${which}
       ORDER BY s.date DESC, s.n DESC, l.id LIMIT ${MOST_AROUND}`,
    ).all(actor)
  const made = select('l.statement_id IN (SELECT statement_id FROM statement_actor WHERE actor_id = ?)')
  const known = new Set(made.map(({ id }) => id))
  return [...made, ...select('l.actor_id = ?').filter(({ id }) => !known.has(id))].map(asLink)
}

export function linkById(db: Connection, id: string): Link | undefined {
  const row = prepared<[string], Row>(db, `SELECT ${COLUMNS} FROM statement_link l WHERE l.id = ?`).get(id)
  return row && asLink(row)
}

export function insertLink(writer: Writer, statement: string, link: NewLink): void {
  const spoken = link.kind === 'spoken by'
  writer.insert('statement_link', {
    id: link.id,
    statementId: statement,
    kind: link.kind === 'spoken by' ? 'cites' : link.kind,
    actorId: link.actor,
    targetStatementId: link.target,
    rule: JSON.stringify({ rule: link.rule, voice: link.voice, ...(spoken && { as: 'spokesperson' }) }),
  })
}

/** Puts what a reading found in place of what an earlier one did; what a person recorded stays. @returns whether anything changed. */
export function replaceReadLinks(db: Connection, writer: Writer, statement: string, links: readonly NewLink[]): boolean {
  const present = linksOf(db, [statement]).filter(({ voice }) => voice !== null)
  const gone = present.filter((one) => !links.some((link) => sameLink(one, link)))
  const added = links.filter((link) => !present.some((one) => sameLink(one, link)))
  for (const { id } of gone) writer.remove('statement_link', { id })
  for (const link of added) insertLink(writer, statement, link)
  return gone.length + added.length > 0
}

export interface SpokenVoice {
  readonly actor: string
  /** Absent: whoever spoke for it stays. */
  readonly spokesperson?: string | null | undefined
}

/** Links of a voice that is gone follow the one that came in its place, or go with it. */
export function followVoices(db: Connection, writer: Writer, statement: string, voices: readonly SpokenVoice[]): void {
  const held = linksOf(db, [statement]).filter(({ voice }) => voice !== null && !voices.some(({ actor }) => actor === voice))
  const [heir, ...others] = voices
  const isSole = heir !== undefined && others.length === 0 && new Set(held.map(({ voice }) => voice)).size === 1
  for (const { statement: _of, ...link } of held) {
    writer.remove('statement_link', { id: link.id })
    if (isSole && link.actor !== heir.actor) insertLink(writer, statement, { ...link, voice: heir.actor })
  }
}

/** Keeps who spoke for whom as a person says it. @returns whether anything was other before. */
export function setSpokespersons(db: Connection, writer: Writer, statement: string, voices: readonly SpokenVoice[], newId: () => string): boolean {
  const present = linksOf(db, [statement]).filter(({ kind }) => kind === 'spoken by')
  let changed = false
  for (const { actor, spokesperson } of voices) {
    if (spokesperson === undefined) continue
    const mine = present.filter(({ voice }) => voice === actor)
    const wrong = mine.filter((link) => link.actor !== spokesperson)
    for (const { id } of wrong) writer.remove('statement_link', { id })
    const isNew = spokesperson !== null && spokesperson !== actor && mine.length === wrong.length
    if (isNew) insertLink(writer, statement, { id: newId(), kind: 'spoken by', voice: actor, actor: spokesperson, target: null, rule: null })
    changed ||= isNew || wrong.length > 0
  }
  return changed
}

/** After several statements became one: each link once, and none to the statement's own words. */
export function tidyLinks(db: Connection, writer: Writer, statement: string): void {
  const seen: Link[] = []
  for (const link of linksOf(db, [statement])) {
    if (link.target === statement) writer.update('statement_link', { id: link.id }, { targetStatementId: null })
    if (seen.some((one) => one.kind === link.kind && one.actor === link.actor && one.voice === link.voice)) writer.remove('statement_link', { id: link.id })
    else seen.push(link)
  }
}

function sameLink(one: Link, other: NewLink): boolean {
  return one.kind === other.kind && one.voice === other.voice && one.actor === other.actor && one.target === other.target
}

function asLink({ role, ...row }: Row): Link {
  return role === 'spokesperson' ? { ...row, kind: 'spoken by' } : row
}
