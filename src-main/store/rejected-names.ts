/** The names that a person said never speak, and the actors of a workspace that a person's own alias stands in for. */
import type { Database as Connection } from 'better-sqlite3'
import { prepared, preparedColumn } from './prepared.ts'

export function rejectedNames(db: Connection): readonly string[] {
  return preparedColumn<[], string>(db, 'SELECT text FROM rejected_name ORDER BY text COLLATE NOCASE').all()
}

/** Ids of actors that no reference knows and whose own name a person gave to another actor. */
export function supersededActors(db: Connection): readonly string[] {
  return preparedColumn<[], string>(
    db,
    `SELECT DISTINCT a.id FROM actor a JOIN actor_alias x ON x.text = a.name COLLATE NOCASE AND x.actor_id <> a.id AND x.kind = 'alias'
     WHERE a.is_reference = 0`,
  ).all()
}

/** Actors that go by this text other than by their own name: whose alias it is. */
export function aliasHolders(db: Connection, text: string): readonly { readonly actorId: string; readonly text: string }[] {
  return prepared<[string], { actorId: string; text: string }>(db, 'SELECT actor_id AS actorId, text FROM actor_alias WHERE text = ? COLLATE NOCASE').all(text)
}

/** Those whose own or short name it is, and whether a reference knows them. */
export function nameHolders(db: Connection, text: string): readonly { readonly id: string; readonly name: string; readonly isReference: number }[] {
  return prepared<[string, string], { id: string; name: string; isReference: number }>(db, 'SELECT id, name, is_reference AS isReference FROM actor WHERE name = ? COLLATE NOCASE OR short_name = ? COLLATE NOCASE').all(text, text)
}
