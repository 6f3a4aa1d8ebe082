/** What is asked of a reading process, and what it answers: one request at a time, any number of partial answers. */
import type { ProposedSentence, ReportReading } from '#contract/proposal.ts'
import type { ReferenceActors, ReferenceTaxonomy } from '#contract/reference.ts'
import type { ReadFile } from './read-file.ts'

/** The names and cues a text is read with, as plain data that crosses between processes. */
export interface ReadingWords {
  readonly actors: ReferenceActors
  readonly taxonomy: ReferenceTaxonomy
}

export type ReadingRequest =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly fileName: string }
  | { readonly kind: 'propose'; readonly text: string; readonly words: ReadingWords }

export type ReadingAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** Some of the sentences, in order, so that no single message is large. */
  | { readonly kind: 'sentences'; readonly sentences: readonly ProposedSentence[] }
  | { readonly kind: 'proposed'; readonly reading: Omit<ReportReading, 'sentences'> }
  | ({ readonly kind: 'file'; readonly file: ReadFile } & Wear)
  | ({ readonly kind: 'unreadable'; readonly fileName: string; readonly reason: string } & Wear)
  | ({ readonly kind: 'failed'; readonly message: string } & Wear)

/** Whether the process holds so much from what it read that the next file deserves a fresh one. */
interface Wear {
  readonly isWorn: boolean
}
