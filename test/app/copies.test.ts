/** Backup and restore: exact, verified, undoable, and never half of one file with the log of another. */
import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backUp, restore } from '#app/copies.ts'
import { openSession, type Session } from '#app/session.ts'
import { step } from '#app/workspaces.ts'
import { contentHash, dump } from '../support/content.ts'
import { migrations, project, tempFolder } from '../support/folders.ts'
import { emptyWorkspace, keepTrack, note, testDeps } from '../support/workspace.ts'

const open = (path: string): Session => keepTrack(openSession(path, testDeps()))
const quotes = ({ store }: Session): readonly unknown[] => store.db.prepare('SELECT quote FROM statement_text ORDER BY n').pluck().all()

test('a backup of the open workspace holds every acknowledged edit, the log included, in one file', () => {
  const session = emptyWorkspace()
  note(session, 'First.')
  const target = join(tempFolder(), 'copy.demarche')
  expect(backUp(session, target)).toBe(target)
  note(session, 'After the backup.')
  expect(readdirSync(join(target, '..'))).toEqual(['copy.demarche'])
  const copy = open(target)
  expect(quotes(copy)).toEqual(['First.'])
  expect(step(copy, 'undo')).toBe('Note a statement')
})

test('a backup takes the place of an older one, and of the log that lay beside it', () => {
  const session = emptyWorkspace()
  const target = join(tempFolder(), 'copy.demarche')
  backUp(session, target)
  writeFileSync(`${target}-wal`, 'left by a crash')
  note(session, 'New.')
  backUp(session, target)
  expect(readdirSync(join(target, '..'))).toEqual(['copy.demarche'])
  expect(quotes(open(target))).toEqual(['New.'])
})

test('a backup is refused on the workspace itself, in a folder that is not there, and on one that is open', () => {
  const session = emptyWorkspace()
  const other = emptyWorkspace()
  const before = contentHash(other.store.db)
  expect(() => backUp(session, session.store.path)).toThrow(expect.objectContaining({ code: 'bad-input' }))
  const nowhere = join(tempFolder(), 'no', 'copy.demarche')
  expect(() => backUp(session, nowhere)).toThrow(expect.objectContaining({ code: 'disk', message: expect.stringMatching(/^copy\.demarche could not be written/) }))
  expect(existsSync(join(nowhere, '..'))).toBe(false)
  expect(() => backUp(session, other.store.path)).toThrow(expect.objectContaining({ code: 'locked' }))
  expect(contentHash(other.store.db)).toBe(before)
})

test('restoring gives back exactly what was, though the damaged workspace left a log; what was there is set aside whole', () => {
  const session = emptyWorkspace()
  const { path } = session.store
  note(session, 'Before.')
  const backup = join(tempFolder(), 'backup.demarche')
  backUp(session, backup)
  const wanted = dump(session.store.db)
  note(session, 'After.')
  // As a crash leaves them: the file and its unmerged log, copied while open.
  const crashed = join(tempFolder(), 'crashed.demarche')
  for (const ending of ['', '-wal']) copyFileSync(path + ending, crashed + ending)
  session.close()

  const bytes = readFileSync(backup)
  restore(backup, crashed, testDeps())
  expect(dump(open(crashed).store.db)).toEqual(wanted)
  expect(readFileSync(backup)).toEqual(bytes)
  expect(quotes(open(`${crashed}.before-restore`))).toEqual(['Before.', 'After.'])
})

test('a second restore sets aside under another name', () => {
  const session = emptyWorkspace()
  const backup = join(tempFolder(), 'backup.demarche')
  backUp(session, backup)
  session.close()
  restore(backup, session.store.path, testDeps())
  restore(backup, session.store.path, testDeps())
  expect(readdirSync(join(session.store.path, '..')).toSorted()).toEqual(['test.demarche', 'test.demarche.before-restore', 'test.demarche.before-restore-2'])
})

test('a damaged backup, none at all, or no backup of ours restores nothing', () => {
  const session = emptyWorkspace()
  for (let i = 0; i < 50; i += 1) note(session, `Statement ${i} ${'words '.repeat(50)}`)
  const folder = tempFolder()
  const backup = join(folder, 'backup.demarche')
  backUp(session, backup)
  session.close()
  const before = readFileSync(session.store.path)
  const damaged = readFileSync(backup)
  damaged.fill(0x5a, Math.floor(damaged.length / 2), Math.floor(damaged.length / 2) + 40_000)
  writeFileSync(join(folder, 'damaged.demarche'), damaged)
  writeFileSync(join(folder, 'letter.demarche'), 'Dear all')
  for (const [name, code] of [['damaged', 'not-a-workspace'], ['letter', 'not-a-workspace'], ['gone', 'not-found']])
    expect(() => restore(join(folder, `${name}.demarche`), session.store.path, testDeps())).toThrow(expect.objectContaining({ code, message: expect.stringContaining(`${name}.demarche`) }))
  expect(readFileSync(session.store.path)).toEqual(before)
  expect(readdirSync(join(session.store.path, '..'))).toEqual(['test.demarche'])
})

test('nothing is restored over a workspace that another program has open', async () => {
  const session = emptyWorkspace()
  const { path } = session.store
  const backup = join(tempFolder(), 'backup.demarche')
  backUp(session, backup)
  session.close()
  const holder = spawn(process.execPath, [join(project, 'test/support/hold-open.ts'), path, migrations], { stdio: ['pipe', 'pipe', 'inherit'] })
  await once(holder.stdout, 'data')
  expect(() => restore(backup, path, testDeps())).toThrow(expect.objectContaining({ code: 'locked' }))
  holder.stdin.end()
  await once(holder, 'exit')
  expect(existsSync(`${path}.before-restore`)).toBe(false)
})
