/** Markup → lines of text, one a paragraph, in one pass and without building a tree: no depth or size upsets it. */
import { Parser } from 'htmlparser2'

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(' '),
)
/** What is never a report's words. */
const SILENT = new Set('script style noscript template svg math iframe object embed applet canvas audio video select textarea button head'.split(' '))
/** What stands around the words on a page; left out where nothing cleverer has found the main text. */
const FURNITURE = new Set('nav footer aside form'.split(' '))

export interface BlockOptions {
  /** Leave out navigation, footers, side columns and forms. */
  readonly withoutFurniture?: boolean
  /** Number the items of ordered lists; without it they are plain paragraphs. */
  readonly numbers?: boolean
}

export interface BlockText {
  readonly text: string
  /** Deepest nesting of tags met. */
  readonly depth: number
}

/** The words of `markup`, paragraphs parted by line feeds. Scripts and other silent parts are left out, links give their words. */
export function blockText(markup: string, options: BlockOptions = {}): BlockText {
  const writer = new BlockWriter(options)
  const parser = new Parser(
    {
      onopentag: (name, attributes) => writer.open(name, attributes),
      ontext: (text) => writer.text(text),
      onclosetag: (name) => writer.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.end(markup)
  return { text: writer.lines().join('\n'), depth: writer.deepest }
}

class BlockWriter {
  deepest = 0
  readonly #options: BlockOptions
  readonly #done: string[] = []
  #open: string[] = []
  #depth = 0
  /** Depth at which a silent element opened; null outside one. */
  #silentFrom: number | null = null
  #preformatted = 0
  readonly #lists: { readonly ordered: boolean; next: number }[] = []

  constructor(options: BlockOptions) {
    this.#options = options
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth++
    this.deepest = Math.max(this.deepest, this.#depth)
    if (this.#silentFrom === null && this.#isSilent(name, attributes)) this.#silentFrom = this.#depth
    if (name === 'pre') this.#preformatted++
    if (name === 'ol' || name === 'ul') this.#lists.push({ ordered: name === 'ol', next: Number.parseInt(attributes['start'] ?? '1', 10) || 1 })
    if (name === 'br') this.#break()
    else if (BLOCKS.has(name)) this.#break()
    if (name === 'li' && this.#silentFrom === null) this.#open.push(this.#marker())
  }

  close(name: string): void {
    if (this.#silentFrom === this.#depth) this.#silentFrom = null
    this.#depth--
    if (name === 'pre') this.#preformatted--
    if (name === 'ol' || name === 'ul') this.#lists.pop()
    if (BLOCKS.has(name)) this.#break()
  }

  text(text: string): void {
    if (this.#silentFrom !== null) return
    if (this.#preformatted === 0) {
      this.#open.push(text)
      return
    }
    const [first = '', ...rest] = text.split(/\r\n?|\n/)
    this.#open.push(first)
    for (const line of rest) {
      this.#done.push(this.#open.join('').trimEnd())
      this.#open = [line]
    }
  }

  lines(): readonly string[] {
    this.#break()
    return this.#done
  }

  #isSilent(name: string, attributes: Readonly<Record<string, string>>): boolean {
    if (SILENT.has(name) || (this.#options.withoutFurniture === true && FURNITURE.has(name))) return true
    if (attributes['hidden'] !== undefined || /display\s*:\s*none/i.test(attributes['style'] ?? '')) return true
    // A note's sign in the text and the way back from the note are no words of it.
    return name === 'a' && (/note-ref-/.test(attributes['id'] ?? '') || /^#\w*note-ref-/.test(attributes['href'] ?? ''))
  }

  #marker(): string {
    const list = this.#lists.at(-1)
    if (list?.ordered !== true) return '• '
    return this.#options.numbers === true ? `${list.next++}. ` : ''
  }

  #break(): void {
    const line = this.#open.join('').replaceAll(/[ \t\r\n\f\v]+/g, ' ').trim()
    this.#open = []
    if (line !== '' && line !== '•') this.#done.push(line)
  }
}
