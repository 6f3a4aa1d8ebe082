/** What the pieces of one document share while it is being written: notes, links, pictures, counts, bookmarks. */
import type { Paper } from '../page.ts'
import type { Bookmarks } from './bookmarks.ts'
import type { HouseStyle } from './house-style.ts'
import type { Media } from './media.ts'
import { Relationships } from './relationships.ts'

/** Word's own notes number themselves; this keeps what a second mark of the same note needs. */
export interface NoteMarks {
  /** How often each note is marked in the tree being written. */
  readonly counts: ReadonlyMap<number, number>
  /** Notes of the tree marked so far; the renderer adds to it as it goes. */
  readonly seen: Set<number>
  /** Notes printed before the tree's first one: 0 but in a book. */
  readonly before: number
}

export interface Writing {
  readonly house: HouseStyle
  readonly paper: Paper
  /** Heading level of a section: 1, and 2 in a book, where the parts are level 1. */
  readonly sectionLevel: 1 | 2
  readonly media: Media
  readonly bookmarks: Bookmarks
  /** What `word/document.xml` and `word/footnotes.xml` point to. */
  readonly links: Relationships
  readonly noteLinks: Relationships
  /** Counts of what is numbered through the document: numbered lists, captioned tables and figures. */
  readonly counters: { lists: number; tables: number; figures: number }
  notes: NoteMarks
}

type Given = Pick<Writing, 'house' | 'paper' | 'sectionLevel' | 'media' | 'bookmarks'>

export function newWriting(given: Given): Writing {
  return {
    ...given,
    links: new Relationships(),
    noteLinks: new Relationships(),
    counters: { lists: 0, tables: 0, figures: 0 },
    notes: { counts: new Map(), seen: new Set(), before: 0 },
  }
}
