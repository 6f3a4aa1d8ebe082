/** What briefs are planned from, common to all kinds: plain records, gathered by the use case that asks for the brief. */
import type { ActorRef, LineRecord, Neighbour } from '#contract/records.ts'
import type { StatementStatus } from '#contract/vocabulary.ts'
import type { HandlingScheme } from '#domain/handling.ts'

/** What every kind of document is planned from. */
export interface BriefBasis {
  /** The process the document is about ("OEWG on ICT security"), for title and running head. */
  readonly forum: string | null
  /** ISO day the document bears. */
  readonly date: string
  /** ISO day up to which the data was read. */
  readonly asOf: string
  readonly scheme: HandlingScheme
}

export interface BriefSource {
  readonly documentId: string
  readonly title: string
  readonly meeting: string | null
  /** ISO day. */
  readonly date: string | null
  readonly url: string | null
  readonly fileName: string | null
  /** Counted from 1, as a reader counts; null for a live note. */
  readonly paragraph: number | null
}

export interface BriefQuote {
  readonly statementId: string
  readonly text: string
  /** Null for what was heard in the room and noted: it counts as unsourced. */
  readonly source: BriefSource | null
  readonly status: StatementStatus
  /** Handling level id. */
  readonly mark: string
}

export interface BriefIssue {
  readonly id: string
  readonly label: string
  /**
   * What an actor at 100 supports and one at 0 opposes, as it stands in a sentence ("a legally binding instrument").
   * Null where the taxonomy gives none; it is then made from the label where the label allows.
   */
  readonly object: string | null
  readonly anchors: readonly { readonly at: number; readonly text: string }[]
}

export interface BriefPosition {
  readonly issue: BriefIssue
  /** 0–100; null where the actor spoke on the issue without committing. */
  readonly value: number | null
  readonly condition: string | null
  readonly salience: number | null
  /** ISO day from which it holds. */
  readonly date: string | null
  readonly meeting: string | null
  /** The words it rests on; null where a person assessed it without a statement. */
  readonly quote: BriefQuote | null
  readonly rationale: string | null
  /** The grouping whose position this is, where the actor has none of its own. */
  readonly inheritedFrom: string | null
  readonly mark: string
  /** Where the actor stood before, if it moved since the last session. */
  readonly previous: {
    readonly value: number | null
    readonly date: string | null
    readonly quote: BriefQuote | null
  } | null
}

export interface BriefStatement extends BriefQuote {
  /** Most specific first; the first one files the statement. */
  readonly topics: readonly { readonly id: string; readonly label: string }[]
  readonly onBehalfOf: string | null
}

export interface BriefNeighbour extends Neighbour {
  /** Highest mark of the positions the agreement was worked out from. */
  readonly mark: string
}

export interface BriefLine extends LineRecord {
  readonly issueLabel: string
  /** The issue's anchors, to put the landing zone in words. */
  readonly anchors: BriefIssue['anchors']
}

/** An actor with where it stands on one issue. */
export interface Standing {
  readonly actor: ActorRef
  readonly position: BriefPosition
}

/** A statement with who made it, where more than one actor speaks in a document. */
export interface SpokenStatement extends BriefStatement {
  readonly speakers: readonly ActorRef[]
}
