/** What the sections of one brief share while it is planned, and the pieces they are made of. */
import type { BRIEF_SECTIONS } from '#contract/methods/brief.ts'
import type { Block, Paragraph, Section } from '#contract/document-tree.ts'
import type { CountryBriefData } from '../data.ts'
import type { Paper } from '../page.ts'
import { textRuns } from '../text-runs.ts'
import type { Citations } from './citations.ts'
import type { Cleared } from './release.ts'

export type CountrySection = (typeof BRIEF_SECTIONS)[number]

/** What the sections of one brief share while it is planned. */
export interface Drafting {
  readonly data: CountryBriefData
  readonly included: Cleared
  readonly notes: Citations
  readonly paper: Paper
  /** The portion mark of a handling level; null where portions are not marked. */
  readonly portion: (mark: string) => string | null
  /** Whether the brief is to have this section. */
  readonly wanted: (section: CountrySection) => boolean
}

export function section(id: string, heading: string, blocks: readonly Block[]): Section {
  return { id, heading, orientation: 'portrait', blocks }
}

export function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', runs: textRuns(text) }
}

export function note(text: string): Paragraph {
  return { kind: 'paragraph', look: 'note', runs: textRuns(text) }
}

export function withPortion<T extends object>(line: T, portion: string | null): T & { readonly portion?: string } {
  return portion === null ? line : { ...line, portion }
}
