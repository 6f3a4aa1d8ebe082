/** What each kind of document is asked for with: one schema a kind, told apart by `kind`. */
import { z } from 'zod'
import { id, isoDate } from '../vocabulary.ts'

/** The sections of each kind in their usual order. */
export const BRIEF_SECTIONS = ['positions', 'movement', 'statements', 'alignment', 'lines', 'silence'] as const
export const ISSUE_SECTIONS = ['spectrum', 'stands', 'convergence', 'movement', 'proposals', 'language', 'approach', 'silence'] as const
export const MATRIX_SECTIONS = ['matrix', 'silence'] as const
export const MEETING_SECTIONS = ['summary', 'record', 'positions', 'proposals'] as const
export const SPEAKING_SECTIONS = ['line', 'if-raised', 'press', 'voices'] as const
export const HANDOUT_SECTIONS = ['positions', 'quotes'] as const
export const CHANGES_SECTIONS = ['summary', 'movements', 'new-positions', 'proposals', 'first-time', 'documents'] as const
export const BILATERAL_SECTIONS = ['our-objectives', 'arguments', 'weak-points', 'their-objectives', 'our-response', 'press', 'background'] as const
export const STEERING_SECTIONS = ['overview', 'objectives', 'press'] as const

export type CountrySection = (typeof BRIEF_SECTIONS)[number]
export type IssueSection = (typeof ISSUE_SECTIONS)[number]
export type MatrixSection = (typeof MATRIX_SECTIONS)[number]
export type MeetingSection = (typeof MEETING_SECTIONS)[number]
export type SpeakingSection = (typeof SPEAKING_SECTIONS)[number]
export type HandoutSection = (typeof HANDOUT_SECTIONS)[number]
export type ChangesSection = (typeof CHANGES_SECTIONS)[number]
export type BilateralSection = (typeof BILATERAL_SECTIONS)[number]
export type SteeringSection = (typeof STEERING_SECTIONS)[number]

const line = (longest: number) => z.string().trim().max(longest)
const several = z.array(id).max(500)

const common = {
  asOf: isoDate.optional(),
  /** Handling level id: what exceeds it is left out. Default: the lowest level. */
  ceiling: id.optional(),
  includeProposed: z.boolean().default(false),
  for: line(300).default(''),
  from: line(300).default(''),
  paper: z.enum(['A4', 'Letter']).default('A4'),
  /** Handling instruction in the footer of every page. */
  caveat: line(300).default(''),
  portionMarks: z.boolean().default(false),
  /** A position older than this many days before the as-of date is reported as stale. */
  staleAfterDays: z.number().int().min(1).max(36_500).default(365),
  /** Marks what is new since the last export of the same document: bars in the margin, or bars and a summary. */
  sinceLast: z.enum(['off', 'margin', 'summary']).default('off'),
}

/** Which sections, in which order, under which headings of one's own. */
const sectioned = <const Names extends readonly [string, ...string[]]>(names: Names) => ({
  sections: z.array(z.enum(names)).default([...names]),
  headings: z.partialRecord(z.enum(names), line(200).min(1)).default({}),
})

export const countryBriefOptions = z.strictObject({
  kind: z.literal('country'),
  actor: id,
  ...common,
  ...sectioned(BRIEF_SECTIONS),
  /** A note is one or two pages. */
  length: z.enum(['full', 'note']).default('full'),
  /** Also our lines on issues where the actor holds no position. */
  otherLines: z.boolean().default(false),
})

export const issueBriefOptions = z.strictObject({ kind: z.literal('issue'), issue: id, ...common, ...sectioned(ISSUE_SECTIONS) })

export const matrixOptions = z.strictObject({
  kind: z.literal('matrix'),
  ...common,
  ...sectioned(MATRIX_SECTIONS),
  /** In this order. Default: every issue somebody took a view on. */
  issues: several.optional(),
  /** In this order. Default: everybody with a view. */
  actors: several.optional(),
  /** `region`: the UN's regional groups; `grouping`: the first of `groupings` an actor belongs to. */
  groupBy: z.enum(['none', 'region', 'world-region', 'grouping']).default('none'),
  groupings: z.array(id).max(100).optional(),
  /** Cells tell how they moved since this day. */
  compareWith: isoDate.optional(),
  /** A last column with each actor's latest words. */
  notes: z.boolean().default(true),
})

export const meetingReportOptions = z.strictObject({
  kind: z.literal('meeting'),
  /** Default: every meeting up to the as-of date. */
  meeting: id.optional(),
  ...common,
  ...sectioned(MEETING_SECTIONS),
  by: z.enum(['speaker', 'topic']).default('speaker'),
})

export const speakingNoteOptions = z.strictObject({
  kind: z.literal('speaking'),
  /** Default: every issue we have a line on. */
  issue: id.optional(),
  ...common,
  ...sectioned(SPEAKING_SECTIONS),
})

export const handoutOptions = z.strictObject({
  kind: z.literal('handout'),
  /** Default: every issue somebody took a view on. */
  issue: id.optional(),
  /** Default: everybody with a view. */
  actor: id.optional(),
  ...common,
  ...sectioned(HANDOUT_SECTIONS),
})

export const changesOptions = z.strictObject({
  kind: z.literal('changes'),
  /** What was known at the end of this day is compared with the as-of date. */
  since: isoDate,
  ...common,
  ...sectioned(CHANGES_SECTIONS),
})

export const bilateralOptions = z.strictObject({
  kind: z.literal('bilateral'),
  actor: id,
  /** When and where one meets, as printed. */
  occasion: line(300).default(''),
  ...common,
  ...sectioned(BILATERAL_SECTIONS),
})

export const steeringOptions = z.strictObject({ kind: z.literal('steering'), ...common, ...sectioned(STEERING_SECTIONS) })

export const briefOptions = z.discriminatedUnion('kind', [
  countryBriefOptions,
  issueBriefOptions,
  matrixOptions,
  meetingReportOptions,
  speakingNoteOptions,
  handoutOptions,
  changesOptions,
  bilateralOptions,
  steeringOptions,
])

export type BriefOptions = z.output<typeof briefOptions>
export type BriefKind = BriefOptions['kind']
export type BriefOptionsOf<K extends BriefKind> = Extract<BriefOptions, { readonly kind: K }>
export type CountryBriefOptions = z.output<typeof countryBriefOptions>

export const BRIEF_KINDS = briefOptions.options.map((option) => option.shape.kind.value)

/** What a person chooses to have many of: one document for each actor or issue. */
export const batchOptions = z.discriminatedUnion('kind', [
  countryBriefOptions.omit({ actor: true }),
  bilateralOptions.omit({ actor: true }),
  issueBriefOptions.omit({ issue: true }),
])
export type BatchOptions = z.output<typeof batchOptions>

/** What a book is bound from, in this order. */
export const bookOptions = z.strictObject({
  title: line(300).min(1),
  subtitle: line(300).default(''),
  ...common,
  contents: z.boolean().default(true),
  index: z.boolean().default(true),
  parts: z
    .array(
      z.discriminatedUnion('part', [
        z.strictObject({ part: z.literal('brief'), options: briefOptions, annex: z.boolean().default(false) }),
        /** Words of one's own: a programme, a list of the delegation. Empty lines part paragraphs. */
        z.strictObject({ part: z.literal('text'), title: line(300).min(1), text: z.string().max(200_000), mark: id.optional(), annex: z.boolean().default(false) }),
      ]),
    )
    .min(1)
    .max(400),
})
export type BookOptions = z.output<typeof bookOptions>
