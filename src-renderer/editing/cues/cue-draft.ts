/** The cues of an issue while they are edited: rows with keys of their own, and what is wrong with one. */
import type { StanceCue } from '#contract/reference.ts'

export interface CueRow {
  readonly key: number
  readonly cue: StanceCue
}

export function rowsOf(cues: readonly StanceCue[]): readonly CueRow[] {
  return cues.map((cue, key) => ({ key, cue }))
}

/** A new row goes first, where it is seen. */
export function withNewRow(rows: readonly CueRow[], value: number): readonly CueRow[] {
  const key = 1 + Math.max(-1, ...rows.map((row) => row.key))
  return [{ key, cue: { pattern: '', value, negated: null, object: false } }, ...rows]
}

export function withCue(rows: readonly CueRow[], key: number, change: Partial<StanceCue>): readonly CueRow[] {
  return rows.map((row) => (row.key === key ? { key, cue: { ...row.cue, ...change } } : row))
}

export function withoutRow(rows: readonly CueRow[], key: number): readonly CueRow[] {
  return rows.filter((row) => row.key !== key)
}

/** What keeps a phrase from being a cue, in words; null where nothing does. */
export function faultIn(pattern: string): string | null {
  const phrase = pattern.trim()
  if (phrase.length < 2) return 'Give the words to listen for.'
  if (!/^\(?[\p{L}\p{N}]/u.test(phrase)) return 'A cue begins with a word.'
  if (!/^[^()]*(?:\([^()]*\)[^()]*)*$/.test(phrase)) return 'Each bracket needs its other one, and none stands inside another.'
  return null
}

/** The cues that can be read with, without the blanks around them. */
export function soundCues(rows: readonly CueRow[]): readonly StanceCue[] {
  return rows.filter(({ cue }) => faultIn(cue.pattern) === null).map(({ cue }) => ({ ...cue, pattern: cue.pattern.trim() }))
}

export interface Piece {
  readonly text: string
  readonly isHit: boolean
}

/** A quote cut at the words hit; hits that overlap are one piece. */
export function piecesOf(quote: string, spans: readonly { readonly start: number; readonly end: number }[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue
    if (start > at) pieces.push({ text: quote.slice(at, start), isHit: false })
    pieces.push({ text: quote.slice(Math.max(at, start), end), isHit: true })
    at = end
  }
  return at < quote.length ? [...pieces, { text: quote.slice(at), isHit: false }] : pieces
}
