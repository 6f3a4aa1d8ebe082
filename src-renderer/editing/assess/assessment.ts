/** A judgement being formed: what is still missing before it can be saved, and what it rests on by default. */
import type { ActorProfile, HandlingLevel, IssueRecord, StatementRow } from '#contract/records.ts'
import { highest } from '#domain/handling.ts'

export interface Draft {
  readonly issue: string | null
  readonly date: string
  /** `undefined` until chosen; null for "no position of its own". */
  readonly value: number | null | undefined
  readonly condition: string
  readonly rationale: string
  readonly salience: number | null
  readonly confidence: 'low' | 'medium' | 'high' | null
  readonly evidence: readonly string[]
  /** Handling level; null: the highest of the evidence. */
  readonly mark: string | null
}

/** Starts from where the actor is seen to stand now. */
export function draftFor(profile: ActorProfile, issue: string | null, today: string): Draft {
  const held = profile.positions.find((position) => position.issue === issue)
  return {
    issue,
    date: today,
    value: held && held.basis !== 'none' ? held.value : undefined,
    condition: held?.condition ?? '',
    rationale: held?.basis === 'assessed' ? (held.rationale ?? '') : '',
    salience: held?.salience ?? null,
    confidence: held?.confidence ?? null,
    evidence: held?.basis === 'inherited' ? [] : (held?.evidence.map((evidence) => evidence.statementId) ?? []),
    mark: null,
  }
}

/** What stands in the way of saving, in words; null when nothing does. */
export function missingFrom(draft: Draft): string | null {
  if (draft.issue === null) return 'Choose an issue.'
  if (draft.value === undefined) return 'Choose where it stands.'
  if (draft.rationale.trim() === '') return 'Say why: an assessment needs its reason.'
  return draft.date === '' ? 'Give the day from which it holds.' : null
}

/** The actor's statements that may bear it out: those with a stance on the issue, then those on its topic, then the rest. */
export function evidenceChoices(statements: readonly StatementRow[], issue: IssueRecord | undefined): readonly StatementRow[] {
  const nearness = (statement: StatementRow): number => {
    if (statement.voices.some((voice) => voice.stances.some((stance) => stance.issue === issue?.id))) return 0
    return statement.voices.some((voice) => voice.topics.some((topic) => topic.id === issue?.topic)) ? 1 : 2
  }
  return statements
    .filter((statement) => statement.status !== 'rejected')
    .toSorted((a, b) => nearness(a) - nearness(b) || (b.date ?? '').localeCompare(a.date ?? ''))
}

/** The highest handling mark of the statements picked; the lowest level where none is, null while the scheme is not known. */
export function markOfEvidence(scheme: readonly HandlingLevel[], statements: readonly StatementRow[], picked: readonly string[]): string | null {
  const known = new Set(scheme.map(({ id }) => id))
  const marks = statements.flatMap(({ id, mark }) => (picked.includes(id) && known.has(mark) ? [mark] : []))
  return scheme.length === 0 ? null : highest(scheme, marks).id
}

const two = (part: number): string => String(part).padStart(2, '0')

/** The day on this machine, ISO. */
export function dayOf(now: Date): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
