/** A small JSON file in the user's profile: checked when read, replaced as a whole when written. */
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

export interface JsonFile<T> {
  readonly read: () => T
  readonly write: (value: T) => void
}

/** Takes what the file holds for what it should be, or throws. */
export type Understand<T> = (value: unknown) => T

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** A damaged file is set aside, never overwritten, so that it can still be looked at. */
const load = <T>(path: string, understand: Understand<T>, initial: T): T => {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return initial
    throw error
  }
  try {
    return understand(JSON.parse(text))
  } catch {
    renameSync(path, `${path}.damaged`)
    return initial
  }
}

/** Either the old content or the new one is on disk at any moment, whatever happens in between. */
const replace = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true })
  const temporary = `${path}.new`
  const handle = openSync(temporary, 'w', 0o600)
  try {
    writeSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(temporary, path)
}

/** Read once and kept in memory; `initial` where there is no file yet or it cannot be understood. */
export const jsonFile = <T>(path: string, understand: Understand<T>, initial: T): JsonFile<T> => {
  let current: T | undefined
  return {
    read: () => (current ??= load(path, understand, initial)),
    write: (value) => {
      current = value
      replace(path, `${JSON.stringify(value, null, 2)}\n`)
    },
  }
}
