/** Reads a part of a Word package into a small tree, enough to look things up in. The packager wrote it well-formed. */

export interface XmlElement {
  /** With its prefix, as written: `w:p`. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

/** An element whose children are still being read. */
interface Building extends XmlElement {
  readonly children: (XmlElement | string)[]
}

/** Comment, instruction or doctype; CDATA; a tag with its attributes; text. */
const TOKEN = /<(?:!--[^]*?--|\?[^]*?\?|!\[CDATA\[([^]*?)\]\]|![^>]*|(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?))>|([^<]+)/g
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The root holds the document element; its own name is empty. */
export function parseXml(xml: string): XmlElement {
  const root: Building = { name: '', attributes: new Map(), children: [] }
  const open = [root]
  for (const [, cdata, closing, tag, attributes = '', selfClosing, text] of xml.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root
    const content = cdata ?? (text === undefined ? undefined : unescape(text))
    if (content !== undefined) parent.children.push(content)
    else if (closing === '/') open.pop()
    else if (tag !== undefined) {
      const element: Building = { name: tag, attributes: parseAttributes(attributes), children: [] }
      parent.children.push(element)
      if (selfClosing !== '/') open.push(element)
    }
  }
  return root
}

function parseAttributes(source: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single = ''] of source.matchAll(ATTRIBUTE)) attributes.set(name, unescape(double ?? single))
  return attributes
}

function unescape(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, named?: string) => {
    if (named !== undefined) return ENTITIES[named] ?? all
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
  })
}

/** Every element under this one, itself included, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) {
    if (typeof child !== 'string') yield* descendants(child)
  }
}

export function* elementsNamed(element: XmlElement, name: string): Generator<XmlElement> {
  for (const found of descendants(element)) {
    if (found.name === name) yield found
  }
}

export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string').filter((child) => child.name === name)
}

/** The text of `w:t` elements under this one, run together. */
export function wordText(element: XmlElement): string {
  return [...elementsNamed(element, 'w:t')].flatMap(({ children }) => children.filter((child) => typeof child === 'string')).join('')
}

export function value(element: XmlElement | undefined, attribute = 'w:val'): string | undefined {
  return element?.attributes.get(attribute)
}
