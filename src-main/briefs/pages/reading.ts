/** Finished parts of a document as what a page is filled with: paragraphs, tables and notes, their looks resolved. */
import { childrenNamed, elementsNamed, parseXml, value } from '../lint/xml-tree.ts'
import type { XmlElement } from '../lint/xml-tree.ts'
import { Looks } from './looks.ts'
import type { ParagraphLook, RunLook, TableLook } from './looks.ts'

export type Item =
  | { readonly kind: 'text'; readonly text: string; readonly look: RunLook }
  | { readonly kind: 'tab' | 'break' }
  /** Points. */
  | { readonly kind: 'picture'; readonly width: number; readonly height: number }
  | { readonly kind: 'bookmark' | 'note'; readonly name: string }

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly look: ParagraphLook
  /** Of its end, which makes an empty one as tall as it is. */
  readonly mark: RunLook
  readonly items: readonly Item[]
}

export interface Row {
  readonly repeated: boolean
  readonly keepNext: boolean
  readonly cells: readonly { readonly width: number; readonly paragraphs: readonly Paragraph[] }[]
}

export interface Table {
  readonly kind: 'table'
  readonly look: TableLook
  readonly rows: readonly Row[]
}

export type Block = Paragraph | Table

/** Points. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number; readonly header: number; readonly footer: number }
}

export interface Stretch extends Sheet {
  readonly blocks: readonly Block[]
  /** Of its first page, where that has its own, and of the others. */
  readonly headers: { readonly first: readonly Paragraph[] | null; readonly others: readonly Paragraph[] }
  readonly footers: { readonly first: readonly Paragraph[] | null; readonly others: readonly Paragraph[] }
}

export interface ReadDocument {
  readonly stretches: readonly Stretch[]
  readonly notes: ReadonlyMap<string, readonly Paragraph[]>
  /** What stands between the text and the notes. */
  readonly separator: readonly Paragraph[]
}

type TextParts = ReadonlyMap<string, string | Uint8Array>

const EMU_PER_POINT = 12_700
const STYLES = 'word/styles.xml'

/** The looks of the last styles read: chapters of one book share theirs. */
let lastLooks: { readonly xml: string; readonly looks: Looks } | undefined

export function readDocument(parts: TextParts): ReadDocument {
  const styles = textOf(parts, STYLES)
  lastLooks = lastLooks?.xml === styles ? lastLooks : { xml: styles, looks: new Looks(styles) }
  return new Reader(parts, lastLooks.looks).document()
}

function textOf(parts: TextParts, name: string): string {
  const part = parts.get(name)
  return typeof part === 'string' ? part : ''
}

class Reader {
  readonly #parts: TextParts
  readonly #looks: Looks
  readonly #targets: ReadonlyMap<string, string>

  constructor(parts: TextParts, looks: Looks) {
    this.#parts = parts
    this.#looks = looks
    const relations = childrenNamed(firstChild(parseXml(textOf(parts, 'word/_rels/document.xml.rels'))), 'Relationship')
    this.#targets = new Map(relations.map((relation) => [value(relation, 'Id') ?? '', value(relation, 'Target') ?? '']))
  }

