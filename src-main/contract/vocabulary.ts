/** The words of the field, as values. Every layer and the wire use these names and no others. */
import { z } from 'zod'

export const ACTOR_KINDS = [
  'state',
  'grouping',
  'regional organisation',
  'international organisation',
  'company',
  'civil society',
  'academia',
  'initiative',
  // A member of a body in its own right that is no state: "Hong Kong, China" in the WTO.
  'territory',
] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]
export const actorKind = z.enum(ACTOR_KINDS)

/** A proposed statement awaits review; a confirmed one is evidence; a rejected one is kept out of everything. */
export const STATEMENT_STATUSES = ['proposed', 'confirmed', 'rejected'] as const
export type StatementStatus = (typeof STATEMENT_STATUSES)[number]
export const statementStatus = z.enum(STATEMENT_STATUSES)

/** Strong: a construction matched. Weak: a name in subject zone, or a carried speaker. */
export const TIERS = ['strong', 'weak'] as const
export type Tier = (typeof TIERS)[number]
export const tier = z.enum(TIERS)

/** Where an actor stands on an issue, as shown: symbol, word and tint together, never colour alone. */
export const BANDS = ['supports', 'open', 'opposes', 'not stated'] as const
export type Band = (typeof BANDS)[number]
export const band = z.enum(BANDS)

/** What the words of one actor may do to another: in them, it answered, supported, opposed or cited it. */
export const RELATION_KINDS = ['answers', 'supports', 'opposes', 'cites'] as const
export type RelationKind = (typeof RELATION_KINDS)[number]

/** A calendar day, `2019-09-12`. */
export const isoDate = z.iso.date()
/** A value on an issue's continuum: 0 opposes … 100 calls for it now. */
export const stanceValue = z.number().int().min(0).max(100)
export const id = z.string().min(1).max(80)
