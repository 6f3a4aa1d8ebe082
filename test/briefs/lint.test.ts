import { describe, expect, it } from 'vitest'
import { lintDocx } from '#briefs/lint.ts'
import { FINDING_CODES } from '#briefs/lint/finding.ts'
import type { FindingCode } from '#briefs/lint/finding.ts'
import { renderDocx } from '#briefs/word/render.ts'
import { withPart } from './read-docx.ts'
import { EGYPT_TREE, EVERYTHING_TREE, PIXEL } from './sample-trees.ts'

const BODY = 'word/document.xml'
const egypt = await renderDocx(EGYPT_TREE)
const everything = await renderDocx(EVERYTHING_TREE, () => PIXEL)

interface Fault {
  readonly what: string
  readonly finds: FindingCode
  readonly in?: Uint8Array
  readonly part?: string
  readonly spoil: (xml: string) => string
}

const FAULTS: readonly Fault[] = [
  { what: 'a paragraph style nobody defined', finds: 'undefined-style', spoil: (xml) => xml.replace('w:val="Heading1"', 'w:val="Heading9"') },
  { what: 'a paragraph style used as a character style', finds: 'undefined-style', spoil: (xml) => xml.replace('<w:rStyle w:val="Strong"/>', '<w:rStyle w:val="Title"/>') },
  { what: 'a style based on one that is gone', finds: 'undefined-style', part: 'word/styles.xml', spoil: (xml) => xml.replace('<w:basedOn w:val="DemarcheFact"/>', '<w:basedOn w:val="Gone"/>') },
  { what: 'a list nobody defined', finds: 'undefined-numbering', spoil: (xml) => xml.replace(/<w:numId w:val="\d+"/, '<w:numId w:val="{nope-0}"') },
  { what: 'a reference to a bookmark that is gone', finds: 'dead-anchor', spoil: (xml) => xml.replace('w:name="_RefNote1"', 'w:name="_RefNote9"') },
  { what: 'a link inside the document to nowhere', finds: 'dead-anchor', spoil: (xml) => xml.replace('</w:p>', '<w:hyperlink w:anchor="gone"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>') },
  { what: 'two bookmarks of one name', finds: 'duplicate-bookmark', spoil: (xml) => xml.replace('</w:p>', '<w:bookmarkStart w:id="99" w:name="_refnote1"/><w:bookmarkEnd w:id="99"/></w:p>') },
  { what: 'a bookmark of 41 characters', finds: 'long-bookmark', spoil: (xml) => xml.replaceAll('_RefNote1', `_${'n'.repeat(40)}`) },
  { what: 'a heading of level 3 under level 1', finds: 'heading-jump', spoil: (xml) => xml.replace('w:val="Heading2"', 'w:val="Heading3"') },
  { what: 'a table without a head', finds: 'table-without-header', spoil: (xml) => xml.replace('<w:tblHeader/>', '') },
  { what: 'a figure without words', finds: 'figure-without-alt', in: everything, spoil: (xml) => xml.replace('descr="Egypt stands at 50."', 'descr=" "') },
  { what: 'a document without a title', finds: 'no-title', part: 'docProps/core.xml', spoil: (xml) => xml.replace(/<dc:title>.*?<\/dc:title>/, '<dc:title/>') },
  { what: 'a document without a language', finds: 'no-language', part: 'word/styles.xml', spoil: (xml) => xml.replace(/<w:lang [^>]*\/>/, '') },
  { what: 'fields to be updated on opening', finds: 'dirty-field', part: 'word/settings.xml', spoil: (xml) => xml.replace('<w:zoom', '<w:updateFields w:val="true"/><w:zoom') },
  { what: 'a field marked as out of date', finds: 'dirty-field', spoil: (xml) => xml.replace('<w:fldSimple ', '<w:fldSimple w:dirty="true" ') },
  { what: 'a page number without a value', finds: 'uncached-field', part: 'word/footer1.xml', spoil: (xml) => xml.replace(/(<w:fldSimple w:instr="PAGE">).*?(<\/w:fldSimple>)/, '$1$2') },
  {
    what: 'a complex field without a value',
    finds: 'uncached-field',
    spoil: (xml) => xml.replace('</w:p>', `${fieldMark('begin')}<w:r><w:instrText>DATE</w:instrText></w:r>${fieldMark('separate')}${fieldMark('end')}</w:p>`),
  },
  { what: 'a field without an end', finds: 'unbalanced-field', spoil: (xml) => xml.replace('</w:p>', `${fieldMark('begin')}</w:p>`) },
  { what: 'an end without a field', finds: 'unbalanced-field', spoil: (xml) => xml.replace('</w:p>', `${fieldMark('end')}</w:p>`) },
  {
    what: 'a placeholder left in, split over runs as Word does',
    finds: 'unfilled-placeholder',
    spoil: (xml) => xml.replace('</w:p>', '<w:r><w:t>{{ti</w:t></w:r><w:r><w:t>tle}}</w:t></w:r></w:p>'),
  },
  { what: 'a cell without a paragraph', finds: 'cell-without-paragraph', spoil: (xml) => xml.replace(/(<\/w:tcPr>)<w:p>.*?<\/w:p>(<\/w:tc>)/, '$1$2') },
]

function fieldMark(type: string): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
}

describe('the lint', () => {
  it.each(FAULTS)('finds $what', ({ finds, in: bytes = egypt, part = BODY, spoil }) => {
    const findings = lintDocx(withPart(bytes, part, spoil))
    expect(findings.map(({ code }) => code)).toEqual([finds])
    expect(findings[0]?.part).toBe(part)
  })

  it('has a fault for each of its findings', () => {
    expect(new Set(FAULTS.map(({ finds }) => finds))).toEqual(new Set(FINDING_CODES))
  })

  it('lets a decorative picture go without words', () => {
    const decorative = '<a:extLst><a:ext uri="x"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
    const spoilt = withPart(everything, BODY, (xml) => xml.replace(/(<wp:docPr [^>]*?) descr="[^"]*"([^>]*?)\/?>(?:<\/wp:docPr>)?/, `$1$2>${decorative}</wp:docPr>`))
    expect(lintDocx(spoilt)).toEqual([])
  })

  it('is not misled by comments, CDATA and character references', () => {
    const noise = '<!-- <w:pStyle w:val="Gone"/> --><w:p><w:r><w:t><![CDATA[{{]]>&#116;itle}}</w:t></w:r></w:p><w:sectPr>'
    const findings = lintDocx(withPart(egypt, BODY, (xml) => xml.replace('<w:sectPr>', noise)))
    expect(findings.map(({ message }) => message)).toEqual(['The placeholder {{title}} was not filled.'])
  })

  it('refuses what is no Word document, and says why', () => {
    expect(() => lintDocx(new TextEncoder().encode('plain text'))).toThrow('Not a Word document: the file is not a zip package.')
  })
})
