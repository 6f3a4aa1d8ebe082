/** How a document is built: headings in order, tables with heads, cells with paragraphs, figures with words. */
import type { Finding } from './finding.ts'
import type { WordPackage } from './package.ts'
import { childrenNamed, elementsNamed, value, wordText } from './xml-tree.ts'
import type { XmlElement } from './xml-tree.ts'

const BODY = 'word/document.xml'

export function* headingJumps({ part }: WordPackage): Generator<Finding> {
  const levels = outlineLevels(part('word/styles.xml'))
  let last = 0
  for (const paragraph of elementsNamed(part(BODY), 'w:p')) {
    const [style] = childrenNamed(paragraph, 'w:pPr').flatMap((properties) => childrenNamed(properties, 'w:pStyle'))
    const level = levels.get(value(style) ?? '')
    if (level === undefined) continue
    if (level > last + 1) {
      yield { code: 'heading-jump', part: BODY, message: `Heading "${wordText(paragraph)}" is of level ${level} and follows level ${last}.` }
    }
    last = level
  }
}

/** Levels by style id, counted from 1; body text has none. */
function outlineLevels(styles: XmlElement): ReadonlyMap<string, number> {
  const levels = new Map<string, number>()
  for (const style of elementsNamed(styles, 'w:style')) {
    const [outline] = elementsNamed(style, 'w:outlineLvl')
    const level = Number(value(outline) ?? 9) + 1
    if (level <= 9) levels.set(value(style, 'w:styleId') ?? '', level)
  }
  return levels
}

export function* headlessTables({ stories }: WordPackage): Generator<Finding> {
  for (const { name, tree } of stories) {
    for (const table of elementsNamed(tree, 'w:tbl')) {
      const [first] = childrenNamed(table, 'w:tr')
      const heads = first === undefined ? [] : childrenNamed(first, 'w:trPr').flatMap((properties) => childrenNamed(properties, 'w:tblHeader'))
      if (heads.length === 0) yield { code: 'table-without-header', part: name, message: `Table "${opening(table)}" has no header row.` }
    }
  }
}

export function* cellsWithoutParagraph({ stories }: WordPackage): Generator<Finding> {
  for (const { name, tree } of stories) {
    for (const cell of elementsNamed(tree, 'w:tc')) {
      const last = cell.children.filter((child) => typeof child !== 'string').at(-1)
      if (last?.name !== 'w:p') yield { code: 'cell-without-paragraph', part: name, message: 'A table cell does not end in a paragraph; Word cannot open it.' }
    }
  }
}

export function* figuresWithoutAlt({ stories }: WordPackage): Generator<Finding> {
  for (const { name, tree } of stories) {
    for (const drawing of elementsNamed(tree, 'wp:docPr')) {
      const decorative = [...elementsNamed(drawing, 'adec:decorative')].some((mark) => value(mark, 'val') === '1')
      if ((value(drawing, 'descr') ?? '').trim() !== '' || decorative) continue
      yield { code: 'figure-without-alt', part: name, message: `Figure "${value(drawing, 'name') ?? ''}" has no alternative text.` }
    }
  }
}

export function* unfilledPlaceholders({ stories }: WordPackage): Generator<Finding> {
  for (const { name, tree } of stories) {
    for (const paragraph of elementsNamed(tree, 'w:p')) {
      for (const [placeholder] of wordText(paragraph).matchAll(/\{\{[^{}]*\}\}/gu)) {
        yield { code: 'unfilled-placeholder', part: name, message: `The placeholder ${placeholder} was not filled.` }
      }
    }
  }
}

export function* missingProperties({ part }: WordPackage): Generator<Finding> {
  const [title] = elementsNamed(part('docProps/core.xml'), 'dc:title')
  if ((title?.children.join('') ?? '').trim() === '') yield { code: 'no-title', part: 'docProps/core.xml', message: 'The document has no title property.' }
  const [defaults] = elementsNamed(part('word/styles.xml'), 'w:docDefaults')
  const [language] = defaults === undefined ? [] : elementsNamed(defaults, 'w:lang')
  if (!value(language)) yield { code: 'no-language', part: 'word/styles.xml', message: 'The document does not say what language it is in.' }
}

function opening(table: XmlElement): string {
  return wordText(table).slice(0, 40)
}
