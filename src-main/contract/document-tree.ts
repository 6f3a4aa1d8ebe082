/**
 * A document as plain data: what the planner writes, what the Word renderer prints and what the preview shows.
 * It knows sections, tables and footnotes and nothing of Word or HTML. All of it survives JSON.
 */
import type { Band } from './vocabulary.ts'

/** A run of text in one dress. A line feed in `text` is a line break. */
export interface TextRun {
  readonly kind: 'text'
  readonly text: string
  readonly strong?: true
  readonly emphasis?: true
  /** Secondary matter: dates, "(unreviewed)", notes to the reader. */
  readonly muted?: true
  /** Written in the ink of a band; the text itself carries symbol and word. */
  readonly band?: Band
  /** BCP 47 tag where the run is not in the document's language. */
  readonly language?: string
  readonly direction?: 'rtl'
}

export interface LinkRun {
  readonly kind: 'link'
  readonly text: string
  /** A web or mail address, or `#` and the id of a section of the same document (in a book, also of a part). */
  readonly href: string
  /** Adds the page it leads to, where that is inside the document and pages are known: "Annex B (page 12)". */
  readonly page?: true
}

/** The mark of a footnote. The same number may be marked more than once: one note, cited again. */
export interface FootnoteMark {
  readonly kind: 'footnote'
  /** Number of the note in `DocumentTree.footnotes`, counted from 1. */
  readonly number: number
}

export type Inline = TextRun | LinkRun | FootnoteMark

/** What a line rests on and what it is marked, so that a preview can jump to the evidence. */
export interface Sourced {
  /** Ids of the statements behind the line. */
  readonly evidence?: readonly string[]
  /** Portion mark printed before the line ("(O-S)"); absent where portions are not marked. */
  readonly portion?: string
  /** Id of the issue whose line of ours this is, so that a preview can jump to it. */
  readonly line?: string
  /** New or other than in the last export: printed with a bar in the margin. */
  readonly changed?: true
}

export interface Paragraph extends Sourced {
  readonly kind: 'paragraph'
  readonly runs: readonly Inline[]
  /** A note is smaller and muted. */
  readonly look?: 'note'
}

export interface Heading {
  readonly kind: 'heading'
  /** Sections are level 1. */
  readonly level: 2 | 3
  readonly text: string
}

export interface ListItem extends Sourced {
  readonly runs: readonly Inline[]
}

export interface List {
  readonly kind: 'list'
  readonly marker: 'bullet' | 'number'
  readonly items: readonly ListItem[]
}

export interface Column {
  readonly header: string
  /** Width in twentieths of a point; the widths of a table add up to at most the measure of its page. */
  readonly width: number
}

export interface Cell extends Sourced {
  /** One entry a paragraph; an empty cell has none. */
  readonly paragraphs: readonly (readonly Inline[])[]
  /** Tints the cell. The text says the same in symbol and word. */
  readonly band?: Band
}

export interface Table {
  readonly kind: 'table'
  readonly caption: string | null
  /** Says what the table holds to a reader who does not see it. */
  readonly summary: string
  readonly columns: readonly Column[]
  /** As many cells a row as there are columns; the first names the row. */
  readonly rows: readonly Row[]
}

export interface Row {
  readonly cells: readonly Cell[]
}

/** A box that stands apart: the bottom line, or what is ours alone. */
export interface Panel {
  readonly kind: 'panel'
  readonly look: 'bottom-line' | 'ours'
  readonly blocks: readonly (Paragraph | Facts)[]
}

/** Labels with what they stand for, set as a hanging list: For, From, Date; Objective, Line to take. */
export interface Facts {
  readonly kind: 'facts'
  readonly rows: readonly Fact[]
}

export interface Fact extends Sourced {
  readonly label: string
  readonly runs: readonly Inline[]
}

export interface Figure {
  readonly kind: 'figure'
  readonly svg: string
  readonly widthMm: number
  readonly heightMm: number
  readonly alt: string
  readonly caption: string | null
}

export type Block = Paragraph | Heading | List | Table | Panel | Facts | Figure

export interface Section {
  /** Stable name for jumping to it and for switching it off; unique in the document. */
  readonly id: string
  readonly heading: string
  readonly orientation: 'portrait' | 'landscape'
  /** Begins at the top of a page; a turned sheet does so anyhow. */
  readonly newPage?: true
  readonly blocks: readonly Block[]
}

/** A document bound into a book: it begins at the top of a page with a title of its own. */
export interface Part {
  /** Stable name, unique in the book; the ids of its sections begin with it. */
  readonly id: string
  readonly titleBlock: TitleBlock
  readonly sections: readonly Section[]
  /** Mark of this part alone, printed under its title; never above the mark of the book. */
  readonly mark: string
}

export interface TitleBlock {
  readonly kind: string
  readonly title: string
  readonly facts: readonly Fact[]
}

/** What makes a tree a book: the title block fills a cover, contents follow, then the parts, at the end the index. */
export interface Book {
  /** Heading of the list of contents (parts and their sections, with page numbers); null without one. */
  readonly contents: string | null
  readonly parts: readonly Part[]
  /** Null without an index. */
  readonly index: {
    readonly heading: string
    /** In the order printed; `targets` are ids of sections or parts, whose pages are named. */
    readonly entries: readonly { readonly term: string; readonly targets: readonly string[] }[]
  } | null
}

export interface Footnote {
  readonly runs: readonly Inline[]
  readonly evidence?: readonly string[]
}

export interface Handling {
  /** As printed at top and bottom of every page. */
  readonly mark: string
  /** Handling instruction printed in the footer. */
  readonly caveat: string | null
}

export interface DocumentProperties {
  readonly title: string
  readonly subject: string
  /** BCP 47. */
  readonly language: string
  readonly author: string
  /** ISO day the document bears; also its creation date, so that the same content gives the same bytes. */
  readonly date: string
}

export interface DocumentTree {
  readonly properties: DocumentProperties
  readonly paper: 'A4' | 'Letter'
  readonly handling: Handling
  /** From the second page on, above the text. */
  readonly runningHead: { readonly left: string; readonly right: string }
  /** Who answers for the document; in the footer before the caveat. */
  readonly footer: string
  readonly titleBlock: TitleBlock
  /** Of a book: what stands before its parts. */
  readonly sections: readonly Section[]
  /** Numbered through the whole document in reading order: sections, then parts. */
  readonly footnotes: readonly Footnote[]
  /** Large type is for reading aloud: body at 14 points, wide lines. */
  readonly type?: 'large'
  readonly book?: Book
}
