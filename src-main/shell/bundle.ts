/** The files of the built renderer as answers: nothing outside its folder, everything under a strict content policy. */
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { isOurPage } from './origin.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Replaced in index.html by this answer's nonce. */
const NONCE_PLACE = 'STYLE_NONCE'

/** Inline style attributes are allowed (charts bring them), style elements only with the nonce, scripts only as files. */
const contentPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** The file an address stands for, or null where it is not ours or leads out of `root`. */
export const bundleFile = (root: string, address: string): string | null => {
  if (!isOurPage(address)) return null
  const { pathname } = new URL(address)
  let path: string
  try {
    path = decodeURIComponent(pathname)
  } catch {
    return null
  }
  if (path.includes('\0') || path.includes('\\')) return null
  const file = join(root, path)
  return file.startsWith(root + sep) ? file : null
}

const headersFor = (file: string, nonce: string): Record<string, string> => ({
  'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
  'content-security-policy': contentPolicy(nonce),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-cache',
})

/** Answers one request for a file of the bundle. */
export const answerFrom =
  (root: string) =>
  async ({ url }: { readonly url: string }): Promise<Response> => {
    const file = bundleFile(root, url)
    if (file === null || !Object.hasOwn(TYPES, extname(file))) return new Response('Not here.', { status: 403 })
    const bytes = await readFile(file).catch(() => null)
    if (bytes === null) return new Response('Not found.', { status: 404 })
    const nonce = randomBytes(16).toString('base64')
    const body = extname(file) === '.html' ? bytes.toString('utf8').replace(NONCE_PLACE, nonce) : new Uint8Array(bytes)
    return new Response(body, { headers: headersFor(file, nonce) })
  }
