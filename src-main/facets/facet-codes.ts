/** The fourteen facets as bits, and how the values of several small facets share one code. */
import { BANDS, STATEMENT_STATUSES, TIERS } from '#contract/vocabulary.ts'
import type { Band, StatementStatus, Tier } from '#contract/vocabulary.ts'

export const FACETS = [
  'actor', 'kind', 'topic', 'issue', 'band', 'meeting', 'status', 'tier', 'mark', 'region', 'session', 'grouping', 'author', 'forum',
] as const
export type FacetName = (typeof FACETS)[number]

/** A facet's place in `FACETS`; its bit in a mask of failed filters is 1 << place. */
export const PLACE = {
  actor: 0, kind: 1, topic: 2, issue: 3, band: 4, meeting: 5, status: 6, tier: 7, mark: 8,
  region: 9, session: 10, grouping: 11, author: 12, forum: 13,
} as const satisfies Record<FacetName, number>

/** The bits of the facets that each column bears. */
export const ACTOR_FACETS = (1 << PLACE.actor) | (1 << PLACE.kind) | (1 << PLACE.region) | (1 << PLACE.grouping)
export const TOPIC_FACETS = 1 << PLACE.topic
export const STANCE_FACETS = (1 << PLACE.issue) | (1 << PLACE.band)
export const MEETING_FACETS = (1 << PLACE.meeting) | (1 << PLACE.session) | (1 << PLACE.forum)
export const TRIAGE_FACETS = (1 << PLACE.status) | (1 << PLACE.tier) | (1 << PLACE.mark) | (1 << PLACE.author)
/** The facets that lie on claims; the others lie on the statement. */
export const CLAIM_FACETS = ACTOR_FACETS | TOPIC_FACETS | STANCE_FACETS

/** An issue and a band on it; 0 is no stance. */
export function stanceCode(issue: number, band: Band): number {
  return issue * BANDS.length + BANDS.indexOf(band)
}

export function issueOf(stance: number): number {
  return stance >>> 2
}

/** 1 … 4 in the order of `BANDS`; 0 where there is no stance. */
export function bandOf(stance: number): number {
  return stance === 0 ? 0 : (stance & 3) + 1
}

/** Status, tier and handling mark in one code. */
export function triageCode(status: StatementStatus, tier: Tier | null, mark: number): number {
  const tierValue = tier === null ? 0 : TIERS.indexOf(tier) + 1
  return (mark << 4) | (tierValue << 2) | STATEMENT_STATUSES.indexOf(status)
}

/** 1 … 3 in the order of `STATEMENT_STATUSES`. */
export function statusOf(triage: number): number {
  return (triage & 3) + 1
}

/** 1 … 2 in the order of `TIERS`; 0 for none. */
export function tierOf(triage: number): number {
  return (triage >>> 2) & 3
}

export function markOf(triage: number): number {
  return triage >>> 4
}
