/** What went wrong, kept in the user's profile and shown nowhere else: stacks only, never a document's text. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const MAX_BYTES = 1_000_000

export type Log = (what: string, error: unknown) => void

const makeRoom = (path: string): void => {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > MAX_BYTES) renameSync(path, `${path}.1`)
}

/** A log at `path` with one predecessor of a megabyte; also on stderr. A full disk must not turn into a second fault. */
export const openLog =
  (path: string, now: () => string): Log =>
  (what, error) => {
    const line = `${now()} ${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`
    process.stderr.write(line)
    try {
      mkdirSync(dirname(path), { recursive: true })
      makeRoom(path)
      appendFileSync(path, line, { mode: 0o600 })
    } catch {
      process.stderr.write(`${path} could not be written\n`)
    }
  }
