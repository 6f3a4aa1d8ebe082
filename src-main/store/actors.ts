/** Actors with their names, groupings and how much they have said. */
import type { Database as Connection } from 'better-sqlite3'
import { DemarcheError } from '#contract/errors.ts'
import type { ActorRef, ActorRow, Alias } from '#contract/records.ts'
import type { AliasKind } from '#contract/reference.ts'
import type { ActorKind } from '#contract/vocabulary.ts'
import { prepared } from './prepared.ts'
import { saidBy, saidInAll } from './said.ts'

export interface ActorRecord extends ActorRef {
  readonly unGroup: string | null
  readonly region: string | null
  readonly notes: string
}

export interface MembershipRecord {
  readonly id: string
  readonly actor: string
  readonly grouping: string
  readonly from: string | null
  readonly to: string | null
}

interface RefRow {
  readonly id: string
  readonly name: string
  readonly short_name: string
  readonly kind: ActorKind
}

interface ListRow extends RefRow {
  readonly un_group: string | null
  readonly region: string | null
}

/** Statements first looked through for when everybody last spoke; twice as many each time after. */
const FIRST_LOOK = 1000

/** Those with a statement that is not rejected; with `all`, everyone the workspace knows. By name. */
export function listActors(db: Connection, all: boolean): readonly ActorRow[] {
  const groupings = groupingsByActor(db)
  const said = saidBy(db, 'actor')
  const rows = prepared<[], ListRow>(db, 'SELECT id, name, short_name, kind, un_group, region FROM actor ORDER BY short_name COLLATE NOCASE').all()
  const spoke = lastSpoken(db, rows.filter(({ id }) => said(id).standing > 0).length)
  return rows
    .filter(({ id }) => all || said(id).standing > 0)
    .map((row) => ({
      ...asRef(row),
      unGroup: row.un_group,
      region: row.region,
      groupings: groupings.get(row.id) ?? [],
      statements: said(row.id).standing,
      proposed: said(row.id).proposed,
      lastSpoke: spoke.get(row.id) ?? null,
    }))
}

/** The day each actor last spoke, from the newest statement back until as many `speakers` are found, or all is read. */
function lastSpoken(db: Connection, speakers: number): ReadonlyMap<string, string> {
  const days = new Map<string, string>()
  // CROSS JOIN: the planner would rather read everybody's statements than search for these.
  const look = prepared<[number, number], { actor: string; day: string }>(
    db,
    `SELECT sa.actor_id AS actor, max(s.date) AS day
     FROM (SELECT id, date FROM statement WHERE date IS NOT NULL AND status <> 'rejected' ORDER BY date DESC LIMIT ? OFFSET ?) s
     CROSS JOIN statement_actor sa ON sa.statement_id = s.id GROUP BY sa.actor_id`,
  )
  const { standing } = saidInAll(db)
  for (let from = 0, many = FIRST_LOOK; days.size < speakers && from < standing; from += many, many *= 2) {
    for (const { actor, day } of look.all(many, from)) if (!days.has(actor)) days.set(actor, day)
  }
  return days
}

/** UN regional group and region of each actor that has one. */
export function actorRegions(db: Connection): ReadonlyMap<string, { readonly unGroup: string | null; readonly region: string | null }> {
  const rows = prepared<[], { id: string; unGroup: string | null; region: string | null }>(db, 'SELECT id, un_group AS unGroup, region FROM actor').all()
  return new Map(rows.map(({ id, ...regions }) => [id, regions]))
}

/** @throws DemarcheError `not-found` */
export function actorById(db: Connection, id: string): ActorRecord {
  const row = prepared<[string], RefRow & { un_group: string | null; region: string | null; notes: string }>(
    db,
    'SELECT id, name, short_name, kind, un_group, region, notes FROM actor WHERE id = ?',
  ).get(id)
  if (!row) throw new DemarcheError('not-found', 'This actor is not in the workspace.')
  return { ...asRef(row), unGroup: row.un_group, region: row.region, notes: row.notes }
}

export function actorRefs(db: Connection): ReadonlyMap<string, ActorRef> {
  return new Map(
    prepared<[], RefRow>(db, 'SELECT id, name, short_name, kind FROM actor ORDER BY short_name COLLATE NOCASE')
      .all()
      .map((row) => [row.id, asRef(row)]),
  )
}

