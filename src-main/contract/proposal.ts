/** What reading a report gives: sentences with exact offsets, and who is proposed to say what in each. */
import type { ActorKind, Tier } from './vocabulary.ts'

export interface ProposedStance {
  readonly issue: string
  /** 0–100 on the issue's anchors; null where the actor speaks on the issue without committing. */
  readonly value: number | null
  /** The condition in the speaker's words ("not now, possibly later"). */
  readonly condition: string | null
}

/** Another actor that a statement answers, sides with or turns against. */
export interface Reply {
  /** Canonical name. */
  readonly actor: string
  readonly relation: 'answers' | 'supports' | 'opposes'
}

export interface Proposal {
  /** Canonical name of the actor whose view the sentence reports. */
  readonly actor: string
  readonly kind: ActorKind
  readonly tier: Tier
  /** Id of the construction or carry rule that made the proposal. */
  readonly rule: string
  /** Canonical name of the grouping spoken for, where the actor speaks on behalf of one. */
  readonly onBehalfOf: string | null
  /** Canonical name of whoever spoke for a grouping ("Grenada, for AOSIS"); null where the actor spoke for itself. */
  readonly spokesperson: string | null
  readonly repliesTo: readonly Reply[]
  /** Topic ids, most specific first. */
  readonly topics: readonly string[]
  readonly stances: readonly ProposedStance[]
}

export interface ProposedSentence {
  /** Paragraph and sentence numbers, both counted from 0; sentences restart in each paragraph. */
  readonly para: number
  readonly sent: number
  /** UTF-16 offsets into the text as read; `text === body.slice(start, end)`. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly proposals: readonly Proposal[]
  /** Canonical names of actors named in the sentence that do not speak in it. */
  readonly mentioned: readonly string[]
}

/** What the head of a report says about itself; null where nothing was recognised. */
export interface ReportHead {
  readonly title: string | null
  readonly date: string | null
  readonly endDate: string | null
  /** `14:00`, 24 hours. */
  readonly startTime: string | null
  readonly endTime: string | null
  readonly place: string | null
  readonly url: string | null
  readonly forum: string | null
  readonly session: string | null
  readonly meeting: string | null
}

export interface ReportReading {
  readonly head: ReportHead
  readonly paragraphs: number
  readonly sentences: readonly ProposedSentence[]
  /** Bodies that speak in the report and are not in the gazetteer: name and guessed kind. */
  readonly newActors: readonly { readonly name: string; readonly kind: ActorKind; readonly acronym: string | null }[]
}
