/** What stands on every page: the mark at top and bottom, the running head from page two, the footer with its count. */
import type { Handling } from '#contract/document-tree.ts'
import type { Orientation, Paper } from '../page.ts'
import { pictureXml } from './figures.ts'
import { measureOf } from './house-style.ts'
import type { HouseStyle } from './house-style.ts'
import { TAB, fieldXml, plainXml } from './inlines.ts'
import type { Media } from './media.ts'
import { paragraphXml } from './paragraphs.ts'
import { Relationships } from './relationships.ts'
import { PARAGRAPH_STYLE } from './style-names.ts'
import { XML_HEAD } from './xml.ts'

/** The texts of one section's pages. */
export interface PageTexts {
  readonly handling: Handling
  readonly footer: string
  readonly runningHead: { readonly left: string; readonly right: string }
}

/** Namespaces of every part that holds paragraphs. */
export const STORY_NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"' +
  ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'

/** A running head is one line: longer titles are cut, line feeds are spaces. */
const LONGEST_HEAD = 70

function headText(text: string): string {
  const line = [...text.replace(/\s+/gu, ' ')]
  return line.length <= LONGEST_HEAD ? line.join('') : `${line.slice(0, LONGEST_HEAD - 1).join('').trimEnd()}…`
}

/** Pictures of headers are counted apart from those of the body. */
const LOGO_ID = 900_001

interface FurniturePart {
  readonly name: string
  readonly xml: string
  readonly links: Relationships
}

interface Given {
  readonly house: HouseStyle
  readonly paper: Paper
  readonly links: Relationships
  readonly media: Media
  /** As far as it is known; the fields carry it so that Word does not ask. */
  readonly pageCount: number | undefined
}

/** The headers and footers of a document; sections with the same texts share theirs. */
export class Furniture {
  readonly #parts = new Map<string, FurniturePart>()
  readonly #given: Given

  constructor(given: Given) {
    this.#given = given
  }

  /** References for a section's properties; its first page goes without the running head where `opening`. */
  references(texts: PageTexts, orientation: Orientation, opening: boolean): string {
    const marking = paragraphXml(PARAGRAPH_STYLE.marking, plainXml(texts.handling.mark))
    const footer = this.#reference('footer', 'default', this.#footerLine(texts, orientation) + marking)
    const header = this.#reference('header', 'default', marking + this.#runningHead(texts, orientation))
    if (!opening) return header + footer
    const first = this.#firstHeader(marking)
    return header + first + footer + footer.replace('"default"', '"first"')
  }

  get parts(): readonly FurniturePart[] {
    return [...this.#parts.values()]
  }

  #firstHeader(marking: string): string {
    const { house, media } = this.#given
    if (house.logo === null && house.letterhead.length === 0) return this.#reference('header', 'first', marking)
    const links = new Relationships()
    const lines = house.letterhead.map((line) => paragraphXml(PARAGRAPH_STYLE.letterhead, plainXml(line)))
    return this.#reference('header', 'first', marking + logoXml(house, media, links) + lines.join(''), links)
  }

  #reference(kind: 'header' | 'footer', type: 'default' | 'first', content: string, links = new Relationships()): string {
    const key = `${kind} ${content}`
    const known = this.#parts.get(key)
    const part = known ?? { name: `${kind}${this.#count(kind) + 1}.xml`, xml: furnitureXml(kind, content), links }
    if (known === undefined) this.#parts.set(key, part)
    return `<w:${kind}Reference w:type="${type}" r:id="${this.#given.links.to(kind, part.name)}"/>`
  }

  #count(kind: string): number {
    return [...this.#parts.keys()].filter((key) => key.startsWith(kind)).length
  }

  #runningHead({ runningHead }: PageTexts, orientation: Orientation): string {
    const left = [this.#given.house.texts.header, runningHead.left].filter((part) => part !== '').join(' · ')
    return paragraphXml(PARAGRAPH_STYLE.runningHead, plainXml(headText(left)) + TAB + plainXml(headText(runningHead.right)), this.#rightEdge(orientation))
  }

  /** Word counts pages anew on opening; the numbers in the fields only keep it from asking. */
  #footerLine({ footer, handling }: PageTexts, orientation: Orientation): string {
    const { house, pageCount = 1 } = this.#given
    const left = [house.texts.footer, footer, handling.caveat ?? ''].filter((part) => part !== '').join(' · ')
    const count = plainXml('Page ') + fieldXml('PAGE', '1') + plainXml(' of ') + fieldXml('NUMPAGES', String(pageCount))
    return paragraphXml(PARAGRAPH_STYLE.footer, plainXml(left) + TAB + count, this.#rightEdge(orientation))
  }

  /** The styles set the tab at the portrait measure; a landscape page moves it. */
  #rightEdge(orientation: Orientation): { readonly tabs?: string } {
    if (orientation === 'portrait') return {}
    const { house, paper } = this.#given
    const from = measureOf(house, paper, 'portrait')
    return { tabs: `<w:tab w:val="clear" w:pos="${from}"/><w:tab w:val="right" w:pos="${measureOf(house, paper, 'landscape')}"/>` }
  }
}

function logoXml({ logo }: HouseStyle, media: Media, links: Relationships): string {
  if (logo === null) return ''
  const { alt, widthMm, heightMm } = logo
  const png = media.picture('logo', Buffer.from(logo.png, 'base64'))
  return paragraphXml(PARAGRAPH_STYLE.letterhead, pictureXml({ id: LOGO_ID, name: 'Logo', alt, widthMm, heightMm, svg: null, png, links }))
}

function furnitureXml(kind: 'header' | 'footer', content: string): string {
  const name = kind === 'header' ? 'w:hdr' : 'w:ftr'
  return `${XML_HEAD}<${name} ${STORY_NAMESPACES}>${content}</${name}>`
}
