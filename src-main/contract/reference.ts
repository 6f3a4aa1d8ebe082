/** The shape of the reference data that ships in resources/reference. */
import type { ActorKind } from './vocabulary.ts'

export type AliasKind = 'short' | 'official' | 'former' | 'misspelling' | 'acronym' | 'demonym' | 'capital' | 'alias'

export interface ReferenceActor {
  /** Stable slug: the same actor has the same id in every workspace. */
  readonly id: string
  /** Canonical name, as the UN writes it ("Iran (Islamic Republic of)"). */
  readonly name: string
  readonly kind: ActorKind
  /** The name for headings and cells where the canonical one is long ("Iran"). */
  readonly shortName: string
  readonly iso2: string | null
  readonly iso3: string | null
  readonly unMember: boolean
  /** UN regional group (African Group, Asia-Pacific Group, EEG, GRULAC, WEOG), null outside them. */
  readonly unGroup: string | null
  /** UN M49 region and subregion names. */
  readonly region: string | null
  readonly subregion: string | null
  readonly aliases: readonly { readonly text: string; readonly kind: AliasKind }[]
}

export interface ReferenceMembership {
  readonly actor: string
  readonly grouping: string
  /** ISO dates; null = open. */
  readonly from: string | null
  readonly to: string | null
}

export interface ReferenceActors {
  readonly actors: readonly ReferenceActor[]
  readonly memberships: readonly ReferenceMembership[]
  /** Names that look like actors and never speak (documents, initiatives, places). */
  readonly notSpeakers: readonly { readonly name: string; readonly kind: string }[]
}

export interface ReferenceTopic {
  readonly id: string
  readonly label: string
  readonly parent: string | null
  /** Phrases as in StanceCue; `?` at the end counts half (two are needed), `!` in front rules the topic out. */
  readonly keywords: readonly string[]
}

/** One cue of an issue: a phrase that, where a passage holds it, commits its speaker to a value. */
export interface StanceCue {
  /** A phrase: `*` ends a word in any way, `…` skips up to fifteen words, `(a|b)` is a choice; hyphens match spaces. */
  readonly pattern: string
  /** Value on the issue's anchors where the passage affirms the phrase. */
  readonly value: number
  /** Value where the passage denies or rejects it; null: then it commits to nothing. */
  readonly negated: number | null
  /** True where the phrase only names the thing at issue: it commits nobody until favoured, opposed or left open. */
  readonly object: boolean
}

export interface ReferenceIssue {
  readonly id: string
  readonly label: string
  readonly topic: string
  /** What an actor at 100 supports, as it stands in a sentence ("a legally binding instrument"). */
  readonly object: string | null
  readonly anchors: readonly { readonly at: number; readonly text: string }[]
  readonly note: string
  readonly cues: readonly StanceCue[]
}

export interface ReferenceTaxonomy {
  readonly topics: readonly ReferenceTopic[]
  readonly issues: readonly ReferenceIssue[]
}
