/** One transaction a command: logged whole, taken back whole, or never written. */
import { describe, expect, test } from 'vitest'
import { historyState, latestSeq, listHistory, redo, undo, write } from '#store/change-log.ts'
import { openStore } from '#store/database.ts'
import { contentHash, dump } from '../support/content.ts'
import { migrations } from '../support/folders.ts'
import { emptyWorkspace } from '../support/workspace.ts'

const command = (label: string) => ({ label, author: 'A', at: '2020-01-06T09:00:00Z' })
const at = '2020-01-06T10:00:00Z'
const newStore = () => emptyWorkspace().store
type Store = ReturnType<typeof newStore>

function addView(store: Store, name: string): void {
  write(store, command(`Add ${name}`), (writer) => {
    writer.insert('saved_view', { id: name, name, filter: '{}' })
  })
}
const row = (name: string): string => JSON.stringify({ id: 'one', name, filter: '{}' })
const views = ({ db }: Pick<Store, 'db'>): readonly unknown[] => db.prepare('SELECT name FROM saved_view ORDER BY name').pluck().all()

describe('a command', () => {
  test('is logged with its rows before and after', () => {
    const store = newStore()
    addView(store, 'one')
    write(store, command('Rename'), (writer) => {
      expect(writer.update('saved_view', { id: 'one' }, { name: 'uno' })).toBe(true)
      expect(writer.update('saved_view', { id: 'one' }, { name: 'uno' })).toBe(false)
      writer.remove('saved_view', { id: 'one' })
    })
    expect(store.db.prepare('SELECT step, entity, key, before, after FROM change WHERE command_seq = 2 ORDER BY step').all()).toEqual([
      { step: 0, entity: 'saved_view', key: '{"id":"one"}', before: row('one'), after: row('uno') },
      { step: 1, entity: 'saved_view', key: '{"id":"one"}', before: row('uno'), after: null },
    ])
    expect(listHistory(store.db, 10)).toEqual([
      { seq: 2, label: 'Rename', at: command('').at, author: 'A', state: 'done', changes: 2 },
      { seq: 1, label: 'Add one', at: command('').at, author: 'A', state: 'done', changes: 1 },
    ])
  })

  test('that throws writes nothing, not even its entry', () => {
    const store = newStore()
    addView(store, 'one')
    const before = dump(store.db)
    expect(() =>
      write(store, command('Fail'), (writer) => {
        writer.insert('saved_view', { id: 'two', name: 'two', filter: '{}' })
        throw new Error('half-way')
      }),
    ).toThrow('half-way')
    expect(dump(store.db)).toEqual(before)
    addView(store, 'three')
    expect(views(store)).toEqual(['one', 'three'])
  })

  test('that would point nowhere writes nothing and says so in words', () => {
    const store = newStore()
    const before = dump(store.db)
    const wrong = () => write(store, command('Point nowhere'), (writer) => writer.insert('actor_alias', { actorId: 'nobody', text: 'N', kind: 'alias' }))
    expect(wrong).toThrow(expect.objectContaining({ code: 'conflict', message: expect.stringMatching(/is not in the workspace.*Nothing was changed/) }))
    expect(dump(store.db)).toEqual(before)
  })

  test('that changes nothing leaves no entry, and redo stays possible', () => {
    const store = newStore()
    addView(store, 'one')
    undo(store, 'A', at)
    const nothing = write(store, command('Nothing'), (writer) => writer.update('workspace', { id: 'workspace' }, { name: 'Test' }))
    expect(nothing).toMatchObject({ value: false, seq: null, tables: [] })
    expect(historyState(store.db)).toEqual({ undo: null, redo: 'Add one' })
  })

  test('cannot take out a row that others still point to', () => {
    const store = newStore()
    const before = dump(store.db)
    expect(() => write(store, command('Orphan'), (writer) => writer.remove('actor', { id: 'france' }))).toThrow(expect.objectContaining({ code: 'conflict' }))
    expect(dump(store.db)).toEqual(before)
  })

  test('may write child rows before their parents', () => {
    const store = newStore()
    write(store, command('Child first'), (writer) => {
      writer.insert('actor_alias', { actorId: 'new', text: 'N', kind: 'alias' })
      writer.insert('actor', { id: 'new', name: 'New', shortName: 'New', kind: 'state' })
    })
    undo(store, 'A', at)
    expect(store.db.prepare("SELECT count(*) FROM actor_alias WHERE actor_id = 'new'").pluck().get()).toBe(0)
    redo(store, 'A', at)
    expect(store.db.prepare("SELECT count(*) FROM actor_alias WHERE actor_id = 'new'").pluck().get()).toBe(1)
  })
})

