/** What may go into a brief: the ceiling and the review state decide, and everything left out is written down. */
import { exceeds, levelOf } from '#domain/handling.ts'
import type { HandlingScheme } from '#domain/handling.ts'
import type { BriefLine, BriefNeighbour, BriefPosition, BriefQuote, BriefStatement, CountryBriefData } from '../data.ts'
import { abridged } from './phrases.ts'

/** Something that did not get into the document, and the reason, in words for the person who releases it. */
export interface LeftOut {
  readonly what: string
  readonly why: string
  readonly evidence: readonly string[]
}

export interface ReleaseRules {
  /** Handling level id. */
  readonly ceiling: string
  readonly includeProposed: boolean
}

export interface Cleared {
  readonly positions: readonly BriefPosition[]
  readonly statements: readonly BriefStatement[]
  readonly closest: readonly BriefNeighbour[]
  readonly mostDistant: readonly BriefNeighbour[]
  readonly lines: readonly BriefLine[]
  readonly leftOut: readonly LeftOut[]
}

/** How much of a text names it in the list of what was left out. */
const NAMING_LENGTH = 90

/**
 * The data without what exceeds the ceiling or awaits review.
 * @throws UnknownMarkError where the scheme does not hold the ceiling.
 */
export function cleared(data: CountryBriefData, rules: ReleaseRules): Cleared {
  const leftOut: LeftOut[] = []
  const { scheme } = data
  const fits = (what: string, mark: string, evidence: readonly string[] = []): boolean => {
    if (!exceeds(scheme, mark, rules.ceiling)) return true
    leftOut.push({ what, why: tooHigh(scheme, mark, rules.ceiling), evidence })
    return false
  }
  const quotable = (what: string, quote: BriefQuote): boolean => {
    const text = abridged(quote.text, NAMING_LENGTH)
    if (!fits(`${what} “${text}”`, quote.mark, [quote.statementId])) return false
    if (quote.status === 'confirmed' || (quote.status === 'proposed' && rules.includeProposed)) return true
    leftOut.push({ what: `${what} “${text}”`, why: quote.status === 'proposed' ? 'not reviewed yet' : 'rejected in review', evidence: [quote.statementId] })
    return false
  }
  const words = (what: string, quote: BriefQuote | null) => (quote !== null && quotable(what, quote) ? quote : null)

  return {
    positions: data.positions
      .filter((position) => fits(`Position on ${position.issue.label}`, position.mark, evidenceOf(position)))
      .map((position) => ({ ...position, quote: words(`Words behind the position on ${position.issue.label}:`, position.quote), previous: clearedPrevious(position, words) })),
    statements: data.statements.filter((statement) => quotable('Statement', statement)),
    closest: data.closest.filter(({ actor, mark }) => fits(`Agreement with ${actor.shortName}`, mark)),
    mostDistant: data.mostDistant.filter(({ actor, mark }) => fits(`Agreement with ${actor.shortName}`, mark)),
    lines: data.lines.filter(({ issueLabel, mark }) => fits(`Our line on ${issueLabel}`, mark)),
    leftOut,
  }
}

function clearedPrevious(
  { previous, issue }: BriefPosition,
  words: (what: string, quote: BriefQuote | null) => BriefQuote | null,
): BriefPosition['previous'] {
  return previous === null ? null : { ...previous, quote: words(`Earlier words on ${issue.label}:`, previous.quote) }
}

function evidenceOf({ quote }: BriefPosition): readonly string[] {
  return quote === null ? [] : [quote.statementId]
}

function tooHigh(scheme: HandlingScheme, mark: string, ceiling: string): string {
  const label = scheme.find(({ id }) => id === mark)?.label
  const limit = levelOf(scheme, ceiling).label
  return label === undefined
    ? `bears the mark "${mark}", which the handling scheme does not know`
    : `marked ${label}, above the ceiling ${limit}`
}
