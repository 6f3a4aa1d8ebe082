/** An issue while it is written: its question, its topic and its anchors, and what is still wrong with them. */
import type { IssueRecord } from '#contract/records.ts'

export interface AnchorRow {
  readonly key: number
  /** Null while the field is empty. */
  readonly at: number | null
  readonly text: string
}

export interface IssueDraft {
  readonly label: string
  readonly topic: string | null
  readonly object: string
  readonly note: string
  readonly anchors: readonly AnchorRow[]
}

export const MOST_ANCHORS = 11
const USUAL = [{ at: 0, text: 'Opposes it' }, { at: 50, text: 'Open to it' }, { at: 100, text: 'Calls for it now' }]

/** Without an issue: a new one, with the three anchors that most begin with. */
export function draftOf(issue: IssueRecord | null, topic: string | null = null): IssueDraft {
  const anchors = (issue?.anchors ?? USUAL).map(({ at, text }, key) => ({ key, at, text }))
  return { label: issue?.label ?? '', topic: issue?.topic ?? topic, object: issue?.object ?? '', note: issue?.note ?? '', anchors }
}

/** A new anchor half way in the widest gap. */
export function withAnchor(anchors: readonly AnchorRow[]): readonly AnchorRow[] {
  const values = anchors.flatMap(({ at }) => at ?? []).toSorted((a, b) => a - b)
  const edges = [...new Set([0, ...values, 100])]
  const widest = edges.slice(1).map((edge, i) => ({ from: edges[i] ?? 0, width: edge - (edges[i] ?? 0) })).toSorted((a, b) => b.width - a.width)[0]
  const at = widest === undefined || widest.width < 2 ? null : widest.from + Math.round(widest.width / 2)
  return [...anchors, { key: 1 + Math.max(-1, ...anchors.map(({ key }) => key)), at, text: '' }]
}

export function withoutAnchor(anchors: readonly AnchorRow[], key: number): readonly AnchorRow[] {
  return anchors.filter((row) => row.key !== key)
}

export function withAnchorChange(anchors: readonly AnchorRow[], key: number, change: Partial<AnchorRow>): readonly AnchorRow[] {
  return anchors.map((row) => (row.key === key ? { ...row, ...change } : row))
}

/** What is wrong with one anchor; null where nothing is. */
export function faultInAnchor(row: AnchorRow, anchors: readonly AnchorRow[]): string | null {
  if (row.at === null) return 'From 0 to 100'
  if (!Number.isInteger(row.at) || row.at < 0 || row.at > 100) return 'From 0 to 100'
  if (anchors.some((other) => other.key !== row.key && other.at === row.at)) return 'Twice'
  return null
}

/** Why it cannot be kept yet, in words; null where it can. */
export function problemWith({ label, topic, anchors }: IssueDraft): string | null {
  if (label.trim() === '') return 'Give the issue a name.'
  if (topic === null) return 'Choose its topic.'
  if (anchors.length < 2) return 'Two anchors at least say what the ends mean.'
  if (anchors.some((row) => faultInAnchor(row, anchors) !== null)) return 'Each anchor has a value of its own, from 0 to 100.'
  if (anchors.some(({ text }) => text.trim() === '')) return 'Say what each anchor means.'
  return null
}

/** In the form the wire takes, in order of value. */
export function fieldsOf({ label, object, note, anchors }: IssueDraft): { label: string; object: string | null; note: string; anchors: { at: number; text: string }[] } {
  const placed = anchors.flatMap(({ at, text }) => (at === null ? [] : [{ at, text: text.trim() }])).toSorted((a, b) => a.at - b.at)
  return { label: label.trim(), object: object.trim() === '' ? null : object.trim(), note: note.trim(), anchors: placed }
}
