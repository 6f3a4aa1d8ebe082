/** One workspace file: opened safely, with the pragmas that keep an acknowledged edit through a power cut. */
import { accessSync, chmodSync, closeSync, constants, copyFileSync, existsSync, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Database as Connection } from 'better-sqlite3'
import { DemarcheError } from '#contract/errors.ts'
import { loadSqlite } from './driver.ts'
import { migrate, newestVersion } from './migrate.ts'

/** "DEMA" in SQLite's application_id: tells our files from any other SQLite file. */
const APPLICATION_ID = 0x44454d41
const SQLITE_MAGIC = 'SQLite format 3\0'

export interface Store {
  readonly db: Connection
  /** The file the person chose, also where a read-only one is worked on as a copy. */
  readonly path: string
  readonly readOnly: boolean
  readonly close: () => void
}

/** A workspace's file and what SQLite keeps beside it while it is open; they live, move and go together. */
const FILE_ENDINGS = ['', '-wal', '-shm'] as const

/** The paths of a workspace's file and of what SQLite keeps beside it. */
export function filesOf(path: string): readonly string[] {
  return FILE_ENDINGS.map((ending) => path + ending)
}

/**
 * Creates an empty workspace file with the current schema; where that fails it leaves no file.
 * @throws DemarcheError `bad-input` if the file exists, `disk` if it cannot be written.
 */
export function createStore(path: string, migrations: string): Store {
  if (existsSync(path)) throw new DemarcheError('bad-input', `${basename(path)} exists already. Choose another name, or open it.`)
  try {
    accessSync(dirname(path), constants.W_OK)
  } catch (cause) {
    throw new DemarcheError('disk', `${basename(path)} cannot be made: the folder ${dirname(path)} does not exist or is not yours to write.`, { cause })
  }
  try {
    return connect(path, path, false, migrations)
  } catch (error) {
    for (const file of filesOf(path)) rmSync(file, { force: true })
    throw error
  }
}

/** @throws DemarcheError `locked` where another window or program has this workspace open. */
export function assertNotOpen(path: string): void {
  const Database = loadSqlite()
  let db: Connection | undefined
  try {
    db = new Database(path, { timeout: 0 })
    db.prepare('SELECT count(*) FROM sqlite_schema').get()
  } catch (error) {
    const known = asOpenError(error, path)
    if (known instanceof DemarcheError && known.code === 'locked') throw known
  } finally {
    db?.close()
  }
}

/**
 * Opens a workspace, bringing an older schema up to date (with a backup beside it first).
 * A file or folder that cannot be written is opened as a read-only copy.
 * @throws DemarcheError `not-found`, `not-a-workspace`, `newer-version` (file untouched), `locked`.
 */
export function openStore(path: string, migrations: string): Store {
  const header = readHeader(path)
  const newest = newestVersion(migrations)
  if (header.version > newest) throw newerVersion(path)
  if (isWritable(path)) return connect(path, path, false, migrations)
  const folder = mkdtempSync(join(tmpdir(), 'demarche-'))
  const discard = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    return connect(copyInto(folder, path), path, true, migrations, discard)
  } catch (error) {
    discard()
    throw error
  }
}

/** A writable copy of a workspace, its last edits included, under its own name in another folder. */
export function copyInto(folder: string, path: string): string {
  const copy = join(folder, basename(path))
  for (const ending of ['', '-wal']) {
    if (!existsSync(path + ending)) continue
    copyFileSync(path + ending, copy + ending)
    // A copy takes over the mode, and SQLite cannot even read a read-only file with a log.
    chmodSync(copy + ending, 0o600)
  }
  return copy
}

function newerVersion(path: string): DemarcheError {
  return new DemarcheError(
    'newer-version',
    `${basename(path)} was made by a newer version of Démarche. Update Démarche to open it; the file was not touched.`,
  )
}

/** Reads what the file says of itself without SQLite, so that a file that is not ours is never written to. */
function readHeader(path: string): { version: number } {
  if (!existsSync(path)) throw new DemarcheError('not-found', `${path} is not there any more.`)
  if (!statSync(path).isFile()) throw new DemarcheError('not-a-workspace', `${basename(path)} is not a file.`)
  const header = Buffer.alloc(100)
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (cause) {
    throw new DemarcheError('unreadable-file', `${basename(path)} cannot be read: you have no permission to.`, { cause })
  }
  const read = readSync(file, header, 0, 100, 0)
  closeSync(file)
  const ours = read === 100 && header.toString('latin1', 0, 16) === SQLITE_MAGIC && header.readUInt32BE(68) === APPLICATION_ID
  if (!ours) throw new DemarcheError('not-a-workspace', `${basename(path)} is not a Démarche workspace.`)
  return { version: header.readUInt32BE(60) }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    accessSync(dirname(path), constants.W_OK)
    return true
  } catch {
    return false
  }
}

function connect(file: string, path: string, readOnly: boolean, migrations: string, afterClose?: () => void): Store {
  const Database = loadSqlite()
  let db: Connection | undefined
  try {
    db = new Database(file, { timeout: 1000 })
    // One program at a time: a second gets a clear answer instead of a stale picture. Before anything is read, since
    // a log that was first met in the normal mode stays shared until the first write.
    db.pragma('locking_mode = EXCLUSIVE')
    const fresh = db.pragma('user_version', { simple: true }) === 0
    if (fresh) {
      db.pragma('page_size = 8192')
      db.pragma(`application_id = ${APPLICATION_ID}`)
    }
    db.pragma('journal_mode = WAL')
    // The library's default under WAL is NORMAL, which loses acknowledged edits at power loss.
    db.pragma('synchronous = FULL')
    db.pragma('secure_delete = ON')
    db.pragma('temp_store = MEMORY')
    db.pragma('cache_size = -16384')
    migrate(db, file, migrations)
    db.pragma('foreign_keys = ON')
    const opened = db
    return {
      db: opened,
      path,
      readOnly,
      close: () => {
        if (!opened.open) return
        opened.close()
        afterClose?.()
      },
    }
  } catch (error) {
    db?.close()
    afterClose?.()
    throw asOpenError(error, path)
  }
}

function asOpenError(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const name = basename(path)
  if (code.startsWith('SQLITE_BUSY'))
    return new DemarcheError('locked', `${name} is open in another window or program. Close it there first.`, { cause: error })
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT'))
    return new DemarcheError('not-a-workspace', `${name} is damaged and cannot be opened. Restore a backup of it.`, { cause: error })
  if (code === 'SQLITE_FULL') return new DemarcheError('disk', `There is no room left on the disk for ${name}.`, { cause: error })
  if (code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_READONLY'))
    return new DemarcheError('read-only', `${name} cannot be written here. Copy it to a folder of your own.`, { cause: error })
  return error
}
