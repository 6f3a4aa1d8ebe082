/** The notes at the foot of a page: what room they take, and what of the last one goes on to the next page. Points. */
import { leastLines, linesHeight, roomBetween, setBlocks, stackHeight } from './heights.ts'
import type { SetBlock } from './heights.ts'
import type { Paragraph } from './reading.ts'

const TOLERANCE = 0.01

interface Note {
  /** All of it, without the room behind it. */
  readonly height: number
  /** What must stand on the page of its mark. */
  readonly least: number
  readonly before: number
  readonly after: number
}

export class NoteArea {
  readonly #sources: ReadonlyMap<string, readonly Paragraph[]>
  readonly #separator: readonly Paragraph[]
  readonly #set = new Map<string, Note>()
  #width = 0
  #separatorHeight = 0
  /** Of the notes on the page, without the separator. */
  #filled = 0
  #room = 0

  constructor(sources: ReadonlyMap<string, readonly Paragraph[]>, separator: readonly Paragraph[]) {
    this.#sources = sources
    this.#separator = separator
  }

  /** For pages whose text is so wide. */
  begin(width: number): void {
    if (width === this.#width) return
    this.#width = width
    this.#set.clear()
    this.#separatorHeight = stackHeight(setBlocks(this.#separator, width))
  }

  get isEmpty(): boolean {
    return this.#filled === 0
  }

  /** All of the page's notes and the line above them. */
  get height(): number {
    return this.#heightWith([], false)
  }

  /** The height with these notes too, of the last of them only what must be there. */
  leastWith(names: readonly string[]): number {
    return this.#heightWith(names, true)
  }

  /** Puts notes on the page; what does not fit in `most` is carried to the next, of a note kept together all. Returns what is carried. */
  add(names: readonly string[], most: number): number {
    let carried = 0
    for (const name of names) {
      const note = this.#note(name)
      const over = this.#heightWith([name], false) - most
      if (carried > 0 || (over > TOLERANCE && note.least === note.height)) {
        carried += note.height
        continue
      }
      this.#fill(note)
      carried = Math.max(0, over)
      this.#filled -= carried
    }
    return carried
  }

  /** Begins a page with what the last one carried over. */
  turn(carried: number): void {
    this.#filled = carried
    this.#room = 0
  }

  #heightWith(names: readonly string[], least: boolean): number {
    let filled = this.#filled
    let room = this.#room
    names.forEach((name, at) => {
      const note = this.#note(name)
      filled += (filled > 0 ? roomBetween(room, note.before) : 0) + (least && at === names.length - 1 ? note.least : note.height)
      room = note.after
    })
    return filled === 0 ? 0 : this.#separatorHeight + filled
  }

  #fill({ height, before, after }: Note): void {
    this.#filled += (this.#filled > 0 ? roomBetween(this.#room, before) : 0) + height
    this.#room = after
  }

  #note(name: string): Note {
    const known = this.#set.get(name) ?? noteOf(setBlocks(this.#sources.get(name) ?? [], this.#width))
    this.#set.set(name, known)
    return known
  }
}

function noteOf(blocks: readonly SetBlock[]): Note {
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (first?.kind !== 'paragraph' || last?.kind !== 'paragraph') return { height: 0, least: 0, before: 0, after: 0 }
  const { before } = first.look
  const { after } = last.look
  return { height: stackHeight(blocks) - before - after, least: linesHeight(first.lines.slice(0, leastLines(first))), before, after }
}
