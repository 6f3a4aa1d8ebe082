/** The formats a report comes in: the same words whatever the file, and what each file says of itself. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readFileBytes } from '#intake/readers/read-file.ts'
import type { ReadReport, ReadTable } from '#intake/readers/report.ts'
import { spreadsheet, wordParagraph, wordParts, zipOf } from '../../fixtures/hostile/archives.ts'
import { pdfOf, type PlacedText } from '../../fixtures/hostile/pdfs.ts'
import { project, reports } from '../../support/folders.ts'

async function report(bytes: Uint8Array | string, name: string): Promise<ReadReport> {
  const read = await readFileBytes(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name)
  if (read.kind !== 'report') throw new Error(`${name} was read as a ${read.kind}`)
  return read.report
}

async function table(bytes: Uint8Array | string, name: string): Promise<ReadTable> {
  const read = await readFileBytes(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name)
  if (read.kind !== 'table') throw new Error(`${name} was read as a ${read.kind}`)
  return read.table
}

const core = (title: string): Readonly<Record<string, string>> => ({ 'docProps/core.xml': `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>` })

const column = (x: number, lines: readonly string[], top = 700): readonly PlacedText[] => lines.map((text, at) => ({ text, x, y: top - 12 * at }))

const paragraphs = (text: string): readonly string[] => text.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter((line) => line !== '')
const format = (name: string): Uint8Array => readFileSync(join(project, 'test', 'fixtures', 'formats', name))

test.each(['september.docx', 'september.html', 'september-two-columns.pdf'])('%s, as an office program wrote it, has the paragraphs of the text', async (name) => {
  const text = readFileSync(join(reports, 'oewg-2019-09-12-sixth-meeting.txt'), 'utf8')
  expect(paragraphs((await report(format(name), name)).text)).toEqual(paragraphs(text))
})

describe('a web page', () => {
  const prose = 'The representative of Brazil said that norms matter, and that the group should build upon what was agreed. '.repeat(4)
  const page = (head: string, body = `<nav><a href="/">Home</a> <a href="/all">All reports</a></nav><article><h1>Sixth meeting</h1><p>${prose}</p><p>Egypt agreed&nbsp;with “Brazil” &amp; others.</p></article><footer>Cookie policy. All rights reserved.</footer>`): string =>
    `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`

  test('gives its main text, without what surrounds it', async () => {
    const { text } = await report(page('<title>Sixth meeting</title>'), 'page.html')
    expect(paragraphs(text)).toEqual(['Sixth meeting', prose.trim(), 'Egypt agreed with “Brazil” & others.'])
  })

  test.each<[layout: string, laid: (lines: readonly string[]) => string]>([
    ['paragraphs', (lines) => lines.map((line) => `<p>${line}</p>`).join('')],
    ['plain divisions', (lines) => lines.map((line) => `<div class="field">${line}</div>`).join('')],
    ['one division with breaks', (lines) => `<div>${lines.join('<br><br>')}</div>`],
    ['a table', (lines) => `<table>${lines.map((line) => `<tr><td>${line}</td></tr>`).join('')}</table>`],
    ['rows of a page builder', (lines) => lines.map((line, at) => `<div class="row row-${at}"><div class="col"><div class="text"><p>${line}</p></div></div></div>`).join('')],
    ['what its classes call comments', (lines) => `<div class="comment-list">${lines.map((line) => `<p class="comment">${line}</p>`).join('')}</div>`],
  ])('set as %s keeps every paragraph of a report and nothing around it', async (_layout, laid) => {
    const [title = '', ...lines] = paragraphs(readFileSync(join(reports, 'oewg-2019-09-12-sixth-meeting.txt'), 'utf8'))
    const menu = Array.from({ length: 30 }, (_, at) => `<li><a href="/${at}">Menu item number ${at}</a></li>`).join('')
    const body = `<header><nav><ul>${menu}</ul></nav></header><main><div class="content"><h1>${title}</h1>${laid(lines)}</div></main><aside><h3>Related</h3><ul>${menu}</ul></aside><footer><p>Subscribe to our newsletter. All rights reserved.</p></footer>`
    expect(paragraphs((await report(page(`<title>${title}</title>`, body), 'page.html')).text)).toEqual([title, ...lines])
  })

  test('says title, day, address and language in its head', async () => {
    const head = '<meta charset="utf-8"><meta property="og:title" content="OEWG: sixth meeting"><meta property="article:published_time" content="2019-09-13T08:00:00+02:00"><link rel="canonical" href="https://reports.example/oewg/6"><title>x</title>'
    const { hints, text } = await report(page(head), 'page.html')
    expect(hints).toEqual({ title: 'OEWG: sixth meeting', date: '2019-09-13', url: 'https://reports.example/oewg/6', language: 'en-GB' })
    expect(text.startsWith('OEWG: sixth meeting\n')).toBe(true)
  })

  test.each<[what: string, head: string, hints: object]>([
    ['the site’s name behind the title', '<title>Sixth meeting of the group | Reports</title><meta property="og:site_name" content="Reports">', { title: 'Sixth meeting of the group' }],
    ['a title that the page’s heading bears out', '<title>Sixth meeting - Reports</title>', { title: 'Sixth meeting' }],
    ['a dash within a title', '<title>Rules and norms – sixth meeting</title>', { title: 'Rules and norms – sixth meeting' }],
    ['the browser’s note above a saved page', '<!-- saved from url=(0031)https://reports.example/oewg/6 --><title>Sixth meeting</title>', { url: 'https://reports.example/oewg/6' }],
    ['linked data', '<script type="application/ld+json">{"datePublished": "2019-09-13"}</script>', { date: '2019-09-13' }],
  ])('understands %s', async (_what, head, hints) => {
    expect((await report(page(head), 'page.html')).hints).toMatchObject(hints)
  })

  test('believes no address that is none, and no day there never was', async () => {
    const { hints } = await report(page('<link rel="canonical" href="javascript:alert(1)"><meta name="date" content="2019-02-31">'), 'page.html')
    expect(hints).toEqual({ title: 'Sixth meeting', language: 'en-GB' })
  })

  test('is decoded as it declares', async () => {
    const bytes = Buffer.from(`<html><head><meta http-equiv="content-type" content="text/html; charset=iso-8859-2"></head><body><p>Pan Wa\u00b3\u00easa said so.</p></body></html>`, 'latin1')
    expect((await report(bytes, 'page.htm')).text).toContain('Wałęsa')
  })
})

describe('a Word document', () => {
  test('gives list items, cells and notes as lines of their own, without the signs that lead to notes', async () => {
    const body = `${wordParagraph('Brazil said that norms matter.')}<w:tbl><w:tr><w:tc>${wordParagraph('Egypt')}</w:tc><w:tc>${wordParagraph('opposed it')}</w:tc></w:tr></w:tbl><w:p><w:r><w:t>China agreed</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r></w:p>`
    const notes = '<?xml version="1.0"?><w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2"><w:p><w:r><w:t>With a reservation.</w:t></w:r></w:p></w:footnote></w:footnotes>'
    const rels = '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>'
    const { text } = await report(zipOf(wordParts(body, { 'word/footnotes.xml': notes, 'word/_rels/document.xml.rels': rels })), 'r.docx')
    expect(paragraphs(text)).toEqual(['Brazil said that norms matter.', 'Egypt', 'opposed it', 'China agreed.', 'With a reservation.'])
  })

  test('is titled by its properties only where the text bears them out', async () => {
    const body = wordParagraph('Sixth meeting &amp; after') + wordParagraph('Brazil said so.')
    expect((await report(zipOf(wordParts(body, core('Sixth meeting &amp; after'))), 'r.docx')).hints).toEqual({ title: 'Sixth meeting & after' })
    expect((await report(zipOf(wordParts(body, core('Letter template'))), 'r.docx')).hints).toEqual({})
  })
})

describe('a PDF', () => {
  const LEFT = ['The representative of Brazil said that norms', 'matter most where nobody is bound by law,', 'and that the group should build on what it', 'has. He called for a more thorough imple-', 'mentation of the agreed norms, for legally', 'binding commitments, and for self-', 'restraint by everybody at this time of']
  const RIGHT = ['tension. He was heard by all.', '     ', 'Egypt wanted more: an instrument, a body', 'and a calendar. It thought self-restraint', 'insufficient, as it has proved to be so far,', 'and asked for talks to begin this coming', 'spring in Geneva or in New York already.']

  test('of two columns is read down the one and then down the other, words whole again', async () => {
    const { text } = await report(pdfOf([[{ text: 'Summary of the sixth meeting of the Open-ended Working Group', x: 60, y: 760, size: 16 }, ...column(60, LEFT), ...column(310, RIGHT)]]), 'two.pdf')
    expect(paragraphs(text)).toEqual([
      'Summary of the sixth meeting of the Open-ended Working Group',
      'The representative of Brazil said that norms matter most where nobody is bound by law, and that the group should build on what it has. He called for a more thorough implementation of the agreed norms, for legally binding commitments, and for self-restraint by everybody at this time of tension. He was heard by all.',
      'Egypt wanted more: an instrument, a body and a calendar. It thought self-restraint insufficient, as it has proved to be so far, and asked for talks to begin this coming spring in Geneva or in New York already.',
    ])
  })

  test('reads the same when its columns are drawn line by line across the page', async () => {
    const left = column(60, LEFT)
    const right = column(310, RIGHT)
    const woven = left.flatMap((text, at) => [text, ...right.slice(at, at + 1)])
    expect((await report(pdfOf([woven]), 'woven.pdf')).text).toBe((await report(pdfOf([[...left, ...right]]), 'even.pdf')).text)
  })

  test('loses its running heads and page numbers, and no line of its text', async () => {
    const pages = [1, 2, 3].map((page): readonly PlacedText[] => [
      { text: `Daily Bulletin, Vol. 12 No. ${page}`, x: 60, y: 800 },
      ...column(60, [`Brazil said that norm number ${page} matters, whoever may think`, 'otherwise, and was heard by everybody who was in the room.'], 700),
      { text: page === 2 ? 'Page 2 of 3' : `- ${page} -`, x: 280, y: 30 },
    ])
    const { text } = await report(pdfOf(pages), 'daily.pdf')
    expect(paragraphs(text)).toEqual([1, 2, 3].map((page) => `Brazil said that norm number ${page} matters, whoever may think otherwise, and was heard by everybody who was in the room.`))
  })

  test('keeps a table of contents in lines', async () => {
    const lines = ['Opening of the session', 'Rules, norms and principles', 'International law', 'Confidence-building measures', 'Capacity-building', 'Institutional dialogue']
    const { text } = await report(pdfOf([lines.flatMap((line, at): readonly PlacedText[] => [{ text: line, x: 60, y: 700 - 14 * at }, { text: String(at + 3), x: 520, y: 700 - 14 * at }])]), 'contents.pdf')
    expect(paragraphs(text)[1]).toBe('Rules, norms and principles 4')
  })
})

describe('a table', () => {
  const rows = [['Actor', 'Statement', 'Date'], ['Brazil', 'Norms matter; law, too.', '2019-09-12']] as const
  test.each([
    ['commas', 'Actor,Statement,Date\r\nBrazil,"Norms matter; law, too.",2019-09-12\r\n'],
    ['semicolons', 'Actor;Statement;Date\nBrazil;"Norms matter; law, too.";2019-09-12\n'],
    ['tabs', 'Actor\tStatement\tDate\nBrazil\tNorms matter; law, too.\t2019-09-12\n'],
  ])('parted by %s', async (_sign, text) => {
    expect(await table(text, 'table.csv')).toEqual({ columns: rows[0], rows: [rows[1]], warnings: [] })
  })

  test('in a workbook', async () => {
    expect(await table(spreadsheet([[...rows[0], 'Value'], [...rows[1], 75]]), 'table.xlsx')).toEqual({ columns: [...rows[0], 'Value'], rows: [[...rows[1], '75']], warnings: [] })
  })

  test('with formulas says that they were not worked out', async () => {
    expect((await table('Actor,Statement\nBrazil,=1+1\nChina,+12 per cent\n', 't.csv')).warnings).toEqual([expect.stringMatching(/^One cell reads like a formula/)])
  })
})
