/** Footnotes: the two lines Word draws them under, and the notes themselves. */
import type { Footnote } from '#contract/document-tree.ts'
import { STORY_NAMESPACES } from './furniture.ts'
import { TAB, inlineXml } from './inlines.ts'
import { paragraphXml } from './paragraphs.ts'
import { CHARACTER_STYLE, PARAGRAPH_STYLE } from './style-names.ts'
import type { Writing } from './writing.ts'
import { XML_HEAD } from './xml.ts'

/** The notes in order; `first` is the number of the first one. */
export function notesXml(footnotes: readonly Footnote[], first: number, writing: Writing): readonly string[] {
  const mark = `<w:r><w:rPr><w:rStyle w:val="${CHARACTER_STYLE.footnote}"/></w:rPr><w:footnoteRef/></w:r>`
  return footnotes.map(({ runs }, at) => {
    const content = mark + TAB + inlineXml(runs, writing, writing.noteLinks)
    return `<w:footnote w:id="${first + at}">${paragraphXml(PARAGRAPH_STYLE.footnote, content)}</w:footnote>`
  })
}

/** The whole of `word/footnotes.xml`. */
export function footnotesXml(notes: readonly string[]): string {
  return [
    `${XML_HEAD}<w:footnotes ${STORY_NAMESPACES}>`,
    separator(-1, 'separator'),
    separator(0, 'continuationSeparator'),
    ...notes,
    '</w:footnotes>',
  ].join('')
}

/**
 * The line between text and notes; it stands in for a style, so its spacing is set here. LibreOffice gives it 2 mm
 * whatever it is set in; set as small as this, Word gives it as much, and both end their pages alike.
 */
function separator(id: number, kind: 'separator' | 'continuationSeparator'): string {
  const spacing = '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>'
  const small = '<w:rPr><w:sz w:val="9"/><w:szCs w:val="9"/></w:rPr>'
  return `<w:footnote w:type="${kind}" w:id="${id}"><w:p><w:pPr>${spacing}${small}</w:pPr><w:r>${small}<w:${kind}/></w:r></w:p></w:footnote>`
}
