/** Plans a speaking note: large type, what to say, what to say if raised, what to tell the press, and how long it takes. */
import type { SpeakingSection } from '#contract/methods/brief-options.ts'
import type { Block, ListItem, Section } from '#contract/document-tree.ts'
import { longDate } from '#domain/calendar.ts'
import { bandLabel, bandOf } from '#domain/stance.ts'
import type { BriefLine, Standing } from '../data/records.ts'
import type { SpeakingItem, SpeakingNoteData } from '../data/speaking.ts'
import { textRuns } from '../text-runs.ts'
import { note, paragraph, section, withPortion } from './drafting.ts'
import type { Drafting } from './drafting.ts'
import { draftingFor, plannedBrief, sectionsOf } from './frame.ts'
import type { SectionMaker } from './frame.ts'
import { distanceTo, landingRange } from './our-lines.ts'
import { closed, listed } from './phrases.ts'
import type { PlannedBrief, SectionedPlan } from './planned.ts'
import { releaseDoor } from './release.ts'
import { citedQuote } from './stance-cells.ts'
import { admitted, bySupport } from './standings.ts'

export type SpeakingNotePlan = SectionedPlan<SpeakingSection>

/**
 * Words a minute at which a statement is read and can still be interpreted. Li ("Coping Strategies for Fast Delivery in
 * Simultaneous Interpretation", Journal of Specialised Translation 13, 2010) reports 100 to 120 as best for English;
 * delegates read somewhat faster than that.
 */
export const WORDS_A_MINUTE = { slow: 110, fast: 130 } as const
const PACE = `At ${WORDS_A_MINUTE.slow}–${WORDS_A_MINUTE.fast} words a minute. Interpreters follow best at 100–120 (Li, Journal of Specialised Translation 13, 2010).`

/** Voices of the room a speaker can refer to. */
const MOST_VOICES = 5
const VOICE_QUOTE = 200

interface SpeakingDrafting extends Drafting<SpeakingSection> {
  readonly data: SpeakingNoteData
  readonly items: readonly SpeakingItem[]
}

const SECTIONS: Readonly<Record<SpeakingSection, SectionMaker<SpeakingDrafting>>> = {
  line: lineSection,
  'if-raised': (drafting) => wordsSection('if-raised', 'If raised', ({ ifRaised }) => ifRaised, drafting),
  press: (drafting) => wordsSection('press', 'Press line', ({ pressLine }) => pressLine, drafting),
  voices: voicesSection,
}

/** @throws UnknownMarkError where the scheme does not hold the ceiling. */
export function planSpeakingNote(data: SpeakingNoteData, plan: SpeakingNotePlan): PlannedBrief {
  const door = releaseDoor(data.scheme, plan, data.asOf)
  const voices = plan.sections.includes('voices')
  const items = data.items.map(({ issue, line, standings }) => ({
    issue,
    line: line !== null && door.ours(`Our line on ${issue.label}`, line.mark) ? line : null,
    standings: voices ? admitted(standings, door) : [],
  }))
  const drafting: SpeakingDrafting = { ...draftingFor(plan, data.scheme), data, items }
  const sections = sectionsOf(plan, SECTIONS, drafting)
  const [only] = data.items
  const title = data.items.length === 1 && only !== undefined ? only.issue.label : (data.forum ?? 'Our lines')
  const planned = plannedBrief(
    {
      kind: 'Speaking note',
      title,
      subject: title,
      date: data.date,
      facts: [['Date', longDate(data.date)], ['Delegation', data.us ?? ''], ['Time', timeFor(items)]],
    },
    plan,
    door,
    drafting,
    sections,
  )
  return { ...planned, tree: { ...planned.tree, type: 'large' } }
}

/** "about 2 to 2½ minutes (270 words)"; nothing where there is nothing to say. */
function timeFor(items: readonly Pick<SpeakingItem, 'line'>[]): string {
  const words = items.reduce((sum, { line }) => sum + wordCount(line?.lineToTake ?? ''), 0)
  return words === 0 ? '' : `${speakingTime(words)} (${words} words)`
}

export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

