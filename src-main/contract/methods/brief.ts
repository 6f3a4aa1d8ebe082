import { z } from 'zod'
import type { DocumentTree } from '../document-tree.ts'
import { id } from '../vocabulary.ts'
import { method } from '../wire.ts'
import { batchOptions, bookOptions, briefOptions } from './brief-options.ts'
import type { BookOptions, BriefOptions } from './brief-options.ts'
import { templatePath } from './template.ts'

export { BRIEF_KINDS, BRIEF_SECTIONS, batchOptions, bookOptions, briefOptions, countryBriefOptions } from './brief-options.ts'
export type { BatchOptions, BookOptions, BriefKind, BriefOptions, BriefOptionsOf, CountryBriefOptions } from './brief-options.ts'

/** What the release check tells before anything is saved. */
export interface ReleaseCheck {
  readonly mark: string
  /** `evidence` are ids of the statements concerned, where there are any. */
  readonly leftOut: readonly { readonly what: string; readonly why: string; readonly evidence: readonly string[] }[]
  readonly unsourced: readonly string[]
  readonly unreviewed: number
  /** What of our own layer is in the document. */
  readonly ours: readonly string[]
  /** Positions included although they are old: since when, and how many days before the as-of date. */
  readonly stale: readonly { readonly what: string; readonly date: string; readonly days: number }[]
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
  /** Where the PDF beside it lies, if one was asked for. */
  readonly pdf?: string
}

export interface BriefRecord {
  readonly id: string
  readonly kind: string
  readonly subject: string
  readonly madeAt: string
  readonly path: string
  readonly mark: string
}

/** What a document was made with, for making it again. */
export type BriefRecipe = { readonly of: 'brief'; readonly options: BriefOptions } | { readonly of: 'book'; readonly options: BookOptions }

export interface BookPlanFile {
  readonly path: string
  readonly options: BookOptions
}

/** An export, and how many edits the workspace has seen since. */
export interface BriefHistoryEntry extends BriefRecord {
  readonly editsSince: number
}

/** A PDF beside the Word file, under the same name; in the house style, so not beside a filled template. */
const pdf = z.boolean().default(false)
/** A Word template to fill in place of the house style. */
const template = templatePath.optional()

/** Over whom or what a batch runs. */
const batchScope = z.union([
  /** Every actor that spoke, or every issue with a view on it. */
  z.strictObject({ all: z.literal(true) }),
  z.strictObject({ grouping: id }),
  /** The actors (issues) of the statements a saved view finds. */
  z.strictObject({ view: id }),
  z.strictObject({ ids: z.array(id).min(1).max(500) }),
])
export type BatchScope = z.output<typeof batchScope>

export interface BatchSummary {
  readonly folder: string
  readonly written: readonly (BriefWritten & { readonly subject: string; readonly mark: string })[]
  readonly failed: readonly { readonly subject: string; readonly message: string }[]
  /** Subjects not reached because the batch was cancelled. */
  readonly cancelled: number
}

export const batchRequest = z.strictObject({
  /** The caller's own name for this batch, for following and cancelling it. */
  batch: id,
  options: batchOptions,
  scope: batchScope,
  /** Absent: a dialog asks. */
  folder: z.string().min(1).max(4096).optional(),
  /** May hold {kind}, {subject}, {date}, {mark}, {n}. */
  names: z.string().trim().min(1).max(200).default('{kind} {subject} {date}'),
  pdf,
  template,
})
export type BatchRequest = z.output<typeof batchRequest>

export const briefMethods = {
  'brief.preview': method<BriefPreview>()(briefOptions),
  /** Opens a save dialog when no path is given; null when the person cancels. */
  'brief.export': method<BriefWritten | null>()(
    z.strictObject({ options: briefOptions, path: z.string().min(1).max(4096).optional(), pdf, template }),
  ),
  /** One file a subject; progress comes as event `progress` with `what` = `brief.batch ` and the batch's name. Null when the person cancels the dialog. */
  'brief.batch': method<BatchSummary | null>()(batchRequest),
  /** Stops a batch after the document at hand; what is written stays. */
  'brief.cancelBatch': method<void>()(z.strictObject({ batch: id })),
  'brief.previewBook': method<BriefPreview>()(bookOptions),
  'brief.book': method<BriefWritten | null>()(
    z.strictObject({ options: bookOptions, path: z.string().min(1).max(4096).optional(), pdf }),
  ),
  /** A plan of a book from a file; a dialog asks for it when no path is given; null when the person cancels. */
  'brief.openPlan': method<BookPlanFile | null>()(z.strictObject({ path: z.string().min(1).max(4096).optional() })),
  /** Into a file that `book --plan` takes as well; null when the person cancels the dialog. */
  'brief.savePlan': method<{ readonly path: string } | null>()(z.strictObject({ options: bookOptions, path: z.string().min(1).max(4096).optional() })),
  'brief.history': method<readonly BriefHistoryEntry[]>()(z.undefined()),
  'brief.recipe': method<BriefRecipe>()(z.strictObject({ id })),
  /** Shows an exported file in the system's file manager. */
  'brief.reveal': method<void>()(z.strictObject({ path: z.string().min(1).max(4096) })),
}
