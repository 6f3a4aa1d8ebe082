/**
 * A document tree as one flow of items in reading order, grouped into stretches that begin a page. An item falls into
 * parts (rows, list items, lines) between which a page may end.
 */
import type { Block, Book, DocumentTree, Inline, Panel, Section, TitleBlock } from '#contract/document-tree.ts'

export type Orientation = Section['orientation']

export interface ContentsEntry {
  readonly level: 1 | 2
  readonly text: string
  readonly target: string
}

type IndexEntry = NonNullable<Book['index']>['entries'][number]

export type FlowItem =
  | { readonly kind: 'title'; readonly look: 'document' | 'cover' | 'part'; readonly id?: string; readonly title: TitleBlock; readonly mark: string }
  | { readonly kind: 'section'; readonly id: string; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'contents-heading'; readonly text: string }
  | { readonly kind: 'contents'; readonly entries: readonly ContentsEntry[] }
  | { readonly kind: 'index'; readonly entries: readonly IndexEntry[] }
  | BlockItem

export interface BlockItem {
  readonly kind: 'block'
  readonly block: Block
  /** Of a table or figure: its number in the document. */
  readonly number?: number
  /** Of a list: the number of its first item. */
  readonly start?: number
  /** Goes on from the page before. */
  readonly continued?: true
  /** Begins within a line that a page broke: no bullet, no portion mark before it. */
  readonly within?: true
}

/** Pages of one orientation and one running head; begins at the top of a page. */
export interface Stretch {
  readonly orientation: Orientation
  /** On the right of the running head. */
  readonly head: string
  /** The first page bears the letterhead and no running head. */
  readonly opening: boolean
  readonly items: readonly FlowItem[]
}

export const INDEX_ID = 'index of the book'

/** The document as it is read from the first page to the last. */
export function flowOf(tree: DocumentTree): readonly Stretch[] {
  const counters = { table: 0, figure: 0 }
  const head = tree.runningHead.right
  if (!tree.book) {
    const title: FlowItem = { kind: 'title', look: 'document', title: tree.titleBlock, mark: '' }
    return stretches(tree.sections, [title], { head, level: 1, opening: true }, counters)
  }
  return [...cover(tree, tree.book), ...stretches(tree.sections, [], { head, level: 1, opening: false }, counters), ...bound(tree.book, counters)]
}

type Counters = { table: number; figure: number }

function cover(tree: DocumentTree, book: Book): readonly Stretch[] {
  const common = { orientation: 'portrait', head: tree.runningHead.right } as const
  const first: Stretch = { ...common, opening: true, items: [{ kind: 'title', look: 'cover', title: tree.titleBlock, mark: '' }] }
  if (book.contents === null) return [first]
  return [first, { ...common, opening: false, items: [{ kind: 'contents-heading', text: book.contents }, { kind: 'contents', entries: contentsOf(tree, book) }] }]
}

function contentsOf({ sections }: DocumentTree, { parts, index }: Book): readonly ContentsEntry[] {
  const entry = (level: 1 | 2) => ({ id, heading }: Section): ContentsEntry => ({ level, text: heading, target: id })
  return [
    ...sections.map(entry(1)),
    ...parts.flatMap((part) => [{ level: 1, text: part.titleBlock.title, target: part.id } as const, ...part.sections.map(entry(2))]),
    ...(index === null ? [] : [{ level: 1, text: index.heading, target: INDEX_ID } as const]),
  ]
}

function bound({ parts, index }: Book, counters: Counters): readonly Stretch[] {
  const chapters = parts.flatMap(({ id, titleBlock, sections, mark }) =>
    stretches(sections, [{ kind: 'title', look: 'part', id, title: titleBlock, mark }], { head: titleBlock.title, level: 2, opening: false }, counters),
  )
  if (index === null) return chapters
  const items: readonly FlowItem[] = [{ kind: 'section', id: INDEX_ID, level: 1, text: index.heading }, { kind: 'index', entries: index.entries }]
  return [...chapters, { orientation: 'portrait', head: index.heading, opening: false, items }]
}

interface Setting {
  readonly head: string
  readonly level: 1 | 2
  readonly opening: boolean
}

/** Neighbouring sections on the same kind of sheet flow on, unless one asks for a new page. */
function stretches(sections: readonly Section[], title: readonly FlowItem[], { head, level, opening }: Setting, counters: Counters): readonly Stretch[] {
  const made: { orientation: Orientation; items: FlowItem[] }[] = []
  for (const section of sections) {
    const last = made.at(-1)
    const items = sectionItems(section, level, counters)
    if (last === undefined) made.push({ orientation: section.orientation, items: [...title, ...items] })
    else if (last.orientation !== section.orientation || section.newPage) made.push({ orientation: section.orientation, items })
    else last.items.push(...items)
  }
  if (made.length === 0 && title.length > 0) made.push({ orientation: 'portrait', items: [...title] })
  return made.map((stretch, at) => ({ ...stretch, head, opening: opening && at === 0 }))
}

function sectionItems({ id, heading, blocks }: Section, level: 1 | 2, counters: Counters): FlowItem[] {
  return [{ kind: 'section', id, level, text: heading }, ...blocks.map((block) => blockItem(block, level, counters))]
}

/** In a book everything below a part stands one level lower than it says. */
function blockItem(block: Block, level: 1 | 2, counters: Counters): BlockItem {
  if (block.kind === 'table') return { kind: 'block', block, ...(block.caption === null ? {} : { number: ++counters.table }) }
  if (block.kind === 'figure') return { kind: 'block', block, number: ++counters.figure }
  if (block.kind === 'heading' && level === 2) return { kind: 'block', block: { ...block, level: 3 } }
  return { kind: 'block', block }
}

/** The lines of a panel, its facts one by one. */
export function panelLines({ blocks }: Panel): Panel['blocks'] {
  return blocks.flatMap((block): Panel['blocks'] => (block.kind === 'facts' ? block.rows.map((row) => ({ kind: 'facts', rows: [row] })) : [block]))
}

/** How many parts an item falls into; a figure, a heading, a paragraph is one. */
export function partCount(item: FlowItem): number {
  if (item.kind === 'contents' || item.kind === 'index') return item.entries.length
  if (item.kind !== 'block') return 1
  const { block } = item
  switch (block.kind) {
    case 'list':
      return block.items.length
    case 'facts':
      return block.rows.length
    case 'panel':
      return panelLines(block).length
    case 'table':
      return Math.max(1, block.rows.length)
    default:
      return 1
  }
}

/** The inlines of one part, one entry a stretch of running text (a table row has one for each paragraph of its cells). */
export function linesOf(item: FlowItem, part: number): readonly (readonly Inline[])[] {
  if (item.kind === 'title') return item.title.facts.map(({ runs }) => runs)
  if (item.kind !== 'block') return []
  const { block } = item
  switch (block.kind) {
    case 'paragraph':
      return [block.runs]
    case 'list':
      return [block.items[part]?.runs ?? []]
    case 'facts':
      return [block.rows[part]?.runs ?? []]
    case 'panel': {
      const line = panelLines(block)[part]
      if (line === undefined) return []
      return line.kind === 'facts' ? line.rows.map(({ runs }) => runs) : [line.runs]
    }
    case 'table':
      return (block.rows[part]?.cells ?? []).flatMap(({ paragraphs }) => paragraphs)
    case 'heading':
    case 'figure':
      return []
  }
}
