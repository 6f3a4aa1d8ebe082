/** Where an actor stands on an issue as of a day, derived from what was said, assessed and inherited. */
import type { Band } from '#contract/vocabulary.ts'
import { bandOf } from './stance.ts'
import { inheritedHolder, type GroupingReach } from './inheritance.ts'
import { silenceOf, type Silence } from './silence.ts'

/** One actor's stance in one statement. */
export interface StanceEntry {
  readonly actor: string
  /** The grouping spoken for: the stance then counts for the grouping as well as for the speaker. */
  readonly onBehalfOf: string | null
  readonly issue: string
  /** ISO day; an undated statement counts as the earliest of all. */
  readonly date: string | null
  /** Null where the actor spoke on the issue without committing. */
  readonly value: number | null
  readonly condition: string | null
  readonly statement: string
  /** Place in the course of the day (document, then passage): later words win over earlier ones. */
  readonly order: number
}

/** A person's judgement of where an actor stands, with its reason. */
export interface AssessmentEntry {
  readonly actor: string
  readonly issue: string
  readonly date: string
  /** Null says: this actor has no position of its own here. It then inherits none either (opt-out). */
  readonly value: number | null
  readonly condition: string | null
  readonly rationale: string
  readonly salience: number | null
  readonly confidence: 'low' | 'medium' | 'high' | null
  /** Ids of the statements it rests on. */
  readonly evidence: readonly string[]
  /** Place among assessments of the same day: the later one wins. */
  readonly order: number
}

export interface PositionSources {
  /** Stances that count: those of confirmed statements, and of proposed ones only where the reader asked for them. */
  readonly stances: readonly StanceEntry[]
  readonly assessments: readonly AssessmentEntry[]
  /** Who belongs to which grouping on the day; see inheritance.ts. */
  readonly groupings: GroupingReach
  /** Actors with any counted statement up to the day, on whatever subject. */
  readonly spoke: ReadonlySet<string>
  /** ISO day up to which entries count; null counts everything. */
  readonly asOf: string | null
}

export interface PreviousPosition {
  readonly value: number | null
  readonly band: Band
  readonly date: string
  readonly evidence: readonly string[]
}

export interface DerivedPosition {
  readonly actor: string
  readonly issue: string
  readonly value: number | null
  readonly band: Band
  readonly condition: string | null
  readonly basis: 'statement' | 'assessed' | 'inherited' | 'none'
  /** Id of the grouping an inherited position comes from. */
  readonly inheritedFrom: string | null
  readonly silence: Silence | null
  readonly date: string | null
  readonly rationale: string | null
  readonly salience: number | null
  readonly confidence: 'low' | 'medium' | 'high' | null
  /** Statement ids, latest first: the unbroken run of words at the value held, or what the assessor picked. */
  readonly evidence: readonly string[]
  /** What was held at the end of an earlier day, where it differed: nuance within one meeting is no movement. */
  readonly previous: PreviousPosition | null
  /** Statements made after an assessment that speak on the same issue; they do not override it, a person must look. */
  readonly newerEvidence: readonly string[]
  /** Groupings that pull a member in different directions, where it therefore inherits nothing. */
  readonly conflicting: readonly string[]
}

/**
 * The position of each of `actors` on each of `issues`, in that order, silent ones included.
 *
 * The latest stance with a value is held; a person's assessment overrides it from the assessment's date on and is
 * itself replaced by a newer assessment alone: later statements are reported as `newerEvidence` and change nothing
 * silently. An actor without a word on the issue inherits the position of its most specific grouping; one that
 * spoke on the issue without committing does not, for its own words are the nearer evidence.
 */
export function derivePositions(
  actors: readonly string[],
  issues: readonly string[],
  sources: PositionSources,
): readonly DerivedPosition[] {
  const own = ownPositions(sources)
  return actors.flatMap((actor) =>
    issues.map((issue) => own.get(cell(actor, issue)) ?? withoutOwnView(actor, issue, own, sources)),
  )
}

const cell = (actor: string, issue: string): string => `${actor}\u0000${issue}`

type Entry =
  | { readonly kind: 'stance'; readonly entry: StanceEntry }
  | { readonly kind: 'assessment'; readonly entry: AssessmentEntry }

