/** What a brief is asked for with, remembered between briefs; the actor comes from the route. */
import { z } from 'zod'
import { useRemembered } from '#bridge/preferences.ts'
import { BRIEF_SECTIONS, countryBriefOptions } from '#contract/methods/brief.ts'
import type { InputOf } from '#contract/wire.ts'
import type { DemarcheApi } from '#contract/api.ts'

export const briefSettings = countryBriefOptions.omit({ kind: true, actor: true })
export type BriefSettings = z.output<typeof briefSettings>
export type BriefSection = (typeof BRIEF_SECTIONS)[number]
export type BriefRequest = InputOf<DemarcheApi, 'brief.preview'>

const INITIAL: BriefSettings = briefSettings.parse({})

export const useBriefSettings = () => useRemembered('here.briefs.settings', briefSettings, INITIAL)

export const requestFor = (actor: string, settings: BriefSettings): BriefRequest => ({ kind: 'country', actor, ...settings })

/** The sections in the order they are printed, with one switched on or off. */
export function withSection(sections: readonly BriefSection[], section: BriefSection, on: boolean): BriefSection[] {
  return BRIEF_SECTIONS.filter((one) => (one === section ? on : sections.includes(one)))
}

/** Settings without an as-of date or ceiling, rather than with an empty one. */
export function withAsOf({ asOf: _old, ...rest }: BriefSettings, asOf: string): BriefSettings {
  return asOf === '' ? rest : { ...rest, asOf }
}

export function withCeiling({ ceiling: _old, ...rest }: BriefSettings, ceiling: string | null): BriefSettings {
  return ceiling === null ? rest : { ...rest, ceiling }
}
