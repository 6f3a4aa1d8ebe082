/** The check finds what is unsound; each fault here is made in a real file behind the program's back. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importFiles } from '#app/import.ts'
import { openStore } from '#store/database.ts'
import { checkWorkspace } from '#store/workspace.ts'
import { migrations, reports } from '../support/folders.ts'
import { emptyWorkspace } from '../support/workspace.ts'

async function withReport(): Promise<ReturnType<typeof emptyWorkspace>['store']> {
  const session = emptyWorkspace()
  await importFiles(session, [join(reports, 'oewg-2019-12-03-norms-consultation.txt')])
  return session.store
}

test('a sound file has no findings', async () => {
  expect(checkWorkspace((await withReport()).db)).toEqual([])
})

test.each<[check: string, fault: string, detail: RegExp]>([
  ['anchors', 'UPDATE statement SET start_offset = start_offset + 1 WHERE n = 1', /^statement .* does not match its passage$/],
  ['words', "PRAGMA foreign_keys = OFF; INSERT INTO statement_search (statement_search, rowid, quote, note) SELECT 'delete', n, quote, note FROM statement_text WHERE n = 1; DELETE FROM statement_text WHERE n = 1", /has lost its words$/],
  ['words', 'PRAGMA foreign_keys = OFF; DELETE FROM document_body', /^document .* has lost its text$/],
  ['foreign keys', "PRAGMA foreign_keys = OFF; DELETE FROM meeting", /points to a missing meeting$/],
  ['search index', "UPDATE statement_text SET quote = 'something else' WHERE n = 2", /./],
])('%s: %s', async (check, fault, detail) => {
  const { db } = await withReport()
  db.exec(fault)
  const found = checkWorkspace(db).filter((finding) => finding.check === check)
  expect(found.length).toBeGreaterThan(0)
  for (const finding of found) expect(finding.detail).toMatch(detail)
})

test('damage in the middle of the file is a finding, not a crash', async () => {
  const store = await withReport()
  store.close()
  const bytes = readFileSync(store.path)
  bytes.fill(0x5a, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 65_536)
  writeFileSync(store.path, bytes)
  const damaged = openStore(store.path, migrations)
  expect(checkWorkspace(damaged.db).map((finding) => finding.check)).toContain('integrity')
  damaged.close()
})
