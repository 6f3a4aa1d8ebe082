/** Walks a document tree in reading order. */
import type { Block, DocumentTree, Inline, Part, Section } from '#contract/document-tree.ts'

/** Every inline of the body in the order it is read and printed; footnotes are not part of the body. */
export function* bodyInlines(tree: DocumentTree): Generator<Inline> {
  yield* partInlines(tree)
  for (const part of tree.book?.parts ?? []) yield* partInlines(part)
}

/** Every inline of one part of a book, or of what stands before its parts. */
export function* partInlines({ titleBlock, sections }: Pick<Part, 'titleBlock' | 'sections'>): Generator<Inline> {
  for (const fact of titleBlock.facts) yield* fact.runs
  yield* sectionInlines(sections)
}

function* sectionInlines(sections: readonly Section[]): Generator<Inline> {
  for (const { blocks } of sections) {
    for (const block of blocks) yield* blockInlines(block)
  }
}

function* blockInlines(block: Block): Generator<Inline> {
  switch (block.kind) {
    case 'paragraph':
      yield* block.runs
      return
    case 'list':
      for (const item of block.items) yield* item.runs
      return
    case 'facts':
      for (const row of block.rows) yield* row.runs
      return
    case 'panel':
      for (const inner of block.blocks) yield* blockInlines(inner)
      return
    case 'table':
      for (const row of block.rows) {
        for (const cell of row.cells) {
          for (const paragraph of cell.paragraphs) yield* paragraph
        }
      }
      return
    case 'heading':
    case 'figure':
  }
}

/** How often each footnote is marked, by number, in the order of first marks. */
export function footnoteMarks(tree: DocumentTree): ReadonlyMap<number, number> {
  const marks = new Map<number, number>()
  for (const inline of bodyInlines(tree)) {
    if (inline.kind === 'footnote') marks.set(inline.number, (marks.get(inline.number) ?? 0) + 1)
  }
  return marks
}
