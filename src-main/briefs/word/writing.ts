/** What the pieces of one document share while it is being written: notes, links, pictures, counts, bookmarks. */
import type { Orientation, Paper } from '../page.ts'
import type { Bookmarks } from './bookmarks.ts'
import { measureOf } from './house-style.ts'
import type { HouseStyle } from './house-style.ts'
import type { Media } from './media.ts'
import { Relationships } from './relationships.ts'

/** Word's own notes number themselves; this keeps what a second mark of the same note needs. */
export interface NoteMarks {
  /** How often each note is marked in the whole document. */
  readonly counts: ReadonlyMap<number, number>
  /** Notes marked so far; the renderer adds to it as it goes. */
  readonly seen: Set<number>
  /** Added to a note's number where a template has notes already; else 0. */
  readonly shift: number
  /** Numbers as printed, where sections are not in the order of the tree: in a template. */
  readonly printed?: ReadonlyMap<number, number>
}

export interface Writing {
  readonly house: HouseStyle
  readonly paper: Paper
  readonly media: Media
  readonly bookmarks: Bookmarks
  readonly notes: NoteMarks
  /** Width of the text in twentieths of a point, where it is not the house style's but a template's. */
  readonly measure?: number
  /** What `word/document.xml` and `word/footnotes.xml` point to. */
  readonly links: Relationships
  readonly noteLinks: Relationships
  /** Counts of what is numbered through the document: numbered lists, captioned tables and figures. */
  readonly counters: { lists: number; tables: number; figures: number }
  /** Heading level of a section: 1, and 2 inside the parts of a book, whose titles are level 1. */
  sectionLevel: 1 | 2
}

type Given = Pick<Writing, 'house' | 'paper' | 'media' | 'bookmarks' | 'notes' | 'measure'> & { readonly relationPrefix?: string }

export function newWriting({ relationPrefix, ...given }: Given): Writing {
  return {
    ...given,
    sectionLevel: 1,
    links: new Relationships(relationPrefix),
    noteLinks: new Relationships(relationPrefix),
    counters: { lists: 0, tables: 0, figures: 0 },
  }
}

/** Width of the text on pages so turned, in twentieths of a point. */
export function measureHere({ measure, house, paper }: Writing, orientation: Orientation): number {
  return measure ?? measureOf(house, paper, orientation)
}
