/** Marks in a finished tree what rests on something new since the last export, and sums it up on a page of its own. */
import type { Block, Cell, DocumentTree, Inline, ListItem, Row, Section, Sourced } from '#contract/document-tree.ts'
import { longDate } from '#domain/calendar.ts'
import { textRuns } from '../text-runs.ts'
import { paragraph, section } from './drafting.ts'
import { abridged, counted } from './phrases.ts'

export interface ChangedSince {
  /** ISO day of the last export. */
  readonly day: string
  /** Ids of statements that are new or other than they were. */
  readonly statements: ReadonlySet<string>
  /** Ids of issues whose line of ours is. */
  readonly lines: ReadonlySet<string>
  /** Statements that counted then and are gone or rejected now. */
  readonly dropped: number
}

const LINE_LENGTH = 160

/** The tree with its changed lines marked; with `summary` a first section that names them. */
export function withChangeMarks(tree: DocumentTree, changed: ChangedSince, summary: boolean): DocumentTree {
  const sections = tree.sections.map((one) => ({ ...one, blocks: one.blocks.map((block) => markedBlock(block, changed)) }))
  return { ...tree, sections: summary ? [summarySection(sections, changed), ...sections] : sections }
}

function isChanged({ evidence = [], line }: Sourced, { statements, lines }: ChangedSince): boolean {
  return evidence.some((id) => statements.has(id)) || (line !== undefined && lines.has(line))
}

function marked<T extends Sourced>(line: T, changed: ChangedSince): T {
  return isChanged(line, changed) ? { ...line, changed: true } : line
}

/** The bottom line rests on everything, so a mark on it would say nothing. */
function markedBlock(block: Block, changed: ChangedSince): Block {
  switch (block.kind) {
    case 'paragraph':
      return marked(block, changed)
    case 'list':
      return { ...block, items: block.items.map((item) => marked(item, changed)) }
    case 'facts':
      return { ...block, rows: block.rows.map((row) => marked(row, changed)) }
    case 'table':
      return { ...block, rows: block.rows.map(({ cells }) => ({ cells: cells.map((cell) => marked(cell, changed)) })) }
    case 'panel':
      if (block.look === 'bottom-line') return block
      return { ...block, blocks: block.blocks.map((inner) => (inner.kind === 'facts' ? { ...inner, rows: inner.rows.map((row) => marked(row, changed)) } : marked(inner, changed))) }
    case 'heading':
    case 'figure':
      return block
  }
}

function summarySection(sections: readonly Section[], { day, dropped }: ChangedSince): Section {
  const heading = `Changed since the issue of ${longDate(day)}`
  const items = sections.flatMap(({ heading: where, blocks }) => [...new Set(blocks.flatMap(changedLines))].map((text): ListItem => ({ runs: [...textRuns(`${where}: `, { strong: true }), ...textRuns(text)] })))
  const gone = dropped === 0 ? [] : [paragraph(`${counted(dropped, 'statement')} that stood behind the last issue ${dropped === 1 ? 'is' : 'are'} no longer on record.`)]
  if (items.length === 0) return section('since-last', heading, gone.length > 0 ? gone : [paragraph('No line has changed.')])
  return section('since-last', heading, [{ kind: 'list', marker: 'bullet', items }, ...gone])
}

function changedLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return block.changed ? [lineText(block.runs)] : []
    case 'list':
      return block.items.flatMap((item) => (item.changed ? [lineText(item.runs)] : []))
    case 'facts':
      return block.rows.flatMap((row) => (row.changed ? [`${row.label}: ${lineText(row.runs)}`] : []))
    case 'table':
      return block.rows.flatMap(changedRow)
    case 'panel':
      return block.blocks.flatMap(changedLines)
    case 'heading':
    case 'figure':
      return []
  }
}

/** Named by its first cell, told by the cell that changed. */
function changedRow({ cells }: Row): readonly string[] {
  const [first] = cells
  const cell = cells.find(({ changed }) => changed)
  if (first === undefined || cell === undefined) return []
  return [abridged([cellText(first), ...(cell === first ? [] : [cellText(cell)])].join(': '), LINE_LENGTH)]
}

function cellText({ paragraphs }: Cell): string {
  return paragraphs.map(plainText).join(', ')
}

function lineText(runs: readonly Inline[]): string {
  return abridged(plainText(runs), LINE_LENGTH)
}

/** The words without the marks of footnotes. */
function plainText(runs: readonly Inline[]): string {
  return runs.map((run) => (run.kind === 'footnote' ? '' : run.text)).join('')
}
