/** Files of every format through the real window: read in a process of their own, the bad ones named, the window alive. */
import { writeFileSync } from 'node:fs'
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
