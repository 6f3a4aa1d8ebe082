/** Full text of statements: kept true row by row, and asked by words, "phrases", prefix* and -not. */
import type { Database as Connection } from 'better-sqlite3'
import type { Entity, Image } from './entities.ts'
import { prepared, preparedColumn } from './prepared.ts'

/**
 * The index holds no text of its own, so the old words must be taken out while they are known and the new ones
 * put in after the row is written.
 */
export function keepSearchTrue(db: Connection, entity: Entity, before: Image | null, after: Image | null, moment: 'before write' | 'after write'): void {
  if (entity !== 'statement_text') return
  if (moment === 'before write' && before)
    prepared<[Image]>(db, "INSERT INTO statement_search (statement_search, rowid, quote, note) VALUES ('delete', @n, @quote, @note)").run(before)
  if (moment === 'after write' && after)
    prepared<[Image]>(db, 'INSERT INTO statement_search (rowid, quote, note) VALUES (@n, @quote, @note)').run(after)
}

/** Row numbers of the statements whose words match; null when the query asks for nothing. */
export function searchStatements(db: Connection, text: string): readonly number[] | null {
  const { wanted, unwanted } = parseQuery(text)
  if (wanted.length === 0 && unwanted.length === 0) return null
  const select = preparedColumn<[string], number>(db, 'SELECT rowid FROM statement_search WHERE statement_search MATCH ?')
  if (wanted.length > 0) return select.all(unwanted.reduce((query, term) => `${query} NOT ${term}`, `(${wanted.join(' AND ')})`))
  const excluded = new Set(select.all(unwanted.join(' OR ')))
  return preparedColumn<[], number>(db, 'SELECT n FROM statement')
    .all()
    .filter((n) => !excluded.has(n))
}

/** Splits what a person types into quoted FTS5 strings, so that no operator of FTS5's own can be typed. */
export function parseQuery(text: string): { readonly wanted: readonly string[]; readonly unwanted: readonly string[] } {
  const wanted: string[] = []
  const unwanted: string[] = []
  for (const [, minus, phrase, word] of text.replaceAll('\0', ' ').matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)) {
    const raw = phrase ?? word ?? ''
    if (!/[\p{L}\p{N}]/u.test(raw)) continue
    const isPrefix = word?.endsWith('*') ?? false
    const term = `"${raw.replaceAll('"', '').replace(/\*+$/, '')}"${isPrefix ? '*' : ''}`
    ;(minus === '-' ? unwanted : wanted).push(term)
  }
  return { wanted, unwanted }
}