  document(): ReadDocument {
    const [body] = childrenNamed(firstChild(parseXml(textOf(this.#parts, 'word/document.xml'))), 'w:body')
    const notes = childrenNamed(firstChild(parseXml(textOf(this.#parts, 'word/footnotes.xml'))), 'w:footnote')
    const separator = notes.find((note) => value(note, 'w:type') === 'separator')
    return {
      stretches: body === undefined ? [] : this.#stretches(body),
      notes: new Map(notes.map((note) => [value(note, 'w:id') ?? '', this.#paragraphs(note, value(note, 'w:id'))])),
      separator: separator === undefined ? [] : this.#paragraphs(separator),
    }
  }

  #stretches(body: XmlElement): readonly Stretch[] {
    const stretches: Stretch[] = []
    let blocks: Block[] = []
    for (const child of body.children) {
      if (typeof child === 'string') continue
      if (child.name === 'w:p') blocks.push(this.#paragraph(child))
      if (child.name === 'w:tbl') blocks.push(this.#table(child))
      const section = child.name === 'w:sectPr' ? child : childIn(child, 'w:pPr', 'w:sectPr')
      if (section === undefined) continue
      stretches.push(this.#stretch(section, blocks))
      blocks = []
    }
    return stretches
  }

  #stretch(section: XmlElement, blocks: readonly Block[]): Stretch {
    const [size, margin] = [childrenNamed(section, 'w:pgSz')[0], childrenNamed(section, 'w:pgMar')[0]]
    const edge = (name: string) => points(value(margin, `w:${name}`))
    const furniture = (kind: 'header' | 'footer') => {
      const of = (type: string) => childrenNamed(section, `w:${kind}Reference`).find((reference) => value(reference, 'w:type') === type)
      const first = childrenNamed(section, 'w:titlePg').length > 0 ? of('first') : undefined
      return { first: first === undefined ? null : this.#furniture(first), others: this.#furniture(of('default')) }
    }
    return {
      blocks,
      width: points(value(size, 'w:w')),
      height: points(value(size, 'w:h')),
      margins: { top: edge('top'), bottom: edge('bottom'), left: edge('left'), right: edge('right'), header: edge('header'), footer: edge('footer') },
      headers: furniture('header'),
      footers: furniture('footer'),
    }
  }

  #furniture(reference: XmlElement | undefined): readonly Paragraph[] {
    const target = this.#targets.get(value(reference, 'r:id') ?? '')
    return this.#paragraphs(firstChild(parseXml(textOf(this.#parts, `word/${target}`))))
  }

  #paragraphs(holder: XmlElement, note?: string, table?: string): readonly Paragraph[] {
    return childrenNamed(holder, 'w:p').map((paragraph) => this.#paragraph(paragraph, note, table))
  }

  #paragraph(paragraph: XmlElement, note?: string, table?: string): Paragraph {
    const [properties] = childrenNamed(paragraph, 'w:pPr')
    const style = properties === undefined ? undefined : value(childrenNamed(properties, 'w:pStyle')[0])
    const items: Item[] = []
    this.#read(paragraph, { style, table, note }, items)
    return { kind: 'paragraph', look: this.#looks.paragraph(properties), mark: this.#looks.run(style, childrenNamed(properties ?? paragraph, 'w:rPr')[0], table), items }
  }

  #read(holder: XmlElement, around: { readonly style: string | undefined; readonly table: string | undefined; readonly note: string | undefined }, items: Item[]): void {
    for (const child of holder.children) {
      if (typeof child === 'string') continue
      if (child.name === 'w:r') this.#readRun(child, this.#looks.run(around.style, childrenNamed(child, 'w:rPr')[0], around.table), around.note ?? '', items)
      else if (child.name === 'w:bookmarkStart') items.push({ kind: 'bookmark', name: value(child, 'w:name') ?? '' })
      else if (child.name === 'w:hyperlink' || child.name === 'w:fldSimple') this.#read(child, around, items)
    }
  }

  #readRun(run: XmlElement, look: RunLook, note: string, items: Item[]): void {
    for (const child of run.children) {
      if (typeof child === 'string') continue
      if (child.name === 'w:t') items.push({ kind: 'text', text: child.children.join(''), look })
      else if (child.name === 'w:tab') items.push({ kind: 'tab' })
      else if (child.name === 'w:br') items.push({ kind: 'break' })
      else if (child.name === 'w:footnoteRef') items.push({ kind: 'text', text: note, look })
      else if (child.name === 'w:footnoteReference') {
        const name = value(child, 'w:id') ?? ''
        items.push({ kind: 'note', name }, { kind: 'text', text: name, look })
      } else if (child.name === 'w:drawing') {
        const [extent] = [...elementsNamed(child, 'wp:extent')]
        items.push({ kind: 'picture', width: Number(value(extent, 'cx')) / EMU_PER_POINT, height: Number(value(extent, 'cy')) / EMU_PER_POINT })
      }
    }
  }

  #table(table: XmlElement): Table {
    const style = value(childIn(table, 'w:tblPr', 'w:tblStyle'))
    const rows = childrenNamed(table, 'w:tr').map((row): Row => {
      const cells = childrenNamed(row, 'w:tc').map((cell, column) => ({
        width: points(value(childIn(cell, 'w:tcPr', 'w:tcW'), 'w:w')),
        paragraphs: this.#paragraphs(cell, undefined, column === 0 ? style : undefined),
      }))
      return { repeated: childIn(row, 'w:trPr', 'w:tblHeader') !== undefined, keepNext: cells[0]?.paragraphs[0]?.look.keepNext === true, cells }
    })
    return { kind: 'table', look: this.#looks.table(style), rows }
  }
}

/** The document element of a part; an empty one where the part is missing. */
function firstChild(root: XmlElement): XmlElement {
  return root.children.find((child) => typeof child !== 'string') ?? root
}

function childIn(element: XmlElement, holder: string, name: string): XmlElement | undefined {
  const [within] = childrenNamed(element, holder)
  return within === undefined ? undefined : childrenNamed(within, name)[0]
}

function points(twentieths: string | undefined): number {
  return Number(twentieths ?? 0) / 20
}
