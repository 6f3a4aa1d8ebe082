/** The desk with the mouse: menus on the lists, briefs from where one is, ticks that stay, positions judged and taken away together. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test } from './application.ts'

const screen = (page: Page, name: string) => page.getByRole('navigation', { name: 'Screens' }).getByText(name, { exact: true }).click()

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Open the sample workspace/ }).click()
  await page.getByRole('navigation', { name: 'Screens' }).waitFor()
}

test('lists have menus of their own, and each leads to a brief', async ({ start }) => {
  const { page } = await start()
  await openSample(page)
  await screen(page, 'Actors')
  await page.getByRole('option', { name: /^Egypt/ }).first().click({ button: 'right' })
  const ofActor = page.getByRole('menu', { name: 'What to do with the actor' })
  await expect(ofActor.getByRole('menuitem')).toHaveText(['Go to Egypt', 'All it said', 'Brief on it…', 'Rename…', 'Merge into another actor…'])
  await ofActor.getByRole('menuitem', { name: 'Rename…' }).click()
  await expect(page.getByRole('dialog')).toContainText('Rename the actor')
  await page.keyboard.press('Escape')

  await screen(page, 'Issues')
  await page.getByRole('listbox', { name: 'Issues' }).focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menu', { name: 'What to do with the issue' }).getByRole('menuitem', { name: 'Brief on it…' }).click()
  await expect(page.getByRole('article', { name: /Need for a legally binding instrument/ })).toBeVisible()
  await screen(page, 'Issues')
  await page.getByRole('button', { name: 'Brief…' }).click()
  await expect(page.getByRole('article', { name: /Need for a legally binding instrument/ })).toBeVisible()

  await screen(page, 'Sources')
  await page.getByRole('grid', { name: 'Documents' }).getByRole('row').nth(1).click({ button: 'right' })
  await page.getByRole('menu', { name: 'What to do with the document' }).getByRole('menuitem', { name: 'Brief on the meeting…' }).click()
  await expect(page.getByRole('article')).toBeVisible()
})

test('a press elsewhere keeps the topics ticked, for the row they were ticked on', async ({ start }) => {
  const { page } = await start()
  await openSample(page)
  await screen(page, 'Positions')
  const topics = (row: number) => page.locator(`#statement-cell-${row}-topics`)
  await topics(1).dblclick()
  await page.keyboard.type('gender')
  await expect(page.getByRole('option', { name: /^Gender/ })).toBeVisible()
  await page.keyboard.press('Enter')
  const other = await topics(4).getAttribute('title')
  await page.locator('#statement-cell-4-quote').click()
  await expect(page.getByRole('option')).toHaveCount(0)
  await expect(topics(1)).toHaveAttribute('title', /Gender/)
  await expect(topics(4)).toHaveAttribute('title', other ?? '')
})

test('positions of one issue are judged together, kept as a view, and the selected ones taken away', async ({ start, folder }) => {
  const { page, saveDialogsAnswer } = await start()
  await openSample(page)
  await screen(page, 'Positions')
  await page.getByRole('tab', { name: 'Positions' }).click()
  const grid = page.getByRole('grid', { name: 'Positions' })
  await page.getByRole('group', { name: 'Issue' }).getByRole('checkbox').first().click()
  await grid.getByRole('row').nth(1).click()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByRole('status').filter({ hasText: /^2 of \d+ selected$/ })).toBeVisible()

  const file = join(folder, 'two.csv')
  await saveDialogsAnswer(file)
  await page.keyboard.press('ControlOrMeta+E')
  await page.getByRole('menuitem', { name: 'Selected rows: Text (.csv)' }).click()
  await expect(page.getByText(/Saved 2 rows/)).toBeVisible()
  expect(readFileSync(file, 'utf8').trim().split('\r\n')).toHaveLength(3)

  await grid.focus()
  await page.keyboard.press('F2')
  const dialog = page.getByRole('dialog', { name: /^Assess 2 actors on/ })
  await dialog.getByRole('radio').first().check()
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Moved together.')
  await dialog.getByRole('button', { name: 'Save 2 assessments' }).click()
  await expect(page.getByText(/^Assessed 2 actors on/)).toBeVisible()
  await expect(grid.getByText('Assessed')).toHaveCount(2)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(grid.getByText('Assessed')).toHaveCount(0)

  await page.getByRole('button', { name: 'Views', exact: true }).click()
  await page.getByRole('menuitem', { name: /Save this view/ }).click()
  await page.getByLabel('Name of the view').fill('One issue')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Clear all' }).click()
  await grid.focus()
  await page.keyboard.press('Alt+1')
  await expect(page.getByRole('group', { name: 'Active filters' })).toContainText('Issue')
  await page.getByRole('tab', { name: 'Statements' }).click()
  await page.getByRole('button', { name: 'Views', exact: true }).click()
  await expect(page.getByText('No view saved yet')).toBeVisible()
})
