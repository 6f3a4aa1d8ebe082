/** A document tree as a document of `docx`: title block, sections, footnotes and page furniture. */
import { Document, PageOrientation, Paragraph, Tab, TextRun } from 'docx'
import type { FileChild, ISectionOptions } from 'docx'
import type { DocumentTree, Section } from '#contract/document-tree.ts'
import { MARGINS, sheet } from '../page.ts'
import type { Orientation } from '../page.ts'
import { footnoteMarks } from '../tree-walk.ts'
import { factParagraph, heading, wordBlocks } from './blocks.ts'
import type { Rasterise, Writing } from './blocks.ts'
import { furniture } from './furniture.ts'
import { inlineRuns, plainRuns } from './inlines.ts'
import { NUMBERING } from './numbering.ts'
import { PARAGRAPH_STYLE } from './style-names.ts'

/** Footnotes that Word would number otherwise than the tree does. */
export class FootnoteOrderError extends Error {
  constructor(expected: number, found: number) {
    super(`Footnotes must be first marked in the order 1, 2, 3 …: note ${found} stands where note ${expected} belongs.`)
    this.name = 'FootnoteOrderError'
  }
}

/**
 * @throws FootnoteOrderError where a note is marked out of order, missing or never marked.
 * @throws NoRasteriserError where the tree holds a figure and `rasterise` is missing.
 */
export function wordDocument(tree: DocumentTree, rasterise: Rasterise | undefined): Document {
  const counts = footnoteMarks(tree)
  checkNotes([...counts.keys()], tree.footnotes.length)
  const writing: Writing = { notes: { counts, seen: new Set() }, rasterise, counters: { lists: 0, tables: 0, figures: 0 } }
  const opening = titleBlock(tree, writing)
  const sections = runsOfOrientation(tree.sections).map(({ orientation, sections: group }, at) =>
    wordSection(tree, orientation, at === 0, [
      ...(at === 0 ? opening : []),
      ...group.flatMap(({ heading: text, blocks }) => [heading(1, text), ...wordBlocks(blocks, writing)]),
    ]),
  )
  return new Document({
    numbering: NUMBERING,
    footnotes: footnotes(tree, writing),
    sections: sections.length > 0 ? sections : [wordSection(tree, 'portrait', true, opening)],
  })
}

function checkNotes(firstMarks: readonly number[], notes: number): void {
  for (let at = 0; at < Math.max(firstMarks.length, notes); at++) {
    const found = firstMarks[at] ?? 0
    if (found !== at + 1 || found > notes) throw new FootnoteOrderError(at + 1, found)
  }
}

function titleBlock({ titleBlock: block }: DocumentTree, { notes }: Writing): Paragraph[] {
  return [
    new Paragraph({ style: PARAGRAPH_STYLE.kind, children: plainRuns(block.kind) }),
    new Paragraph({ style: PARAGRAPH_STYLE.title, children: plainRuns(block.title) }),
    ...block.facts.map((fact) => factParagraph(fact, PARAGRAPH_STYLE.titleFact, notes)),
  ]
}

/** Neighbouring sections on the same kind of sheet share one section of Word, so that text flows on. */
function runsOfOrientation(sections: readonly Section[]): readonly { orientation: Orientation; sections: Section[] }[] {
  const runs: { orientation: Orientation; sections: Section[] }[] = []
  for (const section of sections) {
    const last = runs.at(-1)
    if (last?.orientation === section.orientation) last.sections.push(section)
    else runs.push({ orientation: section.orientation, sections: [section] })
  }
  return runs
}

function wordSection(tree: DocumentTree, orientation: Orientation, first: boolean, children: readonly FileChild[]): ISectionOptions {
  // docx turns the sheet itself: it wants the portrait sizes whatever the orientation.
  const { width, height } = sheet(tree.paper, 'portrait')
  return {
    ...furniture(tree, orientation),
    properties: {
      titlePage: first,
      page: {
        size: { width, height, orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: {
          top: MARGINS.top,
          bottom: MARGINS.bottom,
          left: MARGINS.side,
          right: MARGINS.side,
          header: MARGINS.furniture,
          footer: MARGINS.furniture,
        },
      },
    },
    children,
  }
}

function footnotes({ footnotes: notes }: DocumentTree, writing: Writing): Record<string, { readonly children: Paragraph[] }> {
  return Object.fromEntries(
    notes.map(({ runs }, at) => [
      String(at + 1),
      {
        children: [
          new Paragraph({
            style: PARAGRAPH_STYLE.footnote,
            children: [new TextRun({ children: [new Tab()] }), ...inlineRuns(runs, writing.notes)],
          }),
        ],
      },
    ]),
  )
}
