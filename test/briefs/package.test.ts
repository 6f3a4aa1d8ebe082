import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { spectrumChart } from '#charts/spectrum.ts'
import type { DocumentTree } from '#contract/document-tree.ts'
import { HOUSE_STYLE, enlarged, readTheme } from '#briefs/word/house-style.ts'
import { RasteriserError, rasteriserFrom } from '#briefs/word/rasteriser.ts'
import { renderDocx } from '#briefs/word/render.ts'
import { BINDING } from '../charts/sample-charts.ts'
import { count, docxPart, docxParts } from './read-docx.ts'
import { EGYPT_TREE, EVERYTHING_TREE, PIXEL } from './sample-trees.ts'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const figures = at('resources/briefs/figures')

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

interface Entry {
  readonly name: string
  readonly stored: boolean
  readonly date: number
  readonly attributes: number
}

/** The central directory of a zip file, after APPNOTE.TXT 4.3.12. */
function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const file = Buffer.from(bytes)
  const entries: Entry[] = []
  for (let place = file.readUInt32LE(file.length - 6); file.readUInt32LE(place) === 0x02014b50; ) {
    const length = file.readUInt16LE(place + 28)
    entries.push({
      name: file.toString('utf8', place + 46, place + 46 + length),
      stored: file.readUInt16LE(place + 10) === 0,
      date: file.readUInt32LE(place + 12),
      attributes: file.readUInt32LE(place + 38),
    })
    place += 46 + length
  }
  return entries
}

describe('the package', () => {
  it('opens with its content types, bears no time and no empty attributes, and does not deflate pictures again', async () => {
    const entries = entriesOf(await renderDocx(EVERYTHING_TREE, () => PIXEL))
    expect(entries.slice(0, 2).map(({ name }) => name)).toEqual(['[Content_Types].xml', '_rels/.rels'])
    expect(new Set(entries.map(({ date }) => date))).toEqual(new Set([0x00210000]))
    expect(new Set(entries.map(({ attributes }) => attributes))).toEqual(new Set([0x01800000]))
    expect(entries.filter(({ stored }) => stored).map(({ name }) => name)).toEqual(['word/media/figure1.png'])
  })

  it('keeps a figure once, however often it is shown', async () => {
    const [section] = EVERYTHING_TREE.sections
    if (section === undefined) throw new Error('no section')
    const figure = section.blocks.filter(({ kind }) => kind === 'figure')
    const twice: DocumentTree = { ...EVERYTHING_TREE, sections: [{ ...section, blocks: [...figure, ...figure] }] }
    const parts = docxParts(await renderDocx(twice, () => PIXEL))
    expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(2)
    expect(count(parts['word/document.xml'] ?? '', /<w:drawing>/g)).toBe(2)
  })

  it('defines its own heading 3 and a character style for strong words', async () => {
    const styles = docxPart(await renderDocx(EGYPT_TREE), 'word/styles.xml')
    expect(/<w:style [^>]*w:styleId="Heading3".*?<\/w:style>/.exec(styles)?.[0]).toContain('<w:color w:val="1F2933"/>')
    expect(styles).toContain('<w:style w:type="character" w:styleId="Strong">')
    expect(styles).toMatch(/w:cs="Arial".*?<w:szCs w:val="22"\/>/)
  })

  it('marks in the margin what is new', async () => {
    const changed: DocumentTree = { ...EVERYTHING_TREE, sections: [{ id: 'a', heading: 'A', orientation: 'portrait', blocks: [{ kind: 'paragraph', changed: true, runs: [{ kind: 'text', text: 'New' }] }] }] }
    expect(docxPart(await renderDocx(changed), 'word/document.xml')).toMatch(/<w:pBdr><w:right w:val="single"[^>]*\/><\/w:pBdr><\/w:pPr><w:r><w:t [^>]*>New</)
  })
})