function ownPositions(sources: PositionSources): ReadonlyMap<string, DerivedPosition> {
  const histories = new Map<string, Entry[]>()
  const add = (holder: string, item: Entry) => {
    const { issue, date } = item.entry
    if (sources.asOf !== null && date !== null && date > sources.asOf) return
    const key = cell(holder, issue)
    const history = histories.get(key)
    if (history) history.push(item)
    else histories.set(key, [item])
  }
  for (const entry of sources.stances) {
    add(entry.actor, { kind: 'stance', entry })
    if (entry.onBehalfOf !== null) add(entry.onBehalfOf, { kind: 'stance', entry: { ...entry, actor: entry.onBehalfOf } })
  }
  for (const entry of sources.assessments) add(entry.actor, { kind: 'assessment', entry })

  const held = new Map<string, DerivedPosition>()
  for (const [key, history] of histories) held.set(key, replay(history.toSorted(inCourseOfTime)))
  return held
}

/** On the same day what was said comes before what a person made of it. */
function inCourseOfTime(a: Entry, b: Entry): number {
  const day = a.entry.date ?? ''
  const other = b.entry.date ?? ''
  // ISO days order as plain text, without a locale's collation.
  if (day !== other) return day < other ? -1 : 1
  if (a.kind !== b.kind) return a.kind === 'stance' ? -1 : 1
  return a.entry.order - b.entry.order
}

function replay(history: readonly Entry[]): DerivedPosition {
  const states: DerivedPosition[] = []
  for (const item of history) states.push(after(item, states.at(-1) ?? null))
  const held = states.at(-1)
  if (held === undefined) throw new RangeError('A history holds at least one entry.')
  return { ...held, previous: previousOf(held, states) }
}

function after(item: Entry, held: DerivedPosition | null): DerivedPosition {
  if (item.kind === 'assessment') return assessed(item.entry)
  if (held?.basis === 'assessed') return { ...held, newerEvidence: [item.entry.statement, ...held.newerEvidence] }
  return item.entry.value === null ? uncommitted(item.entry, held) : stated(item.entry, held)
}

/** Not committing takes nothing back: a position once stated stands. */
function uncommitted(entry: StanceEntry, before: DerivedPosition | null): DerivedPosition {
  if (before !== null && before.value !== null) return before
  return {
    ...blank(entry.actor, entry.issue),
    condition: entry.condition,
    silence: 'no commitment',
    date: entry.date,
    evidence: [entry.statement, ...(before?.evidence ?? [])],
  }
}

function stated(entry: StanceEntry, before: DerivedPosition | null): DerivedPosition {
  const same = before !== null && before.basis === 'statement' && before.value === entry.value
  return {
    ...blank(entry.actor, entry.issue),
    value: entry.value,
    band: bandOf(entry.value),
    condition: entry.condition,
    basis: 'statement',
    date: entry.date,
    evidence: [entry.statement, ...(same ? before.evidence : [])],
  }
}

function assessed(entry: AssessmentEntry): DerivedPosition {
  return {
    ...blank(entry.actor, entry.issue),
    value: entry.value,
    band: bandOf(entry.value),
    condition: entry.condition,
    basis: 'assessed',
    date: entry.date,
    rationale: entry.rationale,
    salience: entry.salience,
    confidence: entry.confidence,
    evidence: entry.evidence,
  }
}

/** The last different view that was held at the end of an earlier day; a repeated view is no movement. */
function previousOf(held: DerivedPosition, states: readonly DerivedPosition[]): PreviousPosition | null {
  const atEndOfDay = states.filter((state, at) => states[at + 1]?.date !== state.date)
  const before = atEndOfDay.findLast((state) => state.basis !== 'none' && state.value !== held.value && isBefore(state.date, held.date))
  if (!before || before.date === null) return null
  const { value, band, date, evidence } = before
  return { value, band, date, evidence }
}

const isBefore = (day: string | null, other: string | null): boolean => (day ?? '') < (other ?? '')

function withoutOwnView(
  actor: string,
  issue: string,
  own: ReadonlyMap<string, DerivedPosition>,
  sources: PositionSources,
): DerivedPosition {
  const found = inheritedHolder(actor, sources.groupings, (grouping) => {
    const position = own.get(cell(grouping, issue))
    return position && position.value !== null ? position : undefined
  })
  if (found?.kind === 'held') {
    return { ...found.view, actor, basis: 'inherited', inheritedFrom: found.grouping, newerEvidence: [] }
  }
  return {
    ...blank(actor, issue),
    silence: silenceOf(actor, sources.spoke),
    conflicting: found?.kind === 'conflict' ? found.groupings : [],
  }
}

function blank(actor: string, issue: string): DerivedPosition {
  return {
    actor,
    issue,
    value: null,
    band: 'not stated',
    condition: null,
    basis: 'none',
    inheritedFrom: null,
    silence: null,
    date: null,
    rationale: null,
    salience: null,
    confidence: null,
    evidence: [],
    previous: null,
    newerEvidence: [],
    conflicting: [],
  }
}
