/** The December report from the file to confirmed evidence: taken in, reviewed by keyboard alone, read back without a window. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test } from './application.ts'

const root = join(import.meta.dirname, '..', '..')
const DECEMBER = join(root, 'resources', 'sample', 'oewg-2019-12-03-norms-consultation.txt')

interface Told {
  readonly quote: string
  readonly status: string
  readonly voices: readonly { readonly actor: { readonly shortName: string }; readonly stances: readonly { readonly issue: string; readonly value: number | null }[] }[]
}

/** What the file holds of an actor, asked through the program without a window. */
function confirmedOf(workspace: string, actor: string): readonly Told[] {
  const out = execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'src-main/cli/cli.ts'), 'statements', workspace, '--actor', actor, '--status', 'confirmed', '--limit', '500', '--json'], { encoding: 'utf8' })
  return (JSON.parse(out) as { readonly statements: readonly Told[] }).statements
}

const stancesOf = (rows: readonly Told[], actor: string): readonly string[] =>
  rows.flatMap(({ voices }) => voices.filter((voice) => voice.actor.shortName === actor).flatMap(({ stances }) => stances.map(({ issue, value }) => `${issue} ${value}`)))

async function reviewed(page: Page): Promise<string> {
  return page.getByRole('complementary', { name: 'Statements of this report' }).getByText(/^(?:\d+ of \d+|✓ all \d+)$/).innerText()
}

test('the December report, reviewed by keyboard alone, ends as confirmed statements with their stances', async ({ start, folder }) => {
  const { app, page, saveDialogsAnswer, openDialogsAnswer } = await start()
  const workspace = join(folder, 'OEWG.demarche')
  await page.getByRole('button', { name: /Open the sample workspace/ }).waitFor()
  await saveDialogsAnswer(workspace)
  const made = await page.evaluate((path) => (window as unknown as { demarche: { call: (name: string, input: unknown) => Promise<string> } }).demarche.call('workspace.create', { name: 'OEWG', path }), workspace)
  expect(JSON.parse(made)).toMatchObject({ ok: true })
  await page.getByRole('navigation', { name: 'Screens' }).getByText('Sources').click()
  await openDialogsAnswer([DECEMBER])
  await page.getByRole('button', { name: 'Import…' }).first().click()
  await expect(page.getByRole('listbox', { name: 'Statements' })).toBeVisible()

  // From here on nothing but keys.
  const focused = page.getByRole('region', { name: 'Statement in focus' })
  await expect(focused).toContainText('Microsoft')
  const total = Number(/of (\d+)/.exec(await reviewed(page))?.[1])
  expect(total).toBeGreaterThan(40)

  await page.keyboard.press('j')
  await expect(focused).toContainText('Governments, tech companies')
  await page.keyboard.press('?')
  await expect(focused).toContainText(/Proposed by “.+”/)
  await page.keyboard.press('x')
  await expect.poll(() => reviewed(page)).toBe(`1 of ${total}`)
  await page.keyboard.press('Shift+A')
  await expect(page.getByText(/^Accepted \d+ strong proposals\.$/)).toBeVisible()
  const strong = Number(/(\d+)/.exec(await page.getByText(/^Accepted \d+ strong proposals\.$/).innerText())?.[1])
  await expect.poll(() => reviewed(page)).toBe(`${strong + 1} of ${total}`)
  for (let done = strong + 2; done < total; done += 1) {
    await page.keyboard.press('Enter')
    await expect.poll(() => reviewed(page)).toBe(`${done} of ${total}`)
  }
  await page.keyboard.press('Enter')
  await expect.poll(() => reviewed(page)).toBe(`✓ all ${total}`)
  await expect(page.getByText('Everything here is reviewed')).toBeVisible()
  await app.close()

  const microsoft = confirmedOf(workspace, 'Microsoft')
  expect(stancesOf(microsoft, 'Microsoft')).toEqual(expect.arrayContaining(['binding-instrument 100', 'accountability-mechanism 100', 'multistakeholder-role 100']))
  expect(microsoft.filter(({ quote }) => quote.startsWith('Governments, tech companies'))).toEqual([])
  const egypt = confirmedOf(workspace, 'Egypt')
  expect(stancesOf(egypt, 'Egypt')).toEqual(expect.arrayContaining(['ihl-applies 100', 'binding-instrument 50', 'voluntary-norms-value 50']))
  expect(stancesOf(confirmedOf(workspace, 'Brazil'), 'Brazil').toSorted()).toEqual(['binding-instrument 25', 'binding-instrument 50'])
})