describe('undo and redo', () => {
  test('walk back and forth through many commands, each state exactly as it was', () => {
    const store = newStore()
    const states = [contentHash(store.db)]
    for (const name of ['one', 'two', 'three']) {
      addView(store, name)
      states.push(contentHash(store.db))
    }
    const walk = [2, 1, 0, 1, 2, 1, 2, 3, 2, 1, 0]
    let here = 3
    for (const next of walk) {
      const label = (next < here ? undo : redo)(store, 'A', at).value
      expect(label).toBe(`Add ${['one', 'two', 'three'][Math.min(here, next)]}`)
      expect(contentHash(store.db)).toBe(states[next])
      here = next
    }
    expect(historyState(store.db)).toEqual({ undo: null, redo: 'Add one' })
    expect(() => undo(store, 'A', at)).toThrow(expect.objectContaining({ code: 'nothing-to-undo' }))
  })

  test('a new command after undo makes redo impossible, and undo goes round it', () => {
    const store = newStore()
    addView(store, 'one')
    addView(store, 'two')
    undo(store, 'A', at)
    addView(store, 'three')
    expect(historyState(store.db)).toEqual({ undo: 'Add three', redo: null })
    expect(() => redo(store, 'A', at)).toThrow(expect.objectContaining({ code: 'nothing-to-undo' }))
    undo(store, 'A', at)
    undo(store, 'A', at)
    expect(views(store)).toEqual([])
    redo(store, 'A', at)
    redo(store, 'A', at)
    expect(views(store)).toEqual(['one', 'three'])
    expect(listHistory(store.db, 10).map(({ label, state }) => `${label}: ${state}`)).toEqual(['Add three: done', 'Add two: undone', 'Add one: done'])
  })

  test('outlive closing the file', () => {
    const store = newStore()
    addView(store, 'one')
    addView(store, 'two')
    undo(store, 'A', at)
    store.close()
    const again = openStore(store.path, migrations)
    expect(historyState(again.db)).toEqual({ undo: 'Add one', redo: 'Add two' })
    redo(again, 'A', at)
    undo(again, 'A', at)
    undo(again, 'A', at)
    expect(views(again)).toEqual([])
    again.close()
  })

  test('bring back a removed row with what hung on it', () => {
    const store = newStore()
    write(store, command('Add'), (writer) => {
      writer.insert('actor', { id: 'new', name: 'New', shortName: 'New', kind: 'state' })
      writer.insert('membership', { id: 'm', actorId: 'new', groupingId: 'france', fromDate: '2020-01-01', toDate: null })
    })
    const before = contentHash(store.db)
    write(store, command('Remove'), (writer) => {
      writer.remove('membership', { id: 'm' })
      writer.remove('actor', { id: 'new' })
    })
    undo(store, 'A', at)
    expect(contentHash(store.db)).toBe(before)
  })

  test('bring back a row whose table has had a column added since', () => {
    const store = newStore()
    write(store, command('Say'), (writer) => {
      writer.insert('statement', { n: 1, id: 's', status: 'confirmed', mark: 'unmarked', createdAt: at, changedAt: at })
      writer.insert('statement_text', { n: 1, quote: 'Words.' })
    })
    const before = contentHash(store.db)
    write(store, command('Remove'), (writer) => {
      writer.remove('statement_text', { n: 1 })
      writer.remove('statement', { n: 1 })
    })
    // As the log of an older version has it.
    store.db.prepare("UPDATE change SET before = json_remove(before, '$.heard_at') WHERE entity = 'statement' AND before IS NOT NULL").run()
    undo(store, 'A', at)
    expect(contentHash(store.db)).toBe(before)
  })

  test('name who did them and are kept in the log', () => {
    const store = newStore()
    addView(store, 'one')
    undo(store, 'B', at)
    expect(store.db.prepare('SELECT seq, label, author, at, target, state FROM command').all()).toEqual([
      { seq: 1, label: 'Add one', author: 'A', at: command('').at, target: null, state: 'undone' },
      { seq: 2, label: 'Add one', author: 'B', at, target: 1, state: 'undo' },
    ])
    expect(latestSeq(store.db)).toBe(2)
  })
})
