/** The real application in a fresh profile, with the system's own dialogs answered and a picture kept when a test fails. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication, type Page, test as base } from '@playwright/test'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Running {
  readonly app: ElectronApplication
  readonly page: Page
  /** Answers the next save dialogs with this path; only the system's window is replaced, everything behind it runs. */
  readonly saveDialogsAnswer: (path: string) => Promise<void>
  /** Answers the next open dialogs with these paths. */
  readonly openDialogsAnswer: (paths: readonly string[]) => Promise<void>
}

interface Fixtures {
  /** A folder of the test's own. */
  readonly folder: string
  /** Starts the application in the test's profile; call again to start it anew after closing. */
  readonly start: () => Promise<Running>
}

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a fixture needs from this pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'demarche-e2e-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  start: async ({ folder }, use, testInfo) => {
    const running: Running[] = []
    await use(async () => {
      const one = await launch(join(folder, 'profile'))
      running.push(one)
      return one
    })
    for (const { app, page } of running) {
      if (testInfo.status !== testInfo.expectedStatus && !page.isClosed())
        await page.screenshot({ path: testInfo.outputPath(`window-${running.length}.png`) })
      await app.close().catch(() => undefined)
    }
  },
})

async function launch(profile: string): Promise<Running> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = await _electron.launch({ args: [root, ...sandbox, `--user-data-dir=${profile}`], cwd: root })
  const page = await app.firstWindow()
  await page.waitForLoadState()
  return {
    app,
    page,
    saveDialogsAnswer: (path) =>
      app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
      }, path),
    openDialogsAnswer: (paths) =>
      app.evaluate(({ dialog }, filePaths) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] })
      }, paths),
  }
}
