/**
 * `npm run pictures`: takes README's pictures of the real application on the sample workspace, and of a page of each
 * kind of document. Not a test; run it after a screen or a page has changed, and look at what it took.
 * Arguments name some of them: `npm run pictures reader pages`.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, type Page } from '@playwright/test'
import { takePages } from './take-pages.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, 'resources', 'pictures')
const SIZE = { width: 1360, height: 850 }

const screen = (page: Page, name: string): Promise<void> => page.getByRole('navigation', { name: 'Screens' }).getByText(name, { exact: true }).click()

const PICTURES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  reader: async (page) => {
    await screen(page, 'Sources')
    await page.getByText(/Rules, laws, and norms/).first().click()
    const list = page.getByRole('listbox', { name: 'Statements' })
    await list.focus()
    for (const key of ['Enter', 'Enter', 'j', 'j', 'j']) await page.keyboard.press(key)
    await page.getByRole('region', { name: 'Statement in focus' }).waitFor()
  },
  statements: async (page) => {
    await screen(page, 'Positions')
    await page.getByRole('row').nth(4).click()
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: 'Statement' }).waitFor()
  },
  actor: async (page) => {
    await screen(page, 'Actors')
    await page.getByRole('option', { name: /^Egypt/ }).first().click()
    await page.getByRole('heading', { name: 'Egypt' }).waitFor()
  },
  issue: async (page) => {
    await screen(page, 'Issues')
    await page.getByText('Need for a legally binding instrument').first().click()
    await page.getByRole('heading', { name: 'Need for a legally binding instrument' }).waitFor()
  },
  matrix: async (page) => {
    await screen(page, 'Matrix')
    await page.getByRole('grid').waitFor()
  },
  brief: async (page) => {
    await screen(page, 'Briefs')
    await page.getByRole('combobox', { name: 'About' }).fill('Egypt')
    await page.getByRole('option', { name: /Egypt/ }).first().click()
    await page.getByRole('article', { name: /Egypt/ }).waitFor()
  },
}

const asked = process.argv.slice(2)
const isAsked = (name: string): boolean => asked.length === 0 || asked.includes(name)

if (isAsked('pages')) await takePages(folder)

if (Object.keys(PICTURES).some(isAsked)) await takeScreens()

async function takeScreens(): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'demarche-pictures-'))
  mkdirSync(folder, { recursive: true })
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = await _electron.launch({ args: [root, ...sandbox, `--user-data-dir=${profile}`], cwd: root, colorScheme: 'light' })
  try {
    const page = await app.firstWindow()
    await app.evaluate(({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height), SIZE)
    await page.getByRole('button', { name: /Open the sample workspace/ }).click()
    for (const [name, go] of Object.entries(PICTURES)) {
      if (!isAsked(name)) continue
      await go(page)
      await page.mouse.move(700, 4)
      // A picture of a pointer's tooltip or of a half-drawn list is no picture of the screen.
      await page.waitForTimeout(600)
      await page.screenshot({ path: join(folder, `${name}.png`) })
    }
  } finally {
    await app.close()
    rmSync(profile, { recursive: true, force: true })
  }
}
