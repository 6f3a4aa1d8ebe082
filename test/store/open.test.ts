/** Opening and making a workspace file: what is in force then, and what is refused without touching the file. */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DemarcheError, type ErrorCode } from '#contract/errors.ts'
import { createStore, openStore } from '#store/database.ts'
import { loadSqlite } from '#store/driver.ts'
import { migrations, project, tempFolder } from '../support/folders.ts'
import { emptyWorkspace } from '../support/workspace.ts'

const Database = loadSqlite()

function refusal(work: () => unknown): { code: ErrorCode; message: string } {
  try {
    work()
  } catch (error) {
    if (error instanceof DemarcheError) return { code: error.code, message: error.message }
    throw error
  }
  throw new Error('It was not refused.')
}

/** A closed workspace file. */
function workspaceFile(): string {
  const session = emptyWorkspace()
  session.close()
  return session.store.path
}

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

describe('what is in force on every open', () => {
  test.each(['new', 'opened again'])('%s', (which) => {
    const path = join(tempFolder(), 'w.demarche')
    const made = createStore(path, migrations)
    const { db, close } = which === 'new' ? made : (made.close(), openStore(path, migrations))
    const pragma = (name: string): unknown => db.pragma(name, { simple: true })
    expect({
      journal: pragma('journal_mode'),
      // 2 is FULL: an acknowledged edit outlives a power cut.
      synchronous: pragma('synchronous'),
      foreignKeys: pragma('foreign_keys'),
      secureDelete: pragma('secure_delete'),
      temp: pragma('temp_store'),
      page: pragma('page_size'),
      cache: pragma('cache_size'),
      mmap: pragma('mmap_size') ?? 0,
      locking: pragma('locking_mode'),
      application: pragma('application_id'),
    }).toEqual({
      journal: 'wal',
      synchronous: 2,
      foreignKeys: 1,
      secureDelete: 1,
      temp: 2,
      page: 8192,
      cache: -16384,
      mmap: 0,
      locking: 'exclusive',
      application: 0x44454d41,
    })
    close()
  })

  test('closing leaves one file, whose log is empty', () => {
    const path = workspaceFile()
    expect(readdirSync(join(path, '..'))).toEqual(['test.demarche'])
  })
})

describe('refused', () => {
  const folder = tempFolder()
  const file = (name: string, bytes: string | Uint8Array): string => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return path
  }
  const foreign = join(folder, 'foreign.db')
  const other = new Database(foreign)
  other.exec('CREATE TABLE t (x); INSERT INTO t VALUES (1)')
  other.close()
  mkdirSync(join(folder, 'a folder.demarche'))

  test.each<[what: string, path: string, code: ErrorCode, says: RegExp]>([
    ['text', file('notes.demarche', 'Dear all,\n'.repeat(100)), 'not-a-workspace', /^notes\.demarche is not a Démarche workspace/],
    ['an empty file', file('empty.demarche', ''), 'not-a-workspace', /^empty\.demarche/],
    ['a torn header', file('torn.demarche', readFileSync(workspaceFile()).subarray(0, 60)), 'not-a-workspace', /^torn\.demarche/],
    ['another program’s database', foreign, 'not-a-workspace', /^foreign\.db/],
    ['a folder', join(folder, 'a folder.demarche'), 'not-a-workspace', /^a folder\.demarche is not a file/],
    ['a file that is not there', join(folder, 'gone.demarche'), 'not-found', /gone\.demarche/],
  ])('%s', (_what, path, code, says) => {
    const isFile = code !== 'not-found' && !path.includes('a folder')
    const before = isFile ? hashOf(path) : null
    const names = readdirSync(folder).toSorted()
    const refused = refusal(() => openStore(path, migrations))
    expect(refused.code).toBe(code)
    expect(refused.message).toMatch(says)
    expect(isFile ? hashOf(path) : null).toBe(before)
    expect(readdirSync(folder).toSorted()).toEqual(names)
  })

  test('a file of a newer version, left as it is to the byte', () => {
    const path = workspaceFile()
    const db = new Database(path)
    db.pragma('user_version = 999')
    db.close()
    const before = hashOf(path)
    expect(refusal(() => openStore(path, migrations))).toEqual({ code: 'newer-version', message: expect.stringMatching(/test\.demarche.*newer version.*not touched/) })
    expect(hashOf(path)).toBe(before)
    expect(readdirSync(join(path, '..'))).toEqual(['test.demarche'])
  })

  test('a damaged file, with advice', () => {
    const path = workspaceFile()
    const bytes = readFileSync(path)
    bytes.fill(0xa5, 100, 8192)
    writeFileSync(path, bytes)
    expect(refusal(() => openStore(path, migrations))).toEqual({ code: 'not-a-workspace', message: expect.stringMatching(/test\.demarche is damaged.*backup/) })
  })

  test('a file that another program has open; it opens once that one is done', async () => {
    const path = workspaceFile()
    const holder = spawn(process.execPath, [join(project, 'test/support/hold-open.ts'), path, migrations], { stdio: ['pipe', 'pipe', 'inherit'] })
    await once(holder.stdout, 'data')
    expect(refusal(() => openStore(path, migrations))).toEqual({ code: 'locked', message: expect.stringMatching(/test\.demarche is open in another/) })
    holder.stdin.end()
    await once(holder, 'exit')
    openStore(path, migrations).close()
  })
})

