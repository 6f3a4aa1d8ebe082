/**
 * The one door into a document: the ceiling and the review state decide what passes, and the door remembers what did
 * (for the mark and the release check) and what did not, with the reason.
 */
import type { HandlingLevel } from '#contract/records.ts'
import { exceeds, highest, levelOf } from '#domain/handling.ts'
import type { HandlingScheme } from '#domain/handling.ts'
import type { BriefPosition, BriefQuote } from '../data/records.ts'
import { abridged } from './phrases.ts'

/** Something that did not get into the document, and the reason, in words for the person who releases it. */
export interface LeftOut {
  readonly what: string
  readonly why: string
  readonly evidence: readonly string[]
}

/** A position that is included although nothing was heard for long. */
export interface StalePosition {
  readonly what: string
  /** ISO day it dates from. */
  readonly date: string
  /** Days from then to the day the document speaks of. */
  readonly days: number
}

export interface ReleaseRules {
  /** Handling level id. */
  readonly ceiling: string
  readonly includeProposed: boolean
  readonly staleAfterDays: number
}

export interface Release {
  readonly mark: HandlingLevel
  readonly leftOut: readonly LeftOut[]
  readonly ours: readonly string[]
  readonly unsourced: readonly string[]
  readonly unreviewed: readonly string[]
  readonly stale: readonly StalePosition[]
}

/** Ask it once for each thing that is wanted: what it lets through counts as included. */
export interface ReleaseDoor {
  /** Whether something with this mark may go in. */
  readonly fits: (what: string, mark: string, evidence?: readonly string[]) => boolean
  /** Whether a piece of our own layer may go in; what does is told in the release check. */
  readonly ours: (what: string, mark: string) => boolean
  /** The words, where mark and review state allow; null else. */
  readonly words: (what: string, quote: BriefQuote | null) => BriefQuote | null
  /** Whether a statement may go in as a line of its own. */
  readonly statement: (quote: BriefQuote) => boolean
  /** The position with such words as may go in; null where it exceeds the ceiling. `whose` where several actors are in the document. */
  readonly position: (position: BriefPosition, whose?: string) => BriefPosition | null
  /** Tells of something kept out for a reason of its own. */
  readonly leaveOut: (entry: LeftOut) => void
  readonly outcome: () => Release
}

/** How much of a text names it in the list of what was left out. */
export const NAMING_LENGTH = 90
const DAY_MS = 86_400_000

/**
 * @param asOf ISO day the document speaks of; staleness counts back from it.
 * @throws UnknownMarkError where the scheme does not hold the ceiling.
 */
export function releaseDoor(scheme: HandlingScheme, rules: ReleaseRules, asOf: string): ReleaseDoor {
  const limit = levelOf(scheme, rules.ceiling)
  const marks = new Set<string>()
  const leftOut = new Map<string, LeftOut>()
  const ours = new Set<string>()
  const unsourced = new Set<string>()
  const unreviewed = new Set<string>()
  const stale: StalePosition[] = []

  const leave = (entry: LeftOut): false => {
    leftOut.set(JSON.stringify(entry), entry)
    return false
  }
  const fits: ReleaseDoor['fits'] = (what, mark, evidence = []) => {
    if (exceeds(scheme, mark, rules.ceiling)) return leave({ what, why: tooHigh(scheme, mark, limit.label), evidence })
    marks.add(mark)
    return true
  }
  const reviewed = (what: string, { status, statementId }: BriefQuote): boolean => {
    if (status === 'confirmed') return true
    if (status === 'proposed' && rules.includeProposed) {
      unreviewed.add(statementId)
      return true
    }
    return leave({ what, why: status === 'proposed' ? 'not reviewed yet' : 'rejected in review', evidence: [statementId] })
  }
  const quotable = (what: string, quote: BriefQuote): boolean => {
    const named = `${what} “${abridged(quote.text, NAMING_LENGTH)}”`
    // Review comes second, or a proposal above the ceiling would be told as if review alone kept it out.
    return !exceeds(scheme, quote.mark, rules.ceiling)
      ? reviewed(named, quote) && fits(named, quote.mark, [quote.statementId])
      : fits(named, quote.mark, [quote.statementId])
  }
  const words: ReleaseDoor['words'] = (what, quote) => (quote !== null && quotable(what, quote) ? quote : null)

  const position: ReleaseDoor['position'] = (one, whose) => {
    const { issue, quote, previous, mark, date } = one
    const of = whose === undefined ? '' : ` of ${whose}`
    if (!fits(`Position${of} on ${issue.label}`, mark, quote === null ? [] : [quote.statementId])) return null
    const shown = words(`Words behind the position${of} on ${issue.label}:`, quote)
    if (shown === null) unsourced.add(`The position${of} on ${issue.label} rests on no statement in this brief.`)
    if ((one.rationale ?? '') !== '') ours.add(`Our assessment${of} on ${issue.label}`)
    const age = date === null ? 0 : daysBetween(date, asOf)
    if (date !== null && age > rules.staleAfterDays) stale.push({ what: `Position${of} on ${issue.label}`, date, days: age })
    return {
      ...one,
      quote: shown,
      previous: previous === null ? null : { ...previous, quote: words(`Earlier words${of} on ${issue.label}:`, previous.quote) },
    }
  }

  return {
    fits,
    words,
    position,
    ours: (what, mark) => {
      if (!fits(what, mark)) return false
      ours.add(what)
      return true
    },
    statement: (quote) => {
      if (!quotable('Statement', quote)) return false
      if (quote.source === null) unsourced.add(`“${abridged(quote.text, NAMING_LENGTH)}” has no document behind it.`)
      return true
    },
    leaveOut: leave,
    outcome: () => ({
      mark: highest(scheme, marks),
      leftOut: [...leftOut.values()],
      ours: [...ours],
      unsourced: [...unsourced],
      unreviewed: [...unreviewed],
      stale: stale.toSorted((a, b) => b.days - a.days),
    }),
  }
}

function tooHigh(scheme: HandlingScheme, mark: string, limit: string): string {
  const label = scheme.find(({ id }) => id === mark)?.label
  return label === undefined
    ? `bears the mark "${mark}", which the handling scheme does not know`
    : `marked ${label}, above the ceiling ${limit}`
}

/** Whole days from one ISO day to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}