const REPORT = `Sixth meeting

12 Sep 2019 16:00h - 19:00h

The Harbour Institute said that norms matter; while Chile asked for more time. Peru agreed that norms matter.

The Harbour Institute stressed that new rules are needed. Japan said that existing law suffices. The Harbour Institute asked for more time.
`

test('a statement is split and joined by keys, and a corrected name is remembered for the rest of the report', async ({ start, folder }) => {
  const { page } = await start()
  await page.getByRole('button', { name: /Open the sample workspace/ }).waitFor()
  const answer = async (name: string, input: unknown): Promise<unknown> => JSON.parse(await page.evaluate(([method, given]) => (window as unknown as { demarche: { call: (name: unknown, input: unknown) => Promise<string> } }).demarche.call(method, given), [name, input] as const))
  await answer('workspace.create', { name: 'Desk', path: join(folder, 'desk.demarche') })
  await answer('actor.create', { name: 'Harbour Foundation', kind: 'civil society' })
  await page.getByRole('navigation', { name: 'Screens' }).getByText('Sources').click()
  await page.getByRole('button', { name: 'Paste text…' }).first().click()
  await page.getByRole('textbox', { name: 'Text' }).fill(REPORT)
  await page.getByRole('button', { name: 'Read the text' }).click()
  const focused = page.getByRole('region', { name: 'Statement in focus' })
  await expect(focused).toContainText('while Chile asked')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const total = Number(/of (\d+)/.exec(await reviewed(page))?.[1])

  await page.keyboard.press('|')
  await expect(focused.locator('blockquote')).toHaveText('The Harbour Institute said that norms matter;')
  await expect.poll(() => reviewed(page)).toBe(`0 of ${total + 1}`)
  await page.keyboard.press('+')
  await expect(focused.locator('blockquote')).toContainText('matter; while Chile asked for more time.')
  await expect.poll(() => reviewed(page)).toBe(`0 of ${total}`)

  const list = page.getByRole('listbox', { name: 'Statements' })
  await expect(list.getByRole('option', { name: /Harbour Institute/ })).toHaveCount(3)
  await page.keyboard.press('a')
  await page.getByRole('combobox', { name: 'Actor' }).fill('Harbour Foundation')
  await expect(page.getByRole('option', { name: /Harbour Foundation/ }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Always read it as Harbour Foundation' }).click()
  await expect(page.getByText(/“Harbour Institute” is read as Harbour Foundation from now on\. 2 awaiting statements of this report changed\./)).toBeVisible()
  await expect(list.getByRole('option', { name: /Harbour Foundation/ })).toHaveCount(2)

  await page.keyboard.press('j')
  await page.keyboard.press('?')
  await page.getByRole('button', { name: 'Never read it as a speaker' }).click()
  await expect(list.getByRole('option', { name: /Peru/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'All sources' }).first().click()
  await page.getByRole('button', { name: '1 name not read' }).click()
  await page.getByRole('button', { name: 'Let Peru speak again' }).click()
  await expect(page.getByText('“Peru” is read as a speaker again.')).toBeVisible()
})

test('the cues of an issue are tried on the workspace, and kept with it', async ({ start }) => {
  const { page } = await start()
  await page.getByRole('button', { name: /Open the sample workspace/ }).click()
  await page.getByRole('navigation', { name: 'Screens' }).getByText('Issues').click()
  await page.getByRole('button', { name: 'Cues…' }).click()
  const dialog = page.getByRole('dialog', { name: /^Cues for / })
  await dialog.getByRole('button', { name: 'Add a cue' }).click()
  const words = dialog.getByRole('textbox', { name: 'Words' }).first()
  await words.fill('(paper')
  await expect(dialog.getByText(/Each bracket needs its other one/)).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Keep the cues' })).toBeDisabled()
  await words.fill('paper tiger*')
  await expect(dialog.getByText(/^Hits 1 of \d+ statements\.$/)).toBeVisible()
  await expect(dialog.getByRole('list', { name: 'Statements hit' }).locator('mark')).toHaveText('paper tigers')
  await dialog.getByRole('button', { name: 'Keep the cues' }).click()
  await expect(dialog).toHaveCount(0)
  await page.getByRole('button', { name: 'Cues…' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Words' }).first()).toHaveValue('paper tiger*')
})
