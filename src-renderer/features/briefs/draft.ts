/** What a document is asked for with while a person fills in the form: what all kinds share, and each kind's own. */
import { z } from 'zod'
import { useRemembered } from '#bridge/preferences.ts'
import type { BriefKind, BriefOptions } from '#contract/methods/brief.ts'
import {
  bilateralOptions, briefOptions, changesOptions, countryBriefOptions, handoutOptions, issueBriefOptions, matrixOptions, meetingReportOptions, speakingNoteOptions, steeringOptions,
} from '#contract/methods/brief-options.ts'
import { id, isoDate } from '#contract/vocabulary.ts'
import { kindOf } from './kinds.ts'

/** Kept when another kind is chosen. */
export const commonDraft = countryBriefOptions.pick({
  asOf: true,
  ceiling: true,
  includeProposed: true,
  for: true,
  from: true,
  paper: true,
  caveat: true,
  portionMarks: true,
  staleAfterDays: true,
  sinceLast: true,
})
export type CommonDraft = z.output<typeof commonDraft>
export const INITIAL_COMMON: CommonDraft = commonDraft.parse({})

/** Everything any kind asks for of its own; each kind takes what it knows. */
export const ownDraft = z.strictObject({
  actor: id.optional(),
  issue: id.optional(),
  meeting: id.optional(),
  since: isoDate.optional(),
  occasion: z.string().max(300).optional(),
  length: z.enum(['full', 'note']).optional(),
  otherLines: z.boolean().optional(),
  issues: z.array(id).optional(),
  actors: z.array(id).optional(),
  groupBy: z.enum(['none', 'region']).optional(),
  notes: z.boolean().optional(),
  by: z.enum(['speaker', 'topic']).optional(),
  sections: z.array(z.string()).optional(),
  headings: z.record(z.string(), z.string()).optional(),
})
export type OwnDraft = z.output<typeof ownDraft>
const NOTHING: OwnDraft = {}

export const useCommonDraft = () => useRemembered('here.briefs.common', commonDraft, INITIAL_COMMON)
export const useOwnDraft = (kind: BriefKind) => useRemembered(`here.briefs.own.${kind}`, ownDraft, NOTHING)

const SHAPES: Readonly<Record<BriefKind, object>> = {
  country: countryBriefOptions.shape,
  issue: issueBriefOptions.shape,
  matrix: matrixOptions.shape,
  meeting: meetingReportOptions.shape,
  speaking: speakingNoteOptions.shape,
  handout: handoutOptions.shape,
  changes: changesOptions.shape,
  bilateral: bilateralOptions.shape,
  steering: steeringOptions.shape,
}

/** Whether a kind is asked for with this. */
export const takes = (kind: BriefKind, field: keyof OwnDraft): boolean => Object.hasOwn(SHAPES[kind], field)

/** The request, or null while something that the kind needs is missing. */
export function requestOf(kind: BriefKind, common: CommonDraft, own: OwnDraft): BriefOptions | null {
  const known = Object.fromEntries(Object.entries(own).filter(([field]) => Object.hasOwn(SHAPES[kind], field)))
  const parsed = briefOptions.safeParse({ kind, ...common, ...known })
  return parsed.success ? parsed.data : null
}

/** The same draft with a field set, or without it where there is nothing to set. */
export function withField<D extends object, F extends keyof D>(draft: D, field: F, value: D[F] | undefined | null | ''): D {
  const { [field]: _old, ...rest } = draft
  return (value === undefined || value === null || value === '' ? rest : { ...rest, [field]: value }) as D
}

export interface SectionState {
  readonly id: string
  readonly name: string
  readonly on: boolean
  /** A heading of one's own; empty where the document's stands. */
  readonly heading: string
  readonly ours: boolean
}

/** Every section of a kind: those that are printed in their order, then those that are not. */
export function sectionStates(kind: BriefKind, { sections, headings = {} }: OwnDraft): readonly SectionState[] {
  const choices = kindOf(kind).sections
  const on = sections ?? choices.map((choice) => choice.id)
  const order = [...on, ...choices.map((choice) => choice.id).filter((one) => !on.includes(one))]
  return order.flatMap((one) => {
    const choice = choices.find((known) => known.id === one)
    return choice ? [{ id: one, name: choice.name, on: on.includes(one), heading: headings[one] ?? '', ours: choice.ours === true }] : []
  })
}

/** The draft with its sections as a person left them. */
export function withSections(draft: OwnDraft, states: readonly SectionState[]): OwnDraft {
  const headings = Object.fromEntries(states.filter(({ heading }) => heading.trim() !== '').map((one) => [one.id, one.heading.trim()]))
  return { ...draft, sections: states.filter(({ on }) => on).map((one) => one.id), headings }
}
