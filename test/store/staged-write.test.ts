/** A long write in slices: others are answered in between, and it is one command that is there whole or not at all. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { historyState, listHistory, redo, undo, write, type Writer } from '#store/change-log.ts'
import { openStore } from '#store/database.ts'
import { type Pace, writeInSlices } from '#store/staged-write.ts'
import { backUpTo, checkWorkspace } from '#store/workspace.ts'
import { contentHash, dump } from '../support/content.ts'
import { migrations, project, tempFolder } from '../support/folders.ts'
import { emptyWorkspace } from '../support/workspace.ts'

const command = (label: string) => ({ label, author: 'A', at: '2020-01-06T09:00:00Z' })
const at = '2020-01-06T10:00:00Z'
type Store = ReturnType<typeof emptyWorkspace>['store']
const views = ({ db }: Store): readonly unknown[] => db.prepare('SELECT name FROM saved_view ORDER BY name').pluck().all()

/** A row a step. */
const rows = (names: readonly string[]) =>
  function* (writer: Writer): Generator<void, number, void> {
    for (const name of names) {
      writer.insert('saved_view', { id: name, name, filter: '{}' })
      yield
    }
    return names.length
  }

function* dangling(writer: Writer): Generator<void, void, void> {
  writer.insert('document_body', { documentId: 'nobody', body: 'x' })
  yield
}

/** Rests after every step, and does there what the test wants of that rest, counted from 1. */
const restless = (then: (rest: number) => unknown = () => undefined): Pace & { readonly rests: () => number } => {
  let rests = 0
  return { isOver: () => true, rest: async () => { await then((rests += 1)) }, rests: () => rests }
}

describe('a write in slices', () => {
  test('rests between them and is one command, undone and redone whole', async () => {
    const { store } = emptyWorkspace()
    const before = contentHash(store.db)
    const pace = restless()
    const committed = await writeInSlices(store, command('Long'), rows(['a', 'b', 'c']), pace)
    expect([committed.value, committed.tables, pace.rests(), views(store)]).toEqual([3, ['saved_view'], 3, ['a', 'b', 'c']])
    const after = contentHash(store.db)
    expect(listHistory(store.db, 5)).toMatchObject([{ label: 'Long', changes: 3, state: 'done' }])
    undo(store, 'A', at)
    expect(contentHash(store.db)).toBe(before)
    redo(store, 'A', at)
    expect(contentHash(store.db)).toBe(after)
  })

  test('does not rest before a slice is over', async () => {
    const { store } = emptyWorkspace()
    let steps = 0
    const pace = restless()
    await writeInSlices(store, command('Long'), rows(['a', 'b', 'c', 'd', 'e']), { ...pace, isOver: () => (steps += 1) % 2 === 0 })
    expect(pace.rests()).toBe(2)
  })

  test('that is stopped, or fails, leaves nothing, and the next write is as if it had never been', async () => {
    const { store } = emptyWorkspace()
    const before = dump(store.db)
    await expect(writeInSlices(store, command('Stopped'), rows(['a', 'b', 'c']), restless((rest) => { if (rest === 2) throw new Error('stop') }))).rejects.toThrow('stop')
    await expect(writeInSlices(store, command('Twice'), rows(['a', 'a']), restless())).rejects.toThrow(/UNIQUE/)
    expect(dump(store.db)).toEqual(before)
    write(store, command('Short'), (writer) => writer.insert('saved_view', { id: 'z', name: 'z', filter: '{}' }))
    expect([views(store), historyState(store.db)]).toEqual([['z'], { undo: 'Short', redo: null }])
  })

  test('that would leave a row pointing nowhere is refused at its end', async () => {
    const { store } = emptyWorkspace()
    await expect(writeInSlices(store, command('Dangling'), dangling, restless())).rejects.toMatchObject({ code: 'conflict' })
    expect(checkWorkspace(store.db)).toEqual([])
  })

  test('leaves nothing when the program falls over in the middle of it', () => {
    const { store } = emptyWorkspace()
    const before = dump(store.db)
    store.close()
    const died = spawnSync(process.execPath, [join(project, 'test', 'support', 'die-half-way.ts'), store.path, migrations, '300'], { encoding: 'utf8' })
    expect([died.signal, died.stderr]).toEqual(['SIGKILL', ''])
    const again = openStore(store.path, migrations)
    expect([dump(again.db), checkWorkspace(again.db)]).toEqual([before, []])
    again.close()
  })
})

describe('what happens while it rests', () => {
  test('another write goes first, and it begins again over what that one left', async () => {
    const { store } = emptyWorkspace()
    const begun: number[] = []
    const counting = function* (writer: Writer): Generator<void, void, void> {
      begun.push(views(store).length)
      yield* rows(['a', 'b', 'c'])(writer)
    }
    await writeInSlices(store, command('Long'), counting, restless((rest) => {
      if (rest === 2) write(store, command('Short'), (writer) => writer.insert('saved_view', { id: 'z', name: 'z', filter: '{}' }))
    }))
    expect(begun).toEqual([0, 1])
    expect(views(store)).toEqual(['a', 'b', 'c', 'z'])
    expect(listHistory(store.db, 5).map(({ label, changes }) => [label, changes])).toEqual([['Long', 3], ['Short', 1]])
    undo(store, 'A', at)
    expect(views(store)).toEqual(['z'])
  })

  test('so do an undo, a backup and a check', async () => {
    const { store } = emptyWorkspace()
    write(store, command('Short'), (writer) => writer.insert('saved_view', { id: 'z', name: 'z', filter: '{}' }))
    const copy = join(tempFolder(), 'copy.demarche')
    const findings: unknown[] = []
    await writeInSlices(store, command('Long'), rows(['a', 'b']), restless((rest) => {
      if (rest === 1) backUpTo(store.db, copy)
      if (rest === 2) undo(store, 'A', at)
      if (rest === 3) findings.push(...checkWorkspace(store.db))
    }))
    expect(findings).toEqual([])
    expect(views(store)).toEqual(['a', 'b'])
    const copied = openStore(copy, migrations)
    expect(views(copied)).toEqual(['z'])
    copied.close()
  })

  test('whoever writes without end does not keep it from its own', async () => {
    const { store } = emptyWorkspace()
    const pace = restless((rest) => write(store, command('Short'), (writer) => writer.insert('saved_view', { id: `z${rest}`, name: `z${rest}`, filter: '{}' })))
    await writeInSlices(store, command('Long'), rows(['a', 'b']), pace)
    expect([pace.rests(), views(store)]).toEqual([3, ['a', 'b', 'z1', 'z2', 'z3']])
  })

  test('a second long write waits for the first, also where that one fails', async () => {
    const { store } = emptyWorkspace()
    const first = writeInSlices(store, command('First'), rows(['a', 'b']), restless((rest) => { if (rest === 2) throw new Error('stop') }))
    const second = writeInSlices(store, command('Second'), rows(['c', 'd']), restless())
    const third = writeInSlices(store, command('Third'), rows(['e']), restless())
    await expect(first).rejects.toThrow('stop')
    await Promise.all([second, third])
    expect(listHistory(store.db, 5).map(({ label }) => label)).toEqual(['Third', 'Second'])
  })

  test('the workspace closes: it ends with a plain word, and the file has nothing of it', async () => {
    const { store } = emptyWorkspace()
    await expect(writeInSlices(store, command('Long'), rows(['a', 'b']), restless(() => store.close()))).rejects.toMatchObject({ code: 'no-workspace' })
    const again = openStore(store.path, migrations)
    expect(views(again)).toEqual([])
    again.close()
  })
})
