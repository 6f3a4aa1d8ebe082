/** The counts beside lists are what a recount gives, whatever is written in whatever order, and back again. */
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { setStatus, updateStatement } from '#app/statements.ts'
import { step } from '#app/workspaces.ts'
import { migrate } from '#store/migrate.ts'
import { miscounted, saidBy, saidInAll } from '#store/said.ts'
import { emptyWorkspace, note, voice } from '../support/workspace.ts'
import { migrations, tempFolder } from '../support/folders.ts'

const counts = (n: number, status: 'proposed' | 'confirmed' | 'rejected' = 'confirmed') => ({ proposed: 0, confirmed: 0, rejected: 0, [status]: n, standing: status === 'rejected' ? 0 : n })

test('a joint statement counts once for an issue, whoever of its actors speaks to it', () => {
  const session = emptyWorkspace()
  const { db } = session.store
  const { id } = note(session, 'Together.', [voice('egypt', ['new-norms', 0]), voice('brazil', ['new-norms', 100])], '2020-02-01')
  expect(saidBy(db, 'issue')('new-norms')).toEqual(counts(1))
  expect(saidBy(db, 'actor')('egypt')).toEqual(counts(1))
  updateStatement(session, { id, voices: [voice('brazil', ['new-norms', 100])] })
  expect(saidBy(db, 'issue')('new-norms')).toEqual(counts(1))
  expect(saidBy(db, 'actor')('egypt')).toEqual(counts(0))
  updateStatement(session, { id, voices: [voice('brazil')] })
  expect(saidBy(db, 'issue')('new-norms')).toEqual(counts(0))
  step(session, 'undo')
  step(session, 'undo')
  expect(saidBy(db, 'issue')('new-norms')).toEqual(counts(1))
  expect(saidBy(db, 'actor')('egypt')).toEqual(counts(1))
  expect(miscounted(db)).toEqual([])
})

test('another status moves a statement over in everything it counts for', () => {
  const session = emptyWorkspace()
  const { db } = session.store
  const ids = ['One.', 'Two.'].map((words) => note(session, words, [voice('egypt', ['new-norms', 0])], '2020-02-01').id)
  setStatus(session, ids, 'rejected')
  expect(saidInAll(db)).toEqual(counts(2, 'rejected'))
  expect(saidBy(db, 'issue')('new-norms')).toEqual(counts(2, 'rejected'))
  expect(miscounted(db)).toEqual([])
})

test('a count that is wrong is told', () => {
  const session = emptyWorkspace()
  const { db } = session.store
  note(session, 'One.', [voice('egypt')], '2020-02-01')
  db.exec("UPDATE said SET n = 5 WHERE of = 'actor'; DELETE FROM said WHERE of = 'workspace'")
  expect(miscounted(db)).toEqual(['actor egypt counts 5 confirmed statements where there are 1', 'workspace  counts 0 confirmed statements where there are 1'])
})

test('a file from before the counts is counted when it is opened', () => {
  const folder = tempFolder()
  const before = join(folder, 'before')
  mkdirSync(before)
  for (const file of readdirSync(migrations).filter((name) => name < '0004')) copyFileSync(join(migrations, file), join(before, file))
  const path = join(folder, 'old.sqlite')
  const db = new Database(path)
  migrate(db, path, before)
  db.exec(`
    INSERT INTO handling_level (id, rank, label) VALUES ('unmarked', 0, 'UNMARKED');
    INSERT INTO actor (id, name, short_name, kind) VALUES ('egypt', 'Egypt', 'Egypt', 'state');
    INSERT INTO statement (n, id, status, mark, created_at, changed_at) VALUES (1, 's1', 'proposed', 'unmarked', '2020-01-01T00:00:00Z', '2020-01-01T00:00:00Z');
    INSERT INTO statement_actor (statement_id, actor_id, place) VALUES ('s1', 'egypt', 0)`)
  migrate(db, path, migrations)
  expect(saidBy(db, 'actor')('egypt')).toEqual(counts(1, 'proposed'))
  expect(miscounted(db)).toEqual([])
  db.close()
})
