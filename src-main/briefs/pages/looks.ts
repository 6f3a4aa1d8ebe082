/** The looks a document's styles give its paragraphs and runs, resolved: what Word does before it sets a line. */
import { childrenNamed, elementsNamed, parseXml, value } from '../lint/xml-tree.ts'
import type { XmlElement } from '../lint/xml-tree.ts'

export interface RunLook {
  readonly font: string
  /** Points. */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly capitals: boolean
  readonly raised: boolean
  /** Added to every character, in points. */
  readonly spacing: number
}

export interface TabStop {
  /** Points from the left margin. */
  readonly at: number
  readonly right: boolean
}

/** Lengths in points. */
export interface ParagraphLook {
  readonly before: number
  readonly after: number
  /** Line height as a multiple of the font's own. */
  readonly lines: number
  readonly left: number
  readonly right: number
  /** Of the first line against the others; negative where it hangs. */
  readonly first: number
  readonly keepNext: boolean
  readonly keepLines: boolean
  readonly widowControl: boolean
  readonly newPage: boolean
  readonly listed: boolean
  readonly tabs: readonly TabStop[]
  /** Borders above and below with their room; neighbours in the same box share them. */
  readonly box: { readonly above: number; readonly below: number; readonly outline: string } | null
}

/** Formatting by the name of its element; later ones are laid over earlier ones, attribute by attribute. */
type Format = ReadonlyMap<string, ReadonlyMap<string, string>>

interface Style {
  readonly basedOn: string | undefined
  readonly paragraph: Format
  readonly run: Format
  /** Of a table style: its first column's runs, and the table's own. */
  readonly firstColumn: Format
  readonly table: Format
}

/** Points: the room around a cell's text, and the line between two rows. */
export interface TableLook {
  readonly padding: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }
  readonly rule: number
}

const NOTHING: Format = new Map()
const DEFAULT_PARAGRAPH = 'Normal'

export class Looks {
  readonly #styles: ReadonlyMap<string, Style>
  readonly #defaults: Pick<Style, 'paragraph' | 'run'>
  readonly #paragraphs = new Map<string, ParagraphLook>()
  readonly #runs = new Map<string, RunLook>()

  constructor(stylesXml: string) {
    const root = parseXml(stylesXml)
    this.#styles = new Map([...elementsNamed(root, 'w:style')].map((style) => [value(style, 'w:styleId') ?? '', styleOf(style)]))
    const [paragraph] = [...elementsNamed(root, 'w:pPrDefault')]
    const [run] = [...elementsNamed(root, 'w:rPrDefault')]
    this.#defaults = { paragraph: formatIn(paragraph, 'w:pPr'), run: formatIn(run, 'w:rPr') }
  }

