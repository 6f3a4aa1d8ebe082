/**
 * What `electron FOLDER` starts: Electron's own builds carry such a default app, the stand-in does not.
 * It understands `-r FILE` (Playwright's loader) and the first argument that is no flag, the application's folder.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const args = process.argv.slice(1)
const preloads = []
while (args[0]?.startsWith('-')) {
  const flag = args.shift()
  if (flag === '-r' || flag === '--require') preloads.push(resolve(args.shift()))
}
const folder = resolve(args[0] ?? '.')
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

process.defaultApp = true
app.setName(manifest.productName ?? manifest.name)
app.setVersion(manifest.version)
app.setAppPath(folder)
const require = createRequire(import.meta.url)
for (const file of preloads) require(file)
await import(pathToFileURL(join(folder, manifest.main ?? 'index.js')).href)
