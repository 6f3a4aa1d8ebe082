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
  readonly keywords: readonly string[]
}

/** One cue of an issue: a pattern that, where it hits a sentence, commits its speaker to a value. */
export interface StanceCue {
  /** Phrase with `*` for any run of word characters and `…` for up to eight words between. */
  readonly pattern: string
  readonly value: number
  /** What the phrase shows in the affirmative; negation in the sentence turns `for` into `against`. */
  readonly turns: boolean
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