  /** @param properties its own `w:pPr` */
  paragraph(properties: XmlElement | undefined): ParagraphLook {
    const own = properties === undefined ? NOTHING : formatOf(properties)
    const key = keyOf(own)
    const known = this.#paragraphs.get(key)
    if (known !== undefined) return known
    const style = own.get('w:pStyle')?.get('w:val') ?? DEFAULT_PARAGRAPH
    const look = paragraphLook(over(this.#defaults.paragraph, ...this.#chain(style).map(({ paragraph }) => paragraph), own))
    this.#paragraphs.set(key, look)
    return look
  }

  /** @param table the table style where the run stands in a first column that has looks of its own */
  run(paragraph: string | undefined, properties: XmlElement | undefined, table?: string): RunLook {
    const own = properties === undefined ? NOTHING : formatOf(properties)
    const key = `${paragraph} ${table} ${keyOf(own)}`
    const known = this.#runs.get(key)
    if (known !== undefined) return known
    const character = own.get('w:rStyle')?.get('w:val')
    const look = runLook(
      over(
        this.#defaults.run,
        ...(table === undefined ? [] : this.#chain(table).map(({ firstColumn }) => firstColumn)),
        ...this.#chain(paragraph ?? DEFAULT_PARAGRAPH).map(({ run }) => run),
        ...(character === undefined ? [] : this.#chain(character).map(({ run }) => run)),
        own,
      ),
    )
    this.#runs.set(key, look)
    return look
  }

  table(style: string | undefined): TableLook {
    const format = over(...this.#chain(style).map(({ table }) => table))
    const side = (name: string) => number(format, `w:tblCellMar w:${name}`, 'w:w') / 20
    return { padding: { top: side('top'), bottom: side('bottom'), left: side('left'), right: side('right') }, rule: number(format, 'w:tblBorders w:insideH', 'w:sz') / 8 }
  }

  /** The style and those it is based on, the farthest first. */
  #chain(id: string | undefined): readonly Style[] {
    const style = id === undefined ? undefined : this.#styles.get(id)
    return style === undefined ? [] : [...this.#chain(style.basedOn), style]
  }
}

function styleOf(style: XmlElement): Style {
  const [base] = childrenNamed(style, 'w:basedOn')
  const column = childrenNamed(style, 'w:tblStylePr').find((part) => value(part, 'w:type') === 'firstCol')
  return { basedOn: value(base), paragraph: formatIn(style, 'w:pPr'), run: formatIn(style, 'w:rPr'), firstColumn: formatIn(column, 'w:rPr'), table: formatIn(style, 'w:tblPr') }
}

function formatIn(holder: XmlElement | undefined, name: string): Format {
  const [properties] = holder === undefined ? [] : childrenNamed(holder, name)
  return properties === undefined ? NOTHING : formatOf(properties)
}

/** Borders and tabs hold elements of their own: those stand beside the others, a tab under its place. */
function formatOf(properties: XmlElement): Format {
  const format = new Map<string, ReadonlyMap<string, string>>()
  for (const child of properties.children) {
    if (typeof child === 'string' || child.name === 'w:sectPr') continue
    format.set(child.name, child.attributes)
    for (const inner of child.children) {
      if (typeof inner !== 'string') format.set(`${child.name} ${inner.attributes.get('w:pos') ?? inner.name}`, inner.attributes)
    }
  }
  return format
}

function keyOf(format: Format): string {
  let key = ''
  for (const [name, attributes] of format) {
    key += name
    for (const [attribute, text] of attributes) key += `|${attribute}=${text}`
  }
  return key
}

function over(...formats: readonly Format[]): Format {
  const all = new Map<string, ReadonlyMap<string, string>>()
  for (const format of formats) {
    // A paragraph's own borders take the place of its style's, all four.
    if (format.has('w:pBdr')) for (const name of all.keys()) if (name.startsWith('w:pBdr')) all.delete(name)
    for (const [name, attributes] of format) all.set(name, new Map([...(all.get(name) ?? []), ...attributes]))
  }
  return all
}

function paragraphLook(format: Format): ParagraphLook {
  const points = (name: string, attribute: string) => number(format, name, attribute) / 20
  const listed = format.has('w:numPr')
  return {
    before: points('w:spacing', 'w:before'),
    after: points('w:spacing', 'w:after'),
    lines: (number(format, 'w:spacing', 'w:line') || 240) / 240,
    left: points('w:ind', 'w:left'),
    right: points('w:ind', 'w:right'),
    first: points('w:ind', 'w:firstLine') - points('w:ind', 'w:hanging'),
    keepNext: isOn(format, 'w:keepNext'),
    keepLines: isOn(format, 'w:keepLines'),
    widowControl: isOn(format, 'w:widowControl'),
    newPage: isOn(format, 'w:pageBreakBefore'),
    listed,
    tabs: tabsOf(format),
    box: boxOf(format),
  }
}

function tabsOf(format: Format): readonly TabStop[] {
  return [...format]
    .filter(([name, attributes]) => name.startsWith('w:tabs ') && attributes.get('w:val') !== 'clear')
    .map(([, attributes]) => ({ at: Number(attributes.get('w:pos')) / 20, right: attributes.get('w:val') === 'right' }))
    .toSorted((one, other) => one.at - other.at)
}

function boxOf(format: Format): ParagraphLook['box'] {
  if (!format.has('w:pBdr')) return null
  const side = (name: string) => {
    const border = format.get(`w:pBdr ${name}`)
    return border === undefined ? 0 : Number(border.get('w:sz')) / 8 + Number(border.get('w:space'))
  }
  const outline = [...format].filter(([name]) => name.startsWith('w:pBdr') || name === 'w:ind').map(([name, attributes]) => `${name} ${[...attributes].join(' ')}`)
  return { above: side('w:top'), below: side('w:bottom'), outline: outline.toSorted().join(' ') }
}

function runLook(format: Format): RunLook {
  const complex = isOn(format, 'w:rtl')
  const fonts = format.get('w:rFonts')
  return {
    font: fonts?.get(complex ? 'w:cs' : 'w:ascii') ?? 'Times New Roman',
    size: (number(format, complex ? 'w:szCs' : 'w:sz', 'w:val') || 20) / 2,
    bold: isOn(format, complex ? 'w:bCs' : 'w:b'),
    italic: isOn(format, complex ? 'w:iCs' : 'w:i'),
    capitals: isOn(format, 'w:caps'),
    raised: format.get('w:vertAlign')?.get('w:val') === 'superscript',
    spacing: number(format, 'w:spacing', 'w:val') / 20,
  }
}

function isOn(format: Format, name: string): boolean {
  const attributes = format.get(name)
  return attributes !== undefined && !['0', 'false', 'off'].includes(attributes.get('w:val') ?? '')
}

function number(format: Format, name: string, attribute: string): number {
  return Number(format.get(name)?.get(attribute) ?? 0)
}
