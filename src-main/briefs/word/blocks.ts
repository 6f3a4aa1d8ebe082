/** Blocks of the tree as paragraphs and tables of Word. */
import { HeadingLevel, ImageRun, Paragraph, SimpleField, Tab, TextRun } from 'docx'
import type { FileChild, IParagraphOptions, ParagraphChild } from 'docx'
import type { Block, Fact, Figure, Panel, Paragraph as TreeParagraph, Sourced } from '#contract/document-tree.ts'
import { clean, inlineRuns, plainRuns, readsRightToLeft } from './inlines.ts'
import type { NoteMarks } from './inlines.ts'
import { BULLETS, NUMBERS } from './numbering.ts'
import { CHARACTER_STYLE, PARAGRAPH_STYLE } from './style-names.ts'
import { wordTable } from './tables.ts'

/** Draws an SVG as PNG for readers that do not show SVG; `width` in pixels. */
export type Rasterise = (svg: string, width: number) => Uint8Array

/** What the blocks of one document share while it is being written. */
export interface Writing {
  readonly notes: NoteMarks
  readonly rasterise: Rasterise | undefined
  /** Counts of what is numbered: lists, captioned tables and figures. */
  readonly counters: { lists: number; tables: number; figures: number }
}

/** A figure in the tree, and nobody to draw its fallback picture. */
export class NoRasteriserError extends Error {
  constructor() {
    super('The document holds a figure, and no way to draw it was given.')
    this.name = 'NoRasteriserError'
  }
}

const PIXELS_PER_MM = 96 / 25.4
/** Fallback pictures are drawn at 288 dpi. */
const FALLBACK_SCALE = 3

export function wordBlocks(blocks: readonly Block[], writing: Writing): FileChild[] {
  return blocks.flatMap((block, at) => {
    const made = wordBlock(block, writing)
    const next = blocks[at + 1]
    const needsEnd = block.kind === 'table' && (next === undefined || next.kind === 'table')
    return needsEnd ? [...made, new Paragraph({ style: PARAGRAPH_STYLE.tableEnd })] : made
  })
}

function wordBlock(block: Block, writing: Writing): FileChild[] {
  const { notes, counters } = writing
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block.look === 'note' ? PARAGRAPH_STYLE.note : undefined, block, notes)]
    case 'heading':
      return [heading(block.level, block.text)]
    case 'facts':
      return block.rows.map((row) => factParagraph(row, PARAGRAPH_STYLE.fact, notes))
    case 'panel':
      return panel(block, notes)
    case 'list': {
      const reference = block.marker === 'bullet' ? BULLETS : NUMBERS
      const style = block.marker === 'bullet' ? PARAGRAPH_STYLE.bullet : PARAGRAPH_STYLE.number
      const instance = counters.lists++
      return block.items.map((item) => paragraph(style, item, notes, { numbering: { reference, level: 0, instance, custom: true } }))
    }
    case 'table': {
      const caption = block.caption === null ? [] : [captionParagraph('Table', ++counters.tables, block.caption)]
      return [...caption, wordTable(block, notes)]
    }
    case 'figure':
      return figure(block, writing)
  }
}

/** Section headings are level 1. */
export function heading(level: 1 | 2 | 3, text: string): Paragraph {
  const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
  return new Paragraph({ heading: levels[level], children: plainRuns(text) })
}

/** Label, tab, text: the style's hanging indent makes the column. */
export function factParagraph(fact: Fact, style: string, notes: NoteMarks, extra: IParagraphOptions = {}): Paragraph {
  const label = new TextRun({ style: CHARACTER_STYLE.label, children: [clean(fact.label)] })
  return new Paragraph({
    style,
    ...extra,
    children: [label, new TextRun({ children: [new Tab()] }), ...portionRun(fact), ...inlineRuns(fact.runs, notes)],
  })
}

/** A panel stays on one page: each of its paragraphs is kept with the next. */
function panel({ look, blocks }: Panel, notes: NoteMarks): Paragraph[] {
  const style = look === 'ours' ? PARAGRAPH_STYLE.ours : PARAGRAPH_STYLE.bottomLine
  const lines = blocks.flatMap((block): readonly (Fact | TreeParagraph)[] => (block.kind === 'facts' ? block.rows : [block]))
  return lines.map((line, at) => {
    const extra = at < lines.length - 1 ? { keepNext: true } : {}
    return 'label' in line ? factParagraph(line, style, notes, extra) : paragraph(style, line, notes, extra)
  })
}

function paragraph(
  style: string | undefined,
  source: Pick<TreeParagraph, 'runs'> & Sourced,
  notes: NoteMarks,
  extra: IParagraphOptions = {},
): Paragraph {
  const children: ParagraphChild[] = [...portionRun(source), ...inlineRuns(source.runs, notes)]
  return new Paragraph({
    ...(style === undefined ? {} : { style }),
    ...(readsRightToLeft(source.runs) ? { bidirectional: true } : {}),
    ...extra,
    children,
  })
}

function portionRun({ portion }: Sourced): TextRun[] {
  return portion === undefined ? [] : [new TextRun({ text: `${clean(portion)} `, style: CHARACTER_STYLE.label })]
}

/** "Table 1. …" with a real sequence field whose number is already in it. */
function captionParagraph(label: 'Table' | 'Figure', number: number, text: string): Paragraph {
  return new Paragraph({
    style: PARAGRAPH_STYLE.caption,
    children: [new TextRun(`${label} `), new SimpleField(`SEQ ${label} \\* ARABIC`, String(number)), ...plainRuns(`. ${text}`)],
  })
}

function figure({ svg, widthMm, heightMm, alt, caption }: Figure, { rasterise, counters }: Writing): Paragraph[] {
  if (rasterise === undefined) throw new NoRasteriserError()
  const width = Math.round(widthMm * PIXELS_PER_MM)
  const height = Math.round(heightMm * PIXELS_PER_MM)
  const number = ++counters.figures
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(clean(svg), 'utf8'),
    fallback: { type: 'png', data: rasterise(svg, width * FALLBACK_SCALE) },
    transformation: { width, height },
    altText: { name: `Figure ${number}`, description: clean(alt) },
  })
  const title = caption === null ? [] : [captionParagraph('Figure', number, caption)]
  return [...title, new Paragraph({ style: PARAGRAPH_STYLE.figure, children: [image] })]
}
