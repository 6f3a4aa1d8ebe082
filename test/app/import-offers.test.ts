/** What a person may still do about a file that was not taken in: keep a near repeat, tell the columns of a table. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documentStatements, listAllDocuments } from '#app/documents.ts'
import { importFiles, importTable, importText, previewTable } from '#app/import.ts'
import { reports, tempFolder } from '../support/folders.ts'
import { emptyWorkspace } from '../support/workspace.ts'

const DECEMBER = join(reports, 'oewg-2019-12-03-norms-consultation.txt')

test('a near repeat is offered to be kept, by file and pasted; the very same text is not', async () => {
  const session = emptyWorkspace()
  await importFiles(session, [DECEMBER])
  const near = join(tempFolder(), 'near.txt')
  writeFileSync(near, `${readFileSync(DECEMBER, 'utf8')}\nA last line.\n`)
  expect(await importFiles(session, [near, DECEMBER])).toMatchObject([{ path: near, document: null, offer: 'keep repeat' }, { path: DECEMBER, document: null, offer: null }])
  expect(await importFiles(session, [near], { keepRepeats: true })).toMatchObject([{ problem: null, offer: null }])
  const pasted = `${readFileSync(DECEMBER, 'utf8')}\nYet another line.\n`
  expect(await importText(session, pasted)).toMatchObject({ path: null, document: null, offer: 'keep repeat' })
  expect(await importText(session, pasted, '', { keepRepeats: true })).toMatchObject({ problem: null })
  expect(listAllDocuments(session).length).toBe(3)
})

test('a table whose columns say nothing is offered to be mapped, and is taken in as mapped', async () => {
  const session = emptyWorkspace()
  const path = join(tempFolder(), 'table.csv')
  writeFileSync(path, 'A,B\nEgypt,Norms matter.\nBrazil,Law matters.\n')
  expect(await importFiles(session, [path])).toMatchObject([{ path, document: null, offer: 'map columns', problem: expect.stringMatching(/which column holds the actors/) }])
  expect(await previewTable(session, path)).toMatchObject({ columns: ['A', 'B'], mapping: {}, total: 2 })
  const { document, problem } = await importTable(session, path, { actor: 0, quote: 1 })
  expect(problem).toBeNull()
  expect(documentStatements(session, document?.id ?? '').map(({ quote, voices }) => `${voices[0]?.actor.shortName}: ${quote}`)).toEqual(['Egypt: Norms matter.', 'Brazil: Law matters.'])
})
