/** One workspace file: opened safely, with the pragmas that keep an acknowledged edit through a power cut. */
import { accessSync, closeSync, constants, existsSync, mkdtempSync, copyFileSync, openSync, readSync, rmSync, statSync } from 'node:fs'
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

/**
 * Creates an empty workspace file with the current schema.
 * @throws DemarcheError `bad-input` if the file exists, `disk` if it cannot be written.
 */
export function createStore(path: string, migrations: string): Store {
  if (existsSync(path)) throw new DemarcheError('bad-input', `${basename(path)} exists already. Choose another name, or open it.`)
  return connect(path, path, false, migrations)
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
  const copy = join(folder, basename(path))
  copyFileSync(path, copy)
  if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`)
  return connect(copy, path, true, migrations, () => rmSync(folder, { recursive: true, force: true }))
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
    const fresh = db.pragma('user_version', { simple: true }) === 0
    if (fresh) {
      db.pragma('page_size = 8192')
      db.pragma(`application_id = ${APPLICATION_ID}`)
    }
    // One writer: a second program gets a clear answer instead of a stale picture.
    db.pragma('locking_mode = EXCLUSIVE')
    db.pragma('journal_mode = WAL')
    // The library's default under WAL is NORMAL, which loses acknowledged edits at power loss.
    db.pragma('synchronous = FULL')
    db.pragma('secure_delete = ON')
    db.pragma('temp_store = MEMORY')
    db.pragma('cache_size = -65536')
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
