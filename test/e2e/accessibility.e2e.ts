/** Every screen in both themes: axe finds nothing serious against WCAG 2.2 AA. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './application.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag22aa']
const GRAVE = ['serious', 'critical']

/** What axe holds against the page as it is, worst first in its own words. */
async function findings(page: Page): Promise<readonly string[]> {
  // What fades in is judged when it has arrived.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))))
  // In its classic mode axe needs no page of its own to gather the results in, which our window would refuse to open.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze()
  return violations
    .filter(({ impact }) => GRAVE.includes(impact ?? ''))
    .map(({ id, help, nodes }) => `${id}: ${help} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

interface Place {
  readonly name: string
  readonly open: (page: Page) => Promise<void>
}

const screen = (name: string): Place => ({
  name,
  open: async (page) => {
    await page.getByRole('navigation', { name: 'Screens' }).getByText(name, { exact: true }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.mouse.move(700, 20)
  },
})

const dialog = (name: string, keys: string): Place => ({
  name,
  open: async (page) => {
    await page.keyboard.press(keys)
    await page.getByRole('dialog').waitFor()
  },
})

/** By its words in the palette, which closes behind it. */
const asked = (name: string, title: string): Place => ({
  name,
  open: async (page) => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(name)
    await page.getByRole('option', { name }).or(page.getByRole('button', { name })).first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: title }).waitFor()
  },
})

/** In this order: each is opened from the one before; a dialog is closed again. */
const PLACES: readonly Place[] = [
  screen('Today'),
  screen('Sources'),
  {
    name: 'a report under review',
    open: async (page) => {
      await page.getByText(/^Rules, laws, and norms/).first().click()
      await page.getByRole('listbox', { name: 'Statements' }).waitFor()
    },
  },
  screen('Positions'),
  {
    name: 'a statement beside the grid',
    open: async (page) => {
      await page.getByRole('grid', { name: 'Statements' }).press('Enter')
      await page.getByRole('complementary', { name: 'Statement' }).waitFor()
    },
  },
  {
    name: 'the grid of positions',
    open: async (page) => {
      await page.getByRole('tab', { name: 'Positions' }).click()
      await page.getByRole('grid', { name: 'Positions' }).getByRole('row').nth(3).waitFor()
    },
  },
  screen('Matrix'),
  screen('Issues'),
  screen('Actors'),
  {
    name: 'an actor’s page',
    open: async (page) => {
      await page.getByRole('option', { name: /^Egypt/ }).click()
      await page.getByRole('heading', { level: 1, name: 'Egypt' }).waitFor()
    },
  },
  screen('Alignment'),
  screen('Briefs'),
  screen('Settings'),
]

const DIALOGS: readonly Place[] = [
  dialog('the palette', 'Control+k'),
  dialog('the shortcuts', 'F1'),
  dialog('a new workspace', 'Control+n'),
  {
    name: 'the history',
    open: async (page) => {
      await page.getByRole('button', { name: 'History' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  asked('New issue', 'New issue'),
  asked('Topics and their keywords', 'Topics'),
  {
    name: 'where a report comes from',
    open: async (page) => {
      await screen('Sources').open(page)
      await page.getByText(/^Rules, laws, and norms/).first().click()
      await page.getByRole('button', { name: 'Details…' }).click()
      await page.getByRole('dialog', { name: 'Where this report comes from' }).waitFor()
    },
  },
]

for (const theme of ['Light', 'Dark'])
  test(`no screen keeps anybody out: ${theme.toLowerCase()}`, async ({ start }) => {
    test.setTimeout(180_000)
    const { page } = await start()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const sample = page.getByRole('button', { name: /Open the sample workspace/ })
    await sample.waitFor()
    expect.soft(await findings(page), 'the start screen').toEqual([])
    await sample.click()
    await screen('Settings').open(page)
    await page.getByText(theme, { exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme.toLowerCase())
    for (const { name, open } of PLACES)
      await test.step(name, async () => {
        await open(page)
        expect.soft(await findings(page), name).toEqual([])
      })
    for (const { name, open } of DIALOGS)
      await test.step(name, async () => {
        await open(page)
        expect.soft(await findings(page), name).toEqual([])
        await page.keyboard.press('Escape')
        await page.getByRole('dialog').waitFor({ state: 'detached' })
      })
  })
