/** What a person writes down by hand: an issue with its cues, a topic with its keywords, the head of a report, and who answered whom in it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test } from './application.ts'

const REPORT = `Day 2: delegations on harbours

11 February 2026

The rapporteur opened the item on harbour dues.

Egypt said that harbour dues were needed. Responding to Egypt, Chile opposed harbour dues.

Grenada, for AOSIS, called for harbour dues. Iran responded to Egypt saying that harbours matter.
`

const screen = (page: Page, name: string) => page.getByRole('navigation', { name: 'Screens' }).getByText(name)

test('an issue and its topic are written from the keyboard, tried on the reports, read with, and undone', async ({ start, folder }) => {
  const { page, openDialogsAnswer } = await start()
  const file = join(folder, 'harbours.txt')
  writeFileSync(file, REPORT)
  await page.getByRole('button', { name: /Open the sample workspace/ }).click()
  await screen(page, 'Sources').click()
  await openDialogsAnswer([file])
  await page.getByRole('button', { name: 'Import…' }).first().click()
  await expect(page.getByRole('listbox', { name: 'Statements' })).toBeVisible()

  await page.keyboard.press('Control+K')
  await page.keyboard.type('New issue')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'New issue' })
  await expect(dialog.getByRole('button', { name: 'Add the issue' })).toBeDisabled()
  await expect(dialog.getByLabel('Question')).toBeFocused()
  await page.keyboard.type('Harbour dues')
  await dialog.getByRole('button', { name: 'New topic…' }).click()
  const topic = page.getByRole('dialog', { name: 'New topic' })
  await topic.getByLabel('Name').fill('Harbours')
  await topic.getByRole('textbox', { name: 'Keywords' }).fill('harbour*')
  await expect(topic.getByText(/^Hits \d+ of \d+ statements\.$/)).toBeVisible()
  await topic.getByRole('button', { name: 'Add the topic' }).click()
  await expect(dialog.getByPlaceholder('Where it belongs')).toHaveValue('Harbours')

  await dialog.getByRole('button', { name: 'Add a cue' }).click()
  await dialog.getByRole('textbox', { name: 'Words' }).fill('harbour dues')
  await dialog.getByLabel(/^Value where/).selectOption('0')
  await expect(dialog.getByRole('list', { name: 'Statements hit' }).getByRole('listitem')).toHaveCount(3)
  await expect(dialog.getByRole('list', { name: 'Other sentences hit' })).toContainText('The rapporteur opened the item on harbour dues.')
  await dialog.getByRole('button', { name: 'Add the issue' }).click()
  await expect(page.getByRole('heading', { name: 'Harbour dues', level: 1 })).toBeVisible()
  await expect(page.getByRole('option', { name: /Harbour dues/ })).toBeInViewport()

  await page.keyboard.press('Control+Z')
  await expect(page.getByRole('option', { name: /Harbour dues/ })).toHaveCount(0)
  await page.keyboard.press('Control+Shift+Z')
  await expect(page.getByRole('option', { name: /Harbour dues/ })).toBeVisible()
})

test('a reply leads to the words it answers, and the head of a report is corrected in one step', async ({ start, folder }) => {
  const { page, openDialogsAnswer } = await start()
  const file = join(folder, 'harbours.txt')
  writeFileSync(file, REPORT)
  await page.getByRole('button', { name: /Open the sample workspace/ }).click()
  await screen(page, 'Sources').click()
  await openDialogsAnswer([file])
  await page.getByRole('button', { name: 'Import…' }).first().click()
  const statements = page.getByRole('listbox', { name: 'Statements' })
  await expect(statements.getByRole('option', { name: /AOSIS \(Grenada\)/ })).toBeVisible()
  const focused = page.getByRole('region', { name: 'Statement in focus' })
  await statements.getByRole('option', { name: /Iran in reply to Egypt/ }).click()
  await focused.getByRole('button', { name: 'in reply to Egypt: show the words answered' }).click()
  await expect(focused).toContainText('Egypt said that harbour dues were needed.')

  await page.getByRole('button', { name: 'Details…' }).click()
  const details = page.getByRole('dialog', { name: 'Where this report comes from' })
  await details.getByText('A new one').click()
  await details.getByLabel('Name').fill('Second meeting')
  await details.getByRole('textbox', { name: 'From' }).fill('9.30')
  await details.getByRole('textbox', { name: 'Session' }).fill('Third session')
  await expect(details.getByText('A session belongs to a forum: name it too.')).toBeVisible()
  await details.getByRole('textbox', { name: 'Forum' }).fill('Harbour Forum')
  await details.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(/Second meeting/).first()).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(page.getByText(/Second meeting/)).toHaveCount(0)
})
