/** Who changed each statement last, by the change log. */
import type { Database as Connection } from 'better-sqlite3'
import { prepared, preparedColumn } from './prepared.ts'

/** Entries of the log read at a time: some milliseconds. */
const AT_ONCE = 5000

/** As an expression over `statement s`: the author of its last change, or null. */
export const LAST_AUTHOR = `(SELECT c.author FROM change x JOIN command c ON c.seq = x.command_seq
  WHERE x.entity = 'statement' AND x.key = '{"n":' || s.n || '}' ORDER BY x.command_seq DESC LIMIT 1)`

export type AuthorOf = (n: number) => string | null

/**
 * Of all statements, read in the order of the log's own index, some at each `next`: asking statement by statement
 * would cost a search each. Gives who changed the statement of a row number last.
 */
export function* lastAuthors(db: Connection): Generator<void, AuthorOf, void> {
  const authors: string[] = []
  const places = new Map<string, number>()
  const placeOf = new Map<number, number>()
  const placeOfCommand = (seq: number): number => {
    const known = placeOf.get(seq)
    if (known !== undefined) return known
    const author = preparedColumn<[number], string>(db, 'SELECT author FROM command WHERE seq = ?').get(seq) ?? ''
    const place = places.get(author) ?? authors.push(author)
    places.set(author, place)
    placeOf.set(seq, place)
    return place
  }
  let byNumber = new Uint16Array(1024)
  let after = ''
  for (;;) {
    const rows = prepared<[string, number], readonly [key: string, seq: number]>(
      db,
      "SELECT key, max(command_seq) FROM change WHERE entity = 'statement' AND key > ? GROUP BY key ORDER BY key LIMIT ? -- as arrays",
    ).raw().all(after, AT_ONCE)
    for (const [key, seq] of rows) {
      const n = Number(key.slice('{"n":'.length, -1))
      if (n >= byNumber.length) byNumber = grown(byNumber, n + 1)
      byNumber[n] = placeOfCommand(seq)
    }
    const last = rows.at(-1)
    if (last === undefined) return (n) => authors[(byNumber[n] ?? 0) - 1] ?? null
    after = last[0]
    yield
  }
}

function grown(from: Uint16Array<ArrayBuffer>, size: number): Uint16Array<ArrayBuffer> {
  const to = new Uint16Array(Math.max(size, from.length * 2))
  to.set(from)
  return to
}
