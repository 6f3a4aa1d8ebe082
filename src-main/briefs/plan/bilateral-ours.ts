/** What is ours in a meeting brief: objectives, arguments, response, press line. */
import type { Inline, List, ListItem, Section } from '#contract/document-tree.ts'
import type { BriefLine, BriefPosition } from '../data/records.ts'
import { textRuns } from '../text-runs.ts'
import type { BilateralDrafting } from './bilateral-theirs.ts'
import { paragraph, section, withPortion } from './drafting.ts'
import { closed, sentenceStart } from './phrases.ts'
import { citedQuote, evidenceOf } from './stance-cells.ts'
import { inSentence } from './wording.ts'

const THEIR_WORDS = 240

export function objectivesSection(drafting: BilateralDrafting): Section {
  const items = fromLines(drafting, ({ objective }) => objective)
  if (items.length === 0) return section('our-objectives', 'Our objectives', [paragraph('No objective of ours is on record for the issues at hand.')])
  return section('our-objectives', 'Our objectives', [{ kind: 'list', marker: 'number', items }])
}

/** Our lines, each with such words of theirs as come near it: nothing persuades like being quoted. */
export function argumentsSection(drafting: BilateralDrafting): Section | null {
  const { included, portion } = drafting
  const items = included.lines.flatMap((line): ListItem[] => {
    const words = closed(line.lineToTake)
    if (words === '') return []
    const position = included.positions.find(({ issue }) => issue.id === line.issue)
    return [withPortion({ runs: [...lead(line), ...textRuns(words), ...theirWords(line, position, drafting)], ...evidenceOf(position?.quote ?? null), line: line.issue }, portion(line.mark))]
  })
  return items.length === 0 ? null : section('arguments', 'Arguments to use', [{ kind: 'list', marker: 'bullet', items }])
}

function theirWords(line: BriefLine, position: BriefPosition | undefined, drafting: BilateralDrafting): readonly Inline[] {
  const { landingFrom, landingTo } = line
  const { quote = null, value = null } = position ?? {}
  if (quote === null || value === null || landingFrom === null || landingTo === null) return []
  if (value < Math.min(landingFrom, landingTo) || value > Math.max(landingFrom, landingTo)) return []
  return [{ kind: 'text', text: ` ${sentenceStart(inSentence(drafting.data.actor))} has said as much: `, emphasis: true }, ...citedQuote(quote, drafting, THEIR_WORDS)]
}

export function responseSection(drafting: BilateralDrafting): Section | null {
  const items = fromLines(drafting, ({ ifRaised }) => ifRaised)
  return items.length === 0 ? null : section('our-response', 'Our response, if raised', [{ kind: 'list', marker: 'bullet', items }])
}

export function pressSection(drafting: BilateralDrafting): Section | null {
  const items = fromLines(drafting, ({ pressLine }) => pressLine)
  return items.length === 0 ? null : section('press', 'Press line', [{ kind: 'list', marker: 'bullet', items }])
}

/** Fall-backs and red lines: for those in the room alone. */
export function reserve(drafting: BilateralDrafting): List | null {
  const items = [
    ...fromLines(drafting, ({ fallBack }) => fallBack, 'our fall-back'),
    ...fromLines(drafting, ({ redLine }) => redLine, 'our red line'),
  ]
  return items.length === 0 ? null : { kind: 'list', marker: 'bullet', items }
}

function fromLines({ included, portion }: BilateralDrafting, words: (line: BriefLine) => string, what?: string): readonly ListItem[] {
  return included.lines.flatMap((line): ListItem[] => {
    const text = closed(words(line))
    return text === '' ? [] : [withPortion({ runs: [...lead(line, what), ...textRuns(text)], line: line.issue }, portion(line.mark))]
  })
}

function lead({ issueLabel }: BriefLine, what?: string): readonly Inline[] {
  return textRuns(`${issueLabel}${what === undefined ? '' : `, ${what}`}: `, { strong: true })
}

