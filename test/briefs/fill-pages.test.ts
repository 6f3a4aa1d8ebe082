import { estimatePageNumbersWith } from 'docx/layout'
import { describe, expect, it } from 'vitest'
import type { Block, DocumentTree, Inline } from '#contract/document-tree.ts'
import { fillPages } from '#briefs/pages/flow.ts'
import type { Filled } from '#briefs/pages/flow.ts'
import { linesOf } from '#briefs/pages/lines.ts'
import { readDocument } from '#briefs/pages/reading.ts'
import { HOUSE_STYLE } from '#briefs/word/house-style.ts'
import { renderDocx } from '#briefs/word/render.ts'
import { elementsOf } from './docx-elements.ts'
import { docxParts } from './read-docx.ts'
import { sampleBook } from './sample-book.ts'
import { EGYPT_TREE, PIXEL } from './sample-trees.ts'

const xmlParts = (bytes: Uint8Array): ReadonlyMap<string, string> => new Map(Object.entries(docxParts(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name)))

const text = (words: string): Inline => ({ kind: 'text', text: words })
const line: Block = { kind: 'paragraph', runs: [text('One line.')] }
const lines = (count: number): readonly Block[] => Array.from({ length: count }, () => line)

const section = (id: string, blocks: readonly Block[]): DocumentTree['sections'][number] => ({ id, heading: id, orientation: 'portrait', blocks })
const cell = (count: number) => ({ paragraphs: Array.from({ length: count }, () => [text('A line')]) })
const table = (...heights: readonly number[]): Block => ({ kind: 'table', caption: null, summary: '', columns: [{ header: 'Head', width: 3000 }], rows: heights.map((height) => ({ cells: [cell(height)] })) })

/** A document of blocks under a heading that a link leads to, so that the heading's page is known. */
function documentOf(blocks: readonly Block[], more: Partial<DocumentTree> = {}): DocumentTree {
  const link: Block = { kind: 'paragraph', runs: [{ kind: 'link', text: 'on', href: '#target' }] }
  return { ...EGYPT_TREE, titleBlock: { kind: '', title: 'Title', facts: [] }, sections: [section('first', [link, ...blocks]), section('target', [line, line, line])], footnotes: [], ...more }
}

async function filled(tree: DocumentTree): Promise<Filled> {
  return fillPages(readDocument(xmlParts(await renderDocx(tree, () => PIXEL))))
}

const pageOf = async (blocks: readonly Block[], more: Partial<DocumentTree> = {}): Promise<number | undefined> => [...(await filled(documentOf(blocks, more))).places.values()][0]

/** How many single lines leave the last section's heading on the first page. */
async function mostLines(more: Partial<DocumentTree> = {}): Promise<number> {
  for (let count = 10; ; count++) if ((await pageOf(lines(count), more)) !== 1) return count - 1
}

describe('filling pages', () => {
  it('turns the page where the next line does not fit, and keeps a heading with what follows it', async () => {
    const most = await mostLines()
    expect(most).toBeGreaterThan(20)
    // The heading itself would fit one line longer, but not with the paragraph it is kept with.
    expect((await filled(documentOf(lines(most)))).pages).toBe(2)
    expect(await pageOf(lines(most + 1))).toBe(2)
  })

  it('makes room for notes on the page of their mark', async () => {
    const most = await mostLines()
    const noted: Block = { kind: 'paragraph', runs: [text('One line.'), { kind: 'footnote', number: 1 }] }
    const footnotes = [{ runs: [text('A note.')] }]
    expect(await pageOf([noted, ...lines(most - 1)], { footnotes })).toBe(2)
    expect(await pageOf([noted, ...lines(most - 3)], { footnotes })).toBe(1)
  })

  it('keeps a row whole, and goes on where one is taller than a page', async () => {
    // Rows of 40 lines: no two of them stand on one page.
    expect((await filled(documentOf([table(40, 40, 40)]))).pages).toBe(3)
    expect((await filled(documentOf([table(400)]))).pages).toBeGreaterThan(6)
  })

  it('comes to an end where header and footer leave no room', async () => {
    const handling = { mark: 'MARK '.repeat(2000), caveat: 'CAVEAT '.repeat(2000) }
    expect((await filled(documentOf(lines(10), { handling }))).pages).toBeGreaterThan(3)
  })

  it('takes time in proportion to the pages: every chapter is set once', async () => {
    const chapters: number[] = []
    await renderDocx(sampleBook(12), () => PIXEL, { pageNumbers: { onProgress: (done, total) => void chapters.push(done / total) } })
    // Cover with contents, what stands in front, twelve parts, the index.
    expect(chapters).toHaveLength(15)
    expect(chapters.at(-1)).toBe(1)
  })
})

