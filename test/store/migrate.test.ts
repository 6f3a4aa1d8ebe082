/** Migrations on files that hold data: backed up, all or nothing, and no child row lost. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createStore, openStore, type Store } from '#store/database.ts'
import { loadSqlite } from '#store/driver.ts'
import { listMigrations } from '#store/migrate.ts'
import { migrations as shipped, tempFolder } from '../support/folders.ts'

const V1 = `
  CREATE TABLE parent (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT;
  CREATE TABLE child (id INTEGER PRIMARY KEY, parent_id TEXT NOT NULL REFERENCES parent (id) ON DELETE CASCADE) STRICT;
  INSERT INTO parent VALUES ('a', 'Alpha'), ('b', 'Beta');
  INSERT INTO child (parent_id) VALUES ('a'), ('a'), ('b');`
/** The rebuild that SQLite's own manual gives for changing a column; with foreign keys on it empties the child. */
const REBUILD = `
  CREATE TABLE parent_new (id TEXT PRIMARY KEY, name TEXT NOT NULL, note TEXT) STRICT;
  INSERT INTO parent_new (id, name) SELECT id, name FROM parent;
  DROP TABLE parent;
  ALTER TABLE parent_new RENAME TO parent;`

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = tempFolder()
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, name), sql)
  return folder
}

/** A closed file at version 1, with two parents and three children. */
function fileAtVersion1(): string {
  const path = join(tempFolder(), 'old.demarche')
  createStore(path, folderOf({ '0001_first.sql': V1 })).close()
  return path
}

function contentOf({ db }: Pick<Store, 'db'>): unknown {
  return {
    version: db.pragma('user_version', { simple: true }),
    parents: db.prepare('SELECT * FROM parent ORDER BY id').all(),
    children: db.prepare('SELECT parent_id FROM child ORDER BY id').pluck().all(),
  }
}

function contentOfFile(path: string): unknown {
  const Database = loadSqlite()
  const db = new Database(path, { readonly: true })
  try {
    return contentOf({ db })
  } finally {
    db.close()
  }
}

const ALPHA_BETA = [
  { id: 'a', name: 'Alpha' },
  { id: 'b', name: 'Beta' },
]
const AT_VERSION_1 = { version: 1, parents: ALPHA_BETA, children: ['a', 'a', 'b'] }

describe('bringing an older file up to date', () => {
  test('two steps at once, with a backup of what was; a rebuilt parent keeps its children', () => {
    const path = fileAtVersion1()
    const store = openStore(path, folderOf({ '0001_first.sql': V1, '0002_note.sql': REBUILD, '0003_fill.sql': "UPDATE parent SET note = 'n' WHERE id = 'b';" }))
    expect(contentOf(store)).toEqual({
      version: 3,
      parents: [
        { id: 'a', name: 'Alpha', note: null },
        { id: 'b', name: 'Beta', note: 'n' },
      ],
      children: ['a', 'a', 'b'],
    })
    expect(() => store.db.prepare("INSERT INTO child (parent_id) VALUES ('nobody')").run()).toThrow(/FOREIGN KEY/)
    store.close()
    expect(contentOfFile(`${path}.v1.backup`)).toEqual(AT_VERSION_1)
    expect(readdirSync(join(path, '..')).toSorted()).toEqual(['old.demarche', 'old.demarche.v1.backup'])
  })

  test.each([
    ['fails', "INSERT INTO parent VALUES ('c', 'Gamma'); INSERT INTO nowhere VALUES (1);", /old\.demarche could not be brought up to date \(0002_bad\.sql: no such table: nowhere\)/],
    ['would leave dangling rows', "DELETE FROM parent WHERE id = 'a';", /would leave 2 dangling rows/],
  ])('one that %s leaves data and version as they were', (_what, sql, says) => {
    const path = fileAtVersion1()
    expect(() => openStore(path, folderOf({ '0001_first.sql': V1, '0002_bad.sql': sql }))).toThrow(says)
    expect(contentOfFile(path)).toEqual(AT_VERSION_1)
    openStore(path, folderOf({ '0001_first.sql': V1 })).close()
  })

  test('a backup left by an earlier attempt gives way to one of the file as it is now', () => {
    const path = fileAtVersion1()
    expect(() => openStore(path, folderOf({ '0001_first.sql': V1, '0002_bad.sql': 'nonsense' }))).toThrow(/syntax error/)
    const old = openStore(path, folderOf({ '0001_first.sql': V1 }))
    old.db.exec("UPDATE parent SET name = 'Edited since' WHERE id = 'a'")
    old.close()
    openStore(path, folderOf({ '0001_first.sql': V1, '0002_note.sql': REBUILD })).close()
    expect(contentOfFile(`${path}.v1.backup`)).toMatchObject({ parents: [{ name: 'Edited since' }, { name: 'Beta' }] })
  })

  test('a file that is up to date is opened without a backup', () => {
    const path = fileAtVersion1()
    openStore(path, folderOf({ '0001_first.sql': V1 })).close()
    expect(existsSync(`${path}.v1.backup`)).toBe(false)
  })
})

describe('the list of migrations', () => {
  test.each([
    ['a gap', ['0001_a.sql', '0003_c.sql'], /0003_c\.sql should have number 2/],
    ['a number twice', ['0001_a.sql', '0001_b.sql'], /0001_b\.sql should have number 2/],
    ['a start other than 1', ['0002_b.sql'], /0002_b\.sql should have number 1/],
  ])('with %s is refused', (_what, names, says) => {
    expect(() => listMigrations(folderOf(Object.fromEntries(names.map((name) => [name, 'SELECT 1;']))))).toThrow(says)
  })

  test('of the program itself is whole', () => {
    expect(listMigrations(shipped).map((migration) => migration.version)).toEqual(listMigrations(shipped).map((_, i) => i + 1))
    expect(listMigrations(shipped).length).toBe(readdirSync(shipped).filter((name) => name.endsWith('.sql')).length)
  })
})
