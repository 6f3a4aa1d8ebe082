/** Sections of a document tree as stretches of pages by orientation, under a title. */
import type { DocumentTree, Fact, Inline, Section, TitleBlock } from '#contract/document-tree.ts'
import type { Orientation } from '../page.ts'
import { bodyInlines, footnoteMarks } from '../tree-walk.ts'
import { blocksXml } from './blocks.ts'
import type { PageTexts } from './furniture.ts'
import { plainXml } from './inlines.ts'
import { factXml, headingXml, paragraphXml } from './paragraphs.ts'
import type { Sheets } from './sheets.ts'
import { PARAGRAPH_STYLE } from './style-names.ts'
import type { NoteMarks, Writing } from './writing.ts'

/** Footnotes that Word would number otherwise than the tree does. */
export class FootnoteOrderError extends Error {
  constructor(expected: number, found: number) {
    super(`Footnotes must be first marked in the order 1, 2, 3 …: note ${found} stands where note ${expected} belongs.`)
    this.name = 'FootnoteOrderError'
  }
}

/** The marks of a tree's notes, none of them written yet. @throws FootnoteOrderError */
export function noteMarksOf(tree: DocumentTree): NoteMarks {
  const counts = footnoteMarks(tree)
  const firstMarks = [...counts.keys()]
  for (let at = 0; at < Math.max(firstMarks.length, tree.footnotes.length); at++) {
    const found = firstMarks[at] ?? 0
    if (found !== at + 1 || found > tree.footnotes.length) throw new FootnoteOrderError(at + 1, found)
  }
  return { counts, seen: new Set(), shift: 0 }
}

export interface Stretch {
  readonly sections: readonly Section[]
  /** Goes before the first section; ends in a paragraph where it is not empty. */
  readonly opening: readonly string[]
  readonly texts: PageTexts
  /** The first page goes without the running head. */
  readonly first: boolean
}

/** Neighbouring sections on the same kind of sheet share one section of Word, so that text flows on. */
export function stretchSheets({ sections, opening, texts, first }: Stretch, writing: Writing): readonly Sheets[] {
  const stretches: { orientation: Orientation; chunks: string[] }[] = []
  sections.forEach((section, at) => {
    let last = stretches.at(-1)
    if (last === undefined || last.orientation !== section.orientation) {
      last = { orientation: section.orientation, chunks: at === 0 ? [...opening] : [] }
      stretches.push(last)
    }
    const newPage = section.newPage === true && last.chunks.length > 0
    last.chunks.push(...sectionXml(section, newPage, writing))
  })
  if (stretches.length === 0) stretches.push({ orientation: 'portrait', chunks: [...opening] })
  return stretches.map((stretch, at) => ({ ...stretch, texts, opening: first && at === 0 }))
}

function sectionXml({ id, heading, blocks, orientation }: Section, newPage: boolean, writing: Writing): readonly string[] {
  const title = headingXml(writing.sectionLevel, heading, writing.bookmarks.find(id), writing, newPage)
  return [title, ...blocksXml(blocks, orientation, writing)]
}

/** Kind, title, For and From and Date, at the head of a document of its own. */
export function titleBlockXml({ kind, title, facts }: TitleBlock, writing: Writing): readonly string[] {
  return [paragraphXml(PARAGRAPH_STYLE.kind, plainXml(kind)), paragraphXml(PARAGRAPH_STYLE.title, plainXml(title)), ...titleFactsXml(facts, writing)]
}

export function titleFactsXml(facts: readonly Fact[], writing: Writing): readonly string[] {
  return facts.map((fact) => factXml(fact, PARAGRAPH_STYLE.titleFact, writing))
}

/** Ids that links inside the document lead to. */
export function linkTargets(tree: DocumentTree): ReadonlySet<string> {
  const targets = new Set<string>()
  const note = (inline: Inline) => {
    if (inline.kind === 'link' && inline.href.startsWith('#')) targets.add(inline.href.slice(1))
  }
  for (const inline of bodyInlines(tree)) note(inline)
  for (const { runs } of tree.footnotes) runs.forEach(note)
  return targets
}
