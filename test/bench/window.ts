/** The real application beside an empty Electron window: time to the first rows, memory of all processes. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { withApplication } from './application.ts'
import { against, type Result, spreadOf } from './measure.ts'
import { root } from './workspaces.ts'

const RUNS = 9
const PATIENCE = 20_000
export const EMPTY_WINDOW = join(root, 'test', 'bench', 'empty-window')

interface Launch {
  /** Milliseconds from the start of the process to the paint of the first row. */
  readonly painted: number
  readonly memory: number
}

/** Needs a display; see scripts/e2e.mjs for a virtual one. */
export async function windowResults(): Promise<readonly Result[]> {
  const profile = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
  try {
    await withApplication(root, profile, ({ page }) => openSampleOnPositions(page))
    const floor: Launch[] = []
    const app: Launch[] = []
    for (let run = 0; run < RUNS; run++) {
      floor.push(await launch(EMPTY_WINDOW, mkdtempSync(join(profile, 'empty-'))))
      app.push(await launch(root, profile))
    }
    const spread = (launches: readonly Launch[], of: keyof Launch) => spreadOf(launches.slice(1).map((one) => one[of]))
    return [
      against('start to first rows painted, sample open', 'ms', spread(app, 'painted'), { what: 'empty window', spread: spread(floor, 'painted') }, 1.25),
      against('memory of all processes, sample open', 'MB', spread(app, 'memory'), { what: 'empty window', spread: spread(floor, 'memory') }, 1.25),
    ]
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
}

async function openSampleOnPositions(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample workspace' }).click()
  await page.getByRole('navigation', { name: 'Screens' }).getByText('Positions').click()
  await page.getByRole('row').nth(3).waitFor()
  // What the window remembers is written a moment after.
  await pause(1500)
}

/** One start, until the first row is painted and all is calm. */
export const launch = (appFolder: string, profile: string, workspace?: string): Promise<Launch> =>
  withApplication(
    appFolder,
    profile,
    async ({ page, began, memory }) => {
      const paintedAt = await Promise.race([page.evaluate(firstRowPainted), pause(PATIENCE).then(() => undefined)])
      if (paintedAt === undefined) throw new Error(`No row was painted within ${PATIENCE / 1000} s: ${page.url()}`)
      await pause(1500)
      return { painted: paintedAt - began, memory: memory() }
    },
    workspace,
  )

/** Epoch milliseconds at which an element marked `elementtiming="first-row"` was painted; runs in the page. */
function firstRowPainted(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const entry = list.getEntries().find((one) => 'identifier' in one && one.identifier === 'first-row')
      if (entry) resolve(performance.timeOrigin + entry.startTime)
    }).observe({ type: 'element', buffered: true })
  })
}