/** The actor that a person means by this text: its id, a name or an alias, in any capitals. */
export function findActor(db: Connection, text: string): ActorRef | undefined {
  const row = prepared<{ text: string }[], RefRow>(
    db,
    `SELECT id, name, short_name, kind FROM actor
     WHERE id = @text OR name = @text COLLATE NOCASE OR short_name = @text COLLATE NOCASE
       OR id IN (SELECT actor_id FROM actor_alias WHERE text = @text COLLATE NOCASE AND kind NOT IN ('demonym', 'capital'))
     ORDER BY id = @text DESC, name = @text COLLATE NOCASE DESC, short_name = @text COLLATE NOCASE DESC LIMIT 1`,
  ).get({ text })
  return row && asRef(row)
}

/** Those whose id is this text, or a name, alias or a word of one begins with it; exact names first, then the most heard. */
export function actorsLike(db: Connection, text: string, limit: number): readonly ActorRef[] {
  const stem = text.replaceAll(/[!%_]/g, '!$&')
  return prepared<{ text: string; start: string; word: string; limit: number }[], RefRow>(
    db,
    `WITH names (actor_id, text) AS (SELECT id, name FROM actor UNION ALL SELECT id, short_name FROM actor UNION ALL SELECT id, id FROM actor UNION ALL SELECT actor_id, text FROM actor_alias),
       found (id, exact, start) AS (SELECT actor_id, max(text = @text COLLATE NOCASE), max(text LIKE @start ESCAPE '!') FROM names
         WHERE text LIKE @start ESCAPE '!' OR text LIKE @word ESCAPE '!' GROUP BY actor_id)
     SELECT a.id, a.name, a.short_name, a.kind FROM found f JOIN actor a ON a.id = f.id
     ORDER BY f.exact DESC, f.start DESC, (SELECT count(*) FROM statement_actor sa WHERE sa.actor_id = a.id) DESC, a.short_name COLLATE NOCASE LIMIT @limit`,
  )
    .all({ text, start: `${stem}%`, word: `% ${stem}%`, limit })
    .map(asRef)
}

export function aliasesOf(db: Connection, actor: string): readonly Alias[] {
  return prepared<[string], { text: string; kind: AliasKind }>(db, 'SELECT text, kind FROM actor_alias WHERE actor_id = ? ORDER BY kind, text').all(actor)
}

/** Every alias of actors that a person added or renamed, for reading reports with the workspace's own names. */
export function aliasesOfAll(db: Connection): ReadonlyMap<string, readonly Alias[]> {
  const grouped = new Map<string, Alias[]>()
  const rows = prepared<[], { actor_id: string; text: string; kind: AliasKind }>(db, 'SELECT actor_id, text, kind FROM actor_alias').all()
  for (const { actor_id, text, kind } of rows) {
    const list = grouped.get(actor_id)
    if (list) list.push({ text, kind })
    else grouped.set(actor_id, [{ text, kind }])
  }
  return grouped
}

export function memberships(db: Connection): readonly MembershipRecord[] {
  return prepared<[], MembershipRecord>(
    db,
    'SELECT id, actor_id AS actor, grouping_id AS "grouping", from_date AS "from", to_date AS "to" FROM membership',
  ).all()
}

/** Those of these ids that are there. */
export function actorsByIds(db: Connection, ids: readonly string[]): ReadonlyMap<string, ActorRef> {
  if (ids.length === 0) return new Map()
  const rows = prepared<[string], RefRow>(db, 'SELECT id, name, short_name, kind FROM actor WHERE id IN (SELECT value FROM json_each(?))').all(JSON.stringify(ids))
  return new Map(rows.map((row) => [row.id, asRef(row)]))
}

export function asRef(row: RefRow): ActorRef {
  return { id: row.id, name: row.name, shortName: row.short_name, kind: row.kind }
}

/** Present groupings of each actor, smallest first: the more exclusive says more. */
function groupingsByActor(db: Connection): ReadonlyMap<string, readonly ActorRef[]> {
  const grouped = new Map<string, ActorRef[]>()
  const rows = prepared<[], RefRow & { actor_id: string }>(
    db,
    `SELECT m.actor_id, g.id, g.name, g.short_name, g.kind
     FROM membership m JOIN actor g ON g.id = m.grouping_id
     JOIN (SELECT grouping_id, count(*) AS size FROM membership WHERE to_date IS NULL GROUP BY grouping_id) sizes ON sizes.grouping_id = g.id
     WHERE m.to_date IS NULL ORDER BY sizes.size, g.short_name`,
  ).all()
  for (const row of rows) {
    const list = grouped.get(row.actor_id)
    if (list) list.push(asRef(row))
    else grouped.set(row.actor_id, [asRef(row)])
  }
  return grouped
}
