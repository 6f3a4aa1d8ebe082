import { z } from 'zod'
import type { DocumentTree } from '../document-tree.ts'
import { id, isoDate } from '../vocabulary.ts'
import { method } from '../wire.ts'

export const BRIEF_SECTIONS = ['positions', 'movement', 'statements', 'alignment', 'lines', 'silence'] as const

export const countryBriefOptions = z.strictObject({
  kind: z.literal('country'),
  actor: id,
  asOf: isoDate.optional(),
  /** Handling level id: what exceeds it is left out. Default: the lowest level. */
  ceiling: id.optional(),
  includeProposed: z.boolean().default(false),
  for: z.string().trim().max(300).default(''),
  from: z.string().trim().max(300).default(''),
  sections: z.array(z.enum(BRIEF_SECTIONS)).default([...BRIEF_SECTIONS]),
  paper: z.enum(['A4', 'Letter']).default('A4'),
})
export type CountryBriefOptions = z.output<typeof countryBriefOptions>

/** What the release check tells before anything is saved. */
export interface ReleaseCheck {
  readonly mark: string
  readonly leftOut: readonly { readonly what: string; readonly why: string }[]
  readonly unsourced: readonly string[]
  readonly unreviewed: number
}

export interface BriefPreview {
  readonly tree: DocumentTree
  readonly release: ReleaseCheck
  readonly suggestedFileName: string
}

export interface BriefWritten {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

export interface BriefRecord {
  readonly id: string
  readonly kind: string
  readonly subject: string
  readonly madeAt: string
  readonly path: string
  readonly mark: string
}

export const briefMethods = {
  'brief.preview': method<BriefPreview>()(countryBriefOptions),
  /** Opens a save dialog when no path is given; null when the person cancels. */
  'brief.export': method<BriefWritten | null>()(
    z.strictObject({ options: countryBriefOptions, path: z.string().min(1).max(4096).optional() }),
  ),
  'brief.history': method<readonly BriefRecord[]>()(z.undefined()),
  /** Shows an exported file in the system's file manager. */
  'brief.reveal': method<void>()(z.strictObject({ path: z.string().min(1).max(4096) })),
}
