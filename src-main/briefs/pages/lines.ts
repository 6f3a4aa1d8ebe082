/** Breaks a paragraph into lines as Word does: at spaces and behind dashes, never hyphenating; lengths in points. */
import { faceOf } from './faces.ts'
import type { ParagraphLook, RunLook } from './looks.ts'
import type { Item, Paragraph } from './reading.ts'

export interface Line {
  readonly height: number
  /** How much of the height is line spacing below the text, which may hang below a page's end. */
  readonly hangs: number
  readonly bookmarks: readonly string[]
  readonly notes: readonly string[]
}

/** Word's own, where a paragraph sets none. */
const DEFAULT_STOP = 36
/** Raised text is drawn smaller: so LibreOffice, Word takes a little more. */
const RAISED = 0.58
/** LibreOffice joins some letters and rounds the others: its lines are this much narrower than the sum of their widths. */
const NARROWER = 0.9985
const TOLERANCE = 0.01

/** A run of spaces, or of what stands between them. */
const TOKEN = / +|[^ ]+/g
/** A line may also break behind a dash that no figure follows, and on both sides of an ideograph. */
const BREAK = /(?<=[-\u2010\u2013\u2014](?![\d-]))(?=[^\s])|(?<=[\u2E80-\u9FFF\uF900-\uFAFF])|(?=[\u2E80-\u9FFF\uF900-\uFAFF])/u
const MAY_BREAK = /[-\u2010-\u2014\u2E80-\u9FFF\uF900-\uFAFF]/u

/** The lines of a paragraph in a column so wide; at least one. */
export function linesOf({ look, mark, items }: Paragraph, width: number): readonly Line[] {
  const setter = new LineSetter(look, mark, width)
  items.forEach((item, at) => setter.add(item, items, at))
  return setter.finish()
}

function widthOf(text: string, look: RunLook): number {
  const drawn = look.capitals ? text.toUpperCase() : text
  return NARROWER * faceOf(look).widthOf(drawn) * look.size * (look.raised ? RAISED : 1) + look.spacing * drawn.length
}

function heightOf(look: RunLook): number {
  return faceOf(look).line * look.size * (look.raised ? RAISED : 1)
}

/** What has been put on a line, or waits to be. */
interface Filling {
  width: number
  /** Of its text and of its pictures. */
  text: number
  picture: number
  bookmarks: string[]
  notes: string[]
}

function nothing(): Filling {
  return { width: 0, text: 0, picture: 0, bookmarks: [], notes: [] }
}

class LineSetter {
  readonly #look: ParagraphLook
  readonly #mark: RunLook
  readonly #limit: number
  readonly #lines: Line[] = []
  /** Where the text of the line ends, and the spaces behind it. */
  #end: number
  #spaces = 0
  #empty = true
  #line = nothing()
  #word = nothing()

  constructor(look: ParagraphLook, mark: RunLook, width: number) {
    this.#look = look
    this.#mark = mark
    this.#limit = width - look.right
    // The number of a list item stands in what hangs.
    this.#end = look.left + (look.listed ? 0 : look.first)
  }

  add(item: Item, items: readonly Item[], at: number): void {
    if (item.kind === 'text') this.#addText(item.text, item.look)
    else if (item.kind === 'bookmark') this.#word.bookmarks.push(item.name)
    else if (item.kind === 'note') this.#word.notes.push(item.name)
    else if (item.kind === 'picture') this.#addPicture(item)
    else {
      this.#place()
      if (item.kind === 'break') this.#endLine()
      else this.#tab(items, at)
    }
  }

  finish(): readonly Line[] {
    this.#place()
    this.#endLine()
    return this.#lines
  }

  #addText(text: string, look: RunLook): void {
    const height = heightOf(look)
    for (const [token] of text.matchAll(TOKEN)) {
      if (token.startsWith(' ')) {
        this.#place()
        this.#spaces += widthOf(token, look)
        this.#line.text = Math.max(this.#line.text, height)
        continue
      }
      const pieces = MAY_BREAK.test(token) ? token.split(BREAK) : [token]
      pieces.forEach((piece, at) => {
        if (at > 0) this.#place()
        this.#word.width += widthOf(piece, look)
        this.#word.text = Math.max(this.#word.text, height)
      })
    }
  }

  #addPicture({ width, height }: { readonly width: number; readonly height: number }): void {
    this.#word.width += width
    this.#word.picture = Math.max(this.#word.picture, height + faceOf(this.#mark).descent * this.#mark.size)
  }

  /** Puts the word that waits on the line, or on the next where it does not fit. */
  #place(): void {
    const word = this.#word
    if (!this.#empty && word.width > 0 && this.#end + this.#spaces + word.width > this.#limit + TOLERANCE) this.#endLine()
    this.#end += this.#spaces
    this.#spaces = 0
    this.#line.bookmarks.push(...word.bookmarks)
    let left = word.width
    // Longer than a line: broken wherever the line ends.
    while (this.#end + left > this.#limit + TOLERANCE && left > 0 && this.#limit - this.#look.left > this.#mark.size) {
      const fits = Math.max(0, this.#limit - this.#end)
      left -= fits
      this.#line.text = Math.max(this.#line.text, word.text)
      this.#endLine()
    }
    this.#end += left
    if (word.width > 0) this.#empty = false
    this.#line.text = Math.max(this.#line.text, word.text)
    this.#line.picture = Math.max(this.#line.picture, word.picture)
    this.#line.notes.push(...word.notes)
    this.#word = nothing()
  }

  #tab(items: readonly Item[], at: number): void {
    const from = this.#end + this.#spaces
    const { tabs, left, first } = this.#look
    const hanging = first < 0 && from < left - TOLERANCE ? [{ at: left, right: false }] : []
    const stop = [...hanging, ...tabs].find((one) => one.at > from + TOLERANCE)
    if (stop === undefined) this.#end = (Math.floor(from / DEFAULT_STOP + TOLERANCE) + 1) * DEFAULT_STOP
    else this.#end = stop.right ? Math.max(from, stop.at - widthUpToTab(items, at + 1)) : stop.at
    this.#spaces = 0
    this.#empty = false
  }

  #endLine(): void {
    const { text, picture, bookmarks, notes } = this.#line
    const single = text > 0 || picture > 0 ? text : heightOf(this.#mark)
    const spaced = single * this.#look.lines
    this.#lines.push({ height: Math.max(spaced, picture), hangs: Math.max(0, spaced - Math.max(single, picture)), bookmarks, notes })
    this.#line = nothing()
    this.#end = this.#look.left
    this.#spaces = 0
    this.#empty = true
  }
}

function widthUpToTab(items: readonly Item[], from: number): number {
  let width = 0
  for (const item of items.slice(from)) {
    if (item.kind === 'tab' || item.kind === 'break') break
    if (item.kind === 'text') width += widthOf(item.text, item.look)
  }
  return width
}
