/** What the sections of one document share while it is planned, and the pieces they are made of. */
import type { Block, Cell, Column, Paragraph, Row, Section, Table } from '#contract/document-tree.ts'
import { columnWidths, measure } from '../page.ts'
import type { Orientation, Paper } from '../page.ts'
import { textRuns } from '../text-runs.ts'
import type { Citations } from './citations.ts'

export interface Drafting<Name extends string = string> {
  readonly notes: Citations
  readonly paper: Paper
  /** The portion mark of a handling level; null where portions are not marked. */
  readonly portion: (mark: string) => string | null
  /** Whether the document is to have this section. */
  readonly wanted: (section: Name) => boolean
}

export function section(id: string, heading: string, blocks: readonly Block[], orientation: Orientation = 'portrait'): Section {
  return { id, heading, orientation, blocks }
}

export function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', runs: textRuns(text) }
}

export function note(text: string): Paragraph {
  return { kind: 'paragraph', look: 'note', runs: textRuns(text) }
}

export interface TableDraft {
  readonly caption: string | null
  readonly summary: string
  /** Header and share of the measure, column by column. */
  readonly columns: readonly (readonly [header: string, share: number])[]
  readonly rows: readonly (readonly Cell[])[]
  readonly orientation?: Orientation
}

/** A table over the whole measure of its sheet. */
export function table({ caption, summary, columns, rows, orientation = 'portrait' }: TableDraft, paper: Paper): Table {
  const widths = columnWidths(measure(paper, orientation), columns.map(([, share]) => share))
  return {
    kind: 'table',
    caption,
    summary,
    columns: columns.map(([header], at): Column => ({ header, width: widths[at] ?? 0 })),
    rows: rows.map((cells): Row => ({ cells })),
  }
}

export function withPortion<T extends object>(line: T, portion: string | null): T & { readonly portion?: string } {
  return portion === null ? line : { ...line, portion }
}
