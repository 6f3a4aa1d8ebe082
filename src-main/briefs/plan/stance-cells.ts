/** How a stance is printed: symbol, word and tint, the wording of the continuum, the words it rests on, since when. */
import type { Cell, Inline } from '#contract/document-tree.ts'
import { longDate, shortDate } from '#domain/calendar.ts'
import { bandLabel, bandOf } from '#domain/stance.ts'
import type { BriefIssue, BriefPosition, BriefQuote } from '../data/records.ts'
import { textRuns } from '../text-runs.ts'
import type { Drafting } from './drafting.ts'
import { abridged, quoteRuns, sentenceStart } from './phrases.ts'
import { inSentence, nearestAnchor } from './wording.ts'

/** "supports it: …", "opposes: …", "supports moving towards one": the band above says so already. */
const REPEATED_BAND = /^(?:supports|opposes|open)(?: it)?: |^supports /u

export type Notes = Pick<Drafting, 'notes'>

export function stanceCell({ issue, value, inheritedFrom }: BriefPosition): Cell {
  const band = bandOf(value)
  const wording = stanceWording(issue, value)
  const from = inheritedFrom === null ? [] : [textRuns(`inherited from ${inSentence({ shortName: inheritedFrom, kind: 'grouping' })}`, { muted: true, emphasis: true })]
  return {
    band,
    paragraphs: [[{ kind: 'text', text: bandLabel(band), band }], ...(wording === null ? [] : [textRuns(wording, { muted: true })]), ...from],
  }
}

/** The nearest anchor in words, without the band's own word in front of it. */
export function stanceWording({ anchors }: BriefIssue, value: number | null): string | null {
  if (value === null) return 'spoke, no commitment'
  return nearestAnchor(anchors, value)?.replace(REPEATED_BAND, '') ?? null
}

/** The words a position rests on, with their note; our assessment where there are none; then the condition. */
export function wordsCell({ quote, condition, rationale }: BriefPosition, drafting: Notes, longest: number): Cell {
  const words = quote === null ? [assessment(rationale)] : [citedQuote(quote, drafting, longest)]
  const terms = condition === null || condition === '' ? [] : [[{ kind: 'text', text: 'Condition: ', strong: true } as const, ...textRuns(condition)]]
  return { paragraphs: [...words, ...terms], ...evidenceOf(quote) }
}

function assessment(rationale: string | null): readonly Inline[] {
  const text = rationale === null || rationale === '' ? 'Our assessment; no statement behind it.' : `Our assessment: ${rationale}`
  return textRuns(text, { muted: true })
}

/** The words in quotation marks, cut to length, with their note and, where nobody reviewed them, a word to say so. */
export function citedQuote(quote: BriefQuote, { notes }: Notes, longest = Number.POSITIVE_INFINITY): readonly Inline[] {
  return [...quoteRuns(abridged(quote.text, longest), notes.cite(quote)), ...reviewState(quote)]
}

export function sinceWhen({ date, meeting }: BriefPosition): readonly (readonly Inline[])[] {
  const day = date === null ? [] : [textRuns(longDate(date))]
  return meeting === null ? day : [...day, textRuns(sentenceStart(meeting), { muted: true })]
}

export type Moment = Pick<BriefPosition, 'value' | 'date' | 'quote'>

/** A position at one moment: stance, day, wording and words. */
export function momentCell(issue: BriefIssue, { value, date, quote }: Moment, drafting: Notes, longest: number): Cell {
  const band = bandOf(value)
  const when = date === null ? '' : ` · ${shortDate(date)}`
  const wording = stanceWording(issue, value)
  const words = quote === null ? [] : [citedQuote(quote, drafting, longest)]
  return {
    band,
    paragraphs: [[{ kind: 'text', text: bandLabel(band), band }, { kind: 'text', text: when, muted: true }], ...(wording === null ? [] : [textRuns(wording, { muted: true })]), ...words],
    ...evidenceOf(quote),
  }
}

export function reviewState({ status }: BriefQuote): readonly Inline[] {
  return status === 'proposed' ? [{ kind: 'text', text: ' (unreviewed)', emphasis: true, muted: true }] : []
}

export function evidenceOf(quote: BriefQuote | null): { readonly evidence?: readonly string[] } {
  return quote === null ? {} : { evidence: [quote.statementId] }
}