describe('a workspace one may only read', () => {
  const isRoot = process.getuid?.() === 0
  const canDropRights = isRoot && spawnSync('setpriv', ['--version']).status === 0

  // Root may write anywhere, so the attempt is made by a program without its rights.
  test.runIf(!isRoot || canDropRights).each(['file', 'folder'])('opens as a copy when the %s is read-only, refuses edits, and leaves nothing behind', (which) => {
    const path = workspaceFile()
    const folder = join(path, '..')
    const own = tempFolder()
    if (isRoot) for (const place of [folder, own]) chownSync(place, 65534, 65534)
    chmodSync(path, which === 'file' ? 0o444 : 0o644)
    chmodSync(folder, which === 'folder' ? 0o555 : 0o755)
    const before = hashOf(path)
    const command = [process.execPath, join(project, 'test/support/open-as-stranger.ts'), path, migrations]
    const [program = '', ...args] = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', ...command] : command
    const run = spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, TMPDIR: own } })
    chmodSync(folder, 0o755)
    expect(run.stderr).toBe('')
    expect(JSON.parse(run.stdout)).toEqual({ name: 'Test', readOnly: true, shown: path, findings: [], edit: 'read-only', left: [] })
    expect(hashOf(path)).toBe(before)
    expect(readdirSync(folder)).toEqual(['test.demarche'])
  })
})

describe('making a workspace', () => {
  test('never over a file that is there', () => {
    const path = join(tempFolder(), 'mine.demarche')
    writeFileSync(path, 'keep me')
    expect(refusal(() => createStore(path, migrations)).code).toBe('bad-input')
    expect(readFileSync(path, 'utf8')).toBe('keep me')
  })

  test('in a folder that is not there: said plainly, and nothing is made', () => {
    const path = join(tempFolder(), 'no', 'such', 'w.demarche')
    expect(refusal(() => createStore(path, migrations))).toEqual({ code: 'disk', message: expect.stringMatching(/w\.demarche cannot be made: the folder/) })
    expect(existsSync(join(path, '..'))).toBe(false)
  })

  test('that fails half-way leaves no file', () => {
    const folder = tempFolder()
    const broken = tempFolder()
    writeFileSync(join(broken, '0001_broken.sql'), 'CREATE TABLE a (x) STRICT;')
    expect(() => createStore(join(folder, 'w.demarche'), broken)).toThrow(/0001_broken\.sql/)
    expect(readdirSync(folder)).toEqual([])
  })
})
