/** Files and folders as a person names them → the readable files, and their bytes. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { DemarcheError } from '#contract/errors.ts'
import { endingOf, READABLE_ENDINGS } from '#intake/readers/format.ts'

/** A report is text of a few pages; what is larger than this is no report. */
const LARGEST_FILE = 20_000_000
const MOST_FILES = 1_000
const DEEPEST_FOLDER = 8

export interface FoundFiles {
  readonly files: readonly string[]
  /** Folders that could not be taken as they are, and why. */
  readonly problems: readonly { readonly path: string; readonly problem: string }[]
}

/** The files named, and for each folder the readable files in it and below, in the order of their names; hidden ones and links aside. */
export async function filesIn(paths: readonly string[]): Promise<FoundFiles> {
  const files: string[] = []
  const problems: { path: string; problem: string }[] = []
  for (const path of paths) {
    const isFolder = await stat(path).then((found) => found.isDirectory(), () => false)
    if (!isFolder) {
      files.push(path)
      continue
    }
    const found = await readableBelow(path, 0, MOST_FILES + 1).catch(() => null)
    if (found === null) problems.push({ path, problem: `The folder ${basename(path)} cannot be read. Check that you may open it.` })
    else if (found.length === 0) problems.push({ path, problem: `The folder ${basename(path)} holds no file that can be read (${READABLE_ENDINGS.join(', ')}).` })
    else if (found.length > MOST_FILES) problems.push({ path, problem: `The folder ${basename(path)} holds more than ${MOST_FILES.toLocaleString('en-GB')} files. Take in its parts one by one.` })
    else files.push(...found)
  }
  return { files, problems }
}

async function readableBelow(folder: string, depth: number, most: number): Promise<readonly string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => !entry.name.startsWith('.')).toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
  const found: string[] = []
  for (const entry of entries) {
    if (found.length >= most) break
    const path = join(folder, entry.name)
    // Word's lock files bear the name of the document they lock.
    if (entry.isFile() && READABLE_ENDINGS.includes(endingOf(entry.name)) && !entry.name.startsWith('~$')) found.push(path)
    if (entry.isDirectory() && depth < DEEPEST_FOLDER) found.push(...(await readableBelow(path, depth + 1, most - found.length)))
  }
  return found
}

/** @throws DemarcheError `unreadable-file` */
export async function bytesOf(path: string): Promise<Uint8Array> {
  // Reading a workspace that this very process has open would let go of the lock on it.
  if (endingOf(path) === 'demarche') throw new DemarcheError('unreadable-file', `${basename(path)} is a workspace, not a report. Open it instead.`)
  try {
    const { size } = await stat(path)
    if (size > LARGEST_FILE) throw new DemarcheError('unreadable-file', `${basename(path)} is larger than ${LARGEST_FILE / 1_000_000} MB. Split it, or paste the part you need.`)
    return await readFile(path)
  } catch (error) {
    if (error instanceof DemarcheError) throw error
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new DemarcheError('unreadable-file', missing ? `${path} is not there.` : `${basename(path)} cannot be read. Check that you may open it.`, { cause: error })
  }
}
