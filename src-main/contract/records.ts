/** What main answers: the nouns of a workspace as plain readonly data. */
import type { AliasKind } from './reference.ts'
import type { ActorKind, Band, RelationKind, StatementStatus, Tier } from './vocabulary.ts'

export interface WorkspaceInfo {
  readonly path: string
  readonly name: string
  /** Our delegation, null until chosen. */
  readonly us: ActorRef | null
  readonly counts: {
    readonly documents: number
    readonly statements: number
    readonly proposed: number
    readonly confirmed: number
    /** Actors with at least one statement that is not rejected. */
    readonly actors: number
    readonly topics: number
    readonly issues: number
  }
  readonly schemaVersion: number
  readonly readOnly: boolean
  readonly isSample: boolean
}

export interface RecentWorkspace {
  readonly path: string
  readonly name: string
  readonly openedAt: string
  readonly missing: boolean
}

export interface ActorRef {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly kind: ActorKind
}

export interface ActorRow extends ActorRef {
  readonly unGroup: string | null
  readonly region: string | null
  readonly groupings: readonly ActorRef[]
  readonly statements: number
  readonly proposed: number
  readonly lastSpoke: string | null
}

export interface Alias {
  readonly text: string
  readonly kind: AliasKind
}

export interface TopicNode {
  readonly id: string
  readonly label: string
  readonly parent: string | null
  readonly keywords: readonly string[]
  /** A group only holds topics; nothing is filed under it. */
  readonly isGroup: boolean
  readonly statements: number
}

export interface IssueRecord {
  readonly id: string
  readonly label: string
  readonly topic: string
  readonly topicLabel: string
  /** What an actor at 100 supports, as it stands in a sentence ("a legally binding instrument"). */
  readonly object: string | null
  readonly note: string
  readonly anchors: readonly { readonly at: number; readonly text: string }[]
  readonly statements: number
}

export interface HandlingLevel {
  readonly id: string
  readonly rank: number
  readonly label: string
}

export interface MeetingRef {
  readonly id: string
  readonly name: string
  readonly date: string
  readonly endDate: string | null
  /** `14:30`, 24 hours. */
  readonly startTime: string | null
  readonly endTime: string | null
  readonly place: string | null
  readonly session: string | null
  readonly forum: string | null
  readonly agendaItem: string | null
}

export interface DocumentRow {
  readonly id: string
  readonly title: string
  readonly date: string | null
  readonly meeting: MeetingRef | null
  readonly url: string | null
  readonly fileName: string | null
  readonly mark: string
  readonly importedAt: string
  readonly characters: number
  readonly proposed: number
  readonly confirmed: number
  readonly rejected: number
}

export interface DocumentDetail extends DocumentRow {
  readonly sha256: string
  readonly caveat: string | null
}

/** A position that went from one band to another between two days. */
export interface PositionMove {
  readonly actor: ActorRef
  readonly issue: string
  readonly issueLabel: string
  readonly from: { readonly value: number | null; readonly band: Band; readonly date: string }
  readonly to: { readonly value: number | null; readonly band: Band; readonly date: string }
  /** Rests on statements that nobody has confirmed yet. */
  readonly awaitsReview: boolean
}

export interface TodaySummary {
  /** The latest day on which anything was said; null before anything was. */
  readonly lastHeard: string | null
  /** Whose position moved on or after that meeting's day, the latest first. */
  readonly moved: readonly PositionMove[]
}

export interface Stance {
  readonly issue: string
  readonly issueLabel: string
  readonly value: number | null
  readonly band: Band
  readonly condition: string | null
}

/** One actor's part in a statement: a joint statement has several. */
export interface Voice {
  readonly actor: ActorRef
  readonly onBehalfOf: ActorRef | null
  /** Who spoke for this grouping ("Grenada, for AOSIS") and holds nothing itself by these words; absent where nobody did. */
  readonly spokesperson?: ActorRef
  readonly topics: readonly { readonly id: string; readonly label: string }[]
  readonly stances: readonly Stance[]
}

/** What the words of one voice do to another actor. */
export interface StatementLink {
  readonly id: string
  readonly kind: RelationKind
  /** Null where all who speak in the statement do so. */
  readonly by: ActorRef | null
  readonly actor: ActorRef
  /** What was answered, where it is in the workspace. */
  readonly answered: { readonly statement: string; readonly document: string | null; readonly quote: string } | null
}

