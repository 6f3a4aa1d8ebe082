/** What points to an actor, topic or issue, and how it is made to point to another: planned first, then written. */
import type { Database as Connection } from 'better-sqlite3'
import type { MergePreview } from '#contract/records/merge.ts'
import type { Writer } from './change-log.ts'
import type { Entity, Image } from './entities.ts'
import { rowStatements } from './entities.ts'

/** A column that holds ids of what is merged. */
export interface Reference {
  readonly entity: Entity
  readonly column: string
  /** What one such row is to a reader: "statements". */
  readonly what: string
  /** Where both sides have such a row for one key, that of `into` stays: what is lost with the other, null where nothing is. */
  readonly clash?: (lost: Image, kept: Image) => string | null
  /** A row that would then say nothing, or nonsense: put right, or null to let it go. */
  readonly tidy?: (moved: Image) => Image | null
}

export interface MergePlan {
  readonly moved: MergePreview['moved']
  readonly conflicts: MergePreview['conflicts']
  readonly apply: (writer: Writer) => void
}

interface Move {
  readonly entity: Entity
  readonly before: Image
  /** Null: the row gives way. */
  readonly after: Image | null
}

/**
 * Plans to make every row that names one of `from` name `into`. Rows whose key would then be taken give way.
 * Nothing is written before `apply`.
 */
export function planMerge(db: Connection, references: readonly Reference[], from: readonly string[], into: string): MergePlan {
  const counts = new Map<string, number>()
  const conflicts: { readonly what: string; readonly detail: string }[] = []
  const moves = new Map<string, Move>()
  const taken = new Map<string, Image>()
  for (const { entity, column, what, clash, tidy } of references) {
    const { keyColumns } = rowStatements(db, entity)
    const keyOf = (image: Image): string => JSON.stringify([entity, ...keyColumns.map((name) => image[name])])
    const rows = db.prepare<[string], Image>(`SELECT * FROM "${entity}" WHERE "${column}" IN (SELECT value FROM json_each(?))`).all(JSON.stringify(from))
    for (const row of rows) {
      const earlier = moves.get(keyOf(row))
      // A row may name what is merged in two columns: the second move starts from the first.
      const present = earlier ? earlier.after : row
      if (present === null) continue
      const after = (tidy ?? asItIs)({ ...present, [column]: into })
      if (after === null) {
        moves.set(keyOf(row), { entity, before: row, after })
        continue
      }
      const holder = keyOf(after) === keyOf(row) ? undefined : (taken.get(keyOf(after)) ?? rowStatements(db, entity).get.get(after))
      counts.set(what, (counts.get(what) ?? 0) + (earlier ? 0 : 1))
      if (holder && !from.includes(String(holder[column]))) {
        const detail = clash?.(row, holder) ?? null
        if (detail !== null) conflicts.push({ what, detail })
        moves.set(keyOf(row), { entity, before: row, after: null })
        continue
      }
      moves.set(keyOf(row), { entity, before: row, after })
      taken.set(keyOf(after), after)
    }
  }
  return {
    moved: [...counts].map(([what, count]) => ({ what, count })),
    conflicts,
    apply: (writer) => {
      // A row that moves to another key is taken out and put in again; what gives way only goes.
      for (const { entity, before, after } of moves.values()) {
        const sameKey = after !== null && rowStatements(db, entity).keyColumns.every((name) => before[name] === after[name])
        if (sameKey) writer.put(entity, before, after)
        else {
          writer.put(entity, before, null)
          if (after) writer.put(entity, null, after)
        }
      }
    },
  }
}

const asItIs = (image: Image): Image => image
