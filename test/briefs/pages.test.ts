import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { afterAll, describe, expect, it } from 'vitest'
import { spectrumChart } from '#charts/spectrum.ts'
import type { DocumentTree } from '#contract/document-tree.ts'
import { fillTemplate } from '#briefs/template/fill.ts'
import { rasteriserFrom } from '#briefs/word/rasteriser.ts'
import { renderDocx } from '#briefs/word/render.ts'
import { BINDING } from '../charts/sample-charts.ts'
import { sampleBook } from './sample-book.ts'
import { EGYPT_TREE, EVERYTHING_TREE, PIXEL } from './sample-trees.ts'

/**
 * Pages as LibreOffice prints them, beside the pictures kept of them: a page that changes unseen fails. Where it was
 * meant to change, look at it and keep the new picture: `UPDATE_PAGES=1 npm run unit -- test/briefs/pages.test.ts`.
 */
const KEPT = fileURLToPath(new URL('../fixtures/pages', import.meta.url))
const RESOLUTION = 60
/** Share of pixels that may differ: another build of LibreOffice or of its fonts moves edges a little. */
const TOLERANCE = 0.01

/** The faces must be those the pictures were made with, or every line falls otherwise. */
const hasFaces = spawnSync('fc-list', ['Carlito'], { encoding: 'utf8' }).stdout?.includes('Carlito') ?? false
const canPrint = hasFaces && spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdftoppm', ['-v']).status === 0

const folder = mkdtempSync(join(tmpdir(), 'demarche-pages-'))
afterAll(() => rmSync(folder, { recursive: true }))

const withFigure: DocumentTree = {
  ...EGYPT_TREE,
  sections: [{ id: 'spectrum', heading: 'Spectrum', orientation: 'portrait', blocks: [{ kind: 'figure', ...spectrumChart(BINDING), caption: 'Where delegations stand' }] }, ...EGYPT_TREE.sections],
}

/** Files, and which of their pages are kept. */
const PAGES: Readonly<Record<string, { readonly bytes: () => Promise<Uint8Array>; readonly page: number }>> = {
  'country-brief': { bytes: async () => renderDocx(withFigure, await rasteriserFrom(fileURLToPath(new URL('../../resources/briefs/figures', import.meta.url)))), page: 1 },
  'landscape-table': { bytes: () => renderDocx(EVERYTHING_TREE, () => PIXEL), page: 2 },
  'large-type': { bytes: () => renderDocx({ ...EGYPT_TREE, type: 'large' }), page: 1 },
  'book-contents': { bytes: () => renderDocx(sampleBook(4), () => PIXEL, { pageNumbers: {} }), page: 2 },
  'ministry-template': {
    bytes: () => fillTemplate({ name: 'country-brief.docx', bytes: new Uint8Array(readFileSync(new URL('../../resources/briefs/templates/country-brief.docx', import.meta.url))) }, EGYPT_TREE),
    page: 1,
  },
}

function printed(name: string, bytes: Uint8Array, page: number): PNG {
  const file = join(folder, `${name}.docx`)
  writeFileSync(file, bytes)
  execFileSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], { stdio: 'ignore' })
  execFileSync('pdftoppm', ['-r', String(RESOLUTION), '-f', String(page), '-l', String(page), '-singlefile', '-png', join(folder, `${name}.pdf`), join(folder, name)])
  return PNG.sync.read(readFileSync(join(folder, `${name}.png`)))
}

describe.skipIf(!canPrint)('pages as printed (skipped without soffice, pdftoppm and the Carlito faces)', () => {
  it.each(Object.entries(PAGES))('look as they did: %s', { timeout: 120_000 }, async (name, { bytes, page }) => {
    const now = printed(name, await bytes(), page)
    const picture = join(KEPT, `${name}.png`)
    if (process.env['UPDATE_PAGES'] === '1') {
      mkdirSync(KEPT, { recursive: true })
      writeFileSync(picture, PNG.sync.write(now))
    }
    expect(existsSync(picture)).toBe(true)
    const then = PNG.sync.read(readFileSync(picture))
    expect([now.width, now.height]).toEqual([then.width, then.height])
    const differing = pixelmatch(then.data, now.data, undefined, now.width, now.height, { threshold: 0.2 })
    expect(differing / (now.width * now.height)).toBeLessThan(TOLERANCE)
  })
})
