import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { answerFrom, bundleFile } from '#shell/bundle.ts'

let root = ''

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bundle-'))
  root = join(folder, 'renderer')
  mkdirSync(join(root, 'assets'), { recursive: true })
  writeFileSync(join(root, 'index.html'), '<meta property="csp-nonce" nonce="STYLE_NONCE">')
  writeFileSync(join(root, 'assets', 'index.js'), 'export {}')
  writeFileSync(join(root, 'assets', 'notes.txt'), 'not part of the page')
  writeFileSync(join(folder, 'secret.js'), 'outside')
  mkdirSync(join(folder, 'renderer-other'))
  writeFileSync(join(folder, 'renderer-other', 'index.js'), 'beside')
})

const ask = (url: string): Promise<Response> => answerFrom(root)({ url })
const policyOf = async (url: string): Promise<string> => (await ask(url)).headers.get('content-security-policy') ?? ''

describe('paths', () => {
  it.each([
    'app://bundle/../secret.js',
    'app://bundle/..%2fsecret.js',
    'app://bundle/%2e%2e/secret.js',
    'app://bundle/%2e%2e%2fsecret.js',
    'app://bundle/assets/..%2f..%2fsecret.js',
    'app://bundle/..%5csecret.js',
    'app://bundle/..%2frenderer-other%2findex.js',
    'app://bundle/%00.js',
    'app://bundle/%E0%A4%A.js',
    'app://other/index.html',
    'https://bundle/index.html',
    'file:///etc/passwd',
    'nonsense',
  ])('never leads out of the bundle: %s', async (url) => {
    const answer = await ask(url)
    expect([403, 404]).toContain(answer.status)
    expect(await answer.text()).not.toMatch(/outside|beside/)
  })

  it('finds a file below the root', () => {
    expect(bundleFile(root, 'app://bundle/assets/index.js')).toBe(join(root, 'assets', 'index.js'))
  })

  it('serves no kind of file the page is not made of', async () => {
    expect((await ask('app://bundle/assets/notes.txt')).status).toBe(403)
  })

  it('says so when a file is not there', async () => {
    expect((await ask('app://bundle/assets/gone.js')).status).toBe(404)
  })
})

describe('the content policy', () => {
  it('forbids everything by default, and foreign and inline scripts', async () => {
    const policy = await policyOf('app://bundle/index.html')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/)
  })

  it('names the same fresh nonce in the page and in the header', async () => {
    const answer = await ask('app://bundle/index.html')
    const nonce = /nonce="([^"]+)"/.exec(await answer.text())?.[1] ?? ''
    expect(nonce.length).toBeGreaterThan(20)
    expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`)
    expect(await policyOf('app://bundle/index.html')).not.toContain(nonce)
  })

  it('is on every file, with its type nailed down', async () => {
    const { headers } = await ask('app://bundle/assets/index.js')
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})
