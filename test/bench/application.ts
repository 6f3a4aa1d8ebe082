/** Real Electron processes for the bench: started, driven over the debugging port, weighed and ended. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, chromium, type Page } from '@playwright/test'
import { root } from './workspaces.ts'

const PATIENCE = 20_000
const ELECTRON = join(root, 'node_modules', 'electron', 'dist', process.platform === 'win32' ? 'electron.exe' : 'electron')

export interface Application {
  readonly page: Page
  /** Epoch milliseconds at which the process was asked for. */
  readonly began: number
  /** Proportional memory of the process and all below it, in MB. Linux only; NaN elsewhere. */
  readonly memory: () => number
}

/** Starts Electron on an app folder, with a workspace where one is named, and ends it when `use` is through. */
export async function withApplication<T>(appFolder: string, profile: string, use: (app: Application) => Promise<T>, workspace?: string): Promise<T> {
  const port = await freePort()
  const began = Date.now()
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const named = workspace === undefined ? [] : [workspace]
  const child = spawn(ELECTRON, [appFolder, ...named, ...sandbox, `--user-data-dir=${profile}`, `--remote-debugging-port=${port}`], { stdio: 'ignore' })
  let browser: Browser | undefined
  try {
    browser = await connect(port)
    const page = browser.contexts()[0]?.pages()[0] ?? (await browser.contexts()[0]?.waitForEvent('page'))
    if (!page) throw new Error('The window did not open.')
    return await use({ page, began, memory: () => memoryOfTree(child.pid ?? 0) })
  } finally {
    await browser?.close().catch(() => undefined)
    await end(child)
  }
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
