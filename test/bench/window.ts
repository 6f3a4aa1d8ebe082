/** The real application beside an empty Electron window: time to the first rows, memory of all processes. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, chromium, type Page } from '@playwright/test'
import { against, type Result, spreadOf } from './measure.ts'
import { root } from './workspaces.ts'

const RUNS = 9
const PATIENCE = 20_000
const ELECTRON = join(root, 'node_modules', 'electron', 'dist', process.platform === 'win32' ? 'electron.exe' : 'electron')

interface Launch {
  /** Milliseconds from the start of the process to the paint of the first row. */
  readonly painted: number
  /** Proportional memory of the process and all below it, in MB. */
  readonly memory: number
}

/** Needs a display; see scripts/e2e.mjs for a virtual one. */
export async function windowResults(): Promise<readonly Result[]> {
  const profile = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
  const empty = join(root, 'test', 'bench', 'empty-window')
  try {
    await launch(root, profile, openSampleOnPositions)
    const floor: Launch[] = []
    const app: Launch[] = []
    for (let run = 0; run < RUNS; run++) {
      floor.push(await launch(empty, mkdtempSync(join(profile, 'empty-'))))
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

async function launch(appFolder: string, profile: string, act?: (page: Page) => Promise<void>): Promise<Launch> {
  const port = await freePort()
  const began = Date.now()
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(ELECTRON, [appFolder, ...sandbox, `--user-data-dir=${profile}`, `--remote-debugging-port=${port}`], { stdio: 'ignore' })
  let browser: Browser | undefined
  try {
    browser = await connect(port)
    const page = browser.contexts()[0]?.pages()[0] ?? (await browser.contexts()[0]?.waitForEvent('page'))
    if (!page) throw new Error('The window did not open.')
    if (act) {
      await act(page)
      return { painted: Number.NaN, memory: Number.NaN }
    }
    const paintedAt = await Promise.race([page.evaluate(firstRowPainted), pause(PATIENCE).then(() => undefined)])
    if (paintedAt === undefined) throw new Error(`No row was painted within ${PATIENCE / 1000} s: ${page.url()}`)
    await pause(1500)
    return { painted: paintedAt - began, memory: memoryOfTree(child.pid ?? 0) }
  } finally {
    await browser?.close().catch(() => undefined)
    await end(child)
  }
}

/** Epoch milliseconds at which an element marked `elementtiming="first-row"` was painted; runs in the page. */
function firstRowPainted(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const entry = list.getEntries().find((one) => 'identifier' in one && one.identifier === 'first-row')
      if (entry) resolve(performance.timeOrigin + entry.startTime)
    }).observe({ type: 'element', buffered: true })
  })
}

async function connect(port: number): Promise<Browser> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
    } catch (error) {
      if (attempt > PATIENCE / 50) throw error
      await pause(50)
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No free port.'))))
    })
  })
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await Promise.race([ended, pause(3000).then(() => child.kill('SIGKILL'))])
}

/** Sum of the proportional set sizes: shared pages count once. Linux only; NaN elsewhere. */
function memoryOfTree(pid: number): number {
  if (process.platform !== 'linux') return Number.NaN
  const below = (parent: number): readonly number[] =>
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((child) => parentOf(child) === parent)
      .flatMap((child) => [child, ...below(child)])
  const kilobytes = [pid, ...below(pid)].map((one) => Number(/^Pss:\s+(\d+)/m.exec(readProc(one, 'smaps_rollup'))?.[1] ?? 0))
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s+(\d+)/m.exec(readProc(pid, 'status'))?.[1] ?? -1)
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
