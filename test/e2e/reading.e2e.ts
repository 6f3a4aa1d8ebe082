/** Files of every format through the real window: read in a process of their own, the bad ones named, the window alive. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { HOSTILE_FILES } from '../fixtures/hostile/fixtures.ts'
import { test } from './application.ts'

const formats = join(import.meta.dirname, '..', 'fixtures', 'formats')
const HOSTILE = ['bomb.docx', 'million-runs.docx', 'lying-small.docx', 'encrypted.pdf', 'scanned.pdf', 'circle.pdf']

test('a PDF is taken in, its twin and the hostile ones are named, and the window goes on', async ({ start, folder }) => {
  const { page } = await start()
  await page.getByRole('button', { name: /Open the sample workspace/ }).waitFor()
  const answer = async (name: string, input?: unknown): Promise<unknown> => JSON.parse(await page.evaluate(([method, given]) => (window as unknown as { demarche: { call: (name: unknown, input: unknown) => Promise<string> } }).demarche.call(method, given), [name, input] as const))
  expect(await answer('workspace.create', { name: 'Desk', path: join(folder, 'desk.demarche') })).toMatchObject({ ok: true })
  const hostile = HOSTILE_FILES.filter(({ name }) => HOSTILE.includes(name)).map(({ name, bytes }) => {
    const path = join(folder, name)
    writeFileSync(path, bytes())
    return path
  })
  const paths = [join(formats, 'september-two-columns.pdf'), ...hostile, join(formats, 'september.docx')]
  const outcomes = await answer('document.import', { paths })
  expect(outcomes).toMatchObject({ ok: true, value: [{ problem: null, proposals: 97 }, ...hostile.map(() => ({ document: null, problem: expect.stringMatching(/cannot be taken in: (?!.*(?:stopped|seconds))/) })), { document: null, problem: expect.stringMatching(/is here already/) }] })
  expect(await answer('document.list')).toMatchObject({ ok: true, value: [{ fileName: 'september-two-columns.pdf' }] })
})

test('an import is stopped when asked, a near repeat is kept, a table has its columns chosen', async ({ start, folder }) => {
  const { page, openDialogsAnswer } = await start()
  await page.getByRole('button', { name: /Open the sample workspace/ }).click()
  await page.getByRole('navigation', { name: 'Screens' }).getByText('Sources').click()
  const file = (name: string, text: string): string => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
  const importNow = async (...paths: readonly string[]): Promise<void> => {
    await openDialogsAnswer(paths)
    await page.getByRole('button', { name: 'Import…' }).first().click()
  }
  const told = page.getByRole('status').filter({ hasText: 'taken in' })

  const line = 'Chile said that new norms are needed, and the room was long.\n\n'
  await importNow(file('long.txt', `Long meeting\n\n12 Sep 2019 16:00h\n\n${line.repeat(120_000)}`))
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(told).toContainText(/0 of 1 file taken in.*Cancelled/s)
  await expect(page.getByRole('progressbar', { name: 'Reading the reports' })).toHaveCount(0)

  const near = `${readFileSync(join(import.meta.dirname, '..', '..', 'resources', 'sample', 'oewg-2019-12-03-norms-consultation.txt'), 'utf8')}\nA last line.\n`
  await importNow(file('near.txt', near), file('table.csv', 'A,B\nEgypt,Norms matter.\nBrazil,Law matters.\n'))
  await expect(told).toContainText('0 of 2 files taken in')
  await told.getByRole('button', { name: 'Choose its columns…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Columns of table.csv' })
  await expect(dialog.getByRole('button', { name: 'Import the table' })).toBeDisabled()
  await dialog.getByRole('combobox', { name: 'Who speaks' }).click()
  await page.getByRole('option', { name: '1. A' }).click()
  await dialog.getByRole('combobox', { name: 'What was said' }).click()
  await page.getByRole('option', { name: '2. B' }).click()
  await dialog.getByRole('button', { name: 'Import the table' }).click()
  await expect(told).toContainText(/1 of 2 files taken in.*table\.csv: 2 proposals/s)
  await told.getByRole('button', { name: 'Take it in all the same' }).click()
  await expect(told).toContainText(/2 files taken in.*near\.txt: 4\d proposals/s)
})