/** How long so many words take to read out, fast to slow: "about 25 to 30 seconds", "about 2 to 2½ minutes". */
export function speakingTime(words: number): string {
  const [fast, slow] = [words / WORDS_A_MINUTE.fast, words / WORDS_A_MINUTE.slow]
  if (slow < 1) return range(Math.max(5, toStep(fast * 60, 5)), Math.max(5, toStep(slow * 60, 5)), 'second', String)
  return range(Math.max(0.5, toStep(fast, 0.5)), toStep(slow, 0.5), 'minute', halves)
}

function toStep(value: number, step: number): number {
  return Math.round(value / step) * step
}

function range(from: number, to: number, unit: string, print: (value: number) => string): string {
  return from === to ? `about ${print(to)} ${unit}${to === 1 ? '' : 's'}` : `about ${print(from)} to ${print(to)} ${unit}s`
}

function halves(value: number): string {
  const whole = Math.floor(value)
  if (value === whole) return String(whole)
  return whole === 0 ? '½' : `${whole}½`
}

function lineSection({ items, portion }: SpeakingDrafting): Section {
  const several = items.length > 1
  const blocks = items.flatMap(({ issue, line }): Block[] => {
    if (line === null || line.lineToTake.trim() === '') return []
    const said = paragraphsOf(line.lineToTake).map((text) => withPortion({ ...paragraph(text), line: issue.id }, portion(line.mark)))
    return several ? [{ kind: 'heading', level: 2, text: issue.label }, ...said, note(speakingTime(wordCount(line.lineToTake)))] : said
  })
  const none = [paragraph(noLine(items))]
  return section('line', 'Line to take', blocks.length === 0 ? none : [...blocks, note(PACE)])
}

function noLine(items: readonly SpeakingItem[]): string {
  const labels = items.map(({ issue }) => issue.label)
  return labels.length === 0 ? 'There is no line of ours on any issue.' : `There is no line to take on ${listed(labels)}.`
}

function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n\s*\n/u).map((part) => part.trim()).filter((part) => part !== '')
}

function wordsSection(id: SpeakingSection, heading: string, words: (line: BriefLine) => string, { items, portion }: SpeakingDrafting): Section | null {
  const said = items.flatMap(({ issue, line }) => {
    const text = line === null ? '' : closed(words(line))
    return line === null || text === '' ? [] : [{ issue, text, mark: line.mark }]
  })
  if (said.length === 0) return null
  const listItems = said.map(({ issue, text, mark }): ListItem => {
    const lead = items.length > 1 ? textRuns(`${issue.label}: `, { strong: true }) : []
    return withPortion({ runs: [...lead, ...textRuns(text)], line: issue.id }, portion(mark))
  })
  return section(id, heading, [{ kind: 'list', marker: 'bullet', items: listItems }])
}

/** What the room has said, to refer to: those nearest to where we want to land first, or to support where we do not say. */
function voicesSection({ items, notes }: SpeakingDrafting): Section | null {
  const blocks = items.flatMap(({ issue, line, standings }): Block[] => {
    const quoted = nearestFirst(standings, line).filter(({ position }) => position.quote !== null && position.value !== null && position.inheritedFrom === null)
    if (quoted.length === 0) return []
    const listItems = quoted.slice(0, MOST_VOICES).map(({ actor, position }): ListItem => {
      const band = bandOf(position.value)
      const words = position.quote === null ? [] : citedQuote(position.quote, { notes }, VOICE_QUOTE)
      return {
        runs: [...textRuns(actor.shortName, { strong: true }), { kind: 'text', text: ` ${bandLabel(band)}: `, band }, ...words],
        evidence: position.quote === null ? [] : [position.quote.statementId],
      }
    })
    return [...(items.length > 1 ? [{ kind: 'heading', level: 2, text: issue.label } as const] : []), { kind: 'list', marker: 'bullet', items: listItems }]
  })
  return blocks.length === 0 ? null : section('voices', 'What others have said', blocks)
}

function nearestFirst(standings: readonly Standing[], line: BriefLine | null): readonly Standing[] {
  const zone = line === null ? null : landingRange(line)
  const ordered = bySupport(standings)
  return zone === null ? ordered : ordered.toSorted((a, b) => distanceTo(zone, a.position.value ?? 50) - distanceTo(zone, b.position.value ?? 50))
}