describe('figures', () => {
  it('are drawn with exactly the program and the faces that are installed', () => {
    expect(hashOf(at('resources/briefs/figures/resvg.wasm'))).toBe(hashOf(at('node_modules/@resvg/resvg-wasm/index_bg.wasm')))
  })

  it('are the same pixels each time, on white, as wide as asked', async () => {
    const draw = await rasteriserFrom(figures)
    const png = Buffer.from(draw(spectrumChart(BINDING).svg, 640))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(640)
    expect(png.equals(draw(spectrumChart(BINDING).svg, 640))).toBe(true)
  })

  it('set words in the shipped faces: bold differs from regular, Arabic from nothing', async () => {
    const draw = await rasteriserFrom(figures)
    const words = (text: string, weight: number) => draw(`<svg xmlns="http://www.w3.org/2000/svg" width="200" height="30" font-family="Carlito"><text x="5" y="20" font-size="16" font-weight="${weight}">${text}</text></svg>`, 200).length
    expect(words('Delegation', 700)).not.toBe(words('Delegation', 400))
    expect(words('مصر', 400)).toBeGreaterThan(words('', 400) + 50)
  })

  it('name the folder where what draws them is missing', async () => {
    await expect(rasteriserFrom(at('resources/icons'))).rejects.toThrow(RasteriserError)
  })
})

describe('the theme', () => {
  it('reaches every style, and the tables and tabs follow its margins', async () => {
    const house = { ...HOUSE_STYLE, fonts: { body: 'Georgia', headings: 'Verdana', complex: 'Arial' }, margins: { ...HOUSE_STYLE.margins, side: 40 } }
    const bytes = await renderDocx(EGYPT_TREE, undefined, { house })
    expect(docxPart(bytes, 'word/styles.xml')).not.toContain('Calibri')
    expect(docxPart(bytes, 'word/styles.xml')).toContain('<w:rFonts w:ascii="Verdana" w:hAnsi="Verdana"/>')
    for (const [, width] of docxPart(bytes, 'word/document.xml').matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"/g)) expect(Number(width)).toBeLessThanOrEqual(11906 - 2 * 2268)
  })

  it('prints logo and letterhead on the first page alone', async () => {
    const house = { ...HOUSE_STYLE, logo: { png: PIXEL.toString('base64'), widthMm: 20, heightMm: 20, alt: 'Arms' }, letterhead: ['Ministry of Foreign Affairs'], texts: { header: 'MFA', footer: 'Unit 4' } }
    const parts = docxParts(await renderDocx(EGYPT_TREE, undefined, { house }))
    const headers = Object.entries(parts).filter(([name]) => /^word\/header\d\.xml$/.test(name))
    expect(headers.filter(([, xml]) => xml.includes('descr="Arms"') && xml.includes('Ministry of Foreign Affairs'))).toHaveLength(1)
    expect(headers.filter(([, xml]) => xml.includes('MFA · '))).toHaveLength(1)
    expect(parts['word/footer1.xml']).toContain('Unit 4 · ')
  })

  it('grows everything that is read aloud', async () => {
    expect(enlarged(HOUSE_STYLE).sizes).toMatchObject({ body: 14, heading1: 19, table: 12, furniture: 8.5 })
    expect(docxPart(await renderDocx({ ...EGYPT_TREE, type: 'large' }), 'word/styles.xml')).toMatch(/<w:rPrDefault>.*?<w:sz w:val="28"\/>/)
  })

  it('is refused with every field at fault, by the name of its file', () => {
    const spoilt = JSON.stringify({ ...HOUSE_STYLE, colours: { ...HOUSE_STYLE.colours, ink: 'red' }, fonts: { ...HOUSE_STYLE.fonts, body: 'A"/>' } })
    expect(() => readTheme('ours.json', spoilt)).toThrow(/^ours\.json is no house style: fonts\.body: .*; colours\.ink: A colour is six hex digits/)
    expect(() => readTheme('ours.json', '{')).toThrow('ours.json is no house style: it is not JSON')
    expect(readTheme('ours.json', JSON.stringify(HOUSE_STYLE))).toEqual(HOUSE_STYLE)
  })
})