export interface StatementRow {
  readonly id: string
  readonly status: StatementStatus
  readonly tier: Tier | null
  /** The reading rule that proposed it; null where a person wrote it. */
  readonly rule: string | null
  readonly date: string | null
  readonly document: { readonly id: string; readonly title: string } | null
  readonly meeting: { readonly id: string; readonly name: string } | null
  readonly para: number | null
  readonly sent: number | null
  /** UTF-16 offsets into the document's body; null for a live note. */
  readonly start: number | null
  readonly end: number | null
  readonly quote: string
  readonly note: string | null
  readonly mark: string
  readonly caveat: string | null
  readonly voices: readonly Voice[]
  /** Absent where there are none. */
  readonly links?: readonly StatementLink[]
  readonly changedAt: string
  /** ISO instant at which a live note was heard; absent for what was read. */
  readonly heardAt?: string
}

/** Where an actor stands on an issue as of a day, and what that rests on. */
export interface PositionRow {
  readonly actor: ActorRef
  readonly issue: string
  readonly issueLabel: string
  readonly value: number | null
  readonly band: Band
  readonly condition: string | null
  /** `statement`: latest confirmed stance; `assessed`: a person's judgement; `inherited`: a grouping's. */
  readonly basis: 'statement' | 'assessed' | 'inherited' | 'none'
  readonly inheritedFrom: ActorRef | null
  /** Why a cell is empty: never spoke at all, or spoke without committing on this issue. */
  readonly silence: 'never spoke' | 'no commitment' | null
  readonly date: string | null
  readonly rationale: string | null
  readonly salience: number | null
  readonly confidence: 'low' | 'medium' | 'high' | null
  readonly evidence: readonly Evidence[]
  readonly previous: { readonly value: number | null; readonly band: Band; readonly date: string } | null
}

export interface Evidence {
  readonly statementId: string
  readonly quote: string
  readonly date: string | null
  readonly documentId: string | null
  readonly documentTitle: string | null
  readonly meetingName: string | null
  readonly value: number | null
}

export interface Neighbour {
  readonly actor: ActorRef
  /** Agreement corrected for chance, −1 … 1; see domain/alignment. */
  readonly agreement: number
  readonly sharedIssues: number
}

export interface ActorProfile {
  readonly actor: ActorRef
  readonly officialName: string
  readonly aliases: readonly Alias[]
  readonly unGroup: string | null
  readonly region: string | null
  readonly groupings: readonly ActorRef[]
  readonly members: readonly ActorRef[]
  readonly isUs: boolean
  readonly notes: string
  readonly positions: readonly PositionRow[]
  readonly statements: readonly StatementRow[]
  readonly closest: readonly Neighbour[]
  readonly mostDistant: readonly Neighbour[]
}

export interface LineRecord {
  readonly issue: string
  readonly objective: string
  readonly lineToTake: string
  readonly ifRaised: string
  readonly pressLine: string
  readonly fallBack: string
  readonly redLine: string
  readonly landingFrom: number | null
  readonly landingTo: number | null
  readonly mark: string
}

export interface FacetValue {
  readonly value: string
  readonly label: string
  readonly count: number
}

/** What each facet would leave, all other filters kept. */
export type StatementFacets = Readonly<Record<'actor' | 'kind' | 'topic' | 'issue' | 'band' | 'meeting' | 'status' | 'tier' | 'mark' | 'region' | 'session' | 'grouping' | 'author' | 'forum', readonly FacetValue[]>>

export interface StatementPage {
  readonly rows: readonly StatementRow[]
  readonly total: number
  /** Null while the index is still being built: `statement.facets` waits for it. */
  readonly facets: StatementFacets | null
}

export interface HistoryEntry {
  readonly seq: number
  readonly label: string
  readonly at: string
  readonly author: string
  readonly changes: number
  readonly state: 'done' | 'undone'
}

export interface HistoryState {
  /** Label of what the next undo (redo) takes back (brings back); null when there is nothing. */
  readonly undo: string | null
  readonly redo: string | null
}

export interface SavedView {
  readonly id: string
  readonly name: string
  readonly filter: unknown
}

/** With the grid it is a view of. */
export interface GridView extends SavedView {
  readonly of: 'statements' | 'positions'
}
