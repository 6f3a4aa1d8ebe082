/** What one part of the package points to: the web, pictures, other parts. Ids are counted, so they never change by chance. */
import { XML_HEAD, escapeXml } from './xml.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships'

export type RelationshipType =
  | 'styles'
  | 'numbering'
  | 'settings'
  | 'webSettings'
  | 'footnotes'
  | 'header'
  | 'footer'
  | 'image'
  | 'hyperlink'

export class Relationships {
  readonly #lines: string[] = []
  readonly #ids = new Map<string, string>()
  readonly #prefix: string

  /** Another prefix keeps ids apart from those a part has already. */
  constructor(prefix = 'rId') {
    this.#prefix = prefix
  }

  /** The id under which the part points there; the same target keeps its id. */
  to(type: RelationshipType, target: string): string {
    const key = `${type} ${target}`
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = `${this.#prefix}${this.#lines.length + 1}`
    this.#ids.set(key, id)
    const outside = type === 'hyperlink' ? ' TargetMode="External"' : ''
    this.#lines.push(`<Relationship Id="${id}" Type="${OFFICE}${type}" Target="${escapeXml(target)}"${outside}/>`)
    return id
  }

  get lines(): readonly string[] {
    return this.#lines
  }

  get isEmpty(): boolean {
    return this.#lines.length === 0
  }

  xml(): string {
    return `${XML_HEAD}<Relationships xmlns="${NAMESPACE}">${this.#lines.join('')}</Relationships>`
  }
}