describe('breaking lines', () => {
  const run = { font: 'Calibri', size: 10, bold: false, italic: false, capitals: false, raised: false, spacing: 0 }
  const look = { before: 0, after: 0, lines: 1, left: 0, right: 0, first: 0, keepNext: false, keepLines: false, widowControl: true, newPage: false, listed: false, tabs: [], box: null }
  const count = (words: string, width: number, more: Partial<typeof look> = {}) => linesOf({ kind: 'paragraph', look: { ...look, ...more }, mark: run, items: [{ kind: 'text', text: words, look: run }] }, width).length

  it.each([
    // Ten of Calibri's figures are 50.7 points wide at 10 points, a space 2.3.
    ['1234567890', 51, 1],
    ['12345 67890', 51, 2],
    ['12345 67890', 54, 1],
    ['12345     ', 26, 1],
    ['abcde-fghij', 30, 2],
    ['2019-2021-2023', 40, 2],
    ['', 40, 1],
    ['123456789012345678901234567890', 51, 3],
    ['国際安全保障', 30, 2],
  ])('%j in %d points takes %d', (words, width, expected) => {
    expect(count(words, width)).toBe(expected)
  })

  it('breaks behind a dash, but not before a figure', () => {
    expect(count('abcdefgh-ijklm', 45)).toBe(2)
    expect(count('x 1939-1945', 47)).toBe(2)
  })

  it('indents what hangs', () => {
    expect(count('12345 67890 12345', 54, { left: 20, first: -20 })).toBe(2)
    expect(count('12345 67890 12345 67890', 54, { left: 20, first: -20 })).toBe(3)
  })
})

describe('another engine', () => {
  it('finds the same pages: that of the docx package', { timeout: 60_000 }, async () => {
    const parts = xmlParts(await renderDocx(sampleBook(6), () => PIXEL))
    const theirs = estimatePageNumbersWith({ guess: true })({ parts: new Map([...parts].map(([name, xml]) => [name, { elements: elementsOf(xml) }])) })
    const ours = fillPages(readDocument(parts))
    expect(ours.pages).toBe(theirs.pageCount)
    expect([...ours.places].toSorted()).toEqual([...(theirs.bookmarkPageNumbers ?? [])].toSorted())
  })
})

describe('a house style in another face', () => {
  it.each(['Arial', 'Cambria', 'Times New Roman', 'Garamond'])('%s has its own measure', async (font) => {
    const words = 'The committee recommends that delegations continue to exchange views. '.repeat(120)
    const tree = documentOf([{ kind: 'paragraph', runs: [text(words)] }])
    const inFace = async (body: string) => {
      const house = { ...HOUSE_STYLE, fonts: { ...HOUSE_STYLE.fonts, body } }
      return readDocument(xmlParts(await renderDocx(tree, undefined, { house }))).stretches[0]?.blocks.reduce((sum, block) => sum + (block.kind === 'paragraph' ? linesOf(block, 460).length : 0), 0)
    }
    expect(await inFace(font)).not.toBe(await inFace('Calibri'))
  })
})
