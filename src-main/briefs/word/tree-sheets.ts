/** A document tree as stretches of pages: title block, sections by orientation. */
import type { DocumentTree, Inline, Section } from '#contract/document-tree.ts'
import type { Orientation } from '../page.ts'
import { bodyInlines, footnoteMarks } from '../tree-walk.ts'
import { blocksXml } from './blocks.ts'
import { plainXml } from './inlines.ts'
import { factXml, headingXml, paragraphXml } from './paragraphs.ts'
import type { PageTexts } from './furniture.ts'
import type { Sheets } from './sheets.ts'
import { PARAGRAPH_STYLE } from './style-names.ts'
import type { Writing } from './writing.ts'

/** Footnotes that Word would number otherwise than the tree does. */
export class FootnoteOrderError extends Error {
  constructor(expected: number, found: number) {
    super(`Footnotes must be first marked in the order 1, 2, 3 …: note ${found} stands where note ${expected} belongs.`)
    this.name = 'FootnoteOrderError'
  }
}

/** Sets the count of notes for the tree that is written next. @throws FootnoteOrderError */
export function beginNotes(tree: DocumentTree, before: number, writing: Writing): void {
  const counts = footnoteMarks(tree)
  const firstMarks = [...counts.keys()]
  for (let at = 0; at < Math.max(firstMarks.length, tree.footnotes.length); at++) {
    const found = firstMarks[at] ?? 0
    if (found !== at + 1 || found > tree.footnotes.length) throw new FootnoteOrderError(at + 1, found)
  }
  writing.notes = { counts, seen: new Set(), before }
}

export interface Opening {
  /** Goes before the first section. */
  readonly chunks: readonly string[]
  readonly texts: PageTexts
  /** The first page goes without the running head. */
  readonly opening: boolean
  /** Which sections get a bookmark. */
  readonly marked: 'all' | 'linked'
}

/** `beginNotes` first. */
export function treeSheets(tree: DocumentTree, { chunks, texts, opening, marked }: Opening, writing: Writing): readonly Sheets[] {
  const wanted = marked === 'all' ? null : linkTargets(tree)
  const names = tree.sections.map(({ id }, at) => (wanted === null || wanted.has(id) ? writing.bookmarks.declare(id, `s${at}`) : undefined))
  const stretches: { orientation: Orientation; chunks: string[] }[] = []
  tree.sections.forEach((section, at) => {
    let last = stretches.at(-1)
    if (last === undefined || last.orientation !== section.orientation) {
      last = { orientation: section.orientation, chunks: at === 0 ? [...chunks] : [] }
      stretches.push(last)
    }
    const newPage = section.newPage === true && last.chunks.length > 0
    last.chunks.push(...sectionXml(section, names[at], newPage, writing))
  })
  if (stretches.length === 0) stretches.push({ orientation: 'portrait', chunks: [...chunks] })
  return stretches.map((stretch, at) => ({ ...stretch, texts, opening: opening && at === 0 }))
}

function sectionXml({ heading, blocks, orientation }: Section, bookmark: string | undefined, newPage: boolean, writing: Writing): readonly string[] {
  return [headingXml(writing.sectionLevel, heading, bookmark, writing, newPage), ...blocksXml(blocks, orientation, writing)]
}

/** Kind, title, For and From and Date, at the head of a document of its own. */
export function titleBlockXml({ titleBlock: block }: DocumentTree, writing: Writing): readonly string[] {
  return [
    paragraphXml(PARAGRAPH_STYLE.kind, plainXml(block.kind)),
    paragraphXml(PARAGRAPH_STYLE.title, plainXml(block.title)),
    ...block.facts.map((fact) => factXml(fact, PARAGRAPH_STYLE.titleFact, writing)),
  ]
}

function linkTargets(tree: DocumentTree): ReadonlySet<string> {
  const targets = new Set<string>()
  const note = (inline: Inline) => {
    if (inline.kind === 'link' && inline.href.startsWith('#')) targets.add(inline.href.slice(1))
  }
  for (const inline of bodyInlines(tree)) note(inline)
  for (const { runs } of tree.footnotes) runs.forEach(note)
  return targets
}
