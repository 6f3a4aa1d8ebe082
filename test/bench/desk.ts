/** The desk in the real application at 100,000 statements: a filter, a scroll, a day of the matrix, each until it is painted. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { withApplication } from './application.ts'
import { dayPainted, filterPainted, scrollGaps } from './in-page.ts'
import { type Result, type Spread, spreadOf } from './measure.ts'
import { landscape } from './positions.ts'
import { EMPTY_WINDOW, launch } from './window.ts'
import { root, workspaceOf } from './workspaces.ts'

/** One frame of a screen at 60 Hz, in milliseconds. */
const FRAME = 1000 / 60
const FRAMES_SCROLLED = 300
const TOGGLES = 30
const DAYS_SHOWN = 40
const STARTS = 4

/** Needs a display; see scripts/e2e.mjs for a virtual one. */
export async function deskResults(): Promise<readonly Result[]> {
  const profile = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
  try {
    return [...(await statementResults(profile)), ...(await matrixResults(profile)), ...(await startResults(profile))]
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
}

async function statementResults(profile: string): Promise<readonly Result[]> {
  const session = workspaceOf(100_000)
  const { path } = session.store
  session.close()
  const indexed = 70 * 100_000 / 1024 ** 2
  const empty = await withApplication(EMPTY_WINDOW, mkdtempSync(join(profile, 'empty-')), async ({ memory }) => {
    await pause(1500)
    return memory()
  })
  return withApplication(
    root,
    mkdtempSync(join(profile, 'desk-')),
    async ({ page, memory }) => {
      await goTo(page, 'Positions')
      await page.getByRole('row').nth(3).waitFor()
      // The counts come after the first rows, once the index stands.
      await page.getByRole('navigation', { name: 'Filters' }).getByRole('checkbox').first().waitFor()
      await pause(1500)
      const filters = spreadOf(await page.evaluate(filterPainted, { toggles: TOGGLES, warmUp: 4 }))
      const gaps = await page.evaluate(scrollGaps, FRAMES_SCROLLED)
      await pause(1500)
      const used = memory()
      return [
        inFrames('filter until painted, 100k, in the app', filters, 1),
        { what: 'filter until painted, 100k: tail', unit: 'ms', measured: filters, floor: null, held: { what: 'frames p95', value: filters.p95 / FRAME, atMost: 2 } },
        { what: `frames dropped of ${FRAMES_SCROLLED} scrolled, 100k`, unit: 'ms', measured: spreadOf(gaps), floor: null, held: { what: 'frames', value: gaps.filter((gap) => gap > FRAME * 1.5).length, atMost: 0 } },
        { what: 'memory of all processes, 100k, less the index', unit: 'MB', measured: only(used), floor: { what: 'empty window', spread: only(empty) }, held: { what: '× floor', value: (used - indexed) / empty, atMost: 1.3 } },
      ] satisfies readonly Result[]
    },
    path,
  )
}

async function matrixResults(profile: string): Promise<readonly Result[]> {
  const session = landscape()
  const { path } = session.store
  session.close()
  return withApplication(
    root,
    mkdtempSync(join(profile, 'matrix-')),
    async ({ page }) => {
      await goTo(page, 'Matrix')
      await page.getByRole('gridcell').nth(30).waitFor()
      await pause(1500)
      return [inFrames('matrix of another day until painted, 193 × 60', spreadOf(await page.evaluate(dayPainted, DAYS_SHOWN)), 2)]
    },
    path,
  )
}

/** The start does not grow with the workspace. */
async function startResults(profile: string): Promise<readonly Result[]> {
  const starts = { small: [] as number[], large: [] as number[] }
  const paths = [10_000, 100_000].map((size) => {
    const session = workspaceOf(size)
    session.close()
    return session.store.path
  })
  for (const [at, path] of paths.entries()) {
    const own = mkdtempSync(join(profile, 'start-'))
    await withApplication(root, own, async ({ page }) => {
      await goTo(page, 'Positions')
      await page.getByRole('row').nth(3).waitFor()
      await pause(1500)
    }, path)
    for (let run = 0; run < STARTS; run++) (at === 0 ? starts.small : starts.large).push((await launch(root, own)).painted)
  }
  const [small, large] = [spreadOf(starts.small.slice(1)), spreadOf(starts.large.slice(1))]
  return [{ what: 'start to first rows painted, 100k open', unit: 'ms', measured: large, floor: { what: '10k open', spread: small }, held: { what: '× floor', value: large.median / small.median, atMost: 1.05 } }]
}

const goTo = (page: Page, screen: string): Promise<void> => page.getByRole('navigation', { name: 'Screens' }).getByText(screen).click()

const only = (value: number): Spread => ({ median: value, p95: value, p99: value })

const inFrames = (what: string, measured: Spread, atMost: number): Result => ({ what, unit: 'ms', measured, floor: { what: 'a frame at 60 Hz', spread: only(FRAME) }, held: { what: 'frames', value: measured.median / FRAME, atMost } })
